// What a step calls a field is written exactly as the field's label.
import { quoted } from '../../../catalog/model/visible.ts';
import { allActions, hasReason, labelsOf } from './parts.ts';
import { type EntryRule, ofProvider } from './rule.ts';

const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

export const labelMismatch: EntryRule = {
  id: 'label-mismatch',
  severity: 'warning',
  summary: 'A step writes the label of a field in another way than the field does.',
  why: 'People look for the letters they read. On the screen it is written one way: write it that way in both places. When a button and the field beside it really differ, say so in a comment at the step.',
  run: ofProvider(function* (provider, _, entry) {
    const labels = new Map(Object.values(provider.fields).map(({ label }) => [plain(label), label]));
    for (const action of allActions(entry)) {
      for (const { it, path } of labelsOf(action)) {
        const label = path.includes('find') || path.includes('click') ? labels.get(plain(it)) : undefined;
        if (label !== undefined && label !== it && !hasReason(entry, path))
          yield { message: `The field is labelled ${quoted(label)}, here it is ${quoted(it)}.`, path };
      }
    }
  }),
};
