// linkbook facts: what is known of each provider, as a table; and of one of them, what is not.
import { columns, coverageOf, type Facts, factsOf, totalsOf } from '../model/coverage.ts';
import { findProvider } from '../model/find.ts';
import { list } from '../model/list.ts';
import { didYouMean } from '../model/near.ts';
import type { Provider } from '../model/provider.ts';
import { textIn } from '../model/text.ts';
import { quoted } from '../model/visible.ts';
import { wrap } from '../model/wrap.ts';
import { type Call, type Command, Refusal } from './command.ts';

const percent = (part: number, of: number): string => `${of === 0 ? 0 : Math.round((part / of) * 100)} %`;
const widest = 24;

function table(rows: readonly Facts[], { world }: Call): void {
  const cells = rows.map(row => [row.id, ...columns.map(({ shown }) => shown(row))]);
  const known = totalsOf(rows).map(({ known }) => percent(known, rows.length).replace(' ', ''));
  const lines = [['provider', ...columns.map(({ head }) => head)], ...cells, [`known of ${rows.length}`, ...known]];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map(line => (line[at] ?? '').length))) ?? [];
  for (const [first = '', ...rest] of lines) {
    const name = first.length > widest ? `${first.slice(0, widest - 1)}…` : first;
    const start = name.padEnd(Math.min(widest, widths[0] ?? 0));
    world.out(`${start}${rest.map((cell, at) => cell.padStart((widths[at + 1] ?? 0) + 1)).join('')}\n`);
  }
  world.out('\n');
  for (const { head, means } of columns) world.out(`${head.padEnd(6)} ${means}\n`);
}

/** One line for each field: the kinds of value that are known, by their beginnings. */
function fieldLines({ fields }: Provider): string[] {
  return Object.entries(fields).flatMap(([id, { label, secret, accepts, mistakenFor }]) => {
    const kinds = list(accepts).map(({ prefix, environment, status }) =>
      [list(prefix).join(' or ') || 'no beginning that tells', environment, status].filter(Boolean).join(', '),
    );
    const wrong = list(mistakenFor).map(({ name, prefix }) =>
      [`not: ${textIn(name, 'en').words}`, list(prefix).join(' or ')].filter(Boolean).join(', '),
    );
    return [`${id} (${label})${secret ? ', secret' : ''}`, ...[...kinds, ...wrong].map(line => `  ${line}`)];
  });
}

function detail(facts: Facts, provider: Provider, { world }: Call): void {
  const unknown = columns.filter(({ known }) => !known(facts)).map(({ means }) => means);
  const ends = Object.entries(facts.ends).map(([method, day]) => `${method} ends on ${day}`);
  world.out(`${facts.name}\n\n`);
  for (const { means, shown } of columns) world.out(`${shown(facts).padStart(6)}  ${means}\n`);
  world.out(`${String(facts.sources).padStart(6)}  sources, last read on ${facts.checked}\n\n`);
  for (const line of fieldLines(provider)) world.out(`${line}\n`);
  if (ends.length > 0) world.out(`\nAnnounced: ${ends.join(', ')}\n`);
  world.out(
    `\n${wrap(unknown.length > 0 ? `Not known: ${unknown.join('; ')}.` : 'Something is known of everything.', '')}\n`,
  );
}

export const facts: Command = {
  summary: 'Show what is known of each provider, and what is not',
  usage: 'linkbook facts [provider] [--json]',
  help: `Counts what the catalog knows: kinds of value, environments, addresses, needs, lifetimes, checks, languages. What is
not known shows as –, and the last line says of how many providers something is known.

Examples
  linkbook facts
  linkbook facts clerk
  linkbook facts --json`,
  options: { json: { type: 'boolean' } },
  run: call => {
    const [id, ...more] = call.words;
    if (more.length > 0) throw new Refusal('One provider, or none for all of them.');
    const found = id === undefined ? undefined : findProvider(call.catalog, id);
    if (id !== undefined && !found)
      throw new Refusal(`There is no provider ${quoted(id)}.${didYouMean(id, call.catalog.providers.keys())}`);
    const rows = found ? [factsOf(found.id, found.provider)] : coverageOf(call.catalog);
    const [first] = rows;
    if (call.flags['json']) call.world.out(`${JSON.stringify(found ? first : rows, null, 2)}\n`);
    else if (found && first) detail(first, found.provider, call);
    else table(rows, call);
    return 0;
  },
};
