// linkbook guide: a composed guide in any language and format.
import type { Page } from '../model/document.ts';
import { composeGuide, isProblem } from '../model/guide/compose.ts';
import { type Format, formats } from '../model/render/formats.ts';
import { languages } from '../model/text.ts';
import { quoted } from '../model/visible.ts';
import { environments, hostValues } from '../model/vocabulary.ts';
import { type Call, type Command, oneOf, Refusal, text, texts } from './command.ts';

export const pageOptions = {
  lang: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export function printPage(page: Page, call: Call): number {
  const format = call.flags['json'] ? 'json' : oneOf(call, 'format', Object.keys(formats) as Format[], 'text');
  call.world.out(formats[format](page));
  return 0;
}

/** --value redirectUrl=https://… (repeatable) */
function hostValuesOf(call: Call): Record<string, string> {
  const given = (call.flags['value'] as readonly string[] | undefined) ?? [];
  return Object.fromEntries(
    given.map(pair => {
      const [, name = '', value = ''] = /^(\w+)=(.+)$/.exec(pair) ?? [];
      if (!hostValues.some(known => known === name)) {
        throw new Refusal(`--value wants ${hostValues.join('=…, ')}=…; ${quoted(pair)} is none of them.`);
      }
      return [name, value];
    }),
  );
}

export const guide: Command = {
  summary: 'Print the guide for linking an account',
  usage: 'linkbook guide <provider> [options]',
  help: `Composes the guide of a provider for the app in which its account is linked.

Examples
  linkbook guide clay --host nango --lang de
  linkbook guide zendesk --method apiToken --format md > zendesk.md
  linkbook guide hubspot --app Acme --value redirectUrl=https://acme.example/callback

Options
  --host ID          the app in which the account is linked (see: linkbook list --hosts)
  --method ID        the way to link, where there are several
  --lang LANG        ${languages.join(', ')}
  --app NAME         your own product's name; no other app is named then
  --form NAME        what the form of your product is called
  --scopes A,B       only the permissions and steps for these scopes
  --environment E    ${environments.join(', ')}
  --steps PART       obtain: the provider's side only; link: the app's side only
  --value NAME=V     a value the person pastes into the provider: ${hostValues.join(', ')}
  --format F         text, md, html, json (the same as --json)
  --catalog DIR      your own entries on top of the catalog`,
  options: {
    ...pageOptions,
    host: { type: 'string' },
    method: { type: 'string' },
    app: { type: 'string' },
    form: { type: 'string' },
    scopes: { type: 'string' },
    environment: { type: 'string' },
    steps: { type: 'string' },
    value: { type: 'string', multiple: true },
  },
  run: call => {
    const [provider, ...more] = call.words;
    if (provider === undefined || more.length > 0)
      throw new Refusal('Which provider? One name, for example: linkbook guide clerk');
    const page = composeGuide(call.catalog, {
      provider,
      method: text(call, 'method'),
      host: text(call, 'host'),
      language: oneOf(call, 'lang', languages, 'en'),
      app: text(call, 'app'),
      form: text(call, 'form'),
      scopes: texts(call, 'scopes'),
      environment:
        call.flags['environment'] === undefined ? undefined : oneOf(call, 'environment', environments, 'production'),
      steps:
        call.flags['steps'] === undefined ? undefined : oneOf(call, 'steps', ['obtain', 'link'] as const, 'obtain'),
      values: hostValuesOf(call),
    });
    if (isProblem(page)) throw new Refusal(page.problem);
    return printPage(page, call);
  },
};
