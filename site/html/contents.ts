// What is on this page, beside it where there is room.
import { type GuideStep, type Page, plain, type Section } from '../../catalog/model/document.ts';
import { escaped } from '../../catalog/model/render/html.ts';
import { guideWords } from '../guide-words.ts';

export interface Part {
  id: string;
  title: string;
  steps?: readonly GuideStep[];
}

export const partOf = ({ id, title }: Section): Part => ({ id, title: plain(title) });

export function contentsToHtml({ language }: Page, parts: readonly Part[]): string {
  const link = (id: string, title: string): string => `<a href="#${id}">${escaped(title)}</a>`;
  const part = ({ id, title, steps = [] }: Part): string => {
    const [first] = steps;
    const items = steps.map(step => `<li>${link(step.id, plain(step.title))}</li>`);
    const list = first ? `<ol start="${first.number}">${items.join('')}</ol>` : '';
    return `<li>${link(`part-${id}`, title)}${list}</li>`;
  };
  return `<nav class="contents" aria-label="${guideWords[language].contents}"><ul>${parts.map(part).join('')}</ul></nav>`;
}
