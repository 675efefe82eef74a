// How quick the published linter is, as ratios within one run. Needs `npm run build:packages`. Files are made from a seed.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownCatalog } from '../../catalog/files.ts';
import { catalogOf } from '../../catalog/model/catalog.ts';
import { pack } from '../../catalog/model/packed.ts';
import type { Provider } from '../../catalog/model/provider.ts';
import { tablesOf } from '../../catalog/model/tables.ts';
import { connectionsFile, scratch, writeFiles } from './corpus.ts';
import { type Contender, type Measured, measure } from './measure.ts';
import { print, type Row } from './table.ts';

const root = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const folder = scratch();
const command = root('linter/dist/cli.cjs');
/** As the command does when it is published. */
const bin = join(folder, 'bin.cjs');
writeFileSync(
  bin,
  `require('node:module').enableCompileCache(${JSON.stringify(join(folder, 'compiled'))});\nrequire(${JSON.stringify(command)});\n`,
);

const lint = (name: string, paths: readonly string[], more: Partial<Contender> = {}): Contender => ({
  name,
  args: [bin, ...paths],
  ...more,
});
const script = (name: string, file: string, ...args: string[]): Contender => ({
  name,
  args: [root(`test/bench/${file}`), ...args],
});

const against = (
  floor: Measured | undefined,
  measured: readonly Measured[],
  aims: Readonly<Record<string, string>>,
): Row[] =>
  measured.map(({ name, time, memory }) => ({
    what: name,
    ratio: time / (floor?.time ?? Number.NaN),
    memory,
    ...(aims[name] !== undefined && { aim: aims[name] }),
  }));

function start(): void {
  const clean = join(folder, 'clean.connections.yaml');
  const faulty = join(folder, 'faulty.connections.yaml');
  writeFileSync(clean, connectionsFile(1, 4));
  writeFileSync(faulty, connectionsFile(1, 4, true));
  const measured = measure(
    [
      { name: 'node -e 0', args: ['-e', '0'] },
      lint('one clean file', [clean]),
      lint('one file with a finding', [faulty], { code: 1 }),
    ],
    40,
  );
  const [floor, ...rest] = measured;
  print('Start, against `node -e 0`', [
    ...against(floor, measured, { 'one clean file': 'at most 1.5', 'one file with a finding': 'at most 2.3' }),
    { what: 'memory of one clean file', ratio: (rest[0]?.memory ?? 0) / (floor?.memory ?? 1), aim: 'at most 1.3' },
  ]);
}

function manyFiles(): void {
  const clean = writeFiles(join(folder, 'files'), 10_000);
  const faulty = writeFiles(join(folder, 'faulty'), 10_000, 1000);
  const schema = root('linter/dist/schema/connections.json');
  const ajv = [
    root('node_modules/ajv-cli/dist/index.js'),
    'validate',
    '--spec=draft2020',
    '--strict=false',
    '-s',
    schema,
  ];
  const measured = measure(
    [
      script('reading them', 'read-files.mjs', clean),
      lint('linting them', [clean]),
      lint('with 1,000 faulty ones', [faulty], { code: 1 }),
      { name: 'ajv-cli 5', args: [...ajv, '-d', join(clean, '**/*.yaml')] },
    ],
    5,
  );
  const [, linted, withFaults, other] = measured;
  print('10,000 files of 40 lines, against reading them', [
    ...against(measured[0], measured, { 'linting them': 'at most 4.5, better 3; at most 120 MiB' }),
    { what: 'faulty against clean', ratio: (withFaults?.time ?? 0) / (linted?.time ?? 1), aim: 'at most 2' },
    { what: 'ajv-cli against ours', ratio: (other?.time ?? 0) / (linted?.time ?? 1), aim: 'at least 2' },
  ]);
}

