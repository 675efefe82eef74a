// Everything that checks, one after the other; the last line is the count.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'linkbook-'));
const report = join(scratch, 'vitest.json');
let [passed, failed] = [0, 0];

function run(what: string, command: readonly string[]): boolean {
  process.stdout.write(`\n── ${what}\n`);
  const [file = '', ...args] = command;
  const { status } = spawnSync(file, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: '1' },
  });
  return status === 0;
}

function check(what: string, command: readonly string[]): boolean {
  const good = run(what, command);
  if (good) passed++;
  else failed++;
  return good;
}

const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

try {
  check('format and lint of the code', [bin('biome'), 'ci', '--error-on-warnings', '.']);
  check('types', [bin('tsc')]);
  check('types of the site', ['npm', 'run', '--silent', 'check:site']);
  const built = check('build of the packages', ['npm', 'run', '--silent', 'build:packages']);
  if (built) check('build of the site', ['npm', 'run', '--silent', 'build:site']);
  const good = run('tests', [
    bin('vitest'),
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    // A file that does not even load fails without counting a test.
    if (!good && counts.numFailedTests === 0) failed++;
  } catch {
    failed++;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
