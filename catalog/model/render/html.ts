// A guide as an HTML fragment: semantic, without classes that only styles need, readable without any.
import type { Block, Doing, GuideStep, Inline, Page, Section, Words } from '../document.ts';
import { phrasesIn } from '../phrases/index.ts';

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

function inline(part: Inline): string {
  if (typeof part === 'string') return escaped(part);
  if ('label' in part) return `<b${part.button ? ' class="button"' : ''} translate="no">${escaped(part.label)}</b>`;
  if ('path' in part)
    return `<span class="path" translate="no">${part.path.map(step => `<b>${escaped(step)}</b>`).join(' › ')}</span>`;
  if ('code' in part)
    return `<code${part.begins ? ` class="begins ${part.begins}"` : ''} translate="no">${escaped(part.code)}</code>`;
  if ('foreign' in part) return `<span lang="${part.language}">${escaped(part.foreign)}</span>`;
  const outside = part.link.startsWith('#') ? '' : ' rel="noopener noreferrer"';
  return `<a href="${escaped(part.link)}"${outside}>${escaped(part.text)}</a>`;
}

export const wordsToHtml = (of: Words): string => of.map(inline).join('');
const words = wordsToHtml;
const items = (of: readonly string[]): string => of.map(item => `<li>${item}</li>`).join('');

function block(of: Block, page: Page): string {
  const phrases = phrasesIn(page.language);
  switch (of.block) {
    case 'say':
      return `<p>${words(of.words)}</p>`;
    case 'list':
      return `<ul>${items(of.items.map(words))}</ul>`;
    case 'callout':
      return `<p class="callout ${of.tone}"><strong>${escaped(phrases.callouts[of.tone] + phrases.colon)}</strong>${words(of.words)}</p>`;
    case 'address':
      return `<p class="address" translate="no"><span>${escaped(of.before)}</span><mark data-field="${escaped(of.field)}">${escaped(of.lit)}</mark><span>${escaped(of.after)}</span></p><p>${words(of.words)}</p>`;
    case 'give':
      return of.value === undefined ? '' : `<p class="give" translate="no"><code>${escaped(of.value)}</code></p>`;
    case 'code':
      return `<pre translate="no"><code class="language-${escaped(of.language)}">${escaped(of.code)}</code></pre>`;
    case 'permissions':
      return `<ul class="permissions">${items(of.items.map(it => `<code translate="no">${escaped(it.label)}</code>${it.access ? words(phrases.aside([{ label: it.access }])) : ''}${it.why.length > 0 ? escaped(phrases.colon) + words(it.why) : ''}`))}</ul>`;
    case 'table': {
      const head = of.head.map(cell => `<th scope="col">${words(cell)}</th>`).join('');
      const rows = of.rows.map(row => `<tr>${row.map(cell => `<td>${words(cell)}</td>`).join('')}</tr>`).join('');
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
    }
    case 'either':
      return `<ul class="either">${items(of.ways.map(way => `<p><strong>${words(way.title)}</strong></p>${actionsToHtml(way.actions, page)}`))}</ul>`;
    case 'picture':
      // In words alone: nothing is loaded into the page of whoever embeds it.
      return `<p class="picture">${words(of.alt)}</p>`;
  }
}

export const blocksToHtml = (of: readonly Block[], page: Page): string => of.map(it => block(it, page)).join('');

export function actionsToHtml(of: readonly Doing[], page: Page): string {
  return `<ol>${items(of.map(doing => `${doing.words.length > 0 ? `<p>${words(doing.words)}</p>` : ''}${blocksToHtml(doing.below ?? [], page)}`))}</ol>`;
}

/** Headings begin at this level, so that the fragment fits into any page. */
export interface HtmlOptions {
  heading?: 1 | 2 | 3;
}

export function renderHtml(page: Page, { heading = 1 }: HtmlOptions = {}): string {
  const [title, part, stepTitle] = [`h${heading}`, `h${heading + 1}`, `h${heading + 2}`];
  const step = (of: GuideStep): string =>
    `<li id="${of.id}"${of.fields.length > 0 ? ` data-fields="${of.fields.join(' ')}"` : ''}><${stepTitle}>${of.number}. ${words(of.title)}</${stepTitle}>${actionsToHtml(of.actions, page)}</li>`;
  const section = (of: Section): string => {
    const steps =
      of.steps.length > 0
        ? `<ol class="steps" start="${of.steps[0]?.number ?? 1}">${of.steps.map(step).join('')}</ol>`
        : '';
    return `<section data-section="${of.id}"><${part}>${words(of.title)}</${part}>${blocksToHtml(of.blocks, page)}${steps}</section>`;
  };
  return `<article class="linkbook" lang="${page.language}"><${title}>${words(page.title)}</${title}><p class="lead">${words(page.lead)}</p>${page.sections.map(section).join('')}</article>\n`;
}
