// Every rule for connections is made to speak by the fixture of its name, and by nothing else in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvFile } from '../../linter/env-file.ts';
import { loadSources } from '../../linter/files.ts';
import { pretty } from '../../linter/report/pretty.ts';
import { connectionRules, readerRules } from '../../linter/rules/index.ts';
import { runConnections } from '../../linter/run.ts';
import { variablesFrom } from '../../linter/variables.ts';
import { lint } from './world.ts';

const root = new URL('../fixtures/rules', import.meta.url).pathname;
const folder = join(root, 'catalog');
const look = { color: false, width: 76 };
const fixtures = readdirSync(root).filter(name => name.endsWith('.yaml'));

/** The variables that stand beside a fixture, where it has some. */
function variablesOf(name: string) {
  const path = join(root, name);
  if (!existsSync(path)) return undefined;
  return variablesFrom([{ path: '.env', file: readEnvFile(readFileSync(path, 'utf8')) }]);
}

describe('rules for connections', () => {
  it('have a fixture each, and each fixture has a rule', () => {
    const ids = [...readerRules, ...connectionRules].map(({ id }) => id);
    expect(fixtures.map(name => name.replace('.yaml', '')).sort()).toEqual(ids.sort());
  });

  it.each(fixtures)('%s', async fixture => {
    const { sources, unreadable } = loadSources([join(root, fixture)]);
    const variables = variablesOf(fixture.replace('.yaml', '.env'));
    const run = { today: '2026-11-20', levels: {}, catalog: { folder }, variables, env: {} };
    const linted = await runConnections({ ...run, sources: sources.map(it => ({ ...it, path: 'connections.yaml' })) });
    const findings = [...unreadable.map(it => ({ ...it, file: 'connections.yaml' })), ...linted.findings];
    const texts = new Map(sources.map(({ text }) => ['connections.yaml', text]));
    const out = pretty({ findings, texts, files: 1, drawn: linted.drawn }, look).replace(
      /\n\n\d+ errors?, [\s\S]*$/,
      '\n',
    );
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual([fixture.replace('.yaml', '')]);
    await expect(out).toMatchFileSnapshot(join(root, fixture.replace('.yaml', '.out')));
  });
});

describe('connection files', () => {
  it('are found below a folder by their names, in YAML and JSON', async () => {
    const { out } = await lint(['--stdin', '--stdin-filename', 'connections.json'], {
      stdin: '{ "version": 1, "connections": { "a": { "provider": "clrk" } } }',
    });
    expect(out).toContain('Did you mean `clerk`?');
  });
});
