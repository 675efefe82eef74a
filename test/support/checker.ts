// A person at the checker: what is typed, pasted and dropped, and what is then said.
import type { Browser, Locator, Page } from 'playwright-core';
import { type Visit, visit } from './visit.ts';

export interface Checker extends Omit<Visit, 'paste' | 'field' | 'said'> {
  area: Locator;
  counts: Locator;
  items: Locator;
  text: () => Promise<string>;
  /** As with Ctrl-V. */
  paste: (text: string) => Promise<void>;
  drop: (files: Readonly<Record<string, string>>) => Promise<void>;
  button: (name: string | RegExp) => Locator;
}

export async function checker(browser: Browser, address: string, options = {}): Promise<Checker> {
  const visited = await visit(browser, address, options);
  const { page } = visited;
  const area = page.locator('#text');
  return {
    ...visited,
    area,
    counts: page.locator('#counts'),
    items: page.locator('#list > li'),
    text: () => area.inputValue(),
    paste: async text => {
      await page.evaluate(it => navigator.clipboard.writeText(it), text);
      await area.focus();
      await page.keyboard.press('ControlOrMeta+v');
    },
    drop: async files => {
      const dataTransfer = await page.evaluateHandle(given => {
        const transfer = new DataTransfer();
        for (const [name, content] of Object.entries(given)) transfer.items.add(new File([content], name));
        return transfer;
      }, files);
      await page.dispatchEvent('html', 'drop', { dataTransfer });
    },
    button: name => page.getByRole('button', { name, exact: typeof name === 'string' }),
  };
}

/** Where the caret stands: line and column from 1, as the numbers beside the lines count them. */
export const caretOf = (page: Page): Promise<string> =>
  page.locator('#text').evaluate(area => {
    const { value, selectionStart } = area as HTMLTextAreaElement;
    const before = value.slice(0, selectionStart).split('\n');
    const [first = ''] =
      /(?<=From line )[\d,]+/.exec(document.querySelector('.turning:not([hidden])')?.textContent ?? '') ?? [];
    const skipped = first === '' ? 0 : Number(first.replaceAll(',', '')) - 1;
    return `${skipped + before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  });
