// No secret is written into the file.
import {
  type Connection,
  type ConnectionFile,
  type ConnectionRule,
  type Credential,
  nothing,
  owned,
  type Said,
} from './rule.ts';

/** The variable a value is usually kept in: its own, or PROVIDER_FIELD. */
export function variableFor(
  { field, id }: Pick<Credential, 'field' | 'id'>,
  { provider }: Pick<Connection, 'provider'>,
  isShown: (id: string) => boolean = () => true,
): string {
  const name =
    field?.env ?? (isShown(id) ? `${provider?.id ?? 'my'}_${id.replace(/([a-z])([A-Z])/g, '$1_$2')}` : 'NAME');
  return name
    .toUpperCase()
    .replace(/\W/g, '_')
    .replace(/^(?=\d)/, '_');
}

const isLeaked = ({ leaked, literal }: Credential): boolean => leaked && literal !== undefined;

function said(credential: Credential, connection: Connection, file: ConnectionFile): Said {
  const { path, field, literal = '' } = credential;
  const { provider } = connection;
  const { certainty, marks } = file.identify(literal);
  const mark = marks.find(it => it.provider === provider?.id) ?? (certainty === 'certain' ? marks[0] : undefined);
  const what = mark
    ? `${owned(mark, file)} (starts with \`${mark.prefix}\`)`
    : `the ${field?.label ?? 'secret'}${provider ? ` of ${provider.entry.name}` : ''}`;
  return {
    message: `A secret stands in the file: ${what}. Replace it at the provider, since others may have read it, and write a reference such as \${${variableFor(credential, connection, file.names.isKnown)}} here.`,
    path,
  };
}

export const literalSecret: ConnectionRule = {
  id: 'literal-secret',
  severity: 'error',
  summary: 'A secret is written into the file.',
  why: 'Whoever can read the file, its history or a copy of it can act in the account. Replace the key at the provider, since it may have been read already; keep the new one in an environment variable or a vault, and write the reference in its place: ${NAME}.',
  mends:
    '--move-secrets moves it into .env, which git ignores, and writes the reference in its place. --fix never touches it: this may be the only copy.',
  each: (connection, file) => {
    const leaking = connection.credentials.filter(isLeaked);
    return leaking.length === 0 ? nothing : leaking.map(it => said(it, connection, file));
  },
};
