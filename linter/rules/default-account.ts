// Of several accounts of one provider exactly one is the default.
import { isMistypedIn } from '../connections.ts';
import { type Connection, type ConnectionFile, type ConnectionRule, nothing, type Said } from './rule.ts';

/** Whether an account may turn out to be the default, once another mistake is mended. */
function mayBeDefault({ provider, value }: Connection): boolean {
  const { default: given } = value;
  if (!provider) return Object.keys(value).length === 0 || (given !== undefined && given !== false);
  return (given !== undefined && typeof given !== 'boolean') || isMistypedIn(value, 'default');
}

/** What a merge key brings in may be meant to be overridden. */
const isDefault = ({ value }: Connection): boolean => value['default'] === true && !isMistypedIn(value, 'default');

export const defaultAccount: ConnectionRule = {
  id: 'default-account',
  severity: 'error',
  summary: 'Of several accounts of one provider none is the default, or more than one.',
  why: 'The default is used wherever no account is named. With none or several it is chance which one that is.',
  run: file => (file.connections.length < 2 ? nothing : said(file)),
};

function* said({ connections, repeated }: ConnectionFile): Generator<Said> {
  // An account that stands there twice is no second one.
  const twice = repeated();
  const groups = new Map<string, Connection[]>();
  for (const connection of connections) {
    const id = connection.provider?.id;
    if (id === undefined || twice.has(connection)) continue;
    const group = groups.get(id);
    if (group) group.push(connection);
    else groups.set(id, [connection]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const [first, ...others] = group.filter(isDefault);
    const name = group[0]?.provider?.entry.name;
    if (!first && group[0] && !connections.some(mayBeDefault))
      yield {
        message: `There are ${group.length} accounts of ${name}, and none is the default. Write \`default: true\` on one of them.`,
        path: group[0].path,
        at: 'key',
      };
    if (!first) continue;
    for (const other of others)
      yield {
        message: `A second default among the accounts of ${name}. Keep one.`,
        path: [...other.path, 'default'],
        related: { message: 'first here', path: [...first.path, 'default'] },
      };
  }
}
