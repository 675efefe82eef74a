// What the web component fetches: all ways to link one provider in one app, with places for the embedder's names.
import type { Catalog } from '../../catalog/model/catalog.ts';
import { phrasesIn } from '../../catalog/model/phrases/index.ts';
import { verdictWords } from '../../catalog/model/phrases/verdicts.ts';
import { type Language, languages } from '../../catalog/model/text.ts';
import { type FormData, formData } from '../form.ts';
import { addressOf, embedder, guidesOf, hostsOf } from '../routes.ts';
import { embedData, embedWords } from '../side/addresses.ts';
import { guideOf } from '../side/guides.ts';
import { fileMadeBy, jsonFile, jsonText, type SideFile } from '../side/side-file.ts';
import { type GuideText, guideText } from './texts.ts';
import { bare, kindsOf, merged, nameFor, type Place } from './variants.ts';

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
        apps.map(app => guideOf(catalog, { ...ask, host, app, form })),
      ),
    ),
  );
}

function dataFor(catalog: Catalog, ask: Ask): EmbedData {
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

/** All of it as text. */
export const dataText = (catalog: Catalog, ask: Ask): string => bare(jsonText(dataFor(catalog, ask)));

/** Under former ids, too: a page that embeds a guide goes on when its provider is renamed. */
export function* embedDataOf(catalog: Catalog, language: Language, provider: string): Generator<SideFile> {
  const former = [...catalog.moved].filter(([, to]) => to === provider).map(([from]) => from);
  for (const host of [undefined, ...hostsOf(provider)]) {
    let made: string | undefined;
    const make = (): string => (made ??= dataText(catalog, { provider, host, language }));
    for (const id of [provider, ...former]) yield fileMadeBy(embedData(language, id, host), make);
  }
}

/** What a verdict is called in each language. */
export function* embedWordFiles(): Generator<SideFile> {
  for (const language of languages) yield jsonFile(embedWords(language), verdictWords[language]);
}
