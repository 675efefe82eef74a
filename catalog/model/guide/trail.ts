// Sets of texts that only grow. Two that began at one place and grew alike stand at one place again: that is seen at once.

export interface Place {
  all: ReadonlySet<string>;
  next: Map<string, Place>;
}

export const start = (): Place => ({ all: new Set(), next: new Map() });

export interface Trail {
  at: Place;
  has: (text: string) => boolean;
  add: (text: string) => void;
}

export function trail(at: Place): Trail {
  const it: Trail = {
    at,
    has: text => it.at.all.has(text),
    add: text => {
      if (it.at.all.has(text)) return;
      const known = it.at.next.get(text);
      const place = known ?? { all: new Set(it.at.all).add(text), next: new Map() };
      if (!known) it.at.next.set(text, place);
      it.at = place;
    },
  };
  return it;
}

/** What was added between two places is added here. */
export function follow(it: Trail, from: Place, to: Place): void {
  if (it.at === from) it.at = to;
  else for (const text of to.all) if (!from.all.has(text)) it.add(text);
}
