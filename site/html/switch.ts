// The same account in another app, or by another way: each is a page of its own.
import { type Guide, plain } from '../../catalog/model/document.ts';
import { escaped } from '../../catalog/model/render/html.ts';
import { catalog } from '../catalog.ts';
import { guideWords } from '../guide-words.ts';
import { addressOf, embedder, type GuideRoute, hostsOf, methodsOf } from '../routes.ts';
import { siteWords } from '../words.ts';
import { attribute } from './attribute.ts';

export function switchToHtml(route: GuideRoute, guide: Guide): string {
  const { language, provider, host } = route;
  const words = siteWords[language];
  const base = { language, page: 'guide', provider } as const;
  const link = (to: GuideRoute, name: string, isHere: boolean): string =>
    `<li><a href="${addressOf(to)}"${attribute('aria-current', isHere ? 'page' : undefined)}>${escaped(name)}</a></li>`;
  const nav = (label: string, ways: readonly string[]): string =>
    ways.length > 1
      ? `<nav class="switch" aria-label="${label}"><span aria-hidden="true">${label}</span><ul>${ways.join('')}</ul></nav>`
      : '';
  const hosts = hostsOf(provider).map(id =>
    link({ ...route, host: id }, id === embedder ? words.anyApp : (catalog.hosts.get(id)?.name ?? id), id === host),
  );
  const methods = methodsOf(provider).map(({ id, named }) =>
    link(
      { ...base, host, ...(named !== undefined && { method: named }) },
      plain(guide.methods.find(method => method.id === id)?.name ?? [id]),
      id === guide.method.id,
    ),
  );
  return nav(words.linkedIn, hosts) + nav(guideWords[language].method, methods);
}
