// An embedder's users read of the provider and of the embedder, and of nobody else.
import { describe, expect, test } from 'vitest';
import type { Guide } from '../../catalog/model/document.ts';
import { renderHtml } from '../../catalog/model/render/html.ts';
import { renderMarkdown } from '../../catalog/model/render/markdown.ts';
import { renderText } from '../../catalog/model/render/text.ts';
import { languages } from '../../catalog/model/text.ts';
import { compose } from '../support/guides.ts';
import { hosts, providers } from '../support/own.ts';
import { strangersTo } from '../support/strangers.ts';

const formats: Record<string, (guide: Guide) => string> = {
  text: renderText,
  md: renderMarkdown,
  html: guide => renderHtml(guide),
  json: guide => JSON.stringify(guide),
};

test('there are apps that a guide could name', () => {
  const named = hosts.filter(({ host }) => !host.embedder);
  expect(named.length).toBeGreaterThan(2);
  for (const { host } of named)
    expect(`Open ${host.name}.`).toMatch(strangersTo({ name: 'Acme', website: 'https://acme.example' }));
});

describe('every guide embedded in Acme', () => {
  test.each(languages)('names no other app and not us, but Acme, in %s and every format', language => {
    const wrong: string[] = [];
    for (const { id, provider } of providers) {
      const stranger = strangersTo(provider);
      for (const method of Object.keys(provider.methods)) {
        const guide = compose({ provider: id, method, app: 'Acme', language });
        for (const [format, render] of Object.entries(formats)) {
          const text = render(guide);
          const naming = text.split(/\n|(?<=[,>])/).filter(line => stranger.test(line) || line.includes('Linkbook'));
          wrong.push(...naming.map(line => `${id}.${method} as ${format}: ${line}`));
          if (!text.includes('Acme')) wrong.push(`${id}.${method} as ${format} does not speak of Acme`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('the app may be named after a host: then that host is nobody else', () => {
  const named = compose({ provider: 'clerk', app: 'Acme & <Sons>' });
  expect(named.host).toMatchObject({ name: 'Acme & <Sons>' });
  expect(renderHtml(named)).not.toContain('<Sons>');
});
