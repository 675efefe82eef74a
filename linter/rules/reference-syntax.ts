// References are written in a form that is understood.
import { knownSchemes, type Reference } from '../references.ts';
import { type ConnectionRule, labelled } from './rule.ts';

type Broken = Extract<Reference, { is: 'broken' }>;

const said: Record<Broken['why'], string> = {
  bare: 'A reference to a variable is written with braces',
  foreign: 'This is how a program writes it; here a variable is written with braces',
  template: 'Templates are not filled in here; a variable is written as a reference',
  mixed: 'A value is wholly a reference or wholly a literal; nothing stands around a reference',
  unclosed: 'This reference is not closed',
  name: 'The name in a reference is one word of letters, digits and underscores',
  scheme: `This looks like a reference, but the place is of no known sort. Known are: \${NAME}, ${knownSchemes.join(', ')}`,
};

export const referenceSyntax: ConnectionRule = {
  id: 'reference-syntax',
  severity: 'error',
  summary: 'A reference is written in a way that is not understood, or carries a secret along.',
  why: 'What is not understood as a reference is sent as it is, dollar sign and all. A default on a secret is a secret in the file.',
  run: function* ({ connections }) {
    for (const { credentials, provider } of connections) {
      for (const { reference, field, path } of credentials) {
        if (reference?.is === 'broken')
          yield { message: `${said[reference.why]}${reference.instead ? `: ${reference.instead}` : ''}.`, path };
        else if (reference?.default !== undefined && field?.secret && provider)
          yield {
            message: `A default stands on the ${labelled(field, provider.entry)}, so a secret stands in the file. Write the reference without it, or with a reason instead: \${NAME:?why it is needed}.`,
            path,
          };
      }
    }
  },
};
