// What the README shows is what the commands print.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readAddress } from '../catalog/index.ts';
import { catalog } from './support/own.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the finding of the example is the one that is shown', () => {
  const { NO_COLOR, ...env } = { ...process.env, NO_COLOR: '1', CI: '' };
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'linter/bin.cjs'), 'linter/example'], {
    cwd: root,
    env: { ...env, NO_COLOR },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(readme).toContain(`\`\`\`text\n${stdout}\`\`\`\n`);
});

test('the ID it reads from an address is read', () => {
  const [, address = '', id = ''] =
    /readAddress\(clay, '([^']+)'\)\?\.values; \/\/ \{ workspaceId: '(\d+)' \}/.exec(readme) ?? [];
  const clay = catalog.providers.get('clay');
  expect(clay && readAddress(clay, address)?.values).toEqual({ workspaceId: id });
});

test('every command it names is a command', () => {
  const names = [...readme.matchAll(/npx linkbook (\w+)/g)].map(hit => hit[1] ?? '');
  expect(names.length).toBeGreaterThan(4);
  for (const name of new Set(names)) {
    const { stdout, status } = spawnSync(process.execPath, [join(root, 'catalog/bin.js'), name, '--help'], {
      encoding: 'utf8',
    });
    expect({ name, status }).toEqual({ name, status: 0 });
    expect(stdout).toContain(`linkbook ${name}`);
  }
});
