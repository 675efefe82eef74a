// Around guides, pages are the same: it is made once for each language and filled with what is a guide's own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../catalog/model/text.ts';
import { catalog } from '../../site/catalog.ts';
import { addressOf, routes } from '../../site/routes.ts';
import { filled, holes, partsOf, shellAt, shellPath } from '../../site/shell.ts';
import { guideOf } from '../../site/side/guides.ts';
import { fileOf, siteFolder } from '../support/browser.ts';

const read = (address: string): string => readFileSync(fileOf(address) ?? '', 'utf8');

test('every guide of the build holds its own parts, each once, between the same things as others of its language', () => {
  const around = new Map<string, Set<string>>();
  for (const route of routes) {
    const provider = route.page === 'guide' && catalog.providers.get(route.provider);
    if (route.page !== 'guide' || !provider) continue;
    const parts = partsOf(route, guideOf(catalog, route), provider);
    let shell = read(addressOf(route));
    for (const part of Object.values(parts)) {
      expect(shell.split(part), addressOf(route)).toHaveLength(2);
      shell = shell.replace(part, () => '');
    }
    around.set(route.language, (around.get(route.language) ?? new Set()).add(shell));
  }
  expect([...around].map(([language, shells]) => [language, shells.size])).toEqual(languages.map(it => [it, 1]));
});

test('what a guide says is no hole, and no pattern', () => {
  const shell = `<head>${holes.names}</head>${holes.languages}<main>${holes.guide}</main>`;
  const parts = { names: '$& $1', languages: holes.guide, guide: `${holes.names} $'` };
  expect(filled(shell, parts)).toBe(`<head>$& $1</head>${holes.guide}<main>${holes.names} $'</main>`);
});

test('a shell is asked for at an address of its own, where no page stands', () => {
  for (const language of languages) {
    expect(shellAt(`/${shellPath(language)}/`)).toBe(language);
    expect(existsSync(join(siteFolder, shellPath(language)))).toBe(false);
  }
  expect(shellAt('/shell/')).toBeUndefined();
  expect(routes.map(addressOf).filter(address => shellAt(address) !== undefined)).toEqual([]);
});
