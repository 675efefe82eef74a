// Every command says what it is for; whatever is mistyped is answered with what is near.
import { describe, expect, test } from 'vitest';
import { linkbook } from '../support/world.ts';

const commands = ['guide', 'extract', 'identify', 'inject', 'list', 'host', 'new'];

describe('help', () => {
  test.each([[['help']], [['--help']], [['-h']]])('%j lists every command', async args => {
    const { code, out, err } = await linkbook(args);
    expect([code, err]).toEqual([0, '']);
    for (const name of commands) expect(out).toMatch(new RegExp(`^  ${name} +[A-Z]`, 'm'));
    expect(out).toMatch(/^ {2}linkbook guide clerk$/m);
  });

  test('without a command it is shown too, and the call has failed', async () => {
    const [bare, help] = [await linkbook([]), await linkbook(['--help'])];
    expect(bare).toEqual({ ...help, code: 2 });
  });

  test.each(commands)('%s --help shows its usage and examples, whichever way it is asked', async name => {
    const asked = await linkbook([name, '--help']);
    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(asked.out).toMatch(new RegExp(`^Usage: linkbook ${name} `));
    expect(asked.out).toMatch(new RegExp(`linkbook ${name}( |$)`));
    expect(await linkbook([name, '-h'])).toEqual(asked);
    expect(await linkbook(['help', name])).toEqual(asked);
    expect(await linkbook(['--help', name])).toEqual(asked);
  });

  test.each(commands)('the examples of %s run as they are written', async name => {
    const { out } = await linkbook([name, '--help']);
    const examples = [...out.matchAll(/^ {2}linkbook (.+)$/gm)].map(([, line = '']) => line);
    const runnable = examples.filter(line => /^(guide|extract|list|host) /.test(line));
    for (const line of runnable) {
      const words = (line.split(' > ')[0] ?? '').split(' ');
      expect([line, (await linkbook(words)).code]).toEqual([line, 0]);
    }
    expect(examples.length + Number(name === 'identify')).toBeGreaterThan(0);
  });

  test.each([...commands, ''])('%s --help fits into 120 columns', async name => {
    const { out } = await linkbook([...(name ? [name] : []), '--help']);
    expect(out.split('\n').filter(line => line.length > 120)).toEqual([]);
  });
});

describe('version', () => {
  test.each([[['--version']], [['-V']], [['guide', '--version']], [['list', '-V']]])('%j prints it', async args => {
    expect(await linkbook(args)).toMatchObject({ code: 0, out: '1.2.3\n', err: '' });
  });
});

test('a fault of the command itself is owned up to, and says nothing of what was typed', async () => {
  const typed = 'EXAMPLE-typed';
  const { code, out, err } = await linkbook(['guide', typed], {
    own: () => {
      throw new TypeError(typed);
    },
  });
  expect([code, out, err]).toEqual([
    2,
    '',
    'Something is wrong in linkbook itself (TypeError). Nothing was changed.\n',
  ]);
});

describe('a call that cannot be carried out ends with 2, on the error stream only', () => {
  test.each([
    [['guid', 'clerk'], /There is no command `guid`\. Did you mean `guide`\?\nlinkbook --help/],
    [['help', 'identfy'], /There is no command `identfy`\. Did you mean `identify`\?/],
    [['constructor'], /There is no command `constructor`\.\n/],
    [['help', '__proto__'], /This is not a command\./],
    [['guide', 'clerk', '--hots', 'nango'], /There is no option `--hots`\. Did you mean `--host`\?/],
    [['list', '--hots'], /There is no option `--hots`\. Did you mean `--hosts`\?/],
    [['guide', 'clerk', '-x'], /There is no option `-x`\.\nMore: linkbook guide --help/],
    [['guide', 'clerk', '--host'], /`--host` wants a value/],
    [['guide', 'clerk', '--app', '-y'], /`--app` wants a value; one that begins with a dash is written `--app=-…`/],
    [['guide', 'clerk', '--json=yes'], /`--json` takes no value/],
    [['guide'], /Which provider\?.*\nUsage: linkbook guide/],
    [['guide', 'clerk', 'clay'], /Which provider\? One name/],
    [['host'], /Which app\?/],
    [['host', 'nangoo'], /There is no host `nangoo`\. Did you mean `nango`\?/],
    [['inject'], /Which files\?/],
    [['new'], /One id is wanted/],
    [['extract', 'clay'], /Two words are wanted/],
    [['extract', 'clai', 'x'], /There is no provider `clai`\. Did you mean .*`clay`/],
  ])('%j', async (args, says) => {
    const { code, out, err } = await linkbook(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n {4}at /);
  });

  test('what looks like a pasted key is not repeated', async () => {
    const key = ['acme', 'live', 'EXAMPLE'.repeat(4)].join('_');
    const pem = `-----BEGIN PRIVATE KEY-----\n${key}`;
    for (const args of [[key], [`--${key}`], ['guide', `--${key}`], ['identify', pem], [pem]]) {
      const { code, out, err } = await linkbook(args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^(There is no such option|This is not a command)\./);
      expect(err).not.toContain('EXAMPLEEXAMPLE');
    }
  });
});
