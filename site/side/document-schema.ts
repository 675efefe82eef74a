// The form of a guide as data, for the API's description. Held to the types of the model by the compiler.
import { z } from 'zod';
import type { Block, Doing, Guide, HostPage } from '../../catalog/model/document.ts';
import { languages } from '../../catalog/model/text.ts';
import { environments } from '../../catalog/model/vocabulary.ts';

/** Named forms, which the API's description lists under their names. */
export const named = z.registry<{ id: string }>();

export const language = z.enum(languages).register(named, { id: 'Language' });
export const checked = z
  .strictObject({ on: z.iso.date(), by: z.enum(['documentation', 'account']) })
  .describe('When and how the entry was compared with its sources.')
  .register(named, { id: 'Checked' });

const inline = z
  .union([
    z.string(),
    z
      .strictObject({ label: z.string(), button: z.literal(true).exactOptional() })
      .describe('A label on the screen; some are buttons.'),
    z.strictObject({ path: z.array(z.string()).min(1) }).describe('A menu path.'),
    z
      .strictObject({ code: z.string(), begins: z.enum(['wanted', 'mistaken']).exactOptional() })
      .describe('Letters to take as they are; some only begin a value.'),
    z.strictObject({ link: z.string(), text: z.string() }),
    z.strictObject({ foreign: z.string(), language }).describe('A text in another language than the page.'),
  ])
  .register(named, { id: 'Inline' });
const words = z.array(inline).describe('A sentence in its parts.').register(named, { id: 'Words' });

const scoped = {
  scopes: z
    .array(z.string())
    .exactOptional()
    .describe('Meant for these scopes only; who asks for none of them leaves it out.'),
};

const doing: z.ZodType<Doing> = z
  .strictObject({
    verb: z.string(),
    words,
    fields: z.array(z.string()).exactOptional(),
    get below() {
      return z.array(block).exactOptional();
    },
    ...scoped,
  })
  .describe('One action, and what belongs to it.')
  .register(named, { id: 'Action' });

const permission = z.strictObject({
  id: z.string(),
  label: z.string(),
  access: z.string().exactOptional(),
  why: words,
});

const block: z.ZodType<Block> = z
  .discriminatedUnion('block', [
    z.strictObject({ ...scoped, block: z.literal('say'), words }),
    z.strictObject({ ...scoped, block: z.literal('list'), items: z.array(words) }),
    z.strictObject({ ...scoped, block: z.literal('callout'), tone: z.enum(['note', 'tip', 'warning']), words }),
    z
      .strictObject({
        ...scoped,
        block: z.literal('address'),
        field: z.string(),
        before: z.string(),
        lit: z.string(),
        after: z.string(),
        reads: z.string().exactOptional(),
        words,
      })
      .describe('An address with the value lit up; `reads` when the value is made from the lit part.'),
    z.strictObject({ ...scoped, block: z.literal('give'), name: z.string(), value: z.string().exactOptional() }),
    z.strictObject({ ...scoped, block: z.literal('code'), language: z.string(), code: z.string() }),
    z.strictObject({ ...scoped, block: z.literal('permissions'), items: z.array(permission) }),
    z.strictObject({ ...scoped, block: z.literal('table'), head: z.array(words), rows: z.array(z.array(words)) }),
    z.strictObject({
      ...scoped,
      block: z.literal('either'),
      get ways() {
        return z.array(z.strictObject({ title: words, actions: z.array(doing) }));
      },
    }),
    z.strictObject({ ...scoped, block: z.literal('picture'), file: z.string(), alt: words, on: z.string() }),
  ])
  .register(named, { id: 'Block' });

const step = z
  .strictObject({
    id: z.string().describe('Its anchor.'),
    number: z.int().positive(),
    title: words,
    fields: z.array(z.string()),
    actions: z.array(doing),
    ...scoped,
  })
  .register(named, { id: 'Step' });

const section = z
  .strictObject({ id: z.string(), title: words, blocks: z.array(block), steps: z.array(step) })
  .register(named, { id: 'Section' });

const page = { version: z.literal(1), language, title: words, lead: words, sections: z.array(section) };

const field = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    secret: z.boolean(),
    optional: z.boolean(),
    what: words.exactOptional(),
    env: z.string().exactOptional().describe('The usual name of its environment variable.'),
    example: z.string().exactOptional(),
    lines: z.enum(['one', 'several']),
    choices: z.array(z.strictObject({ value: z.string(), label: words })).exactOptional(),
    step: z.string().exactOptional().describe('The anchor of the step that obtains it.'),
    mistakes: z.array(words).exactOptional().describe('What is said of each value that people paste here instead.'),
  })
  .register(named, { id: 'Field' });

export const guide = z
  .strictObject({
    ...page,
    kind: z.literal('guide'),
    provider: z.strictObject({
      id: z.string(),
      name: z.string(),
      website: z.url(),
      app: z.url().exactOptional(),
    }),
    method: z.strictObject({ id: z.string(), name: words }),
    methods: z.array(z.strictObject({ id: z.string(), name: words })),
    host: z.strictObject({ id: z.string(), name: z.string().exactOptional(), form: z.string() }),
    environment: z.enum(environments).exactOptional(),
    fields: z.array(field),
    checked,
  })
  .register(named, { id: 'Guide' }) satisfies z.ZodType<Guide>;

export const hostPage = z
  .strictObject({ ...page, kind: z.literal('host'), host: z.strictObject({ id: z.string(), name: z.string() }) })
  .register(named, { id: 'HostPage' }) satisfies z.ZodType<HostPage>;
