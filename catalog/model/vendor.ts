// A vendor: the house whose products share fields, addresses and steps. One file each in catalog/vendors.
import { z } from 'zod';
import { field, link, word } from './field.ts';
import { addressRule, checked } from './provider.ts';
import { step } from './step.ts';

export const vendor = z
  .strictObject({
    name: z.string().min(1).describe('The name people know it by.'),
    website: link.describe("The vendor's home page."),
    checked,
    sources: z.array(link).min(1).describe("What was read; the vendor's own pages first. Each product cites them too."),
    fields: z
      .record(word, field)
      .optional()
      .describe('Values that several products ask for, by id. A product that asks for one need not write it again.'),
    addresses: z
      .array(addressRule)
      .min(1)
      .optional()
      .describe('Addresses from which these values can be read, whatever the product.'),
    steps: z
      .record(word, step)
      .optional()
      .describe('Steps that are the same for several products, by name; `- shared: name` stands for one.'),
  })
  .describe('A vendor: what its products have in common.');
export type Vendor = z.infer<typeof vendor>;
