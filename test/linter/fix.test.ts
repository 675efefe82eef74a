// --fix mends what is certain and changes nothing else; twice is as good as once.
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownCatalog } from '../../catalog/files.ts';
import { readYaml } from '../../catalog/model/yaml.ts';
import { fix } from '../../linter/fix.ts';
import { applied } from '../../linter/fixes/edit.ts';
import { newIn } from '../../linter/fixes/vet.ts';
import { lint as lintText } from '../../linter/lint.ts';
import type { JsonReport } from '../../linter/report/json.ts';
import { prepare } from '../../linter/write.ts';
import { fc } from '../support/chance.ts';
import { folder } from '../support/folder.ts';
import { lint } from './world.ts';

const settings = { catalog: ownCatalog().catalog, today: '2026-11-20' };
const fixed = (text: string, name = 'connections.yaml'): string => fix(text, name, settings).text;

const clay = (line: string, provider = 'clay'): string =>
  `version: 1\nconnections:\n  main:\n    provider: ${provider}\n    credentials:\n      apiKey: \${CLAY_API_KEY}\n      ${line}\n`;
const clerk = (value: string): string =>
  `version: 1\nconnections:\n  main:\n    provider: clerk\n    credentials:\n      secretKey: ${value}\n`;

describe('a fix', () => {
  it.each([
    ['number-id', clay('workspaceId: 01060661 # ours'), clay('workspaceId: "01060661" # ours')],
    [
      'pasted-address',
      clay('workspaceId: https://app.clay.com/workspaces/1060661/home'),
      clay('workspaceId: "1060661"'),
    ],
    ['pasted-address', clay("workspaceId: 'https://app.clay.com/workspaces/1060661'"), clay("workspaceId: '1060661'")],
    ['malformed-value', clay('workspaceId: " 1060661 "'), clay('workspaceId: "1060661"')],
    ['malformed-value', clay('workspaceId: WORKSPACE_ID=1060661'), clay('workspaceId: "1060661"')],
    ['malformed-value', clay('workspaceId: |\n        1060661'), clay('workspaceId: "1060661"')],
    ['unknown-field', clay('workspaceID: "1060661"'), clay('workspaceId: "1060661"')],
    ['unknown-field', clay('"workspaceID": "1060661"'), clay('"workspaceId": "1060661"')],
    ['unknown-provider', clay('workspaceId: "1060661"', 'clya'), clay('workspaceId: "1060661"')],
    ['unknown-provider', clay('workspaceId: "1060661"', 'Clay'), clay('workspaceId: "1060661"')],
    ['unknown-provider', clay('workspaceId: 01060661', 'clya'), clay('workspaceId: "01060661"')],
    ['reference-syntax', clerk('$CLERK_SECRET_KEY'), clerk('${CLERK_SECRET_KEY}')],
    ['reference-syntax', clerk('"{{ env.CLERK_SECRET_KEY }}"'), clerk('"${CLERK_SECRET_KEY}"')],
    ['reference-syntax', clerk('process.env.CLERK_SECRET_KEY'), clerk('${CLERK_SECRET_KEY}')],
    ['reference-syntax', clerk('Bearer ${CLERK_SECRET_KEY}'), clerk('${CLERK_SECRET_KEY}')],
    ['reference-syntax', clerk('${CLERK_SECRET_KEY:-changeme}'), clerk('${CLERK_SECRET_KEY}')],
    ['reference-syntax', clerk("'${CLERK SECRET KEY}'"), clerk("'${CLERK_SECRET_KEY}'")],
    ['reference-syntax', clerk('${CLERK_SECRET_KEY:-}'), clerk('${CLERK_SECRET_KEY}')],
    ['reference-syntax', clerk('CLERK_SECRET_KEY # ours'), clerk('${CLERK_SECRET_KEY} # ours')],
    ['reference-syntax', clerk('PROD_SECRET_KEY'), clerk('${PROD_SECRET_KEY}')],
    ...[
      'env:CLERK_SECRET_KEY',
      'env://CLERK_SECRET_KEY',
      '$env:CLERK_SECRET_KEY',
      '${env:CLERK_SECRET_KEY}',
      '${env.CLERK_SECRET_KEY}',
      '$(CLERK_SECRET_KEY)',
      'import.meta.env.CLERK_SECRET_KEY',
      'os.getenv("CLERK_SECRET_KEY")',
      "os.environ.get('CLERK_SECRET_KEY')",
      'System.getenv("CLERK_SECRET_KEY")',
    ].map((it): [string, string, string] => ['reference-syntax', clerk(it), clerk('${CLERK_SECRET_KEY}')]),
    ['shape', clerk('${K}').replace('credentials', 'credentails'), clerk('${K}')],
    ['shape', `${clerk('${K}')}    default: "true" # ours\n`, `${clerk('${K}')}    default: true # ours\n`],
    ['shape', clerk('${K}').replace('1', '"1" # first'), clerk('${K}').replace('1', '1 # first')],
  ])('of %s', (rule, before, after) => {
    expect(lintText(before, 'connections.yaml', settings).findings.map(it => it.rule)).toContain(rule);
    expect(fixed(before)).toBe(after);
  });

  it('of moved-provider writes the new id', async () => {
    const own = new URL('../fixtures/rules/catalog', import.meta.url).pathname;
    const at = folder({ 'connections.yaml': clerk('${K}').replace('clerk', 'clerk-dev') });
    await lint(['--fix', '--catalog', own, join(at, 'connections.yaml')]);
    expect(readFileSync(join(at, 'connections.yaml'), 'utf8')).toBe(clerk('${K}'));
  });

  it('quotes a reference where brackets stand around it', () => {
    const flow =
      'version: 1\nconnections: { main: { provider: clerk, credentials: { secretKey: $CLERK_SECRET_KEY } } }\n';
    expect(fixed(flow)).toBe(flow.replace('$CLERK_SECRET_KEY', '"${CLERK_SECRET_KEY}"'));
  });

  it('turns tabs into spaces where it is certain what was meant', () => {
    const tabs = 'version: 1\nconnections:\n\tmain:\n\t\tprovider: clerk\n\t\tcredentials:\n\t\t\tsecretKey: ${K}\n';
    expect(fixed(tabs)).toBe(tabs.replaceAll('\t', '  '));
    const block = tabs.replace('${K}', '|\n\t\t\t\tx');
    expect(fixed(block)).toBe(block);
  });

  it.each([
    ['a number that is no ID in quotes either', clay('workspaceId: 1e5')],
    ['two names that are as near', clerk('${K}').replace('clerk', 'cla')],
    ['a key that stands twice', 'version: 1\nversion: 1\nconnections: {}\n'],
    ...['web-clay', 'clayton', 'clai', 'claygo', 'cl'].map((it): [string, string] => [
      `${it}, which may be another provider`,
      clay('workspaceId: "1060661"', it),
    ]),
    ['a name whose own value stands there', clay('workspaceId: "1060661"\n      workspaceID: "1060662"')],
    ['a default that may be the only copy', clerk(`\${K:-sk_live_${'EXAMPLE'.repeat(4)}}`)],
    ...['${K-hunter2}', '${K:=hunter2}', '${K?hunter2}', '${K:+hunter2}', '${K|hunter2}'].map(
      (it): [string, string] => [`what stands behind the name in ${it}`, clerk(it)],
    ),
    ['text around a reference that may be a piece of a secret', clerk('abc${K}')],
    ['a reference whose name is not known', clerk('$lowercase')],
    [
      'a merge key, where nothing stands',
      `${clay('workspaceId: "1"').replace('main:', 'main: &m')}  b: { <<: *m, default: 1 }\n`,
    ],
  ])('is not made of %s', (_, text) => {
    expect(fixed(text)).toBe(text);
  });

  it('is left out where it would bring something new', () => {
    // As `clay` the account would lack its workspace.
    const text = clerk('${K}').replace('clerk', 'clya').replace('secretKey', 'apiKey');
    expect(fixed(text)).toBe(text);
    const [finding] = lintText(text, 'connections.yaml', settings).findings;
    expect(finding?.rule).toBe('unknown-provider');
    expect(finding?.fix).toBeUndefined();
  });

  it('never touches a secret', () => {
    const secret = `sk_live_${'EXAMPLE0'.repeat(4)}`;
    for (const value of [secret, `Bearer ${secret}`, `"${secret} "`, `<${secret}>`])
      expect(fixed(clerk(value))).toBe(clerk(value));
  });
});

