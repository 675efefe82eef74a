// What is printed fits a terminal of 80 columns.
import { describe, expect, test } from 'vitest';
import type { Page } from '../../catalog/model/document.ts';
import { renderText } from '../../catalog/model/render/text.ts';
import { languages } from '../../catalog/model/text.ts';
import { columns } from '../../catalog/model/wrap.ts';
import { catalog, guide, hostPage } from '../support/facts.ts';
import { linkbook } from '../support/world.ts';

/** Lines that are too long although they could be broken. Addresses and commands have to stay whole. */
function tooLong(page: Page): string[] {
  const text = renderText(page);
  const code = [...JSON.stringify(page).matchAll(/"code":("(?:[^"\\]|\\.)*")/g)].flatMap(([, it = '""']) =>
    (JSON.parse(it) as string).split('\n'),
  );
  return text
    .split('\n')
    .filter(line => columns(line) > 80)
    .filter(
      line =>
        !/https?:\/\/\S{30}|^\s*\^+$/.test(line) && !code.includes(line.trimStart()) && !code.includes(line.slice(2)),
    );
}

describe.each(languages)('in %s', language => {
  test.each([...catalog.providers.keys()])('every guide of %s', provider => {
    const methods = Object.keys(catalog.providers.get(provider)?.methods ?? {});
    for (const method of methods) {
      for (const host of catalog.hosts.keys()) {
        expect([method, host, tooLong(guide({ provider, method, host, language }))]).toEqual([method, host, []]);
      }
    }
  });

  test.each([...catalog.hosts.keys()])('the page of the host %s', host => {
    expect(tooLong(hostPage(host, language))).toEqual([]);
  });
});

test('the list', async () => {
  for (const args of [['list'], ['list', '--hosts'], ['help']]) {
    const { out } = await linkbook(args);
    expect([args, out.split('\n').filter(line => columns(line) > 100)]).toEqual([args, []]);
  }
});
