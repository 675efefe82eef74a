// Hostile texts and files: each gets one answer in plain words, soon, and what lies beside it is checked all the same.
import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { positions } from '../../catalog/model/finding.ts';
import { connectionFiles, fixtures, largestFile, loadSources } from '../../linter/files.ts';
import { lint } from '../../linter/lint.ts';
import { folder } from '../support/folder.ts';
import { harmlessTexts, hostileTexts } from '../support/hostile-texts.ts';
import { catalog } from '../support/own.ts';

const settings = { catalog, today: '2026-11-20' };
const good =
  'version: 1\nconnections:\n  main:\n    provider: clerk\n    credentials:\n      secretKey: ${CLERK_SECRET_KEY}\n';
/** A file that somebody takes away while the others are read. */
const vanishing = 'vanishing.connections.yaml';

vi.mock('../../linter/walk.ts', async original => {
  const walk = await original<typeof import('../../linter/walk.ts')>();
  return {
    ...walk,
    filesIn: (...asked: Parameters<typeof walk.filesIn>) => {
      const found = walk.filesIn(...asked);
      for (const file of found) if (typeof file === 'string' && basename(file) === vanishing) rmSync(file);
      return found;
    },
  };
});

describe('a hostile text gets one answer, on its line', () => {
  it.each(hostileTexts)('$what', ({ text, json, line, rule, says }) => {
    const name = json ? 'connections.json' : 'connections.yaml';
    const { findings } = lint(text, name, settings);
    expect(findings.map(it => `${it.rule}: ${it.message}`)).toEqual([expect.stringMatching(/./)]);
    const [finding] = findings;
    expect(finding?.rule).toBe(rule);
    expect(finding?.message).toMatch(says);
    if (line > 0) expect(positions(text)(finding?.range[0] ?? -1).line).toBe(line);
  });
});

it.each(harmlessTexts)('nothing is said of %s', (_, text) => {
  expect(lint(text, 'connections.yaml', settings).findings).toEqual([]);
});

describe('messages are for people: none says "invalid", shows an expression or a character that cannot be seen', () => {
  const said = hostileTexts.flatMap(({ text, json }) =>
    lint(text, json ? 'connections.json' : 'connections.yaml', settings).findings.map(({ message }) => message),
  );
  // Without the lines of the files themselves.
  const ofRules = Object.values(fixtures().connections).map(({ output }) => output.replace(/^.*│.*$/gm, ''));

  it.each([
    ['of hostile texts', said],
    ['of rules', ofRules],
  ])('%s', (_, words) => {
    expect(words.length).toBeGreaterThan(25);
    for (const one of words) {
      expect(one).not.toMatch(/invalid|\\[dwsb]|\[\^?[a-z0-9]-[a-z0-9]|\(\?[:=!]|[\])][+*]\$/i);
      expect(one).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/);
    }
  });
});

/** The command itself, as it is run in a folder. */
function run(
  args: readonly string[],
  cwd: string,
  input: string | Buffer = '',
): { code: number | null; out: string; err: string } {
  const cli = new URL('../../linter/cli.ts', import.meta.url).pathname;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
    timeout: 50_000,
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}

interface Told {
  rule: string;
  file: string;
  message: string;
  range: { start: { line: number } } | null;
}
const told = (out: string): Told[] =>
  out
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Told);

const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const bytes: Readonly<Record<string, [Uint8Array | string, RegExp]>> = {
  'latin.connections.yaml': [Buffer.from('host: caf\xe9\n', 'latin1'), /^This file is not UTF-8/],
  'little.connections.yaml': [utf16(good), /^This file is UTF-16/],
  'big.connections.yaml': [utf16(good).swap16(), /^This file is UTF-16/],
  'nul.connections.yaml': [`${good}\u0000`, /^This is not a text file/],
  'png.connections.json': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /UTF-8|not a text file/],
  'long.connections.yaml': [`key: ${'x'.repeat(largestFile)}\n`, /^This file is larger than/],
};

