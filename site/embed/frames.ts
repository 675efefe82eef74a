// /embed/<provider>/<host>/: a guide as a page of its own, for iframes. It reads without scripts; with them it takes names.
import { type Page, plain } from '../../catalog/model/document.ts';
import { escaped } from '../../catalog/model/render/html.ts';
import { policyText } from '../policy.ts';
import type { GuideRoute } from '../routes.ts';
import { embedScript, frameOf, oembedOf } from '../side/addresses.ts';
import { fileMadeBy, jsonText, linkTo, type SideFile, type Site } from '../side/side-file.ts';
import { iframe } from './snippets.ts';

/** What is drawn in a frame that no script has measured yet. */
const size = { width: 640, height: 900 };

/** A guide, and what of it stands in its frame. */
export interface Framed {
  route: GuideRoute;
  address: string;
  page: () => Page;
  html: () => string;
}

function document({ route, page, html, address }: Framed, site: Site): string {
  const { language, provider, host } = route;
  // Another app has another id; its own name is for those who read without scripts.
  const attributes = `provider="${escaped(provider)}" host="${escaped(host)}" lang="${language}"`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escaped(policyText())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(plain(page().title))}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="canonical" href="${escaped(linkTo(site, address))}">
<link rel="stylesheet" href="/embed/frame.css">
<script defer src="/embed/frame.js"></script>
<script type="module" src="${embedScript}"></script>
</head>
<body>
<main><link-guide ${attributes}>${html().trimEnd()}</link-guide></main>
</body>
</html>
`;
}

/** A frame for each provider in each app; another way to link is asked for in its address. */
export function* frameFiles(site: Site, framed: Framed): Generator<SideFile> {
  const { language, provider, host } = framed.route;
  yield fileMadeBy(`${frameOf(language, provider, host)}index.html`, () => document(framed, site));
  const origin = site.address;
  if (origin !== undefined)
    yield fileMadeBy(oembedOf(language, provider, host), () => {
      const title = plain(framed.page().title);
      return jsonText({
        version: '1.0',
        type: 'rich',
        provider_name: 'Linkbook',
        provider_url: origin,
        title,
        ...size,
        html: iframe({ origin, provider, host, language, title }, size.height),
      });
    });
}
