// What the rules say of a file. Rules speak of key paths; here they become offsets.
// The reader is handed in: a quick one may step back, and then the full one decides.
import type { Catalog } from '../catalog/model/catalog.ts';
import { inOrder, type KeyPath, type Range } from '../catalog/model/finding.ts';
import type { Read, Reading } from '../catalog/model/read.ts';
import { type DisabledFinding, maySilence, silence } from './disables.ts';
import type { LintFinding } from './finding.ts';
import type { Fix } from './fixes/edit.ts';
import { fixFrom } from './fixes/mend.ts';
import { vetted } from './fixes/vet.ts';
import { guideLink } from './guide-link.ts';
import { inOrder as apart, harmlessBy, harmlessIn } from './harmless.ts';
import { type Levels, leveled } from './levels.ts';
import { type Names, named } from './names.ts';
import { resolve } from './resolve.ts';
import { connectionRules, readerRules } from './rules/index.ts';
import {
  type Connection,
  type ConnectionFile,
  type ConnectionRule,
  type Credential,
  nothing,
  type Said,
} from './rules/rule.ts';
import type { Surroundings } from './surroundings.ts';
import { isUnremarkableFile } from './unremarkable.ts';

export interface Settings extends Surroundings {
  levels?: Levels | undefined;
  /** Where guides are: LINKBOOK_SITE. */
  env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Whether a fix may bring up what another fix mends; so it is, unless that fails. */
  inTurn?: boolean | undefined;
  /** Whether fixes are given as rules offer them, and none is tried: that is quicker, and some may be of no use. */
  untried?: boolean | undefined;
  /** Told how long each rule took. */
  timed?: ((rule: string, milliseconds: number) => void) | undefined;
}

export interface Linted {
  findings: LintFinding[];
  /** What comments in the file silence. */
  disabled: DisabledFinding[];
  /** What may be shown of the text; all else is hidden. */
  harmless: () => Range[];
}

/** A text → its documents, or what keeps it from being read. */
export type Reader = (text: string, file: string, catalog: Catalog) => Reading | { broken: LintFinding[] };

const allRules = [...readerRules, ...connectionRules];

/** Everything that is wrong with one file of connections. */
export function examine(read: Reader, text: string, file: string, settings: Settings): Linted {
  const linted = examineOnce(read, text, file, settings);
  if (settings.untried || linted.findings.every(({ fix }) => fix === undefined)) return linted;
  const lintAgain = (next: string): LintFinding[] => examineOnce(read, next, file, settings).findings;
  return { ...linted, findings: vetted(text, linted.findings, { lintAgain, inTurn: settings.inTurn ?? true }) };
}

/** Whether the rules need not be asked. */
export const isClean = (text: string, settings: Settings, ...values: readonly unknown[]): boolean =>
  !maySilence(text) && values.every(value => isUnremarkableFile(value, settings));

function examineOnce(read: Reader, text: string, file: string, settings: Settings): Linted {
  const { catalog, levels } = settings;
  const reading = read(text, file, catalog);
  if ('broken' in reading) {
    const findings = leveled(reading.broken, levels);
    return { findings, disabled: [], harmless: () => harmlessBy(text, catalog) };
  }
  const { documents, comments } = reading;
  const harmless = (shown: readonly Range[]): Range[] =>
    apart([...documents.flatMap(document => harmlessIn(text, document, catalog)), ...shown]);
  if (isClean(text, settings, ...documents.map(({ value }) => value)))
    return { findings: [], disabled: [], harmless: () => harmless([]) };
  const findings = documents.flatMap(document => findingsIn(document, text, file, settings));
  const { shown, disabled, findings: left } = silence({ text, file, comments, findings, rules: allRules, levels });
  return {
    findings: inOrder(leveled(left, levels)),
    disabled: leveled(disabled, levels),
    harmless: () => harmless(shown),
  };
}

/** What each rule says; one connection after the other, since that is quicker than one rule after the other. */
function saidOf(file: ConnectionFile, rules: readonly ConnectionRule[]): Map<ConnectionRule, Said[]> {
  const all = new Map<ConnectionRule, Said[]>();
  const add = (rule: ConnectionRule, said: Iterable<Said> | undefined): void => {
    // Nearly always.
    if (said === undefined || said === nothing) return;
    for (const it of said) {
      const own = all.get(rule);
      if (own) own.push(it);
      else all.set(rule, [it]);
    }
  };
  const [forEach, forDoubtful] = [rules.filter(({ each }) => each), rules.filter(({ doubtful }) => doubtful)];
  for (const connection of file.connections) {
    if (connection.isUnremarkable) continue;
    for (const rule of forEach) add(rule, rule.each?.(connection, file));
    if (!connection.isDoubtful) continue;
    for (const rule of forDoubtful) add(rule, rule.doubtful?.(connection, file));
  }
  for (const rule of rules) add(rule, rule.run?.(file));
  return all;
}

