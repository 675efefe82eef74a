// References are written in a form that is understood.

import type { Field } from '../../catalog/model/field.ts';
import type { Provider } from '../../catalog/model/provider.ts';
import { judge } from '../../catalog/model/value.ts';
import { knownSchemes, type Reference, referenceIn } from '../references.ts';
import { type ConnectionFile, type ConnectionRule, type Credential, labelled, nothing, type Said } from './rule.ts';

type Broken = Extract<Reference, { is: 'broken' }>;

const said: Record<Broken['why'], string> = {
  bare: 'A reference to a variable is written with braces',
  foreign: 'This is how another program writes it; here a variable is written in braces',
  template: 'Templates are not filled in here; a variable is written as a reference',
  mixed: 'A value is wholly a reference or wholly a literal; nothing stands around a reference',
  unclosed: 'This reference is not closed',
  sign: 'Behind the name may stand only :? with a reason or, where it is no secret, :- with a default. Without them it is',
  name: 'The name in a reference is one word of letters, digits and underscores',
  scheme: `This looks like a reference, but the place is of no known sort. Known are: \${NAME}, ${knownSchemes.join(', ')}`,
};

/** What other programs write before the name. */
const programs = /^(?:processenv|importmetaenv|osenviron(?:get)?|(?:os|System)?getenv|ENV|env|secrets)(?=.)/;

/** The reference instead, where it is certain that nothing else stands there. */
function meant({ why, instead }: Broken, value: string): { write: string } | undefined {
  if (!instead || why === 'scheme') return undefined;
  const rest = value.trim().replace(/^(?:bearer|basic|token)\s+/i, '');
  const again = referenceIn(rest);
  if (again?.is === 'reference' && again.variable && again.default === undefined) return { write: rest };
  const letters = rest.replace(/[^A-Za-z\d]/g, '');
  const name = instead.slice(2, -1).replaceAll('_', '');
  const fits = why !== 'mixed' && letters.replace(programs, '') === name;
  return fits || letters === name ? { write: instead } : undefined;
}

/** A default that is no more than a stand-in. What may be the only copy of a secret is moved, not removed. */
function nothingLost(value: string, field: Field, identify: ConnectionFile['identify']): boolean {
  if (value.trim() === '') return true;
  const verdict = judge(field, value);
  if (verdict.verdict === 'malformed' && ['placeholder', 'masked', 'email'].includes(verdict.how)) return true;
  return verdict.verdict !== 'ok' && value.length < 16 && identify(value).marks.length === 0;
}

const isRemarkable = ({ reference }: Credential): boolean =>
  reference?.is === 'broken' || reference?.default !== undefined;

function saidOf(
  { reference, field, path, value }: Credential,
  provider: Provider | undefined,
  identify: ConnectionFile['identify'],
): Said[] {
  if (reference?.is === 'broken') {
    const message = `${said[reference.why]}${reference.instead ? `: ${reference.instead}` : ''}.`;
    return [{ message, path, fix: meant(reference, String(value)) }];
  }
  if (reference?.default === undefined || !field?.secret || !provider) return [];
  const what =
    reference.default.trim() === ''
      ? `An empty default stands on the ${labelled(field, provider)}, so that nobody notices when it is not set`
      : `A default stands on the ${labelled(field, provider)}, so a secret stands in the file`;
  return [
    {
      message: `${what}. Write the reference without it, or with a reason instead: \${NAME:?why it is needed}.`,
      path,
      fix: nothingLost(reference.default, field, identify)
        ? { write: String(value).replace(/:-[\s\S]*\}$/, '}') }
        : undefined,
    },
  ];
}

export const referenceSyntax: ConnectionRule = {
  id: 'reference-syntax',
  severity: 'error',
  summary: 'A reference is written in a way that is not understood, or carries a secret along.',
  why: 'What is not understood as a reference is sent as it is, dollar sign and all. A default on a secret is a secret in the file.',
  mends:
    '--fix writes ${NAME} where the name is certain, and takes away a default that is only a stand-in. --move-secrets moves a default that is a secret into .env.',
  each: ({ credentials, provider }, { identify }) => {
    const remarkable = credentials.filter(isRemarkable);
    return remarkable.length === 0 ? nothing : remarkable.flatMap(it => saidOf(it, provider?.entry, identify));
  },
};
