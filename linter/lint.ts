// Text of a user's file → findings. The full reader has the last word on what YAML and JSON are.
import type { KeyPath } from '../catalog/model/finding.ts';
import { readDocuments } from '../catalog/model/yaml.ts';
import { examine, type Linted, type Reader, type Settings } from './examine.ts';
import type { LintFinding } from './finding.ts';
import { tabsToSpaces } from './fixes/tabs.ts';
import { jsonProblem } from './json.ts';
import { quickly } from './lint-quickly.ts';
import { type Names, named, namesOf } from './names.ts';

/** The reader names keys and anchors; here they may be values that slipped. */
const withoutValues = (message: string, path: KeyPath, { isKnown, isShown }: Names): string =>
  message.replace(/`(.*)`/s, (all, name: string) =>
    isKnown(name.replace(/^&/, '')) || (name === path.at(-1) && isShown(path)) ? all : '`••••`',
  );

const readFully: Reader = (text, file, catalog) => {
  const names = namesOf(catalog);
  const isJson = file.endsWith('.json');
  const reading = readDocuments(text);
  const strict = isJson ? jsonProblem(text) : undefined;
  const problems = strict ? [strict] : reading.documents.flatMap(document => document.problems);
  if (problems.length === 0) return reading;
  const broken = problems.map(
    ({ message, range, path, related }): LintFinding => ({
      rule: 'syntax',
      severity: 'error',
      message: withoutValues(message, path, names),
      file,
      range,
      path: named(path, names),
      ...(related && { related }),
    }),
  );
  // Said of several lines, mended at once.
  const [first, ...others] = broken;
  const fix = first && !isJson ? tabsToSpaces(text) : undefined;
  return { broken: first && fix ? [{ ...first, fix }, ...others] : broken };
};

/** Everything that is wrong with one file of connections. */
export const lint = (text: string, file: string, settings: Settings): Linted =>
  quickly(text, file, settings) ?? lintFully(text, file, settings);

/** The same without the quick reader. */
export const lintFully = (text: string, file: string, settings: Settings): Linted =>
  examine(readFully, text, file, settings);
