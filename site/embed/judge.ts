// /embed/v1/judge.js: for an embedder's own form. Judged by our data, said in our words; nothing judged is sent or kept.
import { readAddress } from '../../catalog/model/address.ts';
import { type GuideField, plain } from '../../catalog/model/document.ts';
import type { VerdictWords } from '../../catalog/model/phrases/verdicts.ts';
import { judge, repair, type Verdict } from '../../catalog/model/value.ts';
import { sentenceOf } from '../sentence.ts';
import { languageOf } from './failed.ts';
import { fetched, guideIn, load, notThere } from './load.ts';

export { judge, readAddress, repair };

export interface Checked {
  verdict: Verdict['verdict'];
  severity: 'ok' | 'warning' | 'error';
  /** One sentence or two, in the language asked for. */
  text: string;
}

export interface GuideForm {
  fields: readonly GuideField[];
  /** What a pasted address tells; never a secret. */
  read: (text: string) => Readonly<Record<string, string>>;
  check: (field: string, value: string) => Checked;
}

export async function formOf(
  provider: string,
  { lang = 'en', ...rest }: { lang?: string; method?: string; host?: string; app?: string; form?: string } = {},
): Promise<GuideForm> {
  const language = languageOf(lang);
  const asked = { ...rest, provider, language };
  const [data, words] = await Promise.all([load(asked), fetched(`words/${language}.json`) as Promise<VerdictWords>]);
  const { fields } = guideIn(data, asked);
  const { form } = data;

  function mistake(id: string, nth: number): string | undefined {
    const known = fields.find(field => field.id === id)?.mistakes?.[nth];
    return known && plain(known);
  }

  return {
    fields,
    read: text => {
      const values = Object.entries(readAddress(form, text)?.values ?? {});
      return Object.fromEntries(values.filter(([id]) => !form.fields[id]?.secret));
    },
    check: (id, value) => {
      const field = Object.hasOwn(form.fields, id) ? form.fields[id] : undefined;
      if (!field) throw notThere(data.name, 'field', id, Object.keys(form.fields));
      const verdict = judge(field, value, { siblings: form.fields });
      const severity = verdict.verdict === 'ok' ? 'ok' : verdict.severity;
      return {
        verdict: verdict.verdict,
        severity,
        text: sentenceOf(id, verdict, { words, fields: form.fields, mistake }),
      };
    },
  };
}