/** The same rules, which tell how long they take. */
const watched = (rules: readonly ConnectionRule[], { timed }: Settings): readonly ConnectionRule[] =>
  timed ? rules.map(rule => timedRule(rule, timed)) : rules;

function timedRule(rule: ConnectionRule, timed: NonNullable<Settings['timed']>): ConnectionRule {
  const { each, doubtful, run } = rule;
  const during = (say: () => Iterable<Said>): Iterable<Said> => {
    const start = performance.now();
    const said = [...say()];
    timed(rule.id, performance.now() - start);
    return said;
  };
  return {
    ...rule,
    ...(each && { each: (connection, file) => during(() => each(connection, file)) }),
    ...(doubtful && { doubtful: (connection, file) => during(() => doubtful(connection, file)) }),
    ...(run && { run: file => during(() => run(file)) }),
  };
}

/** Of one value one thing is said, by the first rule that has a word for it; at a key, all of it. */
function* inTurns(said: ReadonlyMap<ConnectionRule, readonly Said[]>, rules: readonly ConnectionRule[]) {
  const spoken = new Set<string>();
  for (const rule of rules) {
    const own: string[] = [];
    for (const it of said.get(rule) ?? nothing) {
      const place = it.at === 'key' ? undefined : JSON.stringify(it.path);
      if (place !== undefined && spoken.has(place)) continue;
      if (place !== undefined) own.push(place);
      yield { rule, it };
    }
    for (const place of own) spoken.add(place);
  }
}

function findingsIn(read: Read, text: string, file: string, settings: Settings): LintFinding[] {
  const { levels, env } = settings;
  const resolved = resolve(read, text, settings);
  const rules = watched(levels ? connectionRules.filter(({ id }) => levels[id] !== 'off') : connectionRules, settings);
  const said = saidOf(resolved, rules);
  if (said.size === 0) return [];
  const byName = new Map(resolved.connections.map(one => [one.name, one]));
  const findings: LintFinding[] = [];
  for (const { rule, it } of inTurns(said, rules)) {
    const { message, path, at, severity, related, verdict } = it;
    const connection = path[0] === 'connections' ? byName.get(String(path[1])) : undefined;
    // Of thousands of unknown keys, none needs its value.
    const credential = at === 'key' && !it.fix ? undefined : credentialAt(path, connection);
    const fix = mended(it, credential, text, read, resolved.names);
    const from = at === 'key' ? undefined : credential?.held?.from;
    findings.push({
      rule: rule.id,
      severity: severity ?? rule.severity,
      message,
      file,
      range: path.length === 0 ? [0, 0] : read.rangeOf(path, at),
      path: named(path, resolved.names),
      ...guideLink(it, connection, resolved, env),
      ...(verdict && { verdict }),
      ...(from !== undefined && { from }),
      ...(fix && { fix }),
      ...(related && { related: { message: related.message, range: read.rangeOf(related.path) } }),
    });
  }
  return onceEach(findings);
}

/** What an alias or a merge key repeats is said where it is written, once. */
function onceEach(findings: readonly LintFinding[]): LintFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, range, message }) => {
    const same = JSON.stringify([rule, range, message]);
    return !seen.has(same) && seen.add(same);
  });
}

const credentialAt = (path: KeyPath, connection: Connection | undefined): Credential | undefined =>
  path[2] === 'credentials' ? connection?.credentials.find(({ id }) => id === path[3]) : undefined;

/** Of what is kept elsewhere nothing is mended here; of a secret no text is shown. */
function mended(
  { path, at, fix }: Said,
  credential: Credential | undefined,
  text: string,
  read: Read,
  { isPlain }: Names,
): Fix | undefined {
  if (!fix || (credential?.held && at !== 'key')) return undefined;
  const secret = at !== 'key' && credential !== undefined && (!credential.field || credential.field.secret === true);
  // What is only put in quotes stands there.
  const own = 'quote' in fix && !credential && !isPlain(text.slice(...read.rangeOf(path)));
  return fixFrom(fix, text, read, { path, at, secret: secret || own || credential?.leaked === true });
}
