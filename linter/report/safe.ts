// Text from files on its way to programs that may obey it.
import { visible } from '../../catalog/model/visible.ts';

/** JSON without a raw control character: each is written as its escape, and read as it was. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(/[\u007f-\u{10ffff}]/gu, it => (it.length === 1 ? visible(it) : it));

/** No line begins as a command of a runner does, and none holds one in the older form. */
export const unobeyed = (text: string): string => text.replace(/^\s*(?=::)/gm, '$&│ ').replaceAll('##[', '## [');
