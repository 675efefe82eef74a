// Several documents in one file: each is a list of connections of its own, and each is linted.
import { describe, expect, it } from 'vitest';
import { positions } from '../../catalog/model/finding.ts';
import { fix } from '../../linter/fix.ts';
import { lint } from '../../linter/lint.ts';
import { catalog } from '../support/own.ts';

const settings = { catalog, today: '2026-11-20' };
const clay =
  'version: 1\nconnections:\n  clay-main:\n    provider: clay\n    credentials:\n      apiKey: ${CLAY_KEY}\n      workspaceId: "1060661"\n';
const mistyped = clay.replace('provider: clay', 'provider: caly');

/** Rule and line of everything that is found. */
function found(text: string): string[] {
  const at = positions(text);
  return lint(text, 'connections.yaml', settings).findings.map(({ rule, range }) => `${rule} ${at(range[0]).line}`);
}

describe('several documents in one file', () => {
  it('are linted each, on their own lines', () => {
    expect(found(`${mistyped}---\n${mistyped}`)).toEqual(['unknown-provider 4', 'unknown-provider 12']);
  });

  it('may hold the same account: one for each place where they are used', () => {
    expect(found(`---\n${clay}---\n${clay}`)).toEqual([]);
  });

  it('may end with signs of a document that holds nothing', () => {
    expect(found(`${clay}---\n`)).toEqual([]);
    expect(found(`${clay}...\n---\n# nothing\n`)).toEqual([]);
  });

  it('are all named when one of them cannot be read', () => {
    expect(found(`${clay}---\nversion: "1\n`)).toEqual(['syntax 9']);
  });

  it('are mended, and only where something is wrong', () => {
    expect(fix(`${clay}---\n${mistyped}`, 'connections.yaml', settings)).toEqual({
      text: `${clay}---\n${clay}`,
      fixed: 1,
    });
  });

  it('obey the comments of the file', () => {
    const silenced = `# lint-connections-disable unknown-provider -- an own one\n${mistyped}---\n${mistyped}`;
    expect(found(silenced)).toEqual([]);
  });
});
