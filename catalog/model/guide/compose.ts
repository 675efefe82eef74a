// Provider × method × host → Guide.
import type { Catalog } from '../catalog.ts';
import {
  type Block,
  type Guide,
  type GuideStep,
  type Inline,
  plain,
  type Scoped,
  type Section,
  type Words,
} from '../document.ts';
import { findHost, findProvider } from '../find.ts';
import type { Host } from '../host.ts';
import { didYouMean } from '../near.ts';
import { phrasesIn } from '../phrases/index.ts';
import type { Method, Provider } from '../provider.ts';
import type { Need, Step } from '../step.ts';
import type { Language } from '../text.ts';
import { quoted } from '../visible.ts';
import type { Environment, HostValue, MethodKind } from '../vocabulary.ts';
import { applies, scopesOf } from './applies.ts';
import { checkBlocks } from './check.ts';
import { type Context, said } from './context.ts';
import { guideField } from './fields.ts';
import { type Keeper, type Parts as KeptParts, once, watched } from './kept.ts';
import { needLines } from './needs.ts';
import { problemLines } from './problems.ts';
import { sourceBlocks } from './sources.ts';
import { stepsOf } from './steps.ts';
import { fieldsOf, whoOf } from './title.ts';
import { start, trail } from './trail.ts';

export interface GuideRequest {
  provider: string;
  method?: string | undefined;
  /** The app in which the account is linked; the embedding app when left out. */
  host?: string | undefined;
  language?: Language | undefined;
  /** White label: the name of the embedding app. No other host's name or step appears. */
  app?: string | undefined;
  /** What the form of the embedding app is called. */
  form?: string | undefined;
  scopes?: readonly string[] | undefined;
  environment?: Environment | undefined;
  /** Only the provider's side, or only the host's. */
  steps?: 'obtain' | 'link' | undefined;
  /** Values to give back to the provider: the app's redirect URL … */
  values?: Partial<Record<HostValue, string>> | undefined;
}

/** Something asked for that is not there: what, and what is. */
export interface GuideProblem {
  problem: string;
}

export const isProblem = (it: object): it is GuideProblem => 'problem' in it;

/** Whoever composes many gives a keeper: what is the same in several guides is composed once. */
export function composeGuide(catalog: Catalog, request: GuideRequest, keep?: Keeper): Guide | GuideProblem {
  const found = findProvider(catalog, request.provider);
  if (!found)
    return {
      problem: `There is no guide for ${quoted(request.provider)}.${didYouMean(request.provider, catalog.providers.keys())}`,
    };
  const { id, provider } = found;
  const host = findHost(catalog, request.app === undefined ? request.host : undefined);
  const asked = request.app === undefined ? host : (request.host && findHost(catalog, request.host)) || host;
  if (!host || (request.host && !findHost(catalog, request.host)) || !asked) {
    return {
      problem: `There is no host ${quoted(request.host ?? 'your-app')}.${didYouMean(request.host ?? '', catalog.hosts.keys())}`,
    };
  }
  const methodId = request.method ?? Object.keys(provider.methods)[0] ?? '';
  const method = Object.hasOwn(provider.methods, methodId) ? provider.methods[methodId] : undefined;
  if (!method) {
    const names = Object.keys(provider.methods);
    return {
      problem: `${provider.name} has no method ${quoted(methodId)}.${didYouMean(methodId, names) || ` It has: ${names.join(', ')}.`}`,
    };
  }
  const known = Object.keys(provider.scopes ?? {});
  for (const scope of request.scopes ?? []) {
    if (known.includes(scope)) continue;
    const there =
      known.length > 0
        ? didYouMean(scope, known) || ` It has: ${known.slice(0, 12).join(', ')}.`
        : ' It has no scopes.';
    return { problem: `${provider.name} has no scope ${quoted(scope)}.${there}` };
  }
  const hidden = request.app === undefined ? none : otherHosts(catalog, provider);
  const kept = keep?.(provider, JSON.stringify([id, methodId, request.language, request.scopes, request.environment]));
  const parts = { id, provider, methodId, method, hostId: host.id, host: host.host, hidden, kept };
  const context = contextOf(parts, request);
  return once('guide', context, () => guideOf(parts, request, context), [], [host.id, request.steps, ...hidden].join());
}

