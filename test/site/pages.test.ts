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

interface HowTo {
  '@type': string;
  inLanguage: string;
  step: { url: string; text: string }[];
}

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

  test('have no link or anchor that leads nowhere, on another page either', () => {
    const known = new Map<string, Set<string>>();
    const idsIn = (file: string): Set<string> => {
      const ids =
        known.get(file) ?? new Set([...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map(hit => hit[1] ?? ''));
      known.set(file, ids);
      return ids;
    };
    const broken = pages.flatMap(({ address }) =>
      [...html(address).matchAll(/ href="([/#][^"]*)"/g)].flatMap(([, link = '']) => {
        const [path, anchor] = link.split('#');
        const file = fileOf(path || address);
        return file !== undefined && (!anchor || idsIn(file).has(anchor)) ? [] : [`${address} → ${link}`];
      }),
    );
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

  test('of guides tell search engines their steps, each with an anchor that is there', () => {
    for (const { route, address } of pages) {
      if (route.page !== 'guide') continue;
      const page = html(address);
      const [, data = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
      const { '@type': type, inLanguage, step } = JSON.parse(data) as HowTo;
      expect(type).toBe('HowTo');
      expect(inLanguage).toBe(route.language);
      expect(step.length).toBeGreaterThan(1);
      for (const { url, text } of step) {
        expect(page).toContain(` id="${url.slice(1)}"`);
        expect(text).not.toBe('');
      }
    }
  });

  test('have names of their own, in each language', () => {
    for (const language of languages) {
      const titles = pages
        .filter(({ route }) => route.language === language && ['guide', 'host'].includes(route.page))
        .map(({ address }) => /<title>([^<]+)/.exec(html(address))?.[1]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('carry one policy, which allows no code and no style but their own', () => {
    for (const { address } of pages) {
      const [, content = ''] = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html(address)) ?? [];
      expect(content.replaceAll('&#39;', "'")).toContain("default-src 'none'; script-src 'self' 'sha256-");
      expect(content).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
      expect(html(address)).not.toMatch(/ style="| on[a-z]+="/);
    }
  });
});
