// Steps and actions: one verb each, so that every language can say them.
import { z } from 'zod';
import { date, link, linkTemplate, word } from './field.ts';
import { text } from './text.ts';
import { environments, hostValues, outcomes, places } from './vocabulary.ts';
import * as words from './words.ts';

const label = z.string().min(1);
const place = z.enum(places).describe('Where on the screen it stands.');
const labelAt = (what: string) =>
  z.union([
    label,
    z.strictObject({
      on: label.describe(what),
      at: place.optional(),
      in: label.optional().describe('The part of the page it belongs to.'),
    }),
  ]);

export const onlyFor = z
  .strictObject({
    method: z.array(word).min(1).optional().describe('Only with one of these methods.'),
    scopes: z.array(z.string().min(1)).min(1).optional().describe('Only when one of these scopes is asked for.'),
    plan: z.array(label).min(1).optional().describe('Only on one of these plans.'),
    environment: z.array(z.enum(environments)).min(1).optional().describe('Only for one of these environments.'),
    category: z.array(label).min(1).optional().describe('Only for providers of one of these categories (in hosts).'),
  })
  .describe('When this applies; left out, it always does.');
export type OnlyFor = z.infer<typeof onlyFor>;

const picture = z
  .strictObject({
    file: label.describe('The file beside the entry.'),
    alt: text.describe('What the picture shows, for those who do not see it.'),
    on: date.describe('The day it was taken.'),
  })
  .describe('A picture of the action before it. Whatever it shows must also stand in words.');

/** The verbs. Each key is one action; see the table in CONTRIBUTING.md for the sentence each becomes. */
const verbs = {
  signIn: z
    .union([label, z.strictObject({ to: label.describe('What one signs in to.'), at: link.describe('Its address.') })])
    .describe('Sign in to the named place: links to `app` of the provider, unless `at` says otherwise.'),
  go: z
    .strictObject({
      to: label.describe('The name of the page.'),
      at: linkTemplate.describe('Its address; {field} may stand in it.'),
      ways: z.number().int().min(2).optional().describe('There are this many ways to get there; `at` describes them.'),
    })
    .describe('Go to a page by its address.'),
  open: z
    .union([label, z.strictObject({ path: label.describe('Menu path, parts joined by " > ".'), at: place.optional() })])
    .describe('Open a menu path: "Settings > Account".'),
  click: labelAt('The button, or a thing such as "your profile picture".').describe(
    'Click a button, a link or a thing.',
  ),
  hover: labelAt('What to point at.').describe('Point at something without clicking.'),
  tab: label.describe('Switch to a tab.'),
  choose: z
    .union([
      label,
      z.strictObject({
        option: z.union([label, z.array(label).min(2)]).describe('The option, or several of which one is chosen.'),
        in: label.optional().describe('The list or field it is chosen in.'),
        orCreate: z.boolean().optional().describe('Create one if there is none yet.'),
      }),
    ])
    .describe('Choose an option, or a thing such as "your application".'),
  search: z
    .strictObject({ for: label.describe('What to look for.'), in: label.optional().describe('Where.') })
    .describe('Use the search field.'),
  turnOn: label.describe('Turn a switch on.'),
  turnOff: label.describe('Turn a switch off.'),
  find: z
    .union([
      label,
      z.strictObject({
        what: label.describe('The section or row.'),
        under: label.describe('The heading it stands under.'),
      }),
    ])
    .describe('Find a section on the page.'),
  show: word.describe('Reveal the hidden value of this field.'),
  download: label.describe('Download a file.'),
  type: z
    .strictObject({
      value: label.describe(
        'What to enter; {app}, {host}, {provider} are filled in; or a thing such as "a name you will recognise".',
      ),
      into: label.optional().describe('The field it goes into; left out where it has no label.'),
    })
    .describe('Enter a text into a field of the page.'),
  grant: z
    .union([
      z.array(label).min(1),
      z.strictObject({
        permissions: z.array(label).min(1).describe('Ids from `scopes` of the provider.'),
        in: label.describe('The section they are ticked in.'),
      }),
    ])
    .describe('Tick these permissions: ids from `scopes`, each shown with its reason.'),
  read: word.describe('Read this field from an address: drawn from the rule in `addresses`.'),
  copy: z.union([word, z.array(word).min(2)]).describe('Copy the value of this field (or of several).'),
  pick: word.describe('Decide on one of the choices of this field.'),
  giveBack: z
    .strictObject({
      value: z.enum(hostValues).describe("Which of the host's values."),
      into: label.describe("The provider's field it is pasted into."),
    })
    .describe("Paste a value of the host's into the provider."),
  giveAway: z
    .strictObject({
      field: word.describe('The field whose value is entered.'),
      into: label.describe("The provider's field it is pasted into."),
    })
    .describe('Enter a value found earlier into another page of the provider.'),
  run: z
    .strictObject({
      command: z.string().min(1).describe('The command, one or several lines.'),
      language: z.enum(['bash', 'powershell', 'sql']).describe('Where it is run.'),
    })
    .describe('Run a command.'),
  ask: z
    .strictObject({
      whom: label.describe('Whom to ask: an e-mail address or a role.'),
      for: text.describe('What to ask for.'),
    })
    .describe('Ask someone.'),
  wait: text.describe('A pause, and how long: "up to two days".'),
  fillIn: z
    .union([z.literal('fields'), z.array(word).min(1)])
    .describe('Enter the fields of the method into the form of the host.'),
  submit: label.describe('Send a form: the label of its button, or what is sent ("the form", "the invitation").'),
  authorize: z.enum(['ifAsked', 'always']).describe('The provider asks the person to sign in and to agree.'),
  confirm: label.describe('Confirm what is asked: the label of the button, or "the confirmation".'),
  expect: z
    .union([
      z.enum(outcomes),
      z.strictObject({ see: z.enum(outcomes).describe('What is seen.'), in: label.describe('Where it is seen.') }),
    ])
    .describe('What one sees when it has worked.'),
  note: text.describe('A remark.'),
  tip: text.describe('Advice.'),
  warning: text.describe('What goes badly wrong otherwise.'),
  picture,
  table: z
    .strictObject({
      head: z.array(text).min(2).describe('The heads of the columns.'),
      rows: z.array(z.array(text).min(2)).min(1).describe('The rows.'),
    })
    .describe('A small table.'),
  say: text.describe('One sentence, when no verb fits.'),
};
export type Verb = keyof typeof verbs | 'either';
export const verbNames = [...Object.keys(verbs), 'either'] as Verb[];

