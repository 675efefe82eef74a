// linkbook identify: whose token is this? The value comes by standard input and is never shown.
import { isMasked, isPlaceholder, unwrap } from '../model/damage.ts';
import { identify as identifyValue, type Mark, marksOf } from '../model/identify.ts';
import { siteAddress, whereGuideIs } from '../model/site.ts';
import { textIn } from '../model/text.ts';
import { type Call, type Command, Refusal } from './command.ts';

interface Answer {
  certainty: 'certain' | 'shared' | 'unknown';
  candidates: {
    provider: string;
    name: string;
    kind: string;
    field: string | null;
    prefix: string;
    environment: string | null;
  }[];
  damage: string | null;
}

const candidate = (
  { provider, prefix, name, field, environment }: Mark,
  { catalog }: Call,
): Answer['candidates'][number] => ({
  provider,
  name: catalog.providers.get(provider)?.name ?? provider,
  kind: textIn(name, 'en').words,
  field: field ?? null,
  prefix,
  environment: environment ?? null,
});

const damages: Record<string, string> = {
  blanks: 'There is white space around it; leave it out when you paste.',
  quotes: 'There are quotes around it; leave them out when you paste.',
  brackets: 'There are angle brackets around it; leave them out when you paste.',
  scheme: 'A word such as Bearer stands before it; paste only what follows.',
  assignment: 'A name stands before it (NAME=…); paste only what follows.',
  punctuation: 'A comma or semicolon hangs on its end; leave it out when you paste.',
  masked: 'Part of it is hidden (… or ***): copy it again where it is shown whole.',
  placeholder: 'This is a placeholder, not a value.',
};

function answer(pasted: string, call: Call): Answer {
  const wrapped = unwrap(pasted.replace(/\r?\n$/, ''));
  const value = wrapped ? pasted.slice(...wrapped.keep) : pasted.trim();
  const broken = isMasked(value) ? 'masked' : isPlaceholder(value, true) ? 'placeholder' : (wrapped?.how ?? null);
  const { certainty, marks } = identifyValue(value, marksOf(call.catalog.providers));
  const candidates = marks.map(mark => candidate(mark, call));
  const different = new Map(candidates.map(it => [`${it.provider} ${it.kind} ${it.environment}`, it]));
  return { certainty, candidates: [...different.values()], damage: broken };
}

function explain({ certainty, candidates, damage }: Answer, { world }: Call): void {
  const site = siteAddress(world.env);
  const line = ({ name, kind, environment, prefix }: Answer['candidates'][number]): string =>
    `${name}: ${kind}${environment ? ` (${environment})` : ''}, starts with ${prefix}`;
  const [first] = candidates;
  if (certainty === 'certain' && first) {
    for (const it of candidates) world.out(`${line(it)}\n`);
    world.out(`Certain: only ${first.name} uses this prefix in this catalog.\n`);
    world.out(`Guide: ${whereGuideIs({ provider: first.provider }, site)}\n`);
  } else if (first) {
    world.out('Not certain. It could be:\n');
    for (const it of candidates) world.out(`  ${line(it)}\n`);
  } else world.out('Unknown: no prefix in this catalog tells whose it is.\n');
  const note = damage && damages[damage];
  if (note) world.out(`${note}\n`);
}

export const identify: Command = {
  summary: 'Tell whose key a value is (read from standard input, never shown)',
  usage: 'linkbook identify [--json] < file',
  help: `Tells provider, kind and environment of a key or token by its prefix. The value is read from standard input only,
so that it never stands in your shell's history, and no part of it beyond the known prefix is printed.

Examples
  pbpaste | linkbook identify
  printenv PAYMENT_KEY | linkbook identify --json

On a terminal it asks, and does not show what you paste. Exit code 1 when the value tells nothing.`,
  options: { json: { type: 'boolean' } },
  run: async call => {
    if (call.words.length > 0) {
      throw new Refusal(
        'A value does not belong on the command line: the shell keeps it. Pipe it in, or run `linkbook identify` and paste.',
      );
    }
    const pasted = await call.world.input('Paste the value (it is not shown) and press Enter: ');
    if (pasted.trim() === '') throw new Refusal('Nothing came by standard input.');
    const it = answer(pasted, call);
    if (call.flags['json']) call.world.out(`${JSON.stringify(it, null, 2)}\n`);
    else explain(it, call);
    return it.certainty === 'unknown' ? 1 : 0;
  },
};
