// .env files are read as Node, dotenv, Compose and shells read them.
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { envLine, readEnvFile } from '../../linter/env-file.ts';
import { fc } from '../support/chance.ts';

const valuesIn = (text: string): Record<string, string> =>
  Object.fromEntries(readEnvFile(text).variables.map(({ name, value }) => [name, value]));

describe('a .env file', () => {
  it.each([
    ['A=b', { A: 'b' }],
    ['A=', { A: '' }],
    ['export A=b', { A: 'b' }],
    ['  A = b  ', { A: 'b' }],
    ['A=b # a comment', { A: 'b' }],
    ['A=b#c', { A: 'b#c' }],
    ['A= # a comment', { A: '' }],
    ['A=b=c==', { A: 'b=c==' }],
    ['A="b c" # a comment', { A: 'b c' }],
    ['A="b # c"', { A: 'b # c' }],
    ["A='b # c'", { A: 'b # c' }],
    ["A='b\\n$C'", { A: 'b\\n$C' }],
    ['A="b\\nc\\t\\"d\\" \\$E \\\\ \\x"', { A: 'b\nc\t"d" $E \\ \\x' }],
    ['A="b\nc"\nD=e', { A: 'b\nc', D: 'e' }],
    ['A="b\r\nc"\r\nD=e\r\n', { A: 'b\nc', D: 'e' }],
    ['A=`b "c" \'d\'`', { A: 'b "c" \'d\'' }],
    ['# A=b\n\n   # C=d\nE=f', { E: 'f' }],
    ['\uFEFFA=b', { A: 'b' }],
    ['A=b\nA=c', { A: 'c' }],
    ['A="', {}],
    ["A=it's", { A: "it's" }],
    ['', {}],
  ])('%j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it('says in which line a variable stands, behind texts of several lines too', () => {
    const text = '# first\nA="one\ntwo\n"\n\nB=c\r\nC=d';
    expect(readEnvFile(text).variables.map(({ name, line }) => [name, line])).toEqual([
      ['A', 2],
      ['B', 6],
      ['C', 7],
    ]);
  });

  it('says which lines say nothing, and which quotes stay open', () => {
    const { problems, variables } = readEnvFile('A=b\nnothing here\nB="c" d\nC="open\nD=e\n');
    expect(problems).toEqual([
      { line: 2, why: 'line' },
      { line: 3, why: 'line' },
      { line: 4, why: 'quote' },
    ]);
    expect(variables.map(({ name }) => name)).toEqual(['A', 'B', 'D']);
  });
});

describe('a line for a value', () => {
  it('is read back as it was, here and by Node', () => {
    const value = fc.string({ unit: fc.constantFrom(...'abZ09_-./:+=,~ #\'"\\$`\n{}[]<>!é漢') });
    fc.assert(
      fc.property(value, it => {
        const line = envLine('NAME', it);
        if (line === undefined) return;
        expect(valuesIn(`A=b\n${line}\nC=d\n`)).toEqual({ A: 'b', NAME: it, C: 'd' });
        expect(parseEnv(`A=b\n${line}\nC=d\n`)['NAME']).toBe(it);
      }),
      { numRuns: 500 },
    );
  });
  it('has quotes only where they are needed', () => {
    expect(envLine('A', 'sk_test_EXAMPLE')).toBe('A=sk_test_EXAMPLE');
    expect(envLine('A', 'two words')).toBe("A='two words'");
    expect(envLine('A', "it's")).toBe('A="it\'s"');
    expect(envLine('A', `it's "so"`)).toBeUndefined();
  });
});
