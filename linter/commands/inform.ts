// --list-rules, --explain and --print-config: what there is, and what holds here.
import { relative, resolve } from 'node:path';
import { visible } from '../../catalog/model/visible.ts';
import { explain, ruleTable } from '../explain.ts';
import { fixtures } from '../files.ts';
import type { Flags } from '../flags.ts';
import { catalogFolder, envFiles, settingsFor } from '../lookup.ts';
import { rulesFor } from '../rules-for.ts';
import { levelsFrom, ruleNamed } from '../values.ts';
import type { World } from '../world.ts';

/** As a file of settings would say it; where it comes from is said beside it. */
async function printConfig(flags: Flags, world: World): Promise<void> {
  const rules = await rulesFor(flags.entries);
  const config = await settingsFor(flags, rules);
  const asked: Readonly<Record<string, string>> = { ...config?.rules, ...levelsFrom(flags.rule, rules) };
  const catalog = catalogFolder(flags, config);
  const from = (path: string): string => relative(config?.folder ?? resolve(), resolve(path)) || '.';
  const holds = {
    rules: Object.fromEntries(rules.map(({ id, severity }) => [id, asked[id] ?? severity])),
    ...(catalog !== undefined && { catalog: from(catalog) }),
    envFiles: envFiles(flags, config).map(({ path }) => from(path)),
    ignore: [...(config?.ignore ?? []), ...(flags['ignore-pattern'] ?? [])],
  };
  world.err(config ? `From ${visible(config.path)} and the flags.\n` : 'There is no file of settings here.\n');
  world.out(`${JSON.stringify(holds, null, 2)}\n`);
}

/** Rules for connections first, then those for entries. */
export async function inform(flags: Flags, world: World): Promise<void> {
  if (flags['print-config']) return printConfig(flags, world);
  const ofEntries = await rulesFor(true);
  const ofConnections = flags.entries ? [] : await rulesFor();
  if (flags.explain === undefined) {
    if (ofConnections.length > 0) world.out(`Rules for connections\n${ruleTable(ofConnections)}\n`);
    world.out(`Rules for entries (--entries)\n${ruleTable(ofEntries)}`);
    return;
  }
  const rule = ruleNamed(flags.explain, [...ofConnections, ...ofEntries]);
  const { connections, entries } = fixtures();
  world.out(explain(rule, (ofConnections.includes(rule) ? connections : entries)[rule.id]));
}
