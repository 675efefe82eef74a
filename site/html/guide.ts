// A guide as a page: what is needed, the steps, the form, what can go wrong, and where it comes from.
import { type Guide, plain, type Section, type Words } from '../../catalog/model/document.ts';
import { phrasesIn } from '../../catalog/model/phrases/index.ts';
import type { Provider } from '../../catalog/model/provider.ts';
import { blocksToHtml, escaped, wordsToHtml } from '../../catalog/model/render/html.ts';
import { jsonInHtml } from '../form.ts';
import { guideWords } from '../guide-words.ts';
import { howTo } from '../how-to.ts';
import { addressOf, type GuideRoute } from '../routes.ts';
import { twinOf } from '../side/addresses.ts';
import { attribute } from './attribute.ts';
import { contentsToHtml, partOf } from './contents.ts';
import { formToHtml } from './form.ts';
import { stepsToHtml } from './steps.ts';
import { switchToHtml } from './switch.ts';

const isDoing = ({ id }: Section): boolean => ['needs', 'why', 'obtain', 'link', 'after'].includes(id);

export const sectionToHtml = ({ id, title }: Section, content: string): string =>
  `<section id="part-${id}" data-section="${id}"><h2>${wordsToHtml(title)}</h2>${content}</section>`;

/** Each mistake beside the sentence about it, so that the form can show it: secretKey-0. */
function mistakesToHtml({ blocks }: Section, { fields }: Guide): string {
  const mistakes = fields.flatMap(({ id, mistakes = [] }) =>
    mistakes.map((words, nth) => ({ name: `${id}-${nth}`, text: plain(words) })),
  );
  const line = (words: Words): string => {
    const text = plain(words);
    const about = mistakes.filter(it => it.text === text).map(({ name }) => name);
    return `<li${attribute('data-about', about.join(' ') || undefined)}>${wordsToHtml(words)}</li>`;
  };
  return `<ul>${blocks.flatMap(block => (block.block === 'list' ? block.items.map(line) : [])).join('')}</ul>`;
}

function headerToHtml(route: GuideRoute, guide: Guide): string {
  const words = guideWords[guide.language];
  const twin = twinOf(addressOf(route));
  const checked = words.checked(phrasesIn(guide.language).date(guide.checked.on));
  return `<header><h1>${wordsToHtml(guide.title)}</h1><p class="lead">${wordsToHtml(guide.lead)}</p>${switchToHtml(route, guide)}<p class="facts"><a href="#part-sources">${escaped(checked)}</a><button type="button" data-copy="${twin}">${words.copyMarkdown}</button><a href="${twin}">${words.openMarkdown}</a></p></header>`;
}

/** Two ways to link the same account are two pages, so their names differ. */
export const titleOfGuide = ({ title, method, methods }: Guide): string =>
  plain(title) + (methods.length > 1 ? `: ${plain(method.name)}` : '');

export function guideToHtml(route: GuideRoute, guide: Guide, provider: Provider): string {
  const words = guideWords[guide.language];
  const doing = guide.sections.filter(isDoing);
  const more = guide.sections.filter(section => !isDoing(section));
  const asked = new Map(guide.fields.map(({ id, label }) => [id, label]));
  const contents = contentsToHtml(guide, [
    ...doing.map(section => ({ ...partOf(section), steps: section.steps })),
    { id: 'form', title: words.form },
    ...more.map(partOf),
  ]);
  const toDo = doing.map(section =>
    sectionToHtml(section, blocksToHtml(section.blocks, guide) + stepsToHtml(section.steps, guide, asked)),
  );
  const toKnow = more.map(section => {
    const said = section.id === 'wrong' ? mistakesToHtml(section, guide) : blocksToHtml(section.blocks, guide);
    return sectionToHtml(section, said + stepsToHtml(section.steps, guide));
  });
  const article = headerToHtml(route, guide) + toDo.join('') + formToHtml(guide, provider) + toKnow.join('');
  return `<div class="guide">${contents}<article>${article}</article></div><p id="told" class="told" role="status" data-copied="${words.copied}" data-not="${words.notCopied}"></p><script type="application/ld+json">${jsonInHtml(howTo(guide))}</script>`;
}
