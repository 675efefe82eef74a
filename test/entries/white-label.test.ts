// An embedder's users read of the provider and of the embedder, and of nobody else.
import { describe, expect, test } from 'vitest';
import type { Guide } from '../../catalog/model/document.ts';
import { renderHtml } from '../../catalog/model/render/html.ts';
import { renderMarkdown } from '../../catalog/model/render/markdown.ts';
import { renderText } from '../../catalog/model/render/text.ts';
import { languages } from '../../catalog/model/text.ts';
import { compose } from '../support/guides.ts';
import { hosts, providers } from '../support/own.ts';

const formats: Record<string, (guide: Guide) => string> = {
  text: renderText,
  md: renderMarkdown,
  html: guide => renderHtml(guide),
  json: guide => JSON.stringify(guide),
};

const domainOf = (address: string | undefined): string[] =>
  address === undefined ? [] : [new URL(address).hostname.split('.').slice(-2).join('.')];

/** Whole words, so that ClayHR may be named where Clay may not. */
const word = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.+]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');

const strangersTo = (provider: { name: string; website: string }): RegExp[] =>
  hosts
    .filter(({ host }) => !host.embedder && host.name !== provider.name)
    .flatMap(({ host }) => [host.name, ...domainOf(host.website), ...domainOf(host.app)])
    .filter(name => !domainOf(provider.website).includes(name))
    .map(word);

const methods = providers.flatMap(({ id, provider }) =>
  Object.keys(provider.methods).map(method => ({ id, method, provider, name: `${id}.${method}` })),
);

describe.each(methods)('$name embedded in Acme', ({ id, method, provider }) => {
  test.each(languages)('names no other app, in %s and every format', language => {
    const guide = compose({ provider: id, method, app: 'Acme', language });
    for (const [format, render] of Object.entries(formats)) {
      const lines = render(guide).split(/\n|(?<=[,>])/);
      const naming = lines.filter(
        line => strangersTo(provider).some(name => name.test(line)) || line.includes('Linkbook'),
      );
      expect(naming, format).toEqual([]);
    }
  });

  test('speaks of Acme', () => {
    for (const render of Object.values(formats)) {
      expect(render(compose({ provider: id, method, app: 'Acme' }))).toContain('Acme');
    }
  });
});

test('the app may be named after a host: then that host is nobody else', () => {
  const named = compose({ provider: 'clerk', app: 'Acme & <Sons>' });
  expect(named.host).toMatchObject({ name: 'Acme & <Sons>' });
  expect(renderHtml(named)).not.toContain('<Sons>');
});