/** Exactly one of these keys: said to zod by a check, to editors by `oneOf`. */
function exactlyOne<S extends z.ZodType<object>>(schema: S, keys: readonly string[], description?: string): S {
  return schema
    .refine(it => keys.filter(key => key in it).length === 1, { params: { oneOf: keys } })
    .meta({ ...(description && { description }), oneOf: keys.map(key => ({ required: [key] })) });
}

const simpleAction = z.strictObject({ ...z.object(verbs).partial().shape, onlyFor: onlyFor.optional() });

export const action = exactlyOne(
  simpleAction.extend({
    either: z
      .array(
        z.strictObject({
          title: text.describe('When this way is the right one.'),
          do: z
            .array(exactlyOne(simpleAction, Object.keys(verbs)))
            .min(1)
            .describe('The actions of this way.'),
        }),
      )
      .min(2)
      .optional()
      .describe('Alternatives, of which one applies: cloud or self-hosted, old or new screen.'),
  }),
  verbNames,
  'One action: exactly one verb.',
);
export type Action = z.infer<typeof action>;

export const stepTitle = z
  .union([
    z.strictObject({ create: word.describe('"Create your API key".') }),
    z.strictObject({ copy: word.describe('"Copy your API key".') }),
    z.strictObject({ find: word.describe('"Find your workspace ID".') }),
    z.strictObject({ choose: word.describe('"Choose your region".') }),
    text,
  ])
  .describe('The title. Left out, it is made from the actions, in every language: "Copy your secret key".');

export const step = z
  .strictObject({
    title: stepTitle.optional(),
    id: z
      .string()
      .regex(words.anchor)
      .optional()
      .describe('The anchor; left out, it is made from the English title. Give it before changing a title.'),
    do: z.array(action).min(1).describe('What to do, one verb each.'),
    onlyFor: onlyFor.optional(),
  })
  .describe('A step: a title and a few actions.');
export type Step = z.infer<typeof step>;

export const sharedStep = z
  .strictObject({ shared: word.describe('The name of the step, from `steps` of the vendor.') })
  .describe('A step of the vendor: what its product asks everybody to do.');

const names = z.union([label, z.array(label).min(1)]);

const needs = ['plan', 'role', 'permission', 'feature', 'tool', 'contact'];

export const need = exactlyOne(
  z.strictObject({
    plan: names.optional().describe('One of these plans.'),
    orAbove: z.boolean().optional().describe('Or a larger plan.'),
    role: names.optional().describe('One of these roles.'),
    permission: names.optional().describe('This permission.'),
    feature: text.optional().describe('Something that must be set up first: "the Firmable API".'),
    tool: label.optional().describe('A program one must have: "OpenSSL".'),
    contact: label.optional().describe('Someone who must be asked first.'),
    for: text.optional().describe('What it is needed for.'),
    otherwise: z
      .union([
        z.strictObject({ ask: label.describe('Whom to ask.'), for: text.optional().describe('What to ask for.') }),
        text,
      ])
      .optional()
      .describe('What to do when it is missing.'),
    onlyFor: onlyFor.optional(),
  }),
  needs,
  'What must be true first: exactly one of plan, role, permission, feature, tool, contact.',
);
export type Need = z.infer<typeof need>;
