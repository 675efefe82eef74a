// --init: a file to begin with, for the providers that are named or asked for. It never takes the place of another.
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../catalog/commands/command.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { findProvider } from '../../catalog/model/find.ts';
import type { Provider } from '../../catalog/model/provider.ts';
import { siteAddress, whereGuideIs } from '../../catalog/model/site.ts';
import { quoted, visible } from '../../catalog/model/visible.ts';
import { theCatalog } from '../catalog.ts';
import type { Asked } from '../flags.ts';
import { variableFor } from '../rules/literal-secret.ts';
import { english } from '../rules/rule.ts';
import { suggested } from '../rules/unknown-provider.ts';
import type { World } from '../world.ts';

type Chosen = { id: string; entry: Provider };

/** One account with everything its first method asks for, as references: none of it is a value yet. */
function account({ id, entry }: Chosen, env: World['env']): string {
  const [[method, { asks }] = ['', { asks: [] as string[] }]] = Object.entries(entry.methods);
  const others = Object.keys(entry.methods).filter(it => it !== method);
  const several = others.length > 0 ? `    method: ${method} # or ${others.join(', ')}\n` : '';
  const fields = asks.flatMap(name => {
    const field = entry.fields[name];
    if (!field || field.optional) return [];
    const variable = variableFor({ field, id: name }, { provider: { id, entry } });
    return [`      ${name}: \${${variable}} # ${comment(field.what ? english(field.what) : field.label)}\n`];
  });
  const credentials = fields.length > 0 ? `    credentials:\n${fields.join('')}` : '';
  const guide = whereGuideIs({ provider: id }, siteAddress(env));
  return `  # ${comment(entry.name)}: ${comment(guide)}\n  ${id}:\n    provider: ${id}\n${several}${credentials}`;
}

const comment = (text: string): string => visible(text.replace(/\s+/g, ' ')).trim();

export function starter(chosen: readonly Chosen[], env: World['env'] = {}): string {
  return `# Linked accounts. Values are references, or literals where they are no secrets. Check: npx lint-connections\nversion: 1\nconnections:\n${chosen.map(it => account(it, env)).join('\n')}`;
}

/** "clerk, Clay" → entries, each once; the first word that is none is said with what is near. */
export function chosenFrom(words: readonly string[], catalog: Catalog): Chosen[] {
  const chosen = new Map<string, Chosen>();
  for (const word of words.flatMap(it => it.split(',')).map(it => it.trim())) {
    if (word === '') continue;
    const found = findProvider(catalog, word);
    if (!found) {
      const near = suggested(word, catalog).ids.map(quoted).join(' or ');
      throw new Refusal(`${quoted(word)} is not a provider of this catalog.${near && ` Did you mean ${near}?`}`);
    }
    chosen.set(found.id, { id: found.id, entry: found.provider });
  }
  return [...chosen.values()];
}

async function ask(catalog: Catalog, world: World): Promise<Chosen[]> {
  if (!world.ask) throw new Refusal('Which providers? For example: lint-connections --init clerk,clay');
  world.err(`There are: ${[...catalog.providers.keys()].join(', ')}.\n`);
  for (let tries = 0; tries < 5; tries++) {
    const answer = await world.ask('Which providers? Names with commas between: ');
    if (answer === undefined) break;
    try {
      const chosen = chosenFrom([answer], catalog);
      if (chosen.length > 0) return chosen;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      world.err(`${error.message}\n`);
    }
  }
  throw new Refusal('No provider was chosen. Nothing was written.');
}

export async function init(words: readonly string[], path: string, catalog: Catalog, world: World): Promise<number> {
  const taken = /^connections\.\w+$/.test(basename(path))
    ? ['yaml', 'yml', 'json'].map(ending => join(dirname(path), `connections.${ending}`)).find(it => existsSync(it))
    : undefined;
  const there = taken ?? (existsSync(path) ? path : undefined);
  const refused = (it: string): Refusal => new Refusal(`${visible(it)} is there already. It was left alone.`);
  if (there !== undefined) throw refused(there);
  if (path.endsWith('.json')) throw new Refusal('--init writes YAML. Name a file that ends in .yaml.');
  const chosen = words.length > 0 ? chosenFrom(words, catalog) : await ask(catalog, world);
  if (chosen.length === 0) throw new Refusal('Which providers? For example: lint-connections --init clerk,clay');
  try {
    writeFileSync(path, starter(chosen, world.env), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw refused(path);
    throw new Refusal(`${visible(path)} cannot be written.`);
  }
  world.out(`${visible(path)} is written, with ${chosen.map(({ entry }) => visible(entry.name)).join(', ')}.\n`);
  world.out('Set the variables it names, in .env for example; then: lint-connections -e .env\n');
  return 0;
}

/** The command: words that are no flags are providers. */
export async function initFrom({ flags, paths }: Asked, world: World): Promise<number> {
  if (flags.entries || flags.stdin) throw new Refusal('--init writes a file of connections; it goes alone.');
  const catalog = await theCatalog({ folder: flags.catalog, own: world.own });
  return init(paths, flags['output-file'] ?? 'connections.yaml', catalog, world);
}
