// The forms a page is handed out in, and what makes each of them.
import type { Page } from '../document.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { renderText } from './text.ts';

export const formats = {
  text: renderText,
  md: renderMarkdown,
  html: renderHtml,
  json: (page: Page) => `${JSON.stringify(page, null, 2)}\n`,
} as const satisfies Record<string, (page: Page) => string>;
export type Format = keyof typeof formats;
