// References: where a value is kept, instead of the value.
import { isWord } from './words.ts';

export type Reference =
  /** Wholly one reference. */
  | { is: 'reference'; name: string; variable?: true; default?: string }
  /** Meant as a reference, written in a way nothing understands. */
  | { is: 'broken'; why: 'bare' | 'template' | 'mixed' | 'unclosed' | 'name' | 'scheme' | 'foreign'; instead?: string };

const variable = /^\$\{([A-Za-z_]\w*)(?::([-?])([\s\S]*))?\}$/;
const secret = /^\$\{\{\s*secrets\.([A-Za-z_]\w*)\s*\}\}$/;
const schemes = ['op', 'aws-sm', 'gcp-sm', 'azure-kv', 'doppler', 'infisical'];
/** Places in vaults: no blanks, no query that could hold a value. */
const place = '[\\w./@:+#~ -]+';
const kept = new RegExp(
  `^(?:(?:${schemes.join('|')}|ref\\+[a-z0-9]+)://${place}|(?:vault|sops):(?!//)${place}|sops:ENC\\[[\\w,:+/= -]+\\])$`,
);

/** Nothing that is meant as a reference is without one of these. */
const signs = /[$%{:]|^(?:process|os|env)\b/i;

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
  if (kept.test(text)) return { is: 'reference', name: text };
  return broken(text);
}

/** A name is repeated only where it looks like that of a variable: a password may begin with a dollar sign. */
const named = (name: string | undefined): { instead: string } => ({
  instead: name && /^[A-Z][A-Z\d_]*$/.test(name) && isWord(name) ? `\${${name}}` : '${NAME}',
});

/** How much of a reference may be shown: a default may be a secret. */
export function shownOf({ name, variable: isVariable }: Reference & { is: 'reference' }, text: string): number {
  if (isVariable) return !isWord(name) ? 2 : text.endsWith(`{${name}}`) ? text.length : name.length + 2;
  return isWord(name) ? text.length : name === text ? 0 : 3;
}

function broken(text: string): Reference | undefined {
  const bare = /^\$([A-Za-z_]\w*)$/.exec(text) ?? /^%([A-Za-z_]\w*)%$/.exec(text);
  if (bare) return { is: 'broken', why: 'bare', ...named(bare[1]) };
  const foreign = /^(?:process\.env|os\.environ|ENV|env)(?:\.|\[["']?)([A-Za-z_]\w*)(?:["']?\])?$/.exec(text);
  if (foreign) return { is: 'broken', why: 'foreign', ...named(foreign[1]) };
  const template = /^\$?\{\{\s*(?:[\w-]+\.)*([A-Za-z_]\w*)\s*\}\}$/.exec(text);
  if (template) return { is: 'broken', why: 'template', ...named(template[1]) };
  // A name of several words, or with signs in it.
  const inner = /^\$\{([^{}]*)\}$/.exec(text)?.[1];
  if (inner !== undefined) {
    const name = inner.trim().replace(/\W+/g, '_');
    return { is: 'broken', why: 'name', ...named(/^[A-Za-z_]\w{0,40}$/.test(name) ? name : undefined) };
  }
  const inside = /\$\{\s*([A-Za-z_]\w*)[^}]*\}/.exec(text) ?? /\$\{\{\s*secrets\.([A-Za-z_]\w*)\s*\}\}/.exec(text);
  if (inside) return { is: 'broken', why: 'mixed', ...named(inside[1]) };
  const open = /^\$\{+\s*([A-Za-z_]\w*)?/.exec(text);
  if (open) return { is: 'broken', why: 'unclosed', ...named(open[1]) };
  const scheme = /^([a-z][a-z0-9+-]{1,20}):\/\//.exec(text)?.[1];
  return scheme !== undefined && !/^(?:https?|wss?|ftp|jdbc|[a-z]*sqls?|mongodb(?:\+srv)?|rediss?|amqps?)$/.test(scheme)
    ? { is: 'broken', why: 'scheme' }
    : undefined;
}
