// What the web component fetches: all ways to link one provider in one app, with places for the embedder's names.
import type { Catalog } from '../../catalog/model/catalog.ts';
import { composeGuide, type GuideRequest, isProblem } from '../../catalog/model/guide/compose.ts';
import { phrasesIn } from '../../catalog/model/phrases/index.ts';
import { verdictWords } from '../../catalog/model/phrases/verdicts.ts';
import { type Language, languages } from '../../catalog/model/text.ts';
import { type FormData, formData } from '../form.ts';
import { addressOf, embedder, guidesOf, hostsOf } from '../routes.ts';
import { embedData, embedWords } from '../side/addresses.ts';
import { jsonFile, type SideFile, type Site } from '../side/side-file.ts';
import { type GuideText, guideText } from './texts.ts';
import { kindsOf, marks, merged, type Place } from './variants.ts';

export interface EmbedData {
  version: 1;
  name: string;
  /** What may be asked for. */
  scopes: readonly string[];
  text: GuideText;
  /** What tells whether a value is right, for `judge` and `readAddress`. */
  form: FormData;
  /** The page of each method. */
  pages: Readonly<Record<string, string>>;
  /** The guide of each method, with places for names; see variants.ts. */
  guides: Readonly<Record<string, unknown>>;
}

export interface Ask {
  provider: string;
  language: Language;
  /** Without one, the app that embeds says its own name, and no other is in the file. */
  host: string | undefined;
}

/** With letters around it: in Japanese, what stands beside a name depends on them. */
const around = { none: undefined, latin: 'a', japanese: 'ア' };
const nameFor = (place: Place, kind: keyof typeof around): string | undefined =>
  around[kind] && around[kind] + marks[place] + around[kind];

/** Marks for names in a text, without the letters around them. */
function bare(data: unknown): unknown {
  if (typeof data === 'string')
    return /[\ufffe\uffff]/.test(data) ? data.replace(/([aア])([\ufffe\uffff])\1/g, '$2') : data;
  if (Array.isArray(data)) return data.map(bare);
  if (typeof data !== 'object' || data === null) return data;
  const all: Record<string, unknown> = {};
  for (const [key, it] of Object.entries(data)) if (it !== undefined) all[key] = bare(it);
  return all;
}

function composed(catalog: Catalog, request: GuideRequest): unknown {
  const guide = composeGuide(catalog, request);
  if (isProblem(guide)) throw new Error(guide.problem);
  return bare(guide);
}

/** A guide with places for names. */
function guideFor(catalog: Catalog, { host, ...ask }: Ask & { method: string }): unknown {
  const kinds = <P extends Place>(place: P) =>
    kindsOf[place].filter(kind => kind !== 'japanese' || ask.language === 'ja');
  const apps = host === undefined ? kinds('app').map(kind => nameFor('app', kind)) : [undefined];
  const forms = kinds('form').map(kind => nameFor('form', kind));
  return merged(
    'form',
    forms.map(form =>
      merged(
        'app',
        apps.map(app => composed(catalog, { ...ask, host, app, form })),
      ),
    ),
  );
}

export function dataFor(catalog: Catalog, ask: Ask): EmbedData {
  const { provider, language, host = embedder } = ask;
  const entry = catalog.providers.get(provider);
  if (!entry) throw new Error(`There is no provider ${provider}.`);
  const methods = Object.keys(entry.methods);
  const pages = guidesOf(language, provider).filter(route => route.host === host);
  return {
    version: 1,
    name: entry.name,
    scopes: Object.keys(entry.scopes ?? {}),
    text: guideText(phrasesIn(language)),
    form: formData(entry, language),
    pages: Object.fromEntries(pages.map(route => [route.method ?? methods[0] ?? '', addressOf(route)])),
    guides: Object.fromEntries(methods.map(method => [method, guideFor(catalog, { ...ask, method })])),
  };
}

/** Under former ids, too: a page that embeds a guide goes on when its provider is renamed. */
export function* embedDataFiles({ catalog }: Site): Generator<SideFile> {
  const former = Map.groupBy(catalog.moved, ([, id]) => id);
  for (const language of languages) {
    yield jsonFile(embedWords(language), verdictWords[language]);
    for (const provider of catalog.providers.keys()) {
      const ids = [provider, ...(former.get(provider) ?? []).map(([id]) => id)];
      for (const host of [undefined, ...hostsOf(provider)]) {
        const data = dataFor(catalog, { provider, host, language });
        for (const id of ids) yield jsonFile(embedData(language, id, host), data);
      }
    }
  }
}
