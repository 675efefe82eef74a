// The small grammars of an entry: ids, words, dates, links.

/** The id of an entry: its file name, its address and the word users write. */
export const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** An id inside an entry: a word in camelCase. */
export const word = /^[a-z][a-zA-Z0-9]*$/;
export const date = /^\d{4}-\d{2}-\d{2}$/;
export const link = /^https:\/\/[^\s/]+\.[^\s]+$/;
/** The same, where a field may stand in it: https://{subdomain}.example.com. */
export const template = /^https:\/\/[^\s/]+(?:\.[^\s]+|\}(?:\/[^\s]*)?)$/;
/** An environment variable. */
export const variable = /^[A-Z][A-Z0-9_]*$/;
/** The anchor of a step. */
export const anchor = /^[a-z][a-z0-9-]*$/;
export const hostName = /^[a-z0-9.-]+$/;
/** The status of an answer: 401. */
export const status = /^\d{3}$/;
