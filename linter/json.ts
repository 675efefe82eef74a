// JSON is read as the YAML it is; what YAML allows beyond it (comments, bare words, commas at the end) is found here.
import type { Range } from '../catalog/model/finding.ts';

export interface JsonProblem {
  message: string;
  range: Range;
  path: [];
  related?: undefined;
}

/** Where a text stops being JSON. The parser's own words may quote the text, so only its position is used. */
export function jsonProblem(text: string): JsonProblem | undefined {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ' '));
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const found = /position (\d+)/.exec(message)?.[1];
    const at = Math.min(found === undefined ? text.length : Number(found), Math.max(0, text.length - 1));
    const before = text.slice(0, at).trimEnd();
    const rest = text.slice(at);
    const why = /^\/[/*]|^#/.test(rest)
      ? 'JSON has no comments. Take this one away, or call the file .yaml.'
      : before.endsWith(',') && /^[}\]]/.test(rest)
        ? 'JSON has no comma before a closing bracket. Take it away.'
        : /^[']/.test(rest)
          ? 'JSON wants double quotation marks.'
          : text.trim() === ''
            ? 'This file is empty.'
            : 'This is not JSON from here on: a comma, a quotation mark or a bracket is missing or too many.';
    return { message: why, range: [at, Math.min(at + 1, text.length)], path: [] };
  }
}
