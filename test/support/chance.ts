// fast-check with the same dice in every run: a failure here is a failure everywhere.
import * as fc from 'fast-check';

fc.configureGlobal({ seed: 20_261_120, numRuns: 100 });

export { fc };

/** Choices that are the same for the same seed. */
export interface Dice {
  /** A whole number from 0 up to, and without, this one. */
  below: (most: number) => number;
  among: <T>(list: readonly T[]) => T;
  /** True once in so many throws. */
  once: (inSoMany: number) => boolean;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const below = (most: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
  const among = <T>(list: readonly T[]): T => {
    const [one] = list.slice(below(list.length));
    if (list.length === 0) throw new Error('There is nothing to choose from.');
    return one as T;
  };
  return { below, among, once: inSoMany => below(inSoMany) === 0 };
}
