// linkbook list: what the catalog holds.
import { nearest } from '../model/near.ts';
import { columns } from '../model/wrap.ts';
import type { Call, Command } from './command.ts';

interface Row {
  id: string;
  name: string;
  about: string;
  words: string;
}

function rowsOf({ catalog, flags }: Call): Row[] {
  if (flags['hosts']) {
    return [...catalog.hosts].map(([id, host]) => ({ id, name: host.name, about: host.form, words: '' }));
  }
  return [...catalog.providers].map(([id, it]) => ({
    id,
    name: it.name,
    about: Object.keys(it.methods).join(', '),
    words: [...(it.aliases ?? []), ...it.categories].join(' '),
  }));
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

export const list: Command = {
  summary: 'List providers, or the apps in which accounts are linked',
  usage: 'linkbook list [word …] [--hosts] [--json]',
  help: `Lists the catalog; with words, only what they fit: name, other names, category.

Examples
  linkbook list
  linkbook list payments
  linkbook list --hosts --json

Exit code 1 when nothing fits.`,
  options: { json: { type: 'boolean' }, hosts: { type: 'boolean' } },
  run: call => {
    const all = rowsOf(call);
    const asked = call.words.map(word => word.toLowerCase());
    const fits = (row: Row): boolean =>
      asked.every(word => `${row.id} ${row.name} ${row.words}`.toLowerCase().includes(word));
    const rows = all.filter(fits);
    if (call.flags['json']) {
      call.world.out(
        `${JSON.stringify(
          rows.map(({ id, name, about }) => ({ id, name, [call.flags['hosts'] ? 'form' : 'methods']: about })),
          null,
          2,
        )}\n`,
      );
      return rows.length > 0 ? 0 : 1;
    }
    const widths = [
      Math.max(0, ...rows.map(row => columns(row.id))),
      Math.max(0, ...rows.map(row => columns(row.name))),
    ];
    for (const row of rows)
      call.world.out(`${pad(row.id, widths[0] ?? 0)}  ${pad(row.name, widths[1] ?? 0)}  ${row.about}\n`);
    if (rows.length > 0) return 0;
    const near = nearest(asked.join(' '), new Set(all.flatMap(row => [row.id, ...row.words.split(' ')])));
    call.world.err(`Nothing fits.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}\n`);
    return 1;
  },
};
