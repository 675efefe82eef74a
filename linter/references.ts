// References: where a value is kept, instead of the value.
import type { Names } from './names.ts';
import { isWord } from './words.ts';

export type Reference =
  /** Wholly one reference. */
  | { is: 'reference'; name: string; variable?: true; default?: string }
  /** Meant as a reference, written in a way nothing understands. */
  | { is: 'broken'; why: Why; instead?: string };

type Why = 'bare' | 'template' | 'mixed' | 'unclosed' | 'name' | 'sign' | 'scheme' | 'foreign';

const variable = /^\$\{([A-Za-z_]\w*)(?::([-?])([\s\S]*))?\}$/;
const secret = /^\$\{\{\s*secrets\.([A-Za-z_]\w*)\s*\}\}$/;
const schemes = ['op', 'aws-sm', 'gcp-sm', 'azure-kv', 'doppler', 'infisical'];
/** Places in vaults. */
const place = '[\\w./@:+#~ -]+';
const kept = new RegExp(
  `^(?:(?:${schemes.join('|')}|ref\\+[a-z0-9]+)://${place}|(?:vault|sops):(?!//)${place}|(?:sops:)?ENC\\[\\w+,[\\w,:+/= -]+\\])$`,
);
const query = /\?([\w.:/@=&+-]+)(?=#|$)/;
/** A query that hands over a value, instead of telling where it is. */
const holdsValue = /(?:token|pass\w*|secret|secret_id|key)=/i;

/** With a query that tells a region or a version, but holds no value. */
function isKept(text: string): boolean {
  const [asked, words = ''] = query.exec(text) ?? [];
  if (asked === undefined) return kept.test(text);
  return kept.test(text.replace(asked, '')) && !holdsValue.test(words) && words.split(/[=&]/).every(isWord);
}

/** Nothing that is meant as a reference is without one of these. */
const signs = /[$%{:]|^(?:process|os|env|import|system|getenv)\b/i;

export const knownSchemes: readonly string[] = [...schemes.map(it => `${it}://`), 'vault:', 'sops:', 'ref+…://'];

/** A text that is, or was meant as, a reference; undefined for a literal. */
export function referenceIn(text: string): Reference | undefined {
  if (!signs.test(text)) return undefined;
  const [, name, sign, rest] = variable.exec(text) ?? [];
  if (name !== undefined && !rest?.includes('${')) {
    const fallback = sign === '-' ? rest : undefined;
    return { is: 'reference', name, variable: true, ...(fallback !== undefined && { default: fallback }) };
  }
  const inSecrets = secret.exec(text)?.[1];
  if (inSecrets !== undefined) return { is: 'reference', name: inSecrets };
  if (isKept(text)) return { is: 'reference', name: text };
  return broken(text);
}

/** A name is repeated only where it looks like that of a variable: a password may begin with a dollar sign. */
const named = (name: string | undefined): { instead: string } => ({
  instead: name && /^[A-Z][A-Z\d_]*$/.test(name) && isWord(name) ? `\${${name}}` : '${NAME}',
});

/** Whether it is written as variables are, or of words that name something. */
export const isVariableName = (name: string, { isAccount }: Names): boolean =>
  (/^[A-Z_][A-Z\d_]*$/.test(name) && isWord(name)) || isAccount(name);

/** How much of a reference may be shown: a default may be a secret. */
export function shownOf(
  { name, variable: isVariable }: Reference & { is: 'reference' },
  text: string,
  names: Names,
): number {
  if (isVariable) return !isVariableName(name, names) ? 2 : text.endsWith(`{${name}}`) ? text.length : name.length + 2;
  return isWord(name) ? text.length : name === text ? 0 : 3;
}

/** What people write for a variable where another program reads it; each names the variable. */
const written: readonly RegExp[] = [
  /^(?:process\.env|import\.meta\.env|os\.environ|ENV|env)(?:\.|\[["']?)([A-Za-z_]\w*)(?:["']?\])?$/,
  /^(?:os\.getenv|os\.environ\.get|System\.getenv|getenv|env)\(["']([A-Za-z_]\w*)["']\)$/,
  /^\$?env:(?:\/\/)?([A-Z][A-Z\d_]*)$/,
  /^\$\{env[:.]([A-Za-z_]\w*)\}$/,
  /^\$\(([A-Z][A-Z\d_]*)\)$/,
];

/** A name, and behind it another sign than those that are understood. */
const behind = /^\s*([A-Za-z_]\w*)\s*(?:[:=+?|,]|-(?![A-Z\d_-]*\s*$))/;

/** The name of a variable, as one writes it who forgot the braces: said of a secret only. */
export const nameAlone = (text: string): Reference => ({ is: 'broken', why: 'bare', ...named(text) });

function broken(text: string): Reference | undefined {
  const bare = /^\$([A-Za-z_]\w*)$/.exec(text) ?? /^%([A-Za-z_]\w*)%$/.exec(text);
  if (bare) return { is: 'broken', why: 'bare', ...named(bare[1]) };
  for (const form of written) {
    const found = form.exec(text);
    if (found) return { is: 'broken', why: 'foreign', ...named(found[1]) };
  }
  const template = /^\$?\{\{\s*(?:[\w-]+\.)*([A-Za-z_]\w*)\s*\}\}$/.exec(text);
  if (template) return { is: 'broken', why: 'template', ...named(template[1]) };
  // A name of several words, or with signs in it.
  const inner = /^\$\{([^{}]*)\}$/.exec(text)?.[1];
  if (inner !== undefined) {
    const before = behind.exec(inner);
    if (before) return { is: 'broken', why: 'sign', ...named(before[1]) };
    const name = inner.trim().replace(/\W+/g, '_');
    return { is: 'broken', why: 'name', ...named(/^[A-Za-z_]\w{0,40}$/.test(name) ? name : undefined) };
  }
  const inside = /\$\{\s*([A-Za-z_]\w*)[^}]*\}/.exec(text) ?? /\$\{\{\s*secrets\.([A-Za-z_]\w*)\s*\}\}/.exec(text);
  if (inside) return { is: 'broken', why: 'mixed', ...named(inside[1]) };
  const open = /^\$\{+\s*([A-Za-z_]\w*)?/.exec(text);
  if (open) return { is: 'broken', why: 'unclosed', ...named(open[1]) };
  const scheme = /^([a-z\d][a-z\d+-]{1,20}):\/\//i.exec(text)?.[1];
  const isElsewhere =
    scheme === undefined
      ? /^arn:[\w-]+:(?:secretsmanager|ssm):/.test(text)
      : !/^(?:https?|wss?|ftp|jdbc|[a-z]*sqls?|mongodb(?:\+srv)?|rediss?|amqps?)$/i.test(scheme);
  return isElsewhere ? { is: 'broken', why: 'scheme' } : undefined;
}
