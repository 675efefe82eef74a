// The house keeps its arrows: who may import whom, what reaches a browser, and how long a file may grow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundle } from '../../catalog/bundle.ts';
import { filesIn, type Import, readSource, root, type SourceFile } from '../support/sources.ts';

const house = ['catalog', 'linter', 'site'].flatMap(folder => filesIn(folder)).map(readSource);
const inFolder = (folder: string): SourceFile[] => house.filter(({ path }) => path.startsWith(`${folder}/`));

/** Files that import what they must not, each with what it is. */
const offenders = (files: readonly SourceFile[], forbidden: (of: Import, file: SourceFile) => boolean): string[] =>
  files.flatMap(file =>
    file.imports.filter(it => forbidden(it, file)).map(({ from }) => `${file.path} imports ${from}`),
  );

const isNode = ({ from }: Import): boolean => from.startsWith('node:');
const isPackage = (it: Import): boolean => it.file === undefined && !isNode(it);
const within = ({ file = '' }: Import, ...folders: string[]): boolean => folders.some(it => file.startsWith(`${it}/`));

/** Where zod may be used at run time: the schemas of entries. */
const schemas = ['text', 'field', 'step', 'provider', 'host', 'vendor', 'schema'].map(
  name => `catalog/model/${name}.ts`,
);

test('the house stands: all its files are looked at', () => {
  expect(inFolder('catalog/model').length).toBeGreaterThan(30);
  expect(house.every(({ imports, path }) => imports.length > 0 || !path.endsWith('guide/compose.ts'))).toBe(true);
});

describe('imports', () => {
  test('the model imports nothing of ours but itself', () => {
    expect(offenders(inFolder('catalog/model'), it => it.file !== undefined && !within(it, 'catalog/model'))).toEqual(
      [],
    );
  });

  test('the model touches neither the disk nor anything else of Node', () => {
    expect(offenders(inFolder('catalog/model'), isNode)).toEqual([]);
  });

  test('zod is used by the schemas only, yaml by yaml.ts only, and no other package by the model', () => {
    const forbidden = (it: Import, { path }: SourceFile): boolean => {
      if (!isPackage(it) || it.typeOnly) return false;
      if (it.from === 'zod') return !schemas.includes(path);
      return !(it.from === 'yaml' && path === 'catalog/model/yaml.ts');
    };
    expect(offenders(inFolder('catalog/model'), forbidden)).toEqual([]);
  });

  test('the catalog imports nothing of linter or site', () => {
    expect(offenders(inFolder('catalog'), it => it.file !== undefined && !within(it, 'catalog'))).toEqual([]);
  });

  test('the linter imports the catalog, itself and Node', () => {
    const forbidden = (it: Import): boolean => it.file !== undefined && !within(it, 'linter', 'catalog');
    expect(offenders(inFolder('linter'), forbidden)).toEqual([]);
  });

  test('nothing imports site or test', () => {
    const forbidden = (it: Import, { path }: SourceFile): boolean =>
      within(it, 'test') || (within(it, 'site') && !path.startsWith('site/'));
    expect(offenders(house, forbidden)).toEqual([]);
  });

  test('every import of ours names a file with its ending', () => {
    const known = new Set(house.map(({ path }) => path));
    const missing = (it: Import): boolean =>
      it.file !== undefined && /\.[jt]s$|\/[^.]*$/.test(it.file) && !known.has(it.file);
    expect(offenders(house, missing)).toEqual([]);
  });
});

describe('what browsers load to judge a value', async () => {
  const parts = ['value', 'identify', 'address'];
  const chunks = await bundle({
    entries: Object.fromEntries(parts.map(part => [part, join(root, `catalog/model/${part}.ts`)])),
    format: 'es',
    platform: 'browser',
  });
  const code = chunks.map(it => it.code).join('\n');

  test('is smaller than 6 kB', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(6 * 1024);
  });

  test('holds all three, and neither zod nor yaml', () => {
    const inputs = chunks.flatMap(it => it.moduleIds);
    for (const part of parts) expect(inputs.some(path => path.endsWith(`model/${part}.ts`))).toBe(true);
    expect(inputs.filter(path => /node_modules/.test(path))).toEqual([]);
    expect(code).toContain('wrong-provider');
  });
});

describe('files', () => {
  const styled = ['catalog', 'linter', 'site']
    .flatMap(folder => filesIn(folder, /\.(?:astro|css|mjs)$/))
    .map(readSource);

  test('none has more than 300 lines, but for the phrases of a language', () => {
    const long = [...house, ...styled].filter(
      ({ path, lines }) => lines > 300 && !path.startsWith('catalog/model/phrases/'),
    );
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test('none says `any` where a type belongs', () => {
    expect(house.flatMap(({ path, any }) => any.map(line => `${path}:${line}`))).toEqual([]);
  });

  test('each begins with one line that says what it is for', () => {
    const silent = house.filter(({ path }) => !/^(?:#!.*\n)?(?:\/\/|\/\*\*?) \S.{5,}/.test(textOf(path)));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
