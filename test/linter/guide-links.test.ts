// A finding leads to the step that obtains the value: the page is there, and so is the step.
import { describe, expect, it } from 'vitest';
import { plain } from '../../catalog/model/document.ts';
import { stepOf } from '../../catalog/model/guide/title.ts';
import type { JsonReport } from '../../linter/report/json.ts';
import { addressOf, routes } from '../../site/routes.ts';
import { compose, requests, stepsIn } from '../support/guides.ts';
import { catalog, hosts } from '../support/own.ts';
import { lint } from './world.ts';

const site = 'https://guides.example';
const pages = new Set(routes.map(route => `${site}${addressOf(route)}`));

/** A connection in which every value is missing. */
const empty = (provider: string, method: string, host: string): string =>
  `version: 1\nhost: ${host}\nconnections:\n  main:\n    provider: ${provider}\n    method: ${method}\n    credentials: {}\n`;

const read = async (text: string, LINKBOOK_SITE?: string): Promise<JsonReport['findings']> => {
  const { out } = await lint(['-', '-f', 'json'], { stdin: text, env: { LINKBOOK_SITE } });
  return (JSON.parse(out) as JsonReport).findings;
};

describe.each(requests)('$name', ({ provider, method, host }) => {
  const entry = catalog.providers.get(provider);
  const app = catalog.hosts.get(host);
  it('the step that is named for a field is the one of the guide', () => {
    if (!entry) throw new Error(provider);
    const steps = stepsIn(compose({ provider, method, host }));
    for (const { id, step: anchor } of compose({ provider, method, host }).fields) {
      const step = stepOf(entry, method, id, app?.embedder ? undefined : app);
      const title = steps.find(it => it.id === anchor)?.title;
      expect({ id, ...step }).toEqual({ id, ...(anchor && title && { anchor, title: plain(title) }) });
    }
  });
  it('every address that the linter names is a page, with a step of that name', async () => {
    const found = (await read(empty(provider, method, host), site)).filter(({ field }) => field !== null);
    const asked = entry?.methods[method]?.asks.filter(id => !entry.fields[id]?.optional) ?? [];
    expect(found.map(({ field }) => field).sort()).toEqual([...asked].sort());
    for (const { help } of found) {
      const [page = '', anchor] = help.split('#');
      expect([...pages]).toContain(page);
      const anchors = stepsIn(compose({ provider, method, host })).map(({ id }) => id);
      if (anchor !== undefined) expect(anchors).toContain(anchor);
    }
  });
});

describe('a finding leads to', () => {
  const helpOf = async (text: string, address?: string): Promise<string | undefined> =>
    (await read(text, address))[0]?.help;
  it('the step on the page of the app, or the command that shows it', async () => {
    const text = empty('clerk', 'secretKey', 'nango');
    expect(await helpOf(text, `${site}/`)).toBe(`${site}/guides/clerk/nango/#create-your-secret-key`);
    expect(await helpOf(text)).toBe('linkbook guide clerk --host nango');
  });
  it('the page of the method that was chosen, where it is not the first', async () => {
    const text = empty('github', 'classic', 'your-app');
    expect(await helpOf(text, site)).toMatch(`${site}/guides/github/your-app/classic/#`);
    expect(await helpOf(text)).toBe('linkbook guide github --method classic');
  });
  it('the guide for any app, where the one that is named does not offer the provider', async () => {
    const [host] = hosts.filter(({ host: { offers } }) => offers !== 'everything' && !offers.includes('clerk'));
    if (!host) throw new Error('Every host offers everything.');
    expect(await helpOf(empty('clerk', 'secretKey', host.id), site)).toBe(
      `${site}/guides/clerk/#create-your-secret-key`,
    );
  });
  it('the page of its rule, where no provider is known', async () => {
    expect(await helpOf('version: 1\nhots: clay\nconnections: {}\n', site)).toBe(`${site}/rules/shape/`);
    expect(await helpOf('version: 1\nhots: clay\nconnections: {}\n')).toBe('lint-connections --explain shape');
  });
});
