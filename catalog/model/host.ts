// A host: the app in which accounts are linked. One file each in catalog/hosts.
import { z } from 'zod';
import { date, link } from './field.ts';
import { need, onlyFor, step } from './step.ts';
import { text } from './text.ts';
import { hostValues, tasks } from './vocabulary.ts';

const name = z.string().min(1);

const plan = z
  .strictObject({
    name: name.describe('The name of the plan.'),
    allows: z.array(text).min(1).describe('What it adds to the plan before it, as far as linking is concerned.'),
    ownKeys: z.boolean().optional().describe('Whether accounts can be linked with own keys.'),
  })
  .describe('A plan of the host.');

export const host = z
  .strictObject({
    name: name.describe('The name of the app in which accounts are linked.'),
    embedder: z.literal(true).optional().describe('The app that embeds guides: name and form come from the embedder.'),
    form: name.describe('What the place where credentials are entered is called.'),
    website: link.optional().describe('Its home page.'),
    app: link.optional().describe('Where one signs in.'),
    checked: z
      .strictObject({
        on: date.describe('The day it was compared with its sources.'),
        by: z.enum(['documentation', 'account']).describe('How.'),
      })
      .describe('When and how the entry was checked.'),
    sources: z.array(link).optional().describe('What was read.'),
    offers: z
      .union([z.literal('everything'), z.array(name)])
      .describe('The providers it is known to offer, by id. For others the guide says that this is not confirmed.'),
    values: z
      .partialRecord(z.enum(hostValues), name)
      .optional()
      .describe('Values the user pastes into the provider: redirectUrl …'),
    needs: z.array(need).min(1).optional().describe('What must be true first, on the side of the host.'),
    why: z
      .array(z.strictObject({ text: text.describe('One reason.'), onlyFor: onlyFor.optional() }))
      .min(1)
      .optional()
      .describe('Why one would link an account of one’s own.'),
    link: z.array(step).min(1).describe("The steps after the provider's; {provider}, {host} and {form} are filled in."),
    after: z.array(step).min(1).optional().describe('What to do once the account is linked.'),
    accounts: z
      .strictObject({
        what: text.optional().describe('What a linked account is there.'),
        name: text.optional().describe('How accounts are named.'),
        credentials: text.optional().describe('What is kept with an account.'),
        several: text.optional().describe('Whether a provider may be linked several times.'),
        default: text.optional().describe('What the default account is.'),
        managedBy: z
          .strictObject({
            user: text.optional().describe('Accounts the user brings.'),
            host: text.optional().describe('Accounts the host provides.'),
          })
          .optional()
          .describe('Who keeps the credentials.'),
      })
      .optional()
      .describe('What an account is there.'),
    plans: z
      .array(plan)
      .min(1)
      .optional()
      .describe('The plans, smallest first; each includes what the ones before it allow.'),
    trial: text.optional().describe('What a trial opens.'),
    roles: z.record(name, z.array(text).min(1)).optional().describe('The roles and what each may do.'),
    manage: z
      .partialRecord(z.enum(tasks), z.array(step).min(1))
      .optional()
      .describe('Managing accounts: each becomes a section of the page of the host.'),
  })
  .describe('A host: the app in which an account is linked.');
export type Host = z.infer<typeof host>;