function largeFile(): void {
  const file = join(folder, 'large.connections.yaml');
  writeFileSync(file, connectionsFile(7, 20_000));
  const measured = measure([script('js-yaml 4 loads it', 'load-yaml.mjs', file), lint('linting it', [file])], 7);
  print(
    'One file of 5 MB with 20,000 connections',
    against(measured[0], measured, { 'linting it': 'at most 1.3 and 200 MiB' }),
  );
}

/** Time for each one more, against that of the smallest. */
function growth(what: string, sizes: readonly number[], contender: (size: number) => Contender): void {
  const empty = join(folder, 'empty.connections.yaml');
  writeFileSync(empty, 'version: 1\nconnections: {}\n');
  const [none, ...measured] = measure([lint('nothing', [empty]), ...sizes.map(contender)], 3);
  const each = measured.map(({ time }, index) => (time - (none?.time ?? 0)) / (sizes[index] ?? 1));
  print(
    `Growth: ${what}`,
    sizes.map((size, index) => ({
      what: `${size.toLocaleString('en')}: time for each, against the first`,
      ratio: (each[index] ?? 0) / (each[0] ?? 1),
      ...(measured[index] && { memory: measured[index].memory }),
    })),
  );
}

const large = ['--max-file-size', '64MiB'];

function grows(): void {
  const sizes = [1000, 10_000, 100_000];
  growth('files', sizes, size => lint(`${size} files`, [writeFiles(join(folder, `grow-${size}`), size)]));
  growth('connections in a file', sizes, size => {
    const file = join(folder, `grow-${size}.connections.yaml`);
    writeFileSync(file, connectionsFile(size, size));
    return lint(`${size} connections`, [file, ...large]);
  });
  growth('keys in one map', sizes, size => {
    const file = join(folder, `keys-${size}.connections.yaml`);
    const keys = Array.from({ length: size }, (_, index) => `      key${index}: \${KEY_${index}}\n`).join('');
    writeFileSync(file, `version: 1\nconnections:\n  a:\n    provider: clay\n    credentials:\n${keys}`);
    return lint(`${size} keys`, [
      file,
      '--quiet',
      '--rule',
      'unknown-field=off',
      '--rule',
      'missing-field=off',
      ...large,
    ]);
  });
}

/** The same program with a catalog of many entries beside it. */
function catalogOfMany(): void {
  const { catalog } = ownCatalog();
  const own = [...catalog.providers];
  const made = (count: number): string => {
    const place = join(folder, `catalog-${count}`);
    mkdirSync(place);
    cpSync(root('linter/dist'), join(place, 'dist'), { recursive: true });
    const providers = new Map<string, Provider>(own);
    for (let index = own.length; index < count; index++) {
      const [id, entry] = own[index % own.length] ?? own[0] ?? ['', undefined];
      if (entry) providers.set(`${id}-${index}`, { ...entry, name: `${entry.name} ${index}`, aliases: [] });
    }
    const { index, entries } = pack({ ...catalogOf([], catalog), providers, ...tablesOf(providers) });
    writeFileSync(join(place, 'dist/catalog-index.json'), index);
    writeFileSync(join(place, 'dist/catalog-entries.jsonl'), entries);
    return join(place, 'dist/cli.cjs');
  };
  const file = join(folder, 'clean.connections.yaml');
  const [floor, few, many] = measure(
    [
      { name: 'node -e 0', args: ['-e', '0'] },
      ...[20, 2000].map(count => ({ name: `${count} entries`, args: [made(count), file] })),
    ],
    25,
  );
  const more = (many?.time ?? 0) - (few?.time ?? 0);
  print('A catalog of 20 and of 2,000 entries, against `node -e 0`', [
    ...against(
      floor,
      [few, many].filter(it => it !== undefined),
      {},
    ),
    {
      what: 'what 1,980 entries add, as a part of `node -e 0`',
      ratio: more / (floor?.time ?? 1),
      aim: 'less than 10 ms: about 0.35',
    },
  ]);
}

const parts = { start, manyFiles, largeFile, grows, catalogOfMany };
const asked = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) part();
