// linkbook new: an entry to begin with; what only a person can know is left open and found by the linter.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadEntries } from '../files.ts';
import { findProvider } from '../model/find.ts';
import { quoted, visible } from '../model/visible.ts';
import * as words from '../model/words.ts';
import { reportFindings, summary } from '../report.ts';
import { type Command, Refusal, text } from './command.ts';

const titled = (id: string): string =>
  id.replace(/(^|-)([a-z])/g, (_, gap: string, letter: string) => (gap ? ' ' : '') + letter.toUpperCase());

/** A name as YAML reads it back: in quotes unless it is nothing but words. */
const written = (name: string): string =>
  /^[a-z][\w-]*( [\w.&-]+)*$/i.test(name) && !/^(true|false|null)$/i.test(name) ? name : JSON.stringify(name);

const scaffoldOf = (
  id: string,
  name: string,
  today: string,
): string => `# yaml-language-server: $schema=../dist/schema/provider.json
name: ${written(name)}
website:
app:
categories: []
checked: { on: ${today}, by: documentation }
sources: []

fields:
  apiKey:
    label: API key
    secret: true
    env: ${id.toUpperCase().replace(/-/g, '_').replace(/^(\d)/, 'KEY_$1')}_API_KEY
    example: EXAMPLEonlyEXAMPLEonlyEXAMPLEonly
    # How does it begin? accepts: [{ prefix: abc_ }]

methods:
  apiKey:
    asks: [apiKey]
    steps:
      - title: { create: apiKey }
        do:
          - signIn: ${written(name)}
          - open: Settings > API keys
          - click: Create key
          - copy: apiKey
`;

export const scaffold: Command = {
  summary: 'Begin an entry for a provider',
  usage: 'linkbook new <id> [--name NAME] [--dir DIR]',
  help: `Writes DIR/<id>.yaml with everything that can be known from the id, and lists what is left for you to fill in.
The id is the file's name, the address of the guide, and the word users write: acme-crm.

Example
  linkbook new acme-crm --name "Acme CRM" --dir catalog/providers`,
  options: { name: { type: 'string' }, dir: { type: 'string' } },
  run: call => {
    const [id, ...more] = call.words;
    if (id === undefined || more.length > 0) throw new Refusal('One id is wanted, for example: linkbook new acme-crm');
    if (!words.id.test(id))
      throw new Refusal(`${quoted(id)} cannot be an id: small letters, digits and single hyphens, such as acme-crm.`);
    const taken = findProvider(call.catalog, id);
    if (taken) throw new Refusal(`${quoted(id)} is taken: it leads to ${taken.provider.name}.`);
    const path = join(text(call, 'dir') ?? '.', `${id}.yaml`);
    if (existsSync(path)) throw new Refusal(`${visible(path)} is there already; it stays as it is.`);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, scaffoldOf(id, text(call, 'name') ?? titled(id), call.world.today), { flag: 'wx' });
    } catch {
      throw new Refusal(`${visible(path)} cannot be written. Is the folder yours?`);
    }
    const { findings, texts, files } = loadEntries([path]);
    call.world.out(
      `${visible(path)} is written. Left for you, besides checking each line against the provider's own pages:\n\n`,
    );
    call.world.out(reportFindings(findings, texts, call.world.look));
    call.world.out(`\n${summary(findings, files)}\n`);
    return 0;
  },
};