interface Parts {
  id: string;
  provider: Provider;
  methodId: string;
  method: Method;
  hostId: string;
  host: Host;
  hidden: readonly string[];
  kept: KeptParts | undefined;
}

const nothing = {};
const none: readonly never[] = [];

const domainOf = (link: string): string => new URL(link).hostname.replace(/^www\./, '');

/** Of each app what is not to be read where another one embeds: made once for all guides of a catalog. */
const namesOfHosts = new WeakMap<Catalog['hosts'], { name: string; says: readonly string[] }[]>();

function namesIn({ hosts }: Catalog): { name: string; says: readonly string[] }[] {
  const known = namesOfHosts.get(hosts);
  if (known) return known;
  const names = [...hosts.values()]
    .filter(({ embedder }) => !embedder)
    .map(({ name, website }) => ({ name, says: [name, ...(website ? [domainOf(website)] : [])] }));
  namesOfHosts.set(hosts, names);
  return names;
}

/** White label: the names and domains of other hosts; an address that says one is not named as a source either. */
function otherHosts(catalog: Catalog, provider: Provider): readonly string[] {
  const own = domainOf(provider.website);
  return namesIn(catalog)
    .filter(({ name }) => name !== provider.name)
    .flatMap(({ says }) => says)
    .filter(domain => domain !== own);
}

function contextOf({ provider, methodId, method, host, hidden, kept }: Parts, request: GuideRequest): Context {
  const language = request.language ?? 'en';
  const written = whoOf(provider, host);
  const begin = kept?.start ?? start();
  const context: Context = {
    phrases: phrasesIn(language),
    language,
    who: { ...written, host: written.host ?? request.app, form: request.form ?? written.form },
    written,
    provider,
    host,
    method: methodId,
    asks: method.asks,
    app: request.app,
    ...(request.scopes && { scopes: request.scopes }),
    ...(request.environment && { environment: request.environment }),
    values: request.values ? { ...host.values, ...request.values } : (host.values ?? nothing),
    hidden,
    readable: trail(begin),
    anchors: trail(begin),
    said: trail(begin),
  };
  return kept ? watched(context, kept) : context;
}

const section = (id: string, title: string, blocks: readonly Block[], steps: readonly GuideStep[] = []): Section[] =>
  blocks.length + steps.length > 0 ? [{ id, title: [title], blocks, steps }] : [];

function guideOf(parts: Parts, request: GuideRequest, context: Context): Guide {
  const { id, provider, methodId, method, hostId, host } = parts;
  const { phrases, who } = context;
  /** All steps of a side: made as one. */
  const sideOf = (steps: readonly Step[] = none, from = 1): readonly GuideStep[] =>
    once(steps, context, () => stepsOf(steps, context, from), undefined, `${from}`);
  const obtained = request.steps === 'link' ? none : sideOf(method.steps);
  const linking = request.steps === 'obtain' ? none : sideOf(host.link, obtained.length + 1);
  const after = request.steps === 'obtain' ? none : sideOf(host.after, obtained.length + linking.length + 1);
  /** Parts that look back at what steps read, or at the steps themselves. */
  const same = <T>(name: string, make: () => T, of: unknown = name): T => once(of, context, make, ['readable'], name);
  const nouns = method.asks.map(field => phrases.noun(provider.fields[field]?.label ?? field));
  const sections: Section[] = [
    ...same('needs', () => section('needs', phrases.sections.needs, needBlocks(parts, context))),
    ...same('why', () => section('why', phrases.sections.why(provider.name), whyBlocks(context))),
    ...section('obtain', phrases.sections.obtain(provider.name), [], obtained),
    ...section('link', phrases.sections.link(who), [], linking),
    ...section('after', phrases.sections.after, [], after),
  ];
  if (request.steps === undefined) {
    sections.push(
      ...same(
        'wrong',
        () => section('wrong', phrases.sections.wrong, listBlock(problemLines(obtained, context))),
        obtained,
      ),
      ...same('check', () => section('check', phrases.sections.check, checkBlocks(provider, context))),
      ...same('good-to-know', () =>
        section('good-to-know', phrases.sections.goodToKnow, goodToKnow(provider, context)),
      ),
      ...section(
        'rotate',
        phrases.sections.rotate,
        [],
        once('rotate', context, () => stepsOf(replacing(provider, method), context)),
      ),
      ...same(`sources\n${parts.hidden.join()}`, () =>
        section('sources', phrases.sections.sources, sourceBlocks(provider, context)),
      ),
    );
  }
  return {
    version: 1,
    kind: 'guide',
    language: context.language,
    provider: { id, name: provider.name, website: provider.website, ...(provider.app && { app: provider.app }) },
    method: { id: methodId, name: methodName(methodId, method, context) },
    methods: Object.entries(provider.methods).map(([other, it]) => ({
      id: other,
      name: methodName(other, it, context),
    })),
    host: { id: hostId, ...(who.host && { name: who.host }), form: who.form },
    ...(context.environment && { environment: context.environment }),
    title: same('title', () => phrases.guideTitle(who)),
    lead: same('lead', () => phrases.lead(who, nouns)),
    sections,
    fields: same(
      'fields',
      () => method.asks.flatMap(field => guideField(field, provider, obtained, context)),
      obtained,
    ),
    checked: provider.checked,
  };
}

