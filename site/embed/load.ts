// The one file that a guide is made from, from the origin that the script came from.
import type { Guide } from '../../catalog/model/document.ts';
import { quoted } from '../../catalog/model/visible.ts';
import type { EmbedData } from './data.ts';
import { anyApp } from './names.ts';
import { chosen, type Names } from './variants.ts';

/** Something asked for that is not there: a mistake of whoever wrote the page. */
export class Missing extends Error {}

export interface Asked extends Names {
  provider: string;
  host?: string | undefined;
  method?: string | undefined;
  language: string;
}

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** /embed/v1/, seen from /embed/v1.js, from a pinned version of it, and from /embed/v1/judge.js. */
const folder = new URL(/\/v1\/[^/]*$/.test(import.meta.url) ? './' : 'v1/', import.meta.url);
const files = new Map<string, Promise<unknown>>();

/** Each file once for the whole page; what failed may be tried again. */
export function fetched(path: string): Promise<unknown> {
  const known = files.get(path);
  if (known) return known;
  const file = fetch(new URL(path, folder), { credentials: 'omit', referrerPolicy: 'no-referrer' }).then(answer => {
    if (answer.status === 404) throw new Missing();
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json();
  });
  files.set(path, file);
  file.catch(() => files.delete(path));
  return file;
}

/** Comes when somebody pastes an address: a guide that is only read does without. */
export const loadJudge = (): Promise<typeof import('./judge.ts')> => import(new URL('judge.js', folder).href);

export async function load({ provider, host, app, language }: Asked): Promise<EmbedData> {
  if (!provider) throw new Missing('Which guide? Name a provider: <link-guide provider="clay">.');
  // White label: with a name of its own, the app that embeds is the only one.
  const other = app ? undefined : (host ?? anyApp);
  const none = (): Missing =>
    new Missing(
      `There is no guide for ${quoted(provider)}${other === undefined || other === anyApp ? '' : ` in ${quoted(other)}`}. Write the id that stands in the address of its page.`,
    );
  const path = [provider, ...(other === undefined ? [] : [other])];
  if (!path.every(it => id.test(it))) throw none();
  return fetched(`data/${language}/${path.join('/')}.json`).then(
    it => it as EmbedData,
    error => {
      throw error instanceof Missing ? none() : error;
    },
  );
}

/** Told apart like the linter's command tells it. */
export const notThere = (name: string, what: string, asked: string, there: readonly string[]): Missing =>
  new Missing(
    `${name} has no ${what} ${quoted(asked)}. ${there.length > 0 ? `It has: ${there.join(', ')}.` : `It has no ${what}s.`}`,
  );

export function guideIn(data: EmbedData, { method, app, form }: Asked): Guide {
  const methods = Object.keys(data.guides);
  const named = method || methods[0] || '';
  if (!methods.includes(named)) throw notThere(data.name, 'method', named, methods);
  return chosen(data.guides[named], { app, form }) as Guide;
}
