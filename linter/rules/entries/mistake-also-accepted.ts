// Nothing that a field lists as mistaken is accepted by it as well.
import { textIn } from '../../../catalog/model/text.ts';
import { judge } from '../../../catalog/model/value.ts';
import { quoted } from '../../../catalog/model/visible.ts';
import { mistakesOf } from './parts.ts';
import { type EntryRule, ofProvider } from './rule.ts';
import { samplesOf } from './samples.ts';

export const mistakeAlsoAccepted: EntryRule = {
  id: 'mistake-also-accepted',
  severity: 'error',
  summary: 'A value that is listed in `mistakenFor` is accepted all the same.',
  why: 'The longest prefix decides. When the mistake has no longer prefix than what `accepts` allows, the checks call it right, and the warning is never given. Say more about the right form, or about the mistaken one, or take the mistake out.',
  run: ofProvider(function* (provider) {
    for (const { it, id, field, path } of mistakesOf(provider)) {
      const example = it.field === undefined ? undefined : provider.fields[it.field]?.example;
      const values = [...samplesOf(it), ...(example === undefined ? [] : [example])];
      const name = quoted(textIn(it.name, 'en').words);
      if (field.accepts && values.some(value => judge(field, value).verdict === 'ok'))
        yield { message: `${name} is a mistake here, yet ${quoted(id)} accepts values of this form.`, path };
    }
  }),
};
