// A field: one value the person must find, and the kinds of value that are right or wrong there.
import { z } from 'zod';
import { text } from './text.ts';
import { charsets, environments, formats } from './vocabulary.ts';
import * as words from './words.ts';

export const word = z.string().regex(words.word);
export const date = z.string().regex(words.date);
export const link = z.string().regex(words.link);
export const linkTemplate = z.string().regex(words.template);
const count = z.number().int().min(1);
const affix = z.string().min(1);

const kindKeys = {
  name: text.optional().describe('What people call this kind of value: "publishable key".'),
  prefix: z
    .union([affix, z.array(affix).min(1)])
    .optional()
    .describe('How it begins; one prefix or several. The trustworthy part of a format.'),
  suffix: affix.optional().describe('How it ends, for example the domain of a host name.'),
  charset: z.enum(charsets).optional().describe('What follows the prefix is made of these characters.'),
  length: z
    .union([
      count,
      z.strictObject({
        min: count.optional().describe('At least this many characters.'),
        max: count.optional().describe('At most this many characters.'),
      }),
    ])
    .optional()
    .describe(
      'Length of the whole value, prefix included. Tells a value that was cut off; never blocks one by itself.',
    ),
  pattern: z
    .string()
    .min(1)
    .optional()
    .describe('Last resort: an anchored, linear-time regular expression (^…$) for the whole value.'),
  format: z
    .enum(formats)
    .optional()
    .describe('A form with a grammar of its own: url, host, subdomain, email, uuid, pem, json.'),
  environment: z.enum(environments).optional().describe('Where a key of this kind works.'),
  status: z
    .enum(['current', 'legacy', 'retired'])
    .optional()
    .describe('legacy: still works, no longer issued. retired: no longer works.'),
  since: date.optional().describe('When the provider began to issue (or stopped issuing) this kind.'),
  source: link.optional().describe('Where this form is documented, if not in one of the sources of the entry.'),
};

export const kind = z
  .strictObject({
    ...kindKeys,
    onlyFor: z
      .strictObject({ method: z.array(word).min(1).describe('The methods it counts for.') })
      .optional()
      .describe('The methods it is right for, where several ask for this field; left out: all.'),
  })
  .describe('A kind of value: how it begins, what it is made of, where it works.');
export type Kind = z.infer<typeof kind>;

export const mistake = z
  .strictObject({
    ...kindKeys,
    name: text.describe('What people call the value they paste by mistake: "publishable key".'),
    because: text.optional().describe('Why it is wrong here, in one sentence.'),
    field: word.optional().describe('The field of this entry that it belongs to, if there is one.'),
  })
  .describe('A kind of value that people paste here by mistake.');
export type Mistake = z.infer<typeof mistake>;

export const choice = z
  .strictObject({
    value: z.string().min(1).describe('What is entered or stored.'),
    label: text.describe('What the person knows it as: "Europe".'),
    hosts: z
      .array(z.string().regex(words.hostName))
      .optional()
      .describe('Hosts seen in the address bar that tell this choice.'),
  })
  .describe('One of the values a field may have.');
export type Choice = z.infer<typeof choice>;

export const field = z
  .strictObject({
    label: z.string().min(1).describe("The provider's own word for the value, as it stands on the screen."),
    what: text.optional().describe('What the value is, in one sentence without a final instruction.'),
    secret: z.boolean().optional().describe('True for whatever lets others act in the account.'),
    env: z.string().regex(words.variable).optional().describe('The conventional environment variable.'),
    example: z
      .string()
      .min(1)
      .optional()
      .describe('A value of the right form that is visibly fake (EXAMPLE inside a secret).'),
    accepts: z.array(kind).min(1).optional().describe('The kinds of value that are right here.'),
    mistakenFor: z.array(mistake).min(1).optional().describe('The kinds of value people paste here instead.'),
    choices: z.array(choice).min(2).optional().describe('The values one may choose from. Never preselected.'),
    paste: z.literal('exact').optional().describe('White space matters (PEM): the value is not trimmed.'),
    optional: text.optional().describe('The field may stay empty; what leaving it empty means.'),
    lifetime: z
      .strictObject({
        shownOnce: z.boolean().optional().describe('The provider shows the value only when it is created.'),
        expires: z
          .union([
            z.literal('never'),
            z.strictObject({
              days: count.optional().describe('After how many days it expires.'),
              choosable: z.boolean().optional().describe('The person chooses the expiry when creating it.'),
              maxDays: count.optional().describe('The longest lifetime that can be chosen.'),
              unusedDays: count.optional().describe('It expires after this many days without use.'),
            }),
          ])
          .optional()
          .describe('never, or when it expires.'),
      })
      .optional()
      .describe('How long the value is visible and valid.'),
  })
  .describe('One value the person must find.');
export type Field = z.infer<typeof field>;
