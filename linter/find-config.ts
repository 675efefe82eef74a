// Where settings stand: lint-connections.config.{json,yaml}, or `lintConnections` in package.json.
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Refusal } from '../catalog/commands/command.ts';
import { readText } from '../catalog/disk.ts';
import { visible } from '../catalog/model/visible.ts';
import type { Flags } from './flags.ts';

export const configNames = ['json', 'yaml', 'yml'].map(ending => `lint-connections.config.${ending}`);

export interface ConfigFile {
  path: string;
  text: string;
}

function load(path: string): ConfigFile {
  const loaded = readText(path);
  if ('finding' in loaded) throw new Refusal(`${visible(path)}: ${loaded.finding.message}`);
  return loaded.source;
}

/** A package.json is read only where it speaks of us. */
function speaksOfUs(path: string): boolean {
  const loaded = readText(path);
  return 'source' in loaded && loaded.source.text.includes('"lintConnections"');
}

const shown = (path: string): string => relative(resolve(), path) || path;

/** The settings of this folder, or of the nearest one above it within the repository. */
export function findConfig(folder: string): ConfigFile | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const here = join(at, 'package.json');
    const found = [
      ...configNames.map(name => join(at, name)).filter(path => existsSync(path)),
      ...(existsSync(here) && speaksOfUs(here) ? [here] : []),
    ];
    const [first] = found;
    if (found.length > 1)
      throw new Refusal(`Settings stand in more than one file: ${found.map(it => visible(shown(it))).join(', ')}.`);
    if (first !== undefined) return load(shown(first));
    if (existsSync(join(at, '.git')) || dirname(at) === at) return undefined;
  }
}

export function configFile({ config, 'no-config': none }: Pick<Flags, 'config' | 'no-config'>): ConfigFile | undefined {
  if (config !== undefined && none) throw new Refusal('Either --config or --no-config, not both.');
  if (none) return undefined;
  return config === undefined ? findConfig('.') : load(config);
}
