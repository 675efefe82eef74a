// Every page of the site is there, says what it is, and leads nowhere that does not exist.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../catalog/model/text.ts';
import { addressOf, routes } from '../../site/routes.ts';
import { fileOf } from '../support/browser.ts';

const html = (address: string): string => {
  const file = fileOf(address);
  if (file === undefined) throw new Error(`${address} was not built; run npm run build:site`);
  return readFileSync(file, 'utf8');
};

const pages = routes.map(route => ({ route, address: addressOf(route) }));

describe('the pages', () => {
  test('are many: each provider in each language', () => {
    expect(pages.length).toBeGreaterThan(16 * languages.length);
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
  });

  test.each(pages)('$address is built in its language, with one heading of the first rank', ({ route, address }) => {
    const page = html(address);
    expect(page).toContain(`<html lang="${route.language}"`);
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    expect(page).not.toMatch(/undefined|\[object|NaN/);
  });

  test('have no link or anchor that leads nowhere', () => {
    const broken = pages.flatMap(({ address }) => {
      const page = html(address);
      const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(hit => hit[1]));
      return [...page.matchAll(/ href="([^"]+)"/g)]
        .map(hit => hit[1] ?? '')
        .filter(link =>
          link.startsWith('#') ? !ids.has(link.slice(1)) : link.startsWith('/') && fileOf(link) === undefined,
        )
        .map(link => `${address} → ${link}`);
    });
    expect(broken).toEqual([]);
  });

  test('have no id twice', () => {
    const twice = pages.flatMap(({ address }) => {
      const ids = [...html(address).matchAll(/ id="([^"]+)"/g)].map(hit => hit[1]);
      return ids.length === new Set(ids).size ? [] : [address];
    });
    expect(twice).toEqual([]);
  });

  test('ask no other server for anything', () => {
    for (const { address } of pages)
      expect(html(address)).not.toMatch(
        /(?:src|href)="https?:[^"]*"[^>]*(?:rel="stylesheet"|<\/script>)|<script[^>]+src="http|<img[^>]+src="http/,
      );
  });
});
