// Whatever happened to a file: every report comes, none shows a secret, places are in the file, and fixes only mend.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { positions } from '../../catalog/model/finding.ts';
import { commentsIn } from '../../catalog/model/yaml.ts';
import { fix } from '../../linter/fix.ts';
import { newIn } from '../../linter/fixes/vet.ts';
import { lint as lintText } from '../../linter/lint.ts';
import { formats } from '../../linter/report/index.ts';
import type { JsonReport } from '../../linter/report/json.ts';
import { type BrokenFile, brokenFiles } from '../support/broken-files.ts';
import { fc } from '../support/chance.ts';
import { leaked } from '../support/leaks.ts';
import { catalog } from '../support/own.ts';
import { lint } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const summary = join(folder, 'summary.md');
const inFiles = formats.filter(format => format !== 'json').map(format => ({ format, file: join(folder, format) }));
const settings = { catalog, today: '2026-11-20' };
const bodyOf = (secret: string): string => secret.replace(/^sk_live_/, '');

const always = (promise: (file: BrokenFile) => void | Promise<void>, numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(brokenFiles, async file => promise(file)),
    { numRuns },
  );

async function everyReport({ name, text }: BrokenFile): Promise<{ report: JsonReport; said: string }> {
  const targets = inFiles.flatMap(({ format, file }) => ['-f', `${format}=${file}`]);
  const { out, err, code } = await lint(['-', '--stdin-filename', name, '-f', 'json', ...targets], {
    stdin: text,
    env: { GITHUB_STEP_SUMMARY: summary },
  });
  expect(err).toBe('');
  expect(code).toBeLessThan(2);
  const files = [summary, ...inFiles.map(({ file }) => file)];
  const said = files.map(file => readFileSync(file, 'utf8')).join('\n');
  rmSync(summary);
  return { report: JSON.parse(out) as JsonReport, said: out + said };
}

describe('whatever happened to a file', () => {
  it('every report comes, shows no secret, and names places in the file, in order', async () => {
    await always(async file => {
      const { report, said } = await everyReport(file);
      expect(leaked(bodyOf(file.secret), said)).toEqual([]);
      const at = positions(file.text);
      const offsets = report.findings.map(({ range: { start, end } }) => {
        expect(start.offset).toBeGreaterThanOrEqual(0);
        expect(end.offset).toBeGreaterThanOrEqual(start.offset);
        expect(end.offset).toBeLessThanOrEqual(file.text.length);
        for (const { offset, line, column } of [start, end]) expect({ line, column }).toEqual(at(offset));
        return start.offset;
      });
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    }, 250);
  });

  it('no message says "invalid", shows an expression or a character that cannot be seen', async () => {
    await always(({ text, name }) => {
      for (const { message } of lintText(text, name, settings).findings) {
        expect(message).not.toMatch(
          /invalid|\\[dwsb]|\[[a-z]-[a-z]|\(\?|[\u0000-\u001f\u007f-\u009f\u202a-\u202e\ufeff]/i,
        );
        expect(message).toMatch(/[.?]$/);
      }
    }, 250);
  });

  it('fixing brings nothing new, keeps every comment, and twice is as good as once', async () => {
    await always(({ text, name }) => {
      const before = lintText(text, name, settings).findings;
      const { text: after } = fix(text, name, settings);
      expect(fix(after, name, settings).text).toBe(after);
      if (after === text || before.some(({ rule }) => rule === 'syntax')) return;
      expect(newIn(before, lintText(after, name, settings).findings)).toEqual([]);
      expect(commentsIn(after).map(it => it.text)).toEqual(commentsIn(text).map(it => it.text));
    }, 200);
  });

  it('the diff that shows what would be mended shows no secret', async () => {
    await always(async ({ text, name, secret }) => {
      const { out, err } = await lint(['--fix-dry-run', '-', '--stdin-filename', name], { stdin: text });
      expect(leaked(bodyOf(secret), out + err)).toEqual([]);
    }, 100);
  });
});
