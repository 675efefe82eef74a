// The code to copy: a guide in someone else's product, in each way there is.
import type { Language } from '../../catalog/model/text.ts';
import { type GuideName, guideNames } from '../../catalog/wrappers/guide.ts';
import { embedHost, embedScript, fragmentOf, fragments, frameOf } from '../side/addresses.ts';
import { anyApp, frameNames } from './names.ts';

export interface Choice {
  /** Where the scripts and files stand. */
  origin: string;
  provider: string;
  host: string;
  language: Language;
  /** Of the guide: names a frame, and stands in a link until it is there. */
  title: string;
  /** The address of its page, from the root of the site. */
  page?: string | undefined;
  /** A script that never changes. */
  pinned?: { script: string; integrity: string } | undefined;
  method?: string | undefined;
  app?: string | undefined;
  form?: string | undefined;
  scopes?: string | undefined;
  steps?: string | undefined;
  fields?: string | undefined;
  theme?: string | undefined;
  /** Custom properties, with what they are to be. */
  colors?: Readonly<Record<string, string>> | undefined;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string): string => text.replace(/[&<>"]/g, sign => signs[sign] ?? sign);

function given(choice: Choice, name: GuideName): string | undefined {
  if (name === 'lang') return choice.language;
  // White label: there is one app, and it says its own name.
  if (name === 'host') return choice.app ? undefined : choice.host;
  return choice[name] || undefined;
}

const attributesOf = (choice: Choice): [string, string][] =>
  guideNames.flatMap(name => {
    const value = given(choice, name);
    return value === undefined ? [] : [[name, value] as [string, string]];
  });
const written = (of: readonly (readonly [string, string])[]): string =>
  of.map(([name, value]) => ` ${name}="${attribute(value)}"`).join('');

const pageOf = ({ origin, page = '/' }: Choice): string => origin + page;

function element(choice: Choice): string {
  const link = `<a href="${attribute(pageOf(choice))}">${attribute(choice.title)}</a>`;
  return `<link-guide${written(attributesOf(choice))}>\n  ${link}\n</link-guide>`;
}

function script({ origin, pinned }: Choice): string {
  const more = pinned ? ` integrity="${pinned.integrity}" crossorigin` : '';
  return `<script type="module" src="${attribute(origin + (pinned?.script ?? embedScript))}"${more}></script>`;
}

function component(choice: Choice): string {
  const colors = Object.entries(choice.colors ?? {}).map(([name, value]) => `  ${name}: ${value};\n`);
  const style = colors.length > 0 ? `\n\n/* in your style sheet */\nlink-guide {\n${colors.join('')}}` : '';
  return `${script(choice)}\n${element(choice)}${style}`;
}

export function iframe(choice: Choice, height = 600): string {
  const asked = new URLSearchParams(
    attributesOf(choice).filter(([name]) => (frameNames as readonly string[]).includes(name)),
  );
  const query = asked.size > 0 ? `?${asked}` : '';
  const host = choice.app ? anyApp : choice.host;
  const address = choice.origin + frameOf(choice.language, choice.provider, host) + query;
  return `<iframe src="${attribute(address)}" title="${attribute(choice.title)}" width="100%" height="${height}" sandbox="allow-scripts allow-popups" loading="lazy" data-linkbook></iframe>`;
}

const framed = (choice: Choice): string =>
  `${iframe(choice)}\n<script type="module" src="${attribute(choice.origin + embedHost)}"></script>`;

const quotedFlag = (text: string): string => (/^[\w.,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** Only what both the command and the marker know. */
const commonNames = ['method', 'host', 'app', 'form', 'scopes', 'lang'] as const;
const commonOf = (choice: Choice): [string, string][] => {
  const side = /^(?:obtain|link)$/.test(choice.steps ?? '') ? [['steps', choice.steps] as [string, string]] : [];
  return [
    ...commonNames.flatMap(name => {
      const value = given(choice, name);
      return value === undefined ? [] : [[name, value] as [string, string]];
    }),
    ...side,
  ];
};

const command = (choice: Choice, format: string): string =>
  [
    `npx linkbook guide ${choice.provider}`,
    ...commonOf(choice).map(([name, value]) => `--${name} ${quotedFlag(value)}`),
    `--format ${format}`,
  ].join(' ');

function fetchedFrom(choice: Choice, format: 'html' | 'json', page: string): string {
  const file = choice.origin + fragmentOf(page, format);
  const used = format === 'html' ? 'text()' : 'json()';
  return `const guide = await fetch('${file}').then(answer => answer.${used});`;
}

const fragment = (choice: Choice, format: 'html' | 'json'): string =>
  choice.page === undefined || choice.app || choice.form || choice.scopes || choice.steps
    ? command(choice, format)
    : `${command(choice, format)}\n\n// or\n${fetchedFrom(choice, format, choice.page)}`;

const marker = (choice: Choice): string => {
  const names = commonOf(choice).map(([name, value]) => ` ${name}=${/^[\w.,-]+$/.test(value) ? value : `"${value}"`}`);
  return `<!-- linkbook: ${choice.provider}${names.join('')} -->\n<!-- /linkbook -->`;
};

/** The component of a framework; braces are letters there, too. */
function wrapper(choice: Choice, integrity = ''): string {
  const { origin, pinned, title } = choice;
  const address = attribute(origin + (pinned?.script ?? embedScript));
  const text = attribute(title).replace(/[{}]/g, sign => `&#${sign.charCodeAt(0)};`);
  const link = `<a href="${attribute(pageOf(choice))}">${text}</a>`;
  return `<Guide script="${address}"${integrity}${written(attributesOf(choice))}>\n  ${link}\n</Guide>`;
}

const indented = (code: string): string => code.replaceAll('\n', '\n  ');

const react = (choice: Choice): string => `import { Guide } from 'linkbook/react';

export const Instructions = () => (
  ${indented(wrapper(choice))}
);`;

const vue = (choice: Choice): string => `<script setup>
import { Guide } from 'linkbook/vue';
</script>

<template>
  ${indented(wrapper(choice))}
</template>`;

const astro = (choice: Choice): string => `---
import Guide from 'linkbook/astro';
---

${wrapper(choice, choice.pinned && ` integrity="${choice.pinned.integrity}"`)}`;

const judged = (choice: Choice): string => `import { formOf } from '${choice.origin}${fragments}/judge.js';

const form = await formOf('${choice.provider}', { lang: '${choice.language}' });
form.check('${'FIELD'}', value); // { verdict, severity, text }
form.read(pasted); // the values that an address tells`;

export const kinds = ['component', 'framed', 'html', 'marker', 'json', 'react', 'vue', 'astro', 'judged'] as const;
export type Kind = (typeof kinds)[number];

/** Every kind, as code. */
export const snippets = (choice: Choice): Record<Kind, string> => ({
  component: component(choice),
  framed: framed(choice),
  html: fragment(choice, 'html'),
  marker: marker(choice),
  json: fragment(choice, 'json'),
  react: react(choice),
  vue: vue(choice),
  astro: astro(choice),
  judged: judged(choice),
});
