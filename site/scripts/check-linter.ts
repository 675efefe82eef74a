// The worker with the linter, as the page sees it: begun with the first text, and the newest text wins.
import type { Answer, Check, Further } from './check-messages.ts';

export interface Linter {
  check: (of: Check) => void;
  further: (of: Further) => void;
  stop: () => void;
}

/** So long a text may take, in milliseconds, before a newer one no longer waits for it. */
const patience = 2000;

export function linter(answered: (answer: Answer) => void, failed: () => void): Linter {
  let worker: Worker | undefined;
  let busySince: number | undefined;
  let next: Check | undefined;
  let impatient: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    worker?.terminate();
    clearTimeout(impatient);
    [worker, busySince, next, impatient] = [undefined, undefined, undefined, undefined];
  }

  function begin(): Worker {
    const begun = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    begun.onmessage = ({ data }: MessageEvent<Answer | undefined>) => {
      if (data?.answer !== 'more') {
        busySince = undefined;
        const waiting = next;
        if (waiting) check(waiting);
      }
      if (data) answered(data);
    };
    begun.onerror = () => {
      stop();
      failed();
    };
    return begun;
  }

  function check(of: Check): void {
    if (busySince === undefined) {
      clearTimeout(impatient);
      [next, impatient] = [undefined, undefined];
      busySince = performance.now();
      worker ??= begin();
      worker.postMessage(of);
      return;
    }
    next = of;
    impatient ??= setTimeout(
      () => {
        const newest = next;
        stop();
        if (newest) check(newest);
      },
      Math.max(0, patience - (performance.now() - busySince)),
    );
  }

  function further(of: Further): void {
    if (of.ask === 'fix') busySince = performance.now();
    worker?.postMessage(of);
  }

  return { check, further, stop };
}
