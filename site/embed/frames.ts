// /embed/<provider>/<host>/: a guide as a page of its own, for iframes. It reads without scripts; with them it takes names.
import { type Guide, plain } from '../../catalog/model/document.ts';
import { composeGuide, isProblem } from '../../catalog/model/guide/compose.ts';
import { escaped, renderHtml } from '../../catalog/model/render/html.ts';
import { policyText } from '../policy.ts';
import { addressOf, type GuideRoute, type Route } from '../routes.ts';
import { embedScript, frameOf, oembedOf } from '../side/addresses.ts';
import { jsonFile, linkTo, type SideFile, type Site } from '../side/side-file.ts';
import { iframe } from './snippets.ts';

/** What is drawn in a frame that no script has measured yet. */
const size = { width: 640, height: 900 };

function page(guide: Guide, provider: string, host: string, address: string): string {
  const { language, title } = guide;
  // Another app has another id; its own name is for those who read without scripts.
  const attributes = `provider="${escaped(provider)}" host="${escaped(host)}" lang="${language}"`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escaped(policyText())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(plain(title))}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="canonical" href="${escaped(address)}">
<link rel="stylesheet" href="/embed/frame.css">
<script defer src="/embed/frame.js"></script>
<script type="module" src="${embedScript}"></script>
</head>
<body>
<main><link-guide ${attributes}>${renderHtml(guide).trimEnd()}</link-guide></main>
</body>
</html>
`;
}

/** A frame for each provider in each app; another way to link is asked for in its address. */
const isFramed = (route: Route): route is GuideRoute => route.page === 'guide' && route.method === undefined;

export function* frameFiles(site: Site): Generator<SideFile> {
  for (const route of site.routes.filter(isFramed)) {
    const { language, provider, host } = route;
    const guide = composeGuide(site.catalog, route);
    if (isProblem(guide)) throw new Error(guide.problem);
    const address = linkTo(site, addressOf(route));
    yield { path: `${frameOf(language, provider, host)}index.html`, content: page(guide, provider, host, address) };
    if (site.address === undefined) continue;
    const title = plain(guide.title);
    yield jsonFile(oembedOf(language, provider, host), {
      version: '1.0',
      type: 'rich',
      provider_name: 'Linkbook',
      provider_url: site.address,
      title,
      ...size,
      html: iframe({ origin: site.address, provider, host, language, title }, size.height),
    });
  }
}
