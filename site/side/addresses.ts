// Where the side files of a page stand: its own address without the last slash, a folder before it, an ending behind it.
//   /de/guides/clay/nango/  →  /de/guides/clay/nango.md               its Markdown twin
//                              /api/v1/de/guides/clay/nango.json      the guide as data
//                              /embed/v1/de/guides/clay/nango.html    what `linkbook guide --format html` prints; .md .json .txt
//                              /embed/v1/data/de/clay/nango.json      what the web component fetches: all methods in one
//                              /embed/v1/data/de/clay.json            the same for an app that says its own name
//                              /embed/v1/oembed/de/clay/nango.json    oEmbed
//                              /de/embed/clay/nango/                  a page for an iframe
import type { Format } from '../../catalog/model/render/formats.ts';

const stem = (page: string): string => page.replace(/\/$/, '');

export const api = '/api/v1';
export const fragments = '/embed/v1';
export const schemas = '/schema/v1';
export const feed = '/changes.xml';

export const twinOf = (page: string): string => `${stem(page)}.md`;
export const dataOf = (page: string): string => `${api}${stem(page)}.json`;

export const endings = { html: 'html', md: 'md', json: 'json', text: 'txt' } as const satisfies Record<Format, string>;
export const fragmentOf = (page: string, format: Format): string => `${fragments}${stem(page)}.${endings[format]}`;

/** Files of the web component. */
export const embedScript = '/embed/v1.js';
export const embedPinned = '/embed/v1.json';
export const embedHost = '/embed/host.js';
/** Without a host: for an app that says its own name. */
export const embedData = (language: string, provider: string, host?: string): string =>
  `${fragments}/data/${language}/${provider}${host === undefined ? '' : `/${host}`}.json`;
export const embedWords = (language: string): string => `${fragments}/words/${language}.json`;
export const oembedOf = (language: string, provider: string, host: string): string =>
  `${fragments}/oembed/${language}/${provider}/${host}.json`;

/** A guide as a page for frames. */
export const frameOf = (language: string, provider: string, host: string): string =>
  `${language === 'en' ? '' : `/${language}`}/embed/${provider}/${host}/`;

/** The picture that is shown where a guide is shared: one for each provider. */
export const pictureOf = (provider: string): string => `/og/${provider}.png`;

export const ruleTwinOf = (rule: string): string => `/rules/${rule}.md`;
export const schemaOf = (kind: string): string => `${schemas}/${kind}.json`;

/** Where side files stand: behind other addresses none is looked for. */
export const isBeside = (address: string): boolean =>
  /^\/(?:api|og|schema)\/|^\/(?:[a-z]{2}\/)?embed\/.|\.(?:md|txt|xml)$|^\/apple-touch-icon\.png$/.test(address);
