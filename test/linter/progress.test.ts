// A long run says how far it is, where somebody sees it, and leaves nothing behind.
import { describe, expect, it } from 'vitest';
import { progressLine } from '../../linter/progress.ts';
import type { World } from '../../linter/world.ts';
import { folder } from '../support/folder.ts';
import { lint } from './world.ts';

const erased = '\r\u001b[K';

describe('the line of progress', () => {
  it('appears after a second, is drawn ten times a second at most, and is erased at the end', () => {
    let at = 0;
    const said: string[] = [];
    const line = progressLine({ err: text => void said.push(text), now: () => at });
    for (const [when, done] of [
      [0, 1],
      [999, 900],
      [1000, 4200],
      [1099, 4300],
      [1100, 5000],
    ] as const) {
      at = when;
      line.step(done, 10_000);
    }
    line.end();
    expect(said).toEqual([
      `${erased}linting 4,200 of 10,000 files …`,
      `${erased}linting 5,000 of 10,000 files …`,
      erased,
    ]);
  });
  it('is not there for a run that is over before', () => {
    const said: string[] = [];
    const line = progressLine({ err: text => void said.push(text), now: () => 0 });
    line.step(1, 1);
    line.end();
    expect(said).toEqual([]);
  });

  const path = () => {
    const file = 'version: 1\nconnections: {}\n';
    return folder({ 'a.connections.yaml': file, 'b.connections.yaml': file });
  };
  /** Every look at the clock is a second later. */
  const slow = (): Partial<World> => {
    let at = 0;
    return {
      live: true,
      now: () => {
        at += 1000;
        return at;
      },
    };
  };
  it('is on standard error, and gone before the report', async () => {
    const { out, err } = await lint([path()], slow());
    expect(err.split(erased)).toEqual(['', expect.stringMatching(/^linting \d of 2 files …$/), expect.any(String), '']);
    expect(out).toBe('0 errors, 0 warnings in 2 files.\n');
  });
  it('is none without a terminal, in CI or with --quiet', async () => {
    expect((await lint([path()], { ...slow(), live: false })).err).toBe('');
    expect((await lint([path()], { ...slow(), env: { CI: 'true' } })).err).toBe('');
    expect((await lint([path(), '--quiet'], slow())).err).toBe('');
  });
});
