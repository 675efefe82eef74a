// The report for people: where it leads on, links where they can be followed, and no more work than a line needs.
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { columns } from '../../catalog/model/wrap.ts';
import { type Look, reportFindings } from '../../catalog/report.ts';
import { root } from '../support/sources.ts';
import { lint } from './world.ts';

const text = 'version: 1\nconnections:\n  main:\n    provider: clerk\n    credentials: {}\n';
const page = 'https://guides.example/guides/clerk/#create-your-secret-key';
const rule = 'https://guides.example/rules/missing-field/';
const env = { LINKBOOK_SITE: 'https://guides.example' };
const shown = async (look: Look, args: readonly string[] = []): Promise<string> =>
  (await lint(['-', ...args], { stdin: text, env, look })).out;
const link = (to: string): string => `\u001b]8;;${to}\u001b\\`;

describe('where to read on', () => {
  it('is said below the line, the address whole whatever the width', async () => {
    expect(await shown({ color: false, width: 100 })).toContain(`\n       Create your secret key: ${page}\n`);
    expect(await shown({ color: false, width: 60 })).toContain(`\n       Create your secret key:\n       ${page}\n`);
  });
  it('is a link on a terminal with colour, and so is the rule', async () => {
    const out = await shown({ color: true, width: 100, links: true });
    expect(out).toContain(`${link(page)}${page}${link('')}`);
    expect(out).toContain(`${link(rule)}\u001b[2mmissing-field\u001b[0m${link('')}`);
  });
  it.each<[string, Look, string[]]>([
    ['without colour', { color: false, width: 100, links: true }, []],
    ['with --no-color', { color: true, width: 100, links: true }, ['--no-color']],
    ['where it is kept', { color: true, width: 100 }, []],
    ['as GitHub wants it', { color: true, width: 100, links: true }, ['-f', 'github']],
    ['as JUnit', { color: true, width: 100, links: true }, ['-f', 'junit']],
  ])('is plain %s', async (_, look, args) => {
    const out = await shown(look, args);
    expect(out).toContain(page);
    expect(out).not.toContain('\u001b]8');
  });
  it('a command stays whole at the end of the report', async () => {
    const out = await shown({ color: false, width: 80 });
    expect(out).toMatch(/^What a rule means: lint-connections --explain missing-field$|file\. What a rule means:/m);
  });
});

describe('a file that is one line', () => {
  const piece = '{"provider":"nobody"},';
  const line = piece.repeat(4000);
  const findings = Array.from({ length: 4000 }, (_, at) => ({
    rule: 'unknown-provider',
    severity: 'error' as const,
    message: 'x',
    file: 'a.json',
    range: [at * piece.length + 13, at * piece.length + 19] as const,
    path: [],
  }));
  it('is looked at only around each finding', () => {
    let asked = 0;
    const drawn = (_: string, from: number, to: number): string => {
      asked += to - from;
      return line.slice(from, to);
    };
    const out = reportFindings(findings, new Map([['a.json', line]]), { color: false, width: 80 }, drawn);
    expect(asked / findings.length).toBeLessThan(1000);
    const marks = out.split('\n').filter(it => it.includes('^'));
    expect(marks).toHaveLength(findings.length);
    expect(Math.max(...out.split('\n').map(columns))).toBeLessThanOrEqual(80);
  });
  it('shows each place with its mark', () => {
    const [one] = findings.slice(2000);
    const [, , drawn = '', mark = ''] = reportFindings(one ? [one] : [], new Map([['a.json', line]]), {
      color: false,
      width: 80,
    }).split('\n');
    expect(drawn.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('nobody');
  });
});

describe('what the report brings along', () => {
  it('holds neither phrases nor renderers nor a package', async () => {
    const { metafile } = await build({
      entryPoints: [join(root, 'linter/report/pretty.ts')],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.some(path => path.endsWith('catalog/report.ts'))).toBe(true);
    expect(inputs.filter(path => /phrases|render|guide|node_modules/.test(path))).toEqual([]);
  });
});
