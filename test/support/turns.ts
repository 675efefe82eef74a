// Where everything times everything is too much: each takes its turn, so that all are tried, and every way with many.

/** The ones whose turn it is: about as many as wanted. */
export function inTurn<T>(all: readonly T[], turn: number, about = 40): T[] {
  const turns = Math.max(1, Math.round(all.length / about));
  return all.filter((_, index) => index % turns === turn % turns);
}

/** How often something random is tried with each of so many, when so many tries are enough for all together. */
export const shareOf = (tries: number, { length }: readonly unknown[], least = 10): number =>
  Math.max(least, Math.round(tries / length));
