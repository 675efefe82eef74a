// What a text in the search box is: words to find, an address to read, or a key that must not be seen.

const hidden = '••••••••';
const address = /^["'`<]*(?:https?:\/\/\S+|(?:[a-z\d](?:[a-z\d-]{0,62})\.)+[a-z]{2,24}(?:[/?#:]\S*)?)["'`>]*$/i;

/** Letters and digits mixed, or more of one sort than a word has. */
const mixed = (part: string): boolean =>
  (part.length > 7 && /\d/.test(part) && /[a-z]/i.test(part)) ||
  (part.length > 11 && /[a-z]/.test(part) && /[A-Z]/.test(part)) ||
  /\d{7}/.test(part) ||
  /^[a-z]{16}/i.test(part);

const isKey = (word: string): boolean => word.length > 15 && word.split(/[-_.:/]/).some(mixed);

export function hasKey(text: string): boolean {
  return text.startsWith('-----BEGIN') || text.split(/[\s"'`=,;<>?&/]+/).some(isKey);
}

export function kindOf(text: string): 'words' | 'address' | 'key' {
  if (text.length < 4096 && address.test(text.trim())) return 'address';
  return hasKey(text) ? 'key' : 'words';
}

/** What may be seen of it: the host of an address, the known beginning of a key. */
export function shownAs(beginning: string): string {
  const host = /^\W*(https?:\/\/[^/?#@\s]+)/i.exec(beginning)?.[1];
  return host ? `${host}/…` : beginning + hidden;
}

/** Also when a part of the dots was deleted. */
export const isHidden = (text: string): boolean => text.includes(hidden.charAt(0));

/** What was typed behind a hidden key. */
export const withoutHidden = (text: string): string => text.slice(text.lastIndexOf(hidden.charAt(0)) + 1);
