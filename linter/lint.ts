// Text of a user's file → findings. Rules speak of key paths; here they become offsets.
import { inOrder, type KeyPath, type Range } from '../catalog/model/finding.ts';
import { siteAddress, whereGuideIs } from '../catalog/model/site.ts';
import { type Read, readYaml } from '../catalog/model/yaml.ts';
import { type DisabledFinding, silence } from './disables.ts';
import type { LintFinding } from './finding.ts';
import type { Fix } from './fixes/edit.ts';
import { fixFrom } from './fixes/mend.ts';
import { tabsToSpaces } from './fixes/tabs.ts';
import { vetted } from './fixes/vet.ts';
import { inOrder as apart, harmlessBy, harmlessIn } from './harmless.ts';
import { jsonProblem } from './json.ts';
import { type Levels, leveled } from './levels.ts';
import { resolve, type Surroundings } from './resolve.ts';
import { connectionRules, readerRules } from './rules/index.ts';
import type { ConnectionFile, Credential, Said } from './rules/rule.ts';
import { isWord } from './words.ts';

export interface Settings extends Surroundings {
  levels?: Levels | undefined;
  /** Where guides are: LINKBOOK_SITE. */
  env?: Readonly<Record<string, string | undefined>>;
}

export interface Linted {
  findings: LintFinding[];
  /** What comments in the file silence. */
  disabled: DisabledFinding[];
  /** What may be shown of the text; all else is hidden. */
  harmless: () => Range[];
}

/** Names in a path may be anything that stands in the file. */
const named = (path: KeyPath): KeyPath => path.map(it => (typeof it === 'string' && !isWord(it) ? '••••' : it));

/** The reader names keys and anchors; here they may be values that slipped. */
const withoutValues = (message: string): string =>
  message.replace(/`(.*)`/s, (all, name: string) => (isWord(name.replace(/^[&*]/, '')) ? all : '`••••`'));

function syntax(text: string, file: string, read: Read): LintFinding[] {
  const strict = file.endsWith('.json') ? jsonProblem(text) : undefined;
  const problems = strict ? [strict] : read.problems;
  return problems.map(({ message, range, path, related }) => ({
    rule: 'syntax',
    severity: 'error',
    message: withoutValues(message).replace('One file holds one entry.', 'One file holds one list of connections.'),
    file,
    range,
    path: named(path),
    ...(related && { related }),
  }));
}

function help(
  { path, field: meant }: Said,
  { connections, host }: ConnectionFile,
  env: Settings['env'],
): Partial<LintFinding> {
  if (path[0] !== 'connections' || path.length < 2) return {};
  const connection = connections.find(({ name }) => name === path[1]);
  if (!connection?.provider) return {};
  const field = meant ?? (path[2] === 'credentials' && typeof path[3] === 'string' ? path[3] : undefined);
  const known = field !== undefined && field in connection.provider.entry.fields;
  return {
    provider: connection.provider.id,
    ...(known && { field }),
    help: whereGuideIs(connection.provider.id, host?.id, undefined, siteAddress(env)),
  };
}

/** Everything that is wrong with one file of connections. */
export function lint(text: string, file: string, settings: Settings): Linted {
  const linted = lintOnce(text, file, settings);
  return { ...linted, findings: withFixes(text, file, settings, linted.findings) };
}

export interface FixSettings extends Settings {
  /** Whether a fix may bring up what another fix mends; so it is, unless that fails. */
  inTurn?: boolean;
}

function withFixes(text: string, file: string, settings: FixSettings, findings: LintFinding[]): LintFinding[] {
  const lintAgain = (next: string): LintFinding[] => lintOnce(next, file, settings).findings;
  return vetted(text, findings, { lintAgain, inTurn: settings.inTurn ?? true });
}

export const lintForFix = (text: string, file: string, settings: FixSettings): LintFinding[] =>
  withFixes(text, file, settings, lintOnce(text, file, settings).findings);

const credentialAt = (path: KeyPath, { connections }: ConnectionFile): Credential | undefined =>
  path[0] === 'connections' && path[2] === 'credentials'
    ? connections.find(({ name }) => name === path[1])?.credentials.find(({ id }) => id === path[3])
    : undefined;

/** Of what is kept elsewhere nothing is mended here; of a secret no text is shown. */
function mended({ path, at, fix }: Said, text: string, read: Read, file: ConnectionFile): Fix | undefined {
  if (!fix) return undefined;
  const credential = credentialAt(path, file);
  if (credential?.held && at !== 'key') return undefined;
  const secret = at !== 'key' && credential !== undefined && (!credential.field || credential.field.secret === true);
  return fixFrom(fix, text, read, { path, at, secret: secret || credential?.leaked === true });
}

function lintOnce(text: string, file: string, settings: Settings): Linted {
  const { catalog, levels, env } = settings;
  const read = readYaml(text);
  const broken = syntax(text, file, read);
  if (broken.length > 0) {
    const fields = new Set([...catalog.providers.values()].flatMap(({ fields: of }) => Object.keys(of)));
    // Said of several lines, mended at once.
    const [first, ...others] = broken;
    const fix = first && !file.endsWith('.json') ? tabsToSpaces(text) : undefined;
    const findings = leveled(first && fix ? [{ ...first, fix }, ...others] : broken, levels);
    return { findings, disabled: [], harmless: () => harmlessBy(text, fields) };
  }
  const resolved = resolve(read, text, settings);
  const spoken = new Set<string>();
  const findings = connectionRules.flatMap(rule => {
    if (levels?.[rule.id] === 'off') return [];
    const said: Said[] = [...rule.run(resolved)].filter(({ path, at }) => {
      // Of one value one thing is said; several may be missing at one key.
      const place = JSON.stringify(path);
      return at === 'key' || !spoken.has(place);
    });
    for (const { path, at } of said) if (at !== 'key') spoken.add(JSON.stringify(path));
    return said.map((it): LintFinding => {
      const { message, path, at, severity, related, verdict } = it;
      const fix = mended(it, text, read, resolved);
      const from = at === 'key' ? undefined : credentialAt(path, resolved)?.held?.from;
      return {
        rule: rule.id,
        severity: severity ?? rule.severity,
        message,
        file,
        range: path.length === 0 ? [0, 0] : read.rangeOf(path, at),
        path: named(path),
        ...help(it, resolved, env),
        ...(verdict && { verdict }),
        ...(from !== undefined && { from }),
        ...(fix && { fix }),
        ...(related && { related: { message: related.message, range: read.rangeOf(related.path) } }),
      };
    });
  });
  const rules = [...readerRules, ...connectionRules];
  const { shown, disabled, findings: left } = silence({ text, file, findings, rules, levels });
  return {
    findings: inOrder(leveled(left, levels)),
    disabled: leveled(disabled, levels),
    harmless: () => apart([...harmlessIn(text, read), ...shown]),
  };
}
