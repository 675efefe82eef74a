// Names that Pagefind gives to its files.

/** Lists the languages of an index. */
export const listOfLanguages = 'pagefind-entry.json';

/** What comes with it and is not used here: its own pages and boxes. */
export const isUnused = (path: string): boolean => /^pagefind-(?:(?:component-|modular-)?ui|highlight)\./.test(path);
