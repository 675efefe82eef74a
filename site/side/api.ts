// The JSON API: what there is, one provider in full, what changed. Guides themselves are written beside their pages.
import { z } from 'zod';
import { categories } from '../../catalog/model/vocabulary.ts';
import { addressOf, hostsOf } from '../routes.ts';
import { api, dataOf, twinOf } from './addresses.ts';
import { changesOf } from './changes.ts';
import { checked, language, named } from './document-schema.ts';
import { isMain } from './guides.ts';
import { siteRules } from './rules.ts';
import { jsonFile, linkTo, type SideFile, type Site } from './side-file.ts';

const link = z.string().describe('A full address where the site has one, otherwise a path from its root.');
const places = { page: link, markdown: link, data: link };
const summary = {
  id: z.string(),
  name: z.string(),
  website: z.url(),
  categories: z.array(z.enum(categories)),
  aliases: z.array(z.string()),
  methods: z.array(z.strictObject({ id: z.string(), asks: z.array(z.string()) })),
  hosts: z.array(z.string()).describe('The apps a guide exists for.'),
  checked,
};
const version = z.literal(1);

export const providerList = z
  .strictObject({
    version,
    providers: z.array(
      z.strictObject({ ...summary, entry: link.describe('The whole entry.'), guide: z.strictObject(places) }),
    ),
    moved: z.record(z.string(), z.string()).describe('Former ids, and the ids that took their place.'),
  })
  .register(named, { id: 'Providers' });

export const providerFile = z
  .strictObject({
    version,
    id: z.string(),
    entry: z.record(z.string(), z.unknown()).meta({ $ref: '/schema/v1/provider.json' }),
    guides: z.array(z.strictObject({ language, host: z.string(), method: z.string().exactOptional(), ...places })),
  })
  .register(named, { id: 'Provider' });

export const hostList = z
  .strictObject({
    version,
    hosts: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        form: z.string(),
        website: z.url().exactOptional(),
        offers: z.union([z.literal('everything'), z.array(z.string())]),
        checked,
        guide: z.strictObject(places).exactOptional().describe('Left out for the app that embeds guides.'),
      }),
    ),
  })
  .register(named, { id: 'Hosts' });

export const ruleList = z
  .strictObject({
    version,
    rules: z.array(
      z.strictObject({
        id: z.string(),
        about: z.enum(['connections', 'entries']),
        severity: z.enum(['error', 'warning']),
        summary: z.string(),
        why: z.string(),
        mends: z.string().exactOptional(),
      }),
    ),
  })
  .register(named, { id: 'Rules' });

export const changeList = z
  .strictObject({
    version,
    changes: z
      .array(
        z.strictObject({
          ...checked.shape,
          kind: z.enum(['provider', 'host']),
          id: z.string(),
          name: z.string(),
          page: link,
        }),
      )
      .describe('The day each entry was last compared with its sources, newest first.'),
  })
  .register(named, { id: 'Changes' });

type Written<S extends z.ZodType> = z.input<S>;

export function* apiFiles(site: Site): Generator<SideFile> {
  const { catalog, routes } = site;
  const placesOf = (page: string) => ({
    page: linkTo(site, page),
    markdown: linkTo(site, twinOf(page)),
    data: linkTo(site, dataOf(page)),
  });
  const guides = Map.groupBy(
    routes.flatMap(route => (route.page === 'guide' ? [route] : [])),
    route => route.provider,
  );
  const providers: Written<typeof providerList>['providers'] = [];
  for (const [id, entry] of catalog.providers) {
    const routesHere = guides.get(id) ?? [];
    const main = routesHere.find(isMain);
    if (!main) continue;
    const file = `${api}/providers/${id}.json`;
    providers.push({
      id,
      name: entry.name,
      website: entry.website,
      categories: entry.categories,
      aliases: entry.aliases ?? [],
      methods: Object.entries(entry.methods).map(([method, { asks }]) => ({ id: method, asks })),
      hosts: [...hostsOf(id)],
      checked: entry.checked,
      entry: linkTo(site, file),
      guide: placesOf(addressOf(main)),
    });
    const whole: Written<typeof providerFile> = {
      version: 1,
      id,
      entry,
      guides: routesHere.map(route => ({
        language: route.language,
        host: route.host,
        ...(route.method !== undefined && { method: route.method }),
        ...placesOf(addressOf(route)),
      })),
    };
    yield jsonFile(file, whole);
  }
  const all: Written<typeof providerList> = { version: 1, providers, moved: Object.fromEntries(catalog.moved) };
  yield jsonFile(`${api}/providers.json`, all);
  yield jsonFile(`${api}/hosts.json`, hostsOfSite(site, placesOf));
  const rules: Written<typeof ruleList> = { version: 1, rules: [...siteRules] };
  yield jsonFile(`${api}/rules.json`, rules);
  const changes: Written<typeof changeList> = { version: 1, changes: changesOf(site) };
  yield jsonFile(`${api}/changes.json`, changes);
}

function hostsOfSite(
  { catalog, routes }: Site,
  placesOf: (page: string) => { page: string; markdown: string; data: string },
): Written<typeof hostList> {
  const pages = new Map(routes.flatMap(route => (route.page === 'host' && isMain(route) ? [[route.host, route]] : [])));
  return {
    version: 1,
    hosts: [...catalog.hosts].map(([id, { name, form, website, offers, checked }]) => {
      const route = pages.get(id);
      return {
        id,
        name,
        form,
        ...(website !== undefined && { website }),
        offers,
        checked,
        ...(route && { guide: placesOf(addressOf(route)) }),
      };
    }),
  };
}
