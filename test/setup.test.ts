// The set-up step of the README's commands does nothing when nothing is missing, and needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const setup = fileURLToPath(new URL('../.ci/setup.mjs', import.meta.url));

test('says and does nothing when everything is there', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [setup, 'chromium'], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('imports Node built-ins only', () => {
  const imports = [...readFileSync(setup, 'utf8').matchAll(/from '([^']+)'/g)].map(hit => hit[1] ?? '');
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter(name => !name.startsWith('node:'))).toEqual([]);
});
