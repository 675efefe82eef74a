// Colours for code, as classes: comments, and the keys of YAML and JSON. Works on text that is escaped already.

/** Where a comment may begin, behind a blank or at the start of the line; it goes on to the end. */
const comments: Readonly<Record<string, RegExp>> = {
  sh: /(?<=^|\s)#/g,
  yaml: /(?<=^|\s)#/g,
  js: /(?<=^|\s)\/\//g,
  html: /(?<=^|\s)&(?:lt|#60);!--/g,
};

const keys: Readonly<Record<string, RegExp>> = {
  yaml: /^(\s*(?:- )?)([\w.$-]+|&(?:lt|#60);&(?:lt|#60);)(?=:(?:\s|$))/,
  json: /^(\s*)(&(?:quot|#34);[^&]*&(?:quot|#34);)(?=:)/,
};

const isQuoted = (before: string): boolean => (before.match(/&(?:quot|#34);/g)?.length ?? 0) % 2 === 1;

/** A line keeps its letters: only marks are added. */
function colouredLine(line: string, language: string): string {
  const [comment, key] = [comments[language], keys[language]];
  const starts = comment ? [...line.matchAll(comment)].map(({ index }) => index) : [];
  const at = starts.find(index => !isQuoted(line.slice(0, index))) ?? line.length;
  const [code, note] = [line.slice(0, at), line.slice(at)];
  const shown = key ? code.replace(key, '$1<span class="key">$2</span>') : code;
  return note === '' ? shown : `${shown}<span class="note">${note}</span>`;
}

export function coloured(html: string, language: string): string {
  return html
    .split('\n')
    .map(line => colouredLine(line, language))
    .join('\n');
}
