// Characters that no text file of data holds: those that cannot be seen, or make it look like another text.
import type { YamlProblem } from './syntax.ts';

const strange =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufffd-\uffff]|(?!^)\ufeff|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function why(character: string): string {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (character === '\r')
    return 'This line ends with a carriage return alone. Save the file with other line ends: LF or CRLF.';
  if (character === '\ufeff')
    return 'A byte order mark stands in the middle of the text, where nobody sees it. Take it out.';
  if (character === '\ufffd') return 'Here stands a character that could not be read. Save the file as UTF-8.';
  if (character === '\u0000')
    return 'This is no text from here on (U+0000). Is it another sort of file, or UTF-16? Save it as UTF-8.';
  return /[\u202a-\u202e\u2066-\u2069]/.test(character)
    ? `A character that cannot be seen (${code}) turns the direction of the text here: it is shown otherwise than it is read. Take it out.`
    : `A character that cannot be seen (${code}) stands here. Take it out, or write it with a backslash in double quotes.`;
}

/** The first of them. */
export function strangeCharacterIn(text: string): YamlProblem | undefined {
  const found = strange.exec(text);
  return found ? { message: why(found[0]), range: [found.index, found.index + 1], path: [] } : undefined;
}
