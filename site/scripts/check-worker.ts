// The linter in a thread of its own: a text → what is to be shown of it. Nothing but the catalog is fetched.
import type { Catalog } from '../../catalog/model/catalog.ts';
import { positions, type Range } from '../../catalog/model/finding.ts';
import { unpack } from '../../catalog/model/packed.ts';
import { visible } from '../../catalog/model/visible.ts';
import { counts } from '../../catalog/report.ts';
import { envProblems, readEnvFile } from '../../linter/env-file.ts';
import type { Settings } from '../../linter/examine.ts';
import type { LintFinding } from '../../linter/finding.ts';
import { fix } from '../../linter/fix.ts';
import { applied } from '../../linter/fixes/edit.ts';
import { drawn } from '../../linter/harmless.ts';
import { lint } from '../../linter/lint.ts';
import { guided } from '../../linter/report/message.ts';
import { variablesFrom } from '../../linter/variables.ts';
import { type Answer, type Ask, type Check, type Checked, type Item, portion } from './check-messages.ts';

/** The index in the first line, the entries behind it; an entry is read when a text names it. */
async function fetchCatalog(): Promise<Catalog> {
  const answer = await fetch('/check/catalog.jsonl');
  if (!answer.ok) throw new Error('The catalog is not there.');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const start = bytes.indexOf(10) + 1;
  const decoder = new TextDecoder();
  return unpack(decoder.decode(bytes.subarray(0, start)), (from, length) =>
    decoder.decode(bytes.subarray(start + from, start + from + length)),
  );
}

interface Last extends Check {
  settings: Settings;
  findings: LintFinding[];
  /** Both are made when they are first wanted. */
  harmless: () => Range[];
  at: () => ReturnType<typeof positions>;
}
const catalog = fetchCatalog();
let last: Last | undefined;

function once<T>(make: () => T): () => T {
  let made: { it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** How much is shown around the place that is spoken of. */
const reach = { before: 60, behind: 160 };

function itemsOf({ text, findings, harmless, at: placesIn }: Last, from: number, to: number): Item[] {
  const at = placesIn();
  const shown = findings.length > 0 ? harmless() : [];
  const piece = (start: number, end: number): string => visible(drawn(text, shown, start, end).replace(/\t/g, ' '));
  return findings.slice(from, to).map(finding => {
    const { rule, severity, message, range, related, from: held, fix: mends } = finding;
    const [start, stop] = range;
    const { line, column } = at(start);
    const lineStart = Math.max(start - column + 1, start - reach.before);
    const lineEnd = start + (/[^\r\n]*/.exec(text.slice(start, start + reach.behind))?.[0] ?? '').length;
    const end = Math.max(start, Math.min(stop, lineEnd));
    const { more } = guided(finding);
    return {
      rule,
      severity,
      message: visible(message),
      line,
      column,
      excerpt: { before: piece(lineStart, start).trimStart(), marked: piece(start, end), after: piece(end, lineEnd) },
      ...(related && { related: `${visible(related.message)}: line ${at(related.range[0]).line}` }),
      ...(held !== undefined && { from: held }),
      ...(more && { more }),
      fixable: mends !== undefined,
    };
  });
}

function variablesIn(env: string | undefined): Pick<Settings, 'variables'> & Pick<Checked, 'env'> {
  if (env === undefined) return {};
  const file = readEnvFile(env);
  const problems = file.problems.map(({ line, why }) => `Line ${line} ${envProblems[why]}. It was left out.`);
  return { variables: variablesFrom([{ path: '.env', file }]), env: { variables: file.variables.length, problems } };
}

async function check(asked: Check): Promise<Checked> {
  const { version, text, file } = asked;
  const { env, variables } = variablesIn(asked.env);
  const settings: Settings = {
    catalog: await catalog,
    today: new Date().toISOString().slice(0, 10),
    variables,
    // Guides are where this page is.
    env: { LINKBOOK_SITE: location.origin },
  };
  const { findings, harmless } = lint(text, file, settings);
  last = { ...asked, settings, findings, harmless: once(harmless), at: once(() => positions(text)) };
  const places = new Int32Array(findings.length * 3);
  for (const [index, { range, severity }] of findings.entries())
    places.set([...range, severity === 'error' ? 1 : 0], index * 3);
  const fixable = findings.filter(it => it.fix).length;
  const items = itemsOf(last, 0, portion);
  const total = findings.length;
  return { answer: 'checked', version, counts: counts(findings), total, fixable, places, items, ...(env && { env }) };
}

/** Only what differs: the beginning and the end stay as they are. */
function replacement(before: string, after: string): { from: number; to: number; put: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let behind = 0;
  while (behind < shorter - from && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
  return { from, to: before.length - behind, put: after.slice(from, after.length - behind) };
}

function mended({ text, file, settings, findings }: Last, index: number | undefined): { text: string; fixed: number } {
  if (index === undefined) return fix(text, file, settings);
  const one = findings[index]?.fix;
  return one ? { text: applied(text, one.whole()), fixed: 1 } : { text, fixed: 0 };
}

async function answer(asked: Ask): Promise<Answer | undefined> {
  if (asked.ask === 'check') return check(asked);
  const { version } = asked;
  if (last?.version !== version) return undefined;
  if (asked.ask === 'more')
    return { answer: 'more', version, from: asked.from, items: itemsOf(last, asked.from, asked.to) };
  const { text, fixed } = mended(last, asked.index);
  return { answer: 'fixed', version, ...replacement(last.text, text), fixed };
}

addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  try {
    postMessage(await answer(data));
  } catch (error) {
    // Errors of a promise do not reach the page by themselves; what they say may repeat the text.
    setTimeout(() => {
      throw new Error(error instanceof Error ? error.name : 'Error');
    });
  }
});
