// The command in the real world: pipes, standard input, exit codes, colours.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const cli = new URL('../../catalog/cli.ts', import.meta.url).pathname;
const own = new URL('../fixtures/own-entries', import.meta.url).pathname;

function shell(line: string, input = '', env: Record<string, string> = {}) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...clean } = process.env;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${line}`], {
    input,
    encoding: 'utf8',
    env: { ...clean, NODE: process.execPath, CLI: cli, OWN: own, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

test.each([
  ['a guide', '"$NODE" "$CLI" guide clerk | head -n 1', 'Link your Clerk account\n'],
  ['more than a pipe holds', '"$NODE" "$CLI" guide --help | head -c 5', 'Usage'],
])('a reader who has seen enough of %s closes the pipe, and all is well', (_, line, out) => {
  expect(shell(line)).toEqual({ code: 0, out, err: '' });
});

test('a reader who reads nothing is no mistake either', () => {
  expect(shell('"$NODE" "$CLI" guide clerk --json | true')).toEqual({ code: 0, out: '', err: '' });
});

test('the value comes by standard input, and the exit code tells whether it was known', () => {
  const key = ['acme', 'live', 'EXAMPLE'.repeat(4)].join('_');
  expect(shell('"$NODE" "$CLI" identify --catalog "$OWN"', `${key}\n`)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Acme: API key \(production\), starts with acme_live_\n/),
    err: '',
  });
  expect(shell('"$NODE" "$CLI" identify', 'nobody knows')).toMatchObject({ code: 1, err: '' });
  expect(shell('"$NODE" "$CLI" identify < /dev/null')).toMatchObject({ code: 2, out: '' });
});

test('the exit code is that of the command', () => {
  expect(shell('"$NODE" "$CLI" list').code).toBe(0);
  expect(shell('"$NODE" "$CLI" list qqqqqq').code).toBe(1);
  expect(shell('"$NODE" "$CLI" nothing').code).toBe(2);
});

test('a pipe gets no colours, unless they are asked for', () => {
  const line =
    'printf "nam: x\\n" > "$TMP/a.yaml"; "$NODE" "$CLI" list --catalog "$TMP"; code=$?; rm -r "$TMP"; exit $code';
  const mistaken = (env: Record<string, string>) => shell(`TMP=$(mktemp -d); ${line}`, '', env);
  expect(mistaken({}).err).not.toContain('\u001b');
  expect(mistaken({ FORCE_COLOR: '1' }).err).toContain('\u001b[31m');
  expect(mistaken({ FORCE_COLOR: '1', NO_COLOR: '1' }).err).not.toContain('\u001b');
});

test('the version is that of the package', () => {
  expect(shell('"$NODE" "$CLI" --version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
