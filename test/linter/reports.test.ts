// Where reports go: never in place of what is read, and each into a file of its own.
import { readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { folder } from '../support/folder.ts';
import { good, lint } from './world.ts';

const variables = 'CLAY_API_KEY=EXAMPLEonlyEXAMPLEonly\n';

it.each(['-o', '-fsarif='])('never where a file is that is read: %s', async flag => {
  const at = folder({ 'connections.yaml': good, '.env': variables });
  symlinkSync('connections.yaml', join(at, 'report.json'));
  for (const lost of ['connections.yaml', '.env', 'report.json', `../${basename(at)}/.env`]) {
    const args = flag === '-o' ? ['-o', `${at}/${lost}`] : [`${flag}${at}/${lost}`];
    const { code, out, err } = await lint([at, ...args, '-e', join(at, '.env')]);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('is read here, and a report would take its')]);
  }
  expect(readFileSync(join(at, 'connections.yaml'), 'utf8')).toBe(good);
  expect(readFileSync(join(at, '.env'), 'utf8')).toBe(variables);
});

it('each into a file of its own, by whatever name', async () => {
  const { code, err } = await lint([folder({ 'connections.yaml': good }), '-f', 'json=out', '-f', 'sarif=./out']);
  expect([code, err]).toEqual([2, expect.stringContaining('Two reports cannot go into the same file.')]);
});
