// Both commands under a Node that is too old: a sentence, and no trace of what could not be understood.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './support/sources.ts';

const older = `data:text/javascript,${encodeURIComponent("import node from 'node:module'; node.enableCompileCache = undefined;")}`;

test.each([
  ['linkbook', 'catalog', 'bin.js'],
  ['lint-connections', 'linter', 'bin.cjs'],
])('%s says which Node it wants, and which it was started with', (name, folder, bin) => {
  const { engines } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  const args = ['--import', older, join(root, folder, bin), '--version'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const wanted = engines.node.replace('>=', '');
  expect(stderr).toBe(`${name} wants Node ${wanted} or newer; this is ${process.version}.\n`);
  expect([status, stdout]).toEqual([2, '']);
});
