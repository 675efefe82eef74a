// Every link of an entry, and what is said of one that was asked.
import type { Catalog } from './catalog.ts';

export interface Link {
  url: string;
  /** Where it stands: clerk sources, clerk methods.apiKey.createUrl. */
  at: { entry: string; what: string }[];
}

type Linked = Partial<Record<'website' | 'app' | 'manage' | 'createUrl', string | undefined>> & {
  sources?: readonly string[] | undefined;
  methods?: Readonly<Record<string, { createUrl?: string | undefined }>>;
};

function* linksIn({ sources = [], methods = {}, ...one }: Linked): Generator<[what: string, url: string]> {
  for (const what of ['website', 'app', 'manage', 'createUrl'] as const) {
    const url = one[what];
    if (url !== undefined) yield [what, url];
  }
  for (const [id, { createUrl }] of Object.entries(methods))
    if (createUrl) yield [`methods.${id}.createUrl`, createUrl];
  for (const url of sources) yield ['sources', url];
}

/** Each address once, with the entries that name it. Those that want a value first cannot be asked. */
export function linksOf({ providers, hosts, vendors }: Catalog): { links: Link[]; templates: number } {
  const links = new Map<string, Link>();
  const templates = new Set<string>();
  const named: (readonly [string, Linked])[] = [
    ...providers,
    // What hosts manage are steps, and what they name are sources at most.
    ...[...hosts].map(([id, { website, sources }]) => [id, { website, sources }] as const),
    ...[...vendors].map(([id, vendor]) => [`vendors/${id}`, vendor] as const),
  ];
  for (const [entry, it] of named) {
    for (const [what, url] of linksIn(it)) {
      const [address = ''] = url.split('#');
      if (url.includes('{')) templates.add(url);
      else links.set(address, { url: address, at: [...(links.get(address)?.at ?? []), { entry, what }] });
    }
  }
  return { links: [...links.values()], templates: templates.size };
}

/** What an address answered. */
export type Answer =
  | { is: 'there' }
  | { is: 'moved'; to: string }
  | { is: 'gone'; status: number }
  /** It is there, and wants a person or a pause. */
  | { is: 'guarded'; status: number }
  | { is: 'silent'; why: string };

const gone = [404, 410];

/** Of the answers along the way, each with the address it points to. */
export function answerOf(url: string, answers: readonly { status: number; to?: string }[]): Answer {
  const last = answers.at(-1);
  if (!last) return { is: 'silent', why: 'no answer' };
  const { status } = last;
  if (gone.includes(status)) return { is: 'gone', status };
  if (status >= 500) return { is: 'silent', why: `status ${status}` };
  if (status >= 400) return { is: 'guarded', status };
  // To sign in, or to another language, it leads for now only.
  const forGood = answers.findIndex(it => it.status !== 301 && it.status !== 308);
  const to = answers[(forGood < 0 ? answers.length : forGood) - 1]?.to;
  return to === undefined || isSame(url, to) ? { is: 'there' } : { is: 'moved', to };
}

/** The same page in another spelling. */
const isSame = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/(?:$|(?=\?))/, '');
