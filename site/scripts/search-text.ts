// What a text in the search box is: words to find, an address to read, or a key that must not be seen.

const hidden = '••••••••';
const address = /^["'`<]*(?:https?:\/\/\S+|(?:[a-z\d](?:[a-z\d-]{0,62})\.)+[a-z]{2,24}(?:[/?#:]\S*)?)["'`>]*$/i;

/** More of them than a compound of names has. */
const fewTurns = 2;

/** Letters and digits mixed, many digits, or many letters with two of them together that no word has. */
const mixed = (part: string): boolean =>
  (part.length > 7 && /\d/.test(part) && /[a-z]/i.test(part)) ||
  /\d{7}/.test(part) ||
  (/^(?:[a-z]{16,}|[A-Z]{16,})$/.test(part) && /[jqvx][bdfghjklmnqsvwxz]/i.test(part));

/** Where capitals, small letters, digits and signs follow each other as they do in no name: "N2c_WZi_3Y". */
const turn =
  /[A-Za-z](?=\d)|\d(?=[A-Za-z])|[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])|[-_.](?=[A-Z][-_.])|[B-DF-HJ-NP-TV-Z]{6}|[^\p{L}\p{N}\s_./:’-]/gu;
const turns = (word: string): number => [...word.matchAll(turn)].length;

const isKey = (word: string): boolean =>
  word.length > 15 && (word.split(/[-_.:/+]/).some(mixed) || turns(word) > fewTurns);

/** postgres://user:password@host, https://user:password@host */
const signedIn = /\b(?:(?!https?:)[a-z][a-z\d+]*:\/\/\S|https?:\/\/[^\s/?#]*@)/i;

/** Of an address each part for itself. */
const partsOf = (word: string): string[] => (address.test(word) ? word.split(/[?&/]+/) : [word]);

export function hasKey(text: string): boolean {
  if (text.includes('-----BEGIN') || signedIn.test(text)) return true;
  return text
    .split(/[\s"'`=,;<>]+/)
    .flatMap(partsOf)
    .some(isKey);
}

/** As dashboards show a key they do not give away: "sk_live_...4242", "ghp_****". */
const masked = /^["'`]?[\w.-]*(?:\*{3}|[•●]|(?:…|\.{3})\w{2})\S*$/;

/** May it be the beginning that a provider gives its keys? */
export const mayBegin = (text: string): boolean => /^(?=.*(?:[_.:$=/-]|[A-Z]{2}))\S{3,40}$/.test(text);

/** Two parts of a key with a dot between them look like a host; hosts are not written in capitals here and there. */
const isHost = (text: string): boolean => /^\W*https?:/i.test(text) || turns(text.split(/[/?#:]/)[0] ?? '') <= fewTurns;

export function kindOf(text: string): 'words' | 'address' | 'key' {
  const bare = text.trim();
  if (text.length < 4096 && address.test(bare) && isHost(bare)) return 'address';
  return hasKey(text) || (bare.length < 200 && masked.test(bare)) ? 'key' : 'words';
}

/** What may be seen of a key: the beginning that everybody knows. */
export const shownAs = (beginning: string): string => beginning + hidden;

/** What may be seen of an address that holds a key: its host. */
export function addressShownAs(text: string): string {
  const [, scheme = '', host] = /^\W*(https?:\/\/)?(?:[^/?#\s]*@)?([^/?#@\s]+)/i.exec(text) ?? [];
  return host === undefined ? hidden : `${scheme}${host}/…`;
}

/** Also when a part of the dots was deleted. */
export const isHidden = (text: string): boolean => text.includes(hidden.charAt(0));

/** What was typed behind a hidden key. */
export const withoutHidden = (text: string): string => text.slice(text.lastIndexOf(hidden.charAt(0)) + 1);