function methodName(id: string, method: Method, context: Context): Words {
  if (method.name) return said(method.name, context);
  return [context.phrases.methods[(method.kind ?? id) as MethodKind] ?? id];
}

const listBlock = (items: readonly Words[]): Block[] => (items.length > 0 ? [{ block: 'list', items }] : []);

type Line = Scoped & { words: Words };

/** One list for all lines that are for everybody and stand together, another for those of some scopes. */
function listBlocks(lines: readonly Line[]): Block[] {
  const blocks: (Scoped & { block: 'list'; items: Words[] })[] = [];
  for (const { words, scopes } of lines) {
    const last = blocks.at(-1);
    if (last && last.scopes === scopes) last.items.push(words);
    else blocks.push({ block: 'list', items: [words], ...(scopes && { scopes }) });
  }
  return blocks;
}

function needBlocks({ id, provider, method }: Parts, context: Context): Block[] {
  const { phrases, who, host } = context;
  const lines = (needs: readonly Need[], side: string): Line[] =>
    needs.flatMap(need =>
      needLines([need], side, context).map(words => ({ words, ...scopesOf(need.onlyFor, context) })),
    );
  const items: Line[] = [
    { words: phrases.needs.account(provider.name) },
    ...lines([...(provider.needs ?? []), ...(method.needs ?? [])], provider.name),
    ...(who.host ? lines(host?.needs ?? [], who.host) : []),
  ];
  const values: Words[] = method.asks.map(field => {
    const it = provider.fields[field];
    const what = it?.what ? said(it.what, context) : it?.secret ? phrases.field.whatSecret(who) : [];
    const label: Inline = { label: it?.label ?? field };
    if (!it?.optional) return what.length > 0 ? [label, phrases.colon, ...what] : [label];
    const gap = /[.。]$/.test(plain(what)) ? phrases.sentenceGap : phrases.fullStop;
    const about = [...(what.length > 0 ? [...what, gap] : []), ...said(it.optional, context)];
    return [label, ...phrases.aside([phrases.field.optional]), phrases.colon, ...about];
  });
  const blocks = listBlocks([...items, ...values.map(words => ({ words }))]);
  if (method.ends) {
    const words = phrases.needs.ends(provider.name, phrases.date(method.ends));
    blocks.push({ block: 'callout', tone: 'warning', words });
  }
  if (method.when) blocks.push({ block: 'callout', tone: 'tip', words: said(method.when, context) });
  const confirmed = host?.offers === 'everything' || host?.offers.includes(id);
  if (!confirmed) blocks.push({ block: 'callout', tone: 'note', words: phrases.needs.unconfirmed(who) });
  return blocks;
}

function whyBlocks(context: Context): Block[] {
  const reasons = (context.host?.why ?? []).filter(reason => applies(reason.onlyFor, context));
  return listBlocks(
    reasons.map(({ text, onlyFor }) => ({ words: said(text, context), ...scopesOf(onlyFor, context) })),
  );
}

/** Of the steps that replace values, those about values that this way to link asks for. */
const replacing = ({ rotate = [] }: Provider, { asks }: Method): Step[] =>
  rotate.filter(step => {
    const fields = fieldsOf(step.do);
    return fields.length === 0 || fields.some(field => asks.includes(field));
  });

function goodToKnow(provider: Provider, context: Context): Block[] {
  return [provider.costs, provider.limits].flatMap(text =>
    text ? [{ block: 'say' as const, words: said(text, context) }] : [],
  );
}
