// A provider: the service whose account is linked. One file each in catalog/providers.
import { z } from 'zod';
import { date, type Field, field, link, linkTemplate, word } from './field.ts';
import { need, type Step, sharedStep, step } from './step.ts';
import { text } from './text.ts';
import { categories, methodKinds } from './vocabulary.ts';
import * as words from './words.ts';

const id = z.string().regex(words.id);
const fields = z
  .record(word, field)
  .describe('The values to find, by id. A field that is asked for and not written here comes from the vendor.');
const createUrl = z
  .string()
  .regex(/^https:\/\//)
  .describe('The page that creates a key, prefilled; {app} and {scopes} are filled in.');
const steps = z.array(z.union([step, sharedStep])).min(1);

export const checked = z
  .strictObject({
    on: date.describe('The day the entry was last compared with its sources.'),
    by: z.enum(['documentation', 'account']).describe('documentation: read; account: tried with a real account.'),
  })
  .describe('When and how the entry was checked. After 180 days the page says that it may be out of date.');

export const addressRule = z
  .strictObject({
    at: z
      .string()
      .min(1)
      .describe(
        'The address with {field} where a value stands; {field+} takes several labels of a domain, {*} stands for a part that differs but is not wanted. The path may always go on.',
      ),
    where: z.enum(['addressBar', 'signInPage', 'shownInApp']).describe('Where the person sees it.'),
    gives: z
      .record(word, z.string().min(1))
      .optional()
      .describe('Values made from what was read: { domain: "{org}.okta.com" }, or constants.'),
    except: z
      .array(z.string().min(1))
      .optional()
      .describe('Words that stand there without being a value, besides www, app, login, api, admin.'),
    tried: z
      .array(
        z.strictObject({
          paste: z.string().min(1).describe('What somebody pastes.'),
          gives: z
            .union([z.literal('nothing'), z.record(word, z.string().min(1))])
            .describe('The values that must be read, or nothing.'),
        }),
      )
      .min(1)
      .describe('Addresses that must be understood and ones that must not; every run tries them.'),
  })
  .describe('An address from which values can be read.');
export type AddressRule = z.infer<typeof addressRule>;

export const method = z
  .strictObject({
    name: text
      .optional()
      .describe('What this way is called; may be left out for the ids every language has a name for.'),
    kind: z.enum(methodKinds).optional().describe('The kind of method, when its id is not one of the known kinds.'),
    asks: z.array(word).min(1).describe('The fields it asks for, in the order of the form.'),
    needs: z.array(need).min(1).optional().describe('What must be true first, with this method.'),
    steps: steps.describe("The steps on the provider's side; `shared` stands for one of the vendor."),
    when: text.optional().describe('When this way is the right one to choose, in one sentence.'),
    createUrl: createUrl.optional(),
    ends: date.optional().describe('The day on which this way ends, as the provider has announced it.'),
  })
  .describe('One way to link: API key, personal access token, OAuth app.');
export type Method = Omit<z.infer<typeof method>, 'steps'> & { steps: Step[] };

const scope = z
  .strictObject({
    label: z.string().min(1).optional().describe('What the permission is called on the screen, when it is not its id.'),
    why: text.describe('What it is needed for.'),
    access: z.string().min(1).optional().describe('The level to choose: "Read-only".'),
  })
  .describe('A permission that can be granted.');
export type Scope = z.infer<typeof scope>;

export const credentialCheck = z
  .strictObject({
    method: z.enum(['GET', 'HEAD']).describe('GET or HEAD: a check changes nothing.'),
    url: linkTemplate.describe('The address; {field} is filled in.'),
    headers: z
      .record(z.string().min(1), z.string().min(1))
      .optional()
      .describe('Headers; {field} is filled in, {base64:…} encodes.'),
    means: z.record(z.string().regex(words.status), text).optional().describe('What an answer of this status means.'),
    onlyFor: z
      .strictObject({ method: z.array(word).min(1).describe('The methods it proves.') })
      .optional()
      .describe('The methods it proves; left out: all.'),
  })
  .describe('One harmless request that proves the credentials.');

const keys = z
  .strictObject({
    name: z.string().min(1).describe('The name people know it by.'),
    website: link.describe("The provider's home page."),
    app: link.optional().describe('Where one signs in.'),
    categories: z.array(z.enum(categories)).min(1).describe('What it is for; from the closed list.'),
    aliases: z.array(z.string().min(1)).optional().describe('Other words people search for, and former names.'),
    vendor: id
      .optional()
      .describe('The house whose products share fields, addresses and steps: a file in vendors/, by its id.'),
    checked,
    sources: z.array(link).min(1).describe("What was read; the provider's own pages first."),
    needs: z.array(need).min(1).optional().describe('What must be true first, on the side of the provider.'),
    fields: fields.optional(),
    addresses: z.array(addressRule).min(1).optional().describe('Addresses from which values can be read.'),
    methods: z.record(word, method).describe('The ways to link, by id; the one to prefer first.'),
    scopes: z.record(z.string().min(1), scope).optional().describe('Permissions that can be granted, by id.'),
    manage: linkTemplate.optional().describe('The page where keys are created and revoked; {field} may stand in it.'),
    createUrl: createUrl.optional(),
    costs: text.optional().describe('What using the linked account costs, in one or two sentences.'),
    limits: text.optional().describe('Limits that surprise: IP allow-lists, one key per account.'),
    rotate: steps.optional().describe('How to replace a key that has leaked.'),
    help: z
      .strictObject({ ask: z.string().min(1).describe('An e-mail address or a page.') })
      .optional()
      .describe("Where the provider's own support is."),
    check: z.array(credentialCheck).min(1).optional().describe('Harmless requests that prove the credentials.'),
  })
  .describe('A provider: the service whose account is linked.');

/** An entry as it is written. Without a vendor it has fields of its own. */
export const provider = keys
  .refine(({ fields, vendor }) => fields !== undefined || vendor !== undefined)
  .meta({ anyOf: [{ required: ['fields'] }, { required: ['vendor'] }] });
export const providerAlone = keys.extend({ fields });
export type WrittenProvider = z.infer<typeof provider>;

/** The whole of it: what comes from the vendor stands in it. */
export type Provider = Omit<WrittenProvider, 'fields' | 'methods' | 'rotate'> & {
  fields: Record<string, Field>;
  methods: Record<string, Method>;
  rotate?: Step[] | undefined;
};

export const movedProvider = z
  .strictObject({ moved: id.describe('The id of the entry that took its place.') })
  .describe('An id that moved: the whole file. Old links and configs still lead somewhere.');
