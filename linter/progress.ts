// A line that says how far a long run is, and is gone when it ends.
import type { World } from './world.ts';

/** Milliseconds before the line appears, and between two of them. */
const [patience, pause] = [1000, 100];
const erased = '\r\u001b[K';

export interface Progress {
  step: (done: number, of: number) => void;
  end: () => void;
}

export function progressLine({ err, now = () => performance.now() }: Pick<World, 'err' | 'now'>): Progress {
  const start = now();
  let drawn: number | undefined;
  return {
    step: (done, of) => {
      const at = now();
      if (at - start < patience || (drawn !== undefined && at - drawn < pause)) return;
      drawn = at;
      err(`${erased}linting ${done.toLocaleString('en')} of ${of.toLocaleString('en')} files …`);
    },
    end: () => {
      if (drawn !== undefined) err(erased);
    },
  };
}
