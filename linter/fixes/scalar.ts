// How a value is written: in the quotes that stand there already, and only in others where it needs them.
import type { Written } from '../../catalog/model/read.ts';

/** Words and signs that stay a text without quotes, inside brackets too. */
const bare = /^[A-Za-z_](?:[\w./@+-]|:(?=[^\s]))*$/;
/** What YAML, or a program that reads an older one, takes for something else. */
const otherwise = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const reference = /^\$\{[^{}\s#:]+\}$/;

const double = (value: string): string => JSON.stringify(value);
const single = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A value as a scalar, in place of another one. */
export function scalar(value: string, { as, flow }: Pick<Written, 'as' | 'flow'>): string {
  const [plain] = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(value) ? [false] : [true];
  if (!plain || as === 'double') return double(value);
  if (as === 'single') return single(value);
  const needsNone = (bare.test(value) && !otherwise.test(value)) || (!flow && reference.test(value));
  return needsNone ? value : double(value);
}

/** The text that stands there, as a text. */
export const quotedSource = (source: string): string => (/["\\]/.test(source) ? single(source) : double(source));
