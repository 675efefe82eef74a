// An entry cannot run code or load anything in an embedder's page: whatever it says is text.
import { expect, test } from 'vitest';
import { partTable, propertyTable } from '../../site/docs/component.ts';
import { dataText, type EmbedData } from '../../site/embed/data.ts';
import { style } from '../../site/embed/style.ts';
import { type Embedding, visitProduct } from '../support/embedding.ts';
import { evil, hostileCatalog } from '../support/hostile.ts';
import { onProduct } from '../support/on-product.ts';

const { site, product, browser } = onProduct();

const evilData = (): EmbedData =>
  JSON.parse(dataText(hostileCatalog(), { provider: 'evil', host: 'evil-host', language: 'en' }));

/** A page on which the file of a guide says this. */
async function withData(data: EmbedData, use: (it: Embedding) => Promise<void>): Promise<void> {
  const body = `<script type="module" src="${site()}/embed/v1.js"></script><link-guide lang="en"></link-guide>`;
  const it = await visitProduct(browser(), product().page(body));
  const dialogs: string[] = [];
  it.page.on('dialog', dialog => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await it.page.route('**/embed/v1/data/**', route =>
    route.fulfill({ json: data, headers: { 'access-control-allow-origin': '*' } }),
  );
  await it.guide.evaluate(guide => {
    guide.setAttribute('host', 'evil-host');
    guide.setAttribute('provider', 'evil');
  });
  await it.ready();
  await use(it);
  expect(dialogs).toEqual([]);
  await it.close();
}

test('markup, quotes and codes of an entry are shown as they are written', () =>
  withData(evilData(), async it => {
    const { text, elements, links } = await it.guide.evaluate(guide => {
      const root = guide.shadowRoot;
      return {
        text: root?.textContent ?? '',
        elements: [...new Set([...(root?.querySelectorAll('*') ?? [])].map(({ localName }) => localName))],
        links: [...(root?.querySelectorAll('a') ?? [])].map(({ href }) => href),
      };
    });
    expect(text.split(evil).length).toBeGreaterThan(20);
    expect(
      elements.filter(
        name =>
          !/^(?:article|section|h[2-4]|p|ol|ul|li|span|strong|b|code|pre|mark|a|table|thead|tbody|tr|t[hd]|div|label|input|output)$/.test(
            name,
          ),
      ),
    ).toEqual([]);
    for (const link of links) expect(link).toMatch(/^(?:https:|mailto:)|#/);
    for (const request of it.sent)
      expect([site(), product().at]).toContain(new URL(request.split(' ')[0] ?? '').origin);
  }));

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'http://evil.example',
  '//evil.example',
  'vbscript:x',
])('a link to %j is no link', link =>
  withData(edited(evilData(), "https://evil.example/a_(b)?x=1&y='2'", link), async it => {
    const links = await it.guide.evaluate(guide =>
      [...(guide.shadowRoot?.querySelectorAll('a') ?? [])].map(a => a.getAttribute('href')),
    );
    if (link.startsWith('https:')) return;
    expect(links).not.toContain(link);
  }),
);

test('very long and turned texts stay inside the width of the page', () =>
  withData(edited(evilData(), evil, `${'x'.repeat(10_000)}\u202e]]>`), async it => {
    const [inner, outer] = await it.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(inner).toBeLessThanOrEqual(outer ?? 0);
  }));

/** A text of the data, wherever it stands, changed for another. */
function edited(data: EmbedData, from: string, to: string): EmbedData {
  const text = JSON.stringify(data);
  const [inside, other] = [from, to].map(it => JSON.stringify(it).slice(1, -1));
  if (!text.includes(inside ?? '')) throw new Error(`Nowhere stands ${from}`);
  return JSON.parse(text.replaceAll(inside ?? '', () => other ?? ''));
}

test('every part that a page may style is in the table of parts, and every one there is real', () =>
  withData(evilData(), async it => {
    const collect = (): Promise<string[]> =>
      it.guide.evaluate(guide => [...(guide.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap(of => [...of.part]));
    const found = new Set(await collect());
    await it.guide.evaluate(guide =>
      (guide as unknown as { focusStep: (id: string) => void }).focusStep(
        guide.shadowRoot?.querySelector('[part=step]')?.id ?? '',
      ),
    );
    for (const part of await collect()) found.add(part);
    await it.guide.evaluate(guide => guide.setAttribute('scopes', 'nothing'));
    await it.guide.locator('[part=problem]').waitFor();
    for (const part of await collect()) found.add(part);
    const rows = partTable.rows.map(row => String(row[0]).replaceAll('`', ''));
    const told = partTable.rows.flatMap(row => [...String(row).matchAll(/`([\w-]+)`/g)].map(hit => hit[1] ?? ''));
    expect([...found].filter(part => !told.includes(part))).toEqual([]);
    expect(rows.filter(part => !found.has(part))).toEqual([]);
  }));

test('every custom property of the style is in the table of properties, and every one there is used', () => {
  const used = [...new Set(style.match(/--link-guide-[\w-]+/g))].sort();
  expect(propertyTable.rows.map(row => String(row[0]).replaceAll('`', '')).sort()).toEqual(used);
});
