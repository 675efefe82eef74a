// The fields of a guide: what is typed is judged in the page and goes nowhere.
import { type Guide, type GuideField, plain } from '../../catalog/model/document.ts';
import { forTrying } from '../../catalog/model/guide/kinds.ts';
import { list } from '../../catalog/model/list.ts';
import { phrasesIn } from '../../catalog/model/phrases/index.ts';
import type { Provider } from '../../catalog/model/provider.ts';
import { escaped, wordsToHtml } from '../../catalog/model/render/html.ts';
import { formData, jsonInHtml } from '../form.ts';
import { guideWords } from '../guide-words.ts';
import { attribute } from './attribute.ts';
import { fileToHtml } from './file.ts';

/** What stays in the page, as it was typed. */
const asTyped = 'autocomplete="off" autocapitalize="off" spellcheck="false" translate="no"';

export function formToHtml(guide: Guide, provider: Provider): string {
  const words = guideWords[guide.language];
  const phrases = phrasesIn(guide.language);
  const numbers = new Map(guide.sections.flatMap(({ steps }) => steps.map(({ id, number }) => [id, number] as const)));

  const select = (attributes: string, options: readonly (readonly [value: string, text: string])[]): string => {
    const shown = options.map(([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`);
    return `<select ${attributes}><option value="">${words.choose}</option>${shown.join('')}</select>`;
  };

  function input({ id, secret, lines, choices }: GuideField): string {
    const [begins] = list(list(provider.fields[id]?.accepts)[0]?.prefix);
    const said = `aria-describedby="say-${id}"`;
    if (choices)
      return select(
        `id="in-${id}" autocomplete="off" ${said}`,
        choices.map(it => [it.value, plain(it.label)] as const),
      );
    if (lines === 'several')
      return `<textarea id="in-${id}"${secret ? ' class="secret"' : ''} rows="4" ${asTyped} ${said}${attribute('placeholder', begins)}></textarea>`;
    return `<input id="in-${id}" type="${secret ? 'password' : 'text'}" ${asTyped} ${said}${attribute('placeholder', begins && `${begins}…`)}>`;
  }

  function field(of: GuideField): string {
    const { id, label, secret, optional, step, what } = of;
    const parts = [
      `<label for="in-${id}"><b translate="no">${escaped(label)}</b>${optional ? `<span> ${phrases.field.optional}</span>` : ''}</label>`,
      step === undefined ? '' : `<a href="#${step}">${words.step(numbers.get(step) ?? 1)}</a>`,
      what ? `<p class="what">${wordsToHtml(what)}</p>` : '',
      `<div class="row">${input(of)}${secret ? `<button type="button" class="show" aria-pressed="false" aria-controls="in-${id}">${words.show}</button>` : ''}</div>`,
      `<p class="say" id="say-${id}" aria-live="polite"></p>`,
    ];
    return `<div class="field" id="field-${id}" data-field="${id}"${attribute('data-step', step)}>${parts.join('')}</div>`;
  }

  /** Where some values are only for trying things out. */
  function environments(): string {
    const kinds = guide.fields.flatMap(({ id }) => list(provider.fields[id]?.accepts));
    if (!kinds.some(forTrying)) return '';
    const names = [...new Set(kinds.flatMap(({ environment }) => environment ?? []))];
    const options = names.map(it => [it, phrases.environments[it]] as const);
    return `<div class="field"><label for="environment"><b>${words.environment}</b></label><div class="row">${select('id="environment" autocomplete="off"', options)}</div></div>`;
  }

  return `<section id="part-form" class="form" data-provider="${guide.provider.id}" aria-labelledby="form-title"><h2 id="form-title">${words.form}</h2><p>${words.formLead}</p>${guide.fields.map(field).join('')}${environments()}${fileToHtml(guide, provider)}<script type="application/json" id="form-data">${jsonInHtml(formData(provider, guide.language))}</script></section>`;
}