describe('in a folder of hostile files', () => {
  const evil = 'a\n::error::b\u001b[31m\u202e.connections.yaml';

  function hostileFolder(): string {
    const files = Object.fromEntries(Object.entries(bytes).map(([name, [content]]) => [name, content]));
    const at = folder({
      ...files,
      [evil]: 'hots: clay\n',
      'connections.yaml/connections.yaml': good,
      'good.connections.yaml': good,
    });
    const huge = openSync(join(at, 'huge.connections.yaml'), 'w');
    ftruncateSync(huge, 100 * 2 ** 20);
    closeSync(huge);
    return at;
  }

  it('each is told, the good ones are checked, and the run ends with 2', () => {
    const at = hostileFolder();
    const { code, out, err } = run(['-f', 'ndjson'], at);
    expect([code, err]).toEqual([2, '']);
    const unreadable = told(out).filter(({ rule }) => rule === 'unreadable');
    expect(unreadable.map(({ file }) => file).sort()).toEqual([...Object.keys(bytes), 'huge.connections.yaml'].sort());
    for (const { file, message } of unreadable)
      expect(message).toMatch(bytes[file]?.[1] ?? /^This file is larger than/);
    const others = new Set(
      told(out)
        .filter(({ rule }) => rule !== 'unreadable')
        .map(({ file }) => file),
    );
    expect([...others]).toEqual([evil]);
  });

  it.each(['pretty', 'github', 'gitlab', 'junit', 'sarif', 'json'])('a name is never obeyed: %s', format => {
    const { out, err } = run(['-f', format], hostileFolder());
    expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(out.split('\n').filter(line => /^\s*::/.test(line) && !/^::(?:error|warning) file=/.test(line))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')(
    'what is no file is told when it is named, and does not hold up the run',
    () => {
      const at = folder({ 'good.yaml': good, 'empty/readme.md': '' });
      spawnSync('mkfifo', [join(at, 'pipe.yaml')]);
      symlinkSync('/dev/zero', join(at, 'zero.yaml'));
      symlinkSync('loop.yaml', join(at, 'loop.yaml'));
      symlinkSync('nowhere', join(at, 'gone.yaml'));
      mkdirSync(join(at, 'folder.yaml'));
      const { code, out } = run(['good.yaml', 'pipe.yaml', 'zero.yaml', 'loop.yaml', 'gone.yaml', '-f', 'ndjson'], at);
      expect(code).toBe(2);
      expect(
        told(out)
          .map(({ file, message }) => `${file}: ${message}`)
          .sort(),
      ).toEqual([
        'gone.yaml: There is no such file or folder.',
        'loop.yaml: This link leads back to itself.',
        'pipe.yaml: This is not a regular file.',
        'zero.yaml: This is not a regular file.',
      ]);
      expect(run(['folder.yaml'], at)).toMatchObject({
        code: 2,
        err: expect.stringContaining('No file of connections below'),
      });
    },
  );

  it('a file that vanishes between finding and reading it is told', () => {
    const at = folder({ 'connections.yaml': good, [vanishing]: good });
    const { sources, unreadable } = loadSources([at], connectionFiles);
    expect(sources.map(({ path }) => basename(path))).toEqual(['connections.yaml']);
    expect(unreadable).toMatchObject([{ rule: 'unreadable', message: 'There is no such file or folder.' }]);
  });
});

describe('standard input', () => {
  it.each([
    ['UTF-16', utf16(good), /UTF-16|UTF-8/],
    ['Latin-1', Buffer.from('host: caf\xe9\n', 'latin1'), /UTF-8/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /UTF-8/],
  ])('of %s is told', (_, input, says) => {
    const { code, out } = run(['-', '-f', 'ndjson'], folder(), input);
    expect(code).toBeGreaterThan(0);
    expect(told(out).map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
  });
});

it('a hundred thousand keys are answered, one by one', () => {
  const at = folder({ 'connections.yaml': Array.from({ length: 100_000 }, (_, nth) => `k${nth}: 1\n`).join('') });
  const { code, out } = run(['-f', 'ndjson', '-o', 'out'], at);
  expect([code, out]).toEqual([1, '']);
  expect(told(readFileSync(join(at, 'out'), 'utf8'))).toHaveLength(100_002);
});
