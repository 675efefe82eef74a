// Numbered steps: each can be ticked, and leads to the fields that it fills.
import { type GuideStep, type Page, plain } from '../../catalog/model/document.ts';
import { actionsToHtml, escaped, wordsToHtml } from '../../catalog/model/render/html.ts';
import { guideWords } from '../guide-words.ts';

/** `fields` are the labels of those that the page has a place for. */
export function stepsToHtml(
  steps: readonly GuideStep[],
  page: Page,
  fields: ReadonlyMap<string, string> = new Map(),
): string {
  const words = guideWords[page.language];
  const step = ({ id, number, title, fields: gives, actions }: GuideStep): string => {
    const links = gives.map(field => {
      const label = fields.get(field);
      return label === undefined ? '' : `<a href="#field-${field}" translate="no">${escaped(label)}</a>`;
    });
    const filled = links.join('');
    return `<li id="${id}"><input class="tick" type="checkbox" aria-label="${escaped(words.done(plain(title)))}" data-number="${number}"><h3>${wordsToHtml(title)}</h3>${actionsToHtml(actions, page)}${filled && `<p class="gives">${words.check} ${filled}</p>`}</li>`;
  };
  const [first] = steps;
  return first ? `<ol class="steps" start="${first.number}">${steps.map(step).join('')}</ol>` : '';
}