/** Files with several faults each, in every dress a file may wear. */
const values = [
  '01060661',
  '" 1060661 "',
  "'https://app.clay.com/workspaces/1060661'",
  'https://app.clay.com/workspaces/1060661',
  '1e5',
  '"1060661"',
  '<1060661>',
  'no',
  '${WORKSPACE}',
  '$WORKSPACE',
];
const references = [
  '$KEY',
  '${KEY}',
  '{{ env.KEY }}',
  '"{{ KEY }}"',
  'process.env.KEY',
  'Bearer ${KEY}',
  '${KEY:-changeme}',
  '${KEY',
];
const files = fc
  .record({
    accounts: fc.array(
      fc.record({
        provider: fc.constantFrom('clay', 'clya', 'Clay', 'clerk', 'clrk', 'zendesk', 'zendesc', 'nobody'),
        key: fc.constantFrom('apiKey', 'apiKy', 'secretKey', 'secretkey', 'api_key'),
        reference: fc.constantFrom(...references),
        id: fc.constantFrom('workspaceId', 'workspaceID', 'subdomain', 'id'),
        value: fc.constantFrom(...values),
        extra: fc.constantFrom(
          '',
          '    default: yes\n',
          '    enviroment: test\n',
          '    environment: tset\n',
          '    method: apiToken\n',
        ),
        comment: fc.constantFrom('', ' # a note: $KEY, 01060661', '  # …'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    head: fc.constantFrom('', '# $KEY\n\n', '---\n'),
    host: fc.constantFrom('', 'host: clay\n', 'host: claay   # app\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    end: fc.constantFrom('\n', '\r\n'),
    tail: fc.constantFrom('', '\n# end', '\n\n'),
  })
  .map(({ accounts, head, host, mark, end, tail }) => {
    const blocks = accounts.map(
      (it, index) =>
        `  a${index}:${it.comment}\n    provider: ${it.provider}${it.comment}\n${it.extra}    credentials:\n      ${it.key}: ${it.reference}${it.comment}\n      ${it.id}: ${it.value}${it.comment}\n`,
    );
    return mark + `${head}version: 1\n${host}connections:\n${blocks.join('')}${tail}`.replaceAll('\n', end);
  });

describe('whatever the file', () => {
  it('fixing twice changes nothing more', () => {
    fc.assert(
      fc.property(files, text => void expect(fixed(fixed(text))).toBe(fixed(text))),
      { numRuns: 60 },
    );
  });

  it('no finding is new', () => {
    fc.assert(
      fc.property(files, text => {
        const before = lintText(text, 'connections.yaml', settings).findings;
        if (before.some(({ rule }) => rule === 'syntax')) return;
        const after = lintText(fixed(text), 'connections.yaml', settings).findings;
        expect(newIn(before, after)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('what stands outside of the edits stays, byte for byte', () => {
    fc.assert(
      fc.property(files, text => {
        const { findings } = lintText(text, 'connections.yaml', settings);
        for (const { fix: one } of findings) {
          if (!one) continue;
          const [edit] = one.whole();
          if (!edit) throw new Error('A fix without an edit.');
          const after = applied(text, [edit]);
          expect(after.slice(0, edit.range[0])).toBe(text.slice(0, edit.range[0]));
          expect(after.slice(edit.range[0] + edit.text.length)).toBe(text.slice(edit.range[1]));
        }
        const after = fixed(text);
        const comments = (of: string): string[] => of.match(/#.*$/gm) ?? [];
        const ends = (of: string): string[] => of.match(/\r\n|\n|\r/g) ?? [];
        expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
        expect(comments(after)).toEqual(comments(text));
        expect(ends(after)).toEqual(ends(text));
        const keys = (of: string): number =>
          Object.keys((readYaml(of).value as { connections?: object })?.connections ?? {}).length;
        expect(keys(after)).toBe(keys(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('--fix', () => {
  const marked = `\uFEFF${clay('workspaceId: 01060661')}`.replaceAll('\n', '\r\n');

  it('writes the file, keeps its mark, line ends and mode, and leaves nothing beside it', async () => {
    const at = folder({ 'connections.yaml': marked });
    chmodSync(join(at, 'connections.yaml'), 0o640);
    const { code, out, err } = await lint(['--fix', at]);
    expect([code, err]).toEqual([0, '1 fixed.\n']);
    expect(out).toBe('0 errors, 0 warnings in 1 file.\n');
    expect(readFileSync(join(at, 'connections.yaml'), 'utf8')).toBe(marked.replace('01060661', '"01060661"'));
    expect(statSync(join(at, 'connections.yaml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(at)).toEqual(['connections.yaml']);
  });

  it('does not write what needs no change', async () => {
    const at = folder({ 'connections.yaml': clay('workspaceId: "1060661"') });
    const { ino, mtimeMs } = statSync(join(at, 'connections.yaml'));
    await lint(['--fix', at]);
    const after = statSync(join(at, 'connections.yaml'));
    expect([after.ino, after.mtimeMs]).toEqual([ino, mtimeMs]);
  });

  it('follows a link to the file, and the link stays one', async () => {
    const at = folder({ 'real/shared.yaml': clay('workspaceId: 01060661') });
    symlinkSync('real/shared.yaml', join(at, 'connections.yaml'));
    await lint(['--fix', join(at, 'connections.yaml')]);
    expect(lstatSync(join(at, 'connections.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(at, 'real/shared.yaml'), 'utf8')).toBe(clay('workspaceId: "01060661"'));
  });

  it('the footer and the JSON report say what it would do', async () => {
    const stdin = clay('workspaceId: 01060661');
    expect((await lint(['-'], { stdin })).out).toContain('1 error, 0 warnings in 1 file. 1 can be fixed with --fix.');
    const report = JSON.parse((await lint(['-', '-f', 'json'], { stdin })).out) as JsonReport;
    expect(report.summary.fixable).toBe(1);
    const edit = report.findings[0]?.fix?.edits[0];
    expect(edit?.text).toBe('"01060661"');
    expect(stdin.slice(edit?.range.start.offset, edit?.range.end.offset)).toBe('01060661');
  });

  it('a fix that holds a secret is given in JSON by its range only', async () => {
    const secret = `sk_live_${'aB3dE5gH'.repeat(4)}`;
    const stdin = clerk(`"${secret} "`);
    const { out } = await lint(['-', '-f', 'json', '--rule', 'literal-secret=off'], { stdin });
    const [edit] = (JSON.parse(out) as JsonReport).findings[0]?.fix?.edits ?? [];
    expect(edit?.text).toBeNull();
    expect(stdin.slice(edit?.range.start.offset, edit?.range.end.offset)).toBe(`"${secret} "`);
    expect(out).not.toContain(secret.slice(8));
  });

  it('leaves a file alone that somebody else changed meanwhile', () => {
    const at = folder({ 'connections.yaml': 'theirs' });
    expect(() => prepare(join(at, 'connections.yaml'), 'ours', 'fixed')).toThrow('somebody else');
    expect(readdirSync(at)).toEqual(['connections.yaml']);
  });

  it.each([
    [['--fix', '-'], '--fix wants files'],
    [['--fix', '--entries', 'catalog'], '--fix is for connections'],
    [['--fix-dry-run', '--fix'], '--fix-dry-run changes nothing, so it goes alone.'],
  ])('%j is a refusal', async (args, message) => {
    const { code, err } = await lint(args, { stdin: '' });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('--fix-dry-run', () => {
  it('shows a diff and writes nothing', async () => {
    const text = clerk('$CLERK_SECRET_KEY');
    const at = folder({ 'connections.yaml': text });
    const { code, out, err } = await lint(['--fix-dry-run', at]);
    expect([code, err]).toEqual([1, '1 can be fixed with --fix.\n']);
    expect(out.replaceAll(at, '')).toBe(
      [
        '--- a//connections.yaml',
        '+++ b//connections.yaml',
        '@@ -3,4 +3,4 @@',
        '   main:',
        '     provider: clerk',
        '     credentials:',
        '-      secretKey: ••••',
        '+      secretKey: ${CLERK_SECRET_KEY}',
        '',
      ].join('\n'),
    );
    expect(readFileSync(join(at, 'connections.yaml'), 'utf8')).toBe(text);
    expect(readdirSync(at)).toEqual(['connections.yaml']);
  });
  it('says nothing but the count where nothing is to be mended', async () => {
    expect(await lint(['--fix-dry-run', '-'], { stdin: clerk('${K}') })).toEqual({
      code: 0,
      out: '',
      err: '0 can be fixed with --fix.\n',
    });
  });
});
