// Two hundred and forty planted faults: each is found on its line, in one message that names it; clean files are silent.
import { describe, expect, it } from 'vitest';
import { positions } from '../../catalog/model/finding.ts';
import type { Linted } from '../../linter/examine.ts';
import { drawn } from '../../linter/harmless.ts';
import { lint } from '../../linter/lint.ts';
import { dice } from '../support/chance.ts';
import { type ConnectionFile, connectionFile } from '../support/connection-files.ts';
import { kinds } from '../support/faults.ts';
import { catalog } from '../support/own.ts';
import type { Kind, Planted } from '../support/planting.ts';
import { type Language, type Writing, writing } from '../support/written.ts';

const each = 20;
const written = ({ top, language, head }: ConnectionFile): Writing => writing(top, language, head);

const linted = (text: string, { language, variables }: ConnectionFile, lookUp: boolean): Linted =>
  lint(text, `connections.${language}`, { catalog, today: '2026-11-20', variables: lookUp ? variables : undefined });

/** Findings by line, and the file without its values: what a reader of a failure needs. */
function told(text: string, { findings, harmless }: Linted): string {
  const at = positions(text);
  const said = findings.map(({ rule, range, message }) => `${at(range[0]).line} ${rule}: ${message}`);
  const shown = harmless();
  let from = 0;
  const lines = text.split('\n').map((line, index) => {
    const start = from;
    from += line.length + 1;
    return `${String(index + 1).padStart(3)} ${drawn(text, shown, start, start + line.length)}`;
  });
  return `${said.join('\n')}\n\n${lines.join('\n')}`;
}

interface Case {
  name: string;
  file: ConnectionFile;
  planted: Planted;
}

/** A fault in the first file, from this seed on, that gives an occasion for it. */
function planted(kind: Kind, wayName: string, language: Language, from: number): Case {
  const way = kind.ways[wayName];
  for (let seed = from; way && seed < from + 2000; seed++) {
    const chosen = dice(seed);
    const file = connectionFile(chosen, language);
    const found = way(file, chosen.among(file.accounts), chosen);
    if (found) return { name: `${wayName}, ${language}, seed ${seed}`, file, planted: found };
  }
  throw new Error(`No file gives an occasion for: ${wayName} in ${language}.`);
}

function casesOf(kind: Kind): Case[] {
  const ways = Object.keys(kind.ways);
  return Array.from({ length: each }, (_, nth) => {
    const languages = kind.languages.filter(it => it === 'yaml' || nth % 3 === 2);
    const way = ways[nth % ways.length] ?? '';
    const yamlOnly = /block|merge|zero|base|sign|a day/.test(way);
    return planted(kind, way, yamlOnly ? 'yaml' : (languages.at(-1) ?? 'yaml'), nth * 10_000);
  });
}

describe('a clean file', () => {
  it.each(Array.from({ length: 300 }, (_, seed) => seed))('has nothing to say against it: seed %i', seed => {
    const file = connectionFile(dice(seed), seed % 3 === 2 ? 'json' : 'yaml');
    const { text } = written(file);
    for (const lookUp of [false, true]) {
      const result = linted(text, file, lookUp);
      expect(result.findings, told(text, result)).toEqual([]);
    }
  });
});

describe.each(Object.entries(kinds))('%s', (_, kind) => {
  it.each(casesOf(kind))('$name', ({ file, planted: { at, lookedUp } }) => {
    const { text, lineOf } = written(file);
    const result = linted(text, file, lookedUp === true);
    const story = told(text, result);
    expect(result.findings, story).toHaveLength(1);
    for (const { rule, message, range } of result.findings) {
      expect(kind.rules, story).toContain(rule);
      expect(message, story).toMatch(kind.says);
      expect(positions(text)(range[0]).line, story).toBe(at === 'first line' ? 1 : lineOf(at));
    }
  });
});
