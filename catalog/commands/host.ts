// linkbook host: what linking is like in an app, and how linked accounts are managed there.

import { isProblem } from '../model/guide/compose.ts';
import { composeHostPage } from '../model/guide/host-page.ts';
import { languages } from '../model/text.ts';
import { type Command, oneOf, Refusal } from './command.ts';
import { pageOptions, printPage } from './guide.ts';

export const host: Command = {
  summary: 'Print how accounts are managed in an app',
  usage: 'linkbook host <app> [--lang LANG] [--format text|md|html|json]',
  help: `Accounts, plans and roles of an app in which accounts are linked, and the steps to see, edit, test and remove them.

Example
  linkbook host clay --lang es`,
  options: pageOptions,
  run: call => {
    const [id, ...more] = call.words;
    if (id === undefined || more.length > 0) throw new Refusal('Which app? One name, for example: linkbook host clay');
    const page = composeHostPage(call.catalog, id, oneOf(call, 'lang', languages, 'en'));
    if (isProblem(page)) throw new Refusal(page.problem);
    return printPage(page, call);
  },
};
