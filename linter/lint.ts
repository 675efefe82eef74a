// Text of a user's file → findings. Rules speak of key paths; here they become offsets.
import { inOrder, type KeyPath, type Range } from '../catalog/model/finding.ts';
import { siteAddress, whereGuideIs } from '../catalog/model/site.ts';
import { type Read, readYaml } from '../catalog/model/yaml.ts';
import type { LintFinding } from './finding.ts';
import { harmlessBy, harmlessIn } from './harmless.ts';
import { jsonProblem } from './json.ts';
import { type Levels, leveled } from './levels.ts';
import { resolve, type Surroundings } from './resolve.ts';
import { connectionRules } from './rules/index.ts';
import type { ConnectionFile, Said } from './rules/rule.ts';
import { isWord } from './words.ts';

export interface Settings extends Surroundings {
  levels?: Levels | undefined;
  /** Where guides are: LINKBOOK_SITE. */
  env?: Readonly<Record<string, string | undefined>>;
}

export interface Linted {
  findings: LintFinding[];
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
  const { catalog, levels, env } = settings;
  const read = readYaml(text);
  const broken = syntax(text, file, read);
  if (broken.length > 0) {
    const fields = new Set([...catalog.providers.values()].flatMap(({ fields: of }) => Object.keys(of)));
    return { findings: leveled(broken, levels), harmless: () => harmlessBy(text, fields) };
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
      return {
        rule: rule.id,
        severity: severity ?? rule.severity,
        message,
        file,
        range: path.length === 0 ? [0, 0] : read.rangeOf(path, at),
        path: named(path),
        ...help(it, resolved, env),
        ...(verdict && { verdict }),
        ...(related && { related: { message: related.message, range: read.rangeOf(related.path) } }),
      };
    });
  });
  return { findings: inOrder(leveled(findings, levels)), harmless: () => harmlessIn(text, read) };
}
