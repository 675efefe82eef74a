// Texts of tables and facts: what stands between backticks is code.
import type { Words } from '../../catalog/model/document.ts';

export const marked = (text: string): Words =>
  text
    .split(/`(.+?)`/)
    .map((part, index) => (index % 2 === 1 ? { code: part } : part))
    .filter(part => part !== '');
