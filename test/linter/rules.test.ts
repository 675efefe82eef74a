// Every rule is made to speak by the fixture of its name, and by nothing else in it.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportFindings } from '../../catalog/report.ts';
import { rules } from '../../linter/entries.ts';
import { loadSources } from '../../linter/files.ts';
import { lintEntries } from '../../linter/lint-entries.ts';

const root = new URL('../fixtures/rules/entries', import.meta.url).pathname;
const today = '2026-11-20';

function spoken(id: string) {
  const folder = join(root, id);
  const { sources, unreadable } = loadSources([folder]);
  const inside = sources.map(({ path, text }) => ({ path: relative(folder, path), text }));
  const findings = [
    ...unreadable.map(it => ({ ...it, file: relative(folder, it.file) })),
    ...lintEntries(inside, { today }),
  ];
  return { findings, texts: new Map(inside.map(({ path, text }) => [path, text])) };
}

describe('rules for entries', () => {
  it('have a fixture each, and each fixture has a rule', () => {
    expect(readdirSync(root).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it.each(readdirSync(root))('%s', async id => {
    const { findings, texts } = spoken(id);
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual([id]);
    await expect(reportFindings(findings, texts, { color: false, width: 76 })).toMatchFileSnapshot(
      join(root, id, 'expected.out'),
    );
  });
});
