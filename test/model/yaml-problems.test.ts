// What is wrong with a YAML file is said in plain words, at the place where people look for it.
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../catalog/model/yaml.ts';

describe('says what is wrong, and where', () => {
  const problem = (text: string) => {
    const [first] = readYaml(text).problems;
    return first && { message: first.message, there: text.slice(...first.range), path: first.path };
  };

  test('a key that stands there twice, with both places', () => {
    const text = 'a: 1\nb: 2\na: 3\n';
    const { problems, value } = readYaml(text);
    expect(problems).toMatchObject([{ message: expect.stringContaining('twice'), path: ['a'], range: [10, 11] }]);
    expect(problems[0]?.related?.range).toEqual([0, 1]);
    expect(value).toEqual({ a: 1, b: 2 });
    expect(problem('{ "a": 1, a: 2 }')).toMatchObject({ message: expect.stringContaining('twice') });
  });

  test.each([
    ['a: *none\n', 'anchor'],
    ['a: &a [*a]\n', 'inside what it repeats'],
    ['a: !!str 1\n', 'Tags'],
    ['a: !thing 1\n', 'Tags'],
    ['? [a, b]\n: 1\n', 'plain word'],
    ['__proto__: 1\n', 'cannot have this name'],
    ['a: 1\n---\nb: 2\n', 'second document'],
    ['a:\n\tb: 1\n', 'tab'],
    ['a: "b\n', 'not closed'],
    ['a: [b\n', 'not closed'],
    ['a: b: c\n', 'second colon'],
    ['a: @b\n', 'quotes'],
  ])('%j', (text, words) => {
    expect(problem(text)?.message).toContain(words);
  });

  test('an unclosed quote is shown where it was opened', () => {
    expect(problem('a: 1\nb: "two\nc: 3\n')?.there).toBe('"');
  });

  test('nothing that is read can touch the prototype of objects', () => {
    const { value } = readYaml('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
