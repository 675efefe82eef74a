// _headers: what hosts of static files send along (the form that Netlify and Cloudflare Pages read).
import { languages } from '../../catalog/model/text.ts';
import { api, embedHost, embedPinned, embedScript, fragments, schemas } from './addresses.ts';
import type { SideFile } from './side-file.ts';

/** What a page demands in its own meta element: of two policies the narrower one counts, so the header says the same. */
export function policyOf(html: string): string {
  const [element = ''] = /<meta\b[^>]*http-equiv="content-security-policy"[^>]*>/i.exec(html) ?? [];
  const content = /\bcontent="([^"]*)"/.exec(element)?.[1] ?? '';
  const policy = content.replaceAll('&#39;', "'").replace(/;?\s*$/, '');
  return policy === '' ? '' : `${policy}; `;
}

export interface Rule {
  path: string;
  headers: Record<string, string>;
}

const everywhere: Rule = {
  path: '/*',
  headers: {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  },
};

const hashed: Rule = { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } };

/** A worker follows the policy of its own file: it may fetch what stands beside it, and nothing else. */
const workers = { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'" };

/** What other products fetch from their own pages. */
const open = (path: string): Rule => ({
  path,
  headers: {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'public, max-age=3600',
  },
});

/** /de/guides/clay/ → /de/guides/* · /check/ → /check/* · / → / */
function areaOf(page: string): string {
  const [first = '', second = ''] = page.split('/').filter(part => part !== '');
  const translated = languages.some(it => it === first);
  if (first === '' || (translated && second === '')) return page;
  return translated ? `/${first}/${second}/*` : `/${first}/*`;
}

const isEmbedded = (area: string): boolean => /^\/(?:[a-z]{2}\/)?embed\//.test(area);

export function areasOf(pages: readonly string[]): Map<string, string> {
  const areas = new Map<string, string>();
  for (const page of pages) {
    const area = areaOf(page);
    if (!areas.has(area)) areas.set(area, page);
  }
  return areas;
}

/** `read` gives the HTML of a built page; one page of each area speaks for it. Only under /embed may pages be framed. */
export function* headersFile(
  pages: readonly string[],
  read: (page: string) => string,
  pinned: readonly string[] = [],
): Generator<SideFile> {
  const areas = areasOf(pages);
  const policies = new Map([...areas].map(([area, page]) => [area, policyOf(read(page))]));
  const rules: Rule[] = [
    everywhere,
    { ...hashed, headers: { ...hashed.headers, ...workers } },
    ...[`${api}/*`, `${schemas}/*`, `${fragments}/*`, embedScript, embedPinned, embedHost].map(open),
    ...pinned.map(path => ({ path, headers: { ...open(path).headers, ...hashed.headers } })),
    ...[...policies].map(([path, policy]) => ({
      path,
      headers: { 'Content-Security-Policy': `${policy}frame-ancestors ${isEmbedded(path) ? '*' : "'none'"}` },
    })),
  ];
  const lines = rules.map(
    ({ path, headers }) =>
      `${path}\n${Object.entries(headers)
        .map(([name, value]) => `  ${name}: ${value}\n`)
        .join('')}`,
  );
  yield { path: '/_headers', content: lines.join('\n') };
}

/** The same file, read: what is sent along with an address. Later rules come before earlier ones. */
export function readHeaders(text: string): (address: string) => Record<string, string> {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
  }
  const applies = ({ path }: Rule, address: string): boolean =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
  return address => Object.assign({}, ...rules.filter(rule => applies(rule, address)).map(({ headers }) => headers));
}
