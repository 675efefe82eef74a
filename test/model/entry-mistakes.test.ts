// Every mistake in an entry is told with what, where and what to write instead: x.yaml (or a folder x) beside x.out.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../../catalog/model/catalog.ts';
import { positions } from '../../catalog/model/finding.ts';
import { columns } from '../../catalog/model/wrap.ts';
import { reportFindings, summary } from '../../catalog/report.ts';

const root = new URL('../fixtures/entries/', import.meta.url).pathname;
const names = readdirSync(root).filter(name => !name.endsWith('.out'));

function sourcesOf(name: string): { path: string; text: string }[] {
  const path = join(root, name);
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap(inner => sourcesOf(join(name, inner)));
  return [{ path: name, text: readFileSync(path, 'utf8') }];
}

function reported(name: string) {
  const sources = sourcesOf(name);
  const { entries, findings } = readEntries(sources);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const report = reportFindings(findings, texts, { color: false, width: 80 });
  return { entries, findings, texts, out: `${report}\n${summary(findings, sources.length)}\n` };
}

describe.each(names)('%s', name => {
  const { findings, texts, out } = reported(name);

  test('is told as it is written beside it', async () => {
    expect(findings.length).toBeGreaterThan(0);
    await expect(out).toMatchFileSnapshot(join(root, `${name.replace(/\.ya?ml$/, '')}.out`));
  });

  test('points into the file', () => {
    for (const { file, range } of findings) {
      const text = texts.get(file) ?? '';
      expect(range[0]).toBeGreaterThanOrEqual(0);
      expect(range[1]).toBeGreaterThanOrEqual(range[0]);
      expect(range[1]).toBeLessThanOrEqual(Math.max(1, text.length));
      expect(positions(text)(range[0]).line).toBeLessThanOrEqual(text.split('\n').length);
    }
  });

  test('is told in whole sentences, once each, in 80 columns', () => {
    const said = findings.map(({ file, range, message }) => `${file} ${range} ${message}`);
    expect(new Set(said).size).toBe(said.length);
    for (const { message } of findings) expect(message).toMatch(/^[A-Z`][\s\S]*[.?]$/);
    expect(out.split('\n').filter(line => columns(line) > 80)).toEqual([]);
  });
});

test('every report belongs to a mistake', () => {
  const reports = readdirSync(root).filter(name => name.endsWith('.out'));
  expect(reports.map(name => name.replace('.out', '')).sort()).toEqual(
    names.map(name => name.replace(/\.ya?ml$/, '')).sort(),
  );
});
