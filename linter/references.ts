// References: where a value is kept, instead of the value.
import { isWord } from './words.ts';

export type Reference =
  /** Wholly one reference. `shown` is the part that may be shown: a default may be a secret. */
  | { is: 'reference'; name: string; variable?: true; default?: string; shown: number }
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

export const knownSchemes: readonly string[] = [...schemes.map(it => `${it}://`), 'vault:', 'sops:', 'ref+…://'];

/** A text that is, or was meant as, a reference; undefined for a literal. */
export function referenceIn(text: string): Reference | undefined {
  const [, name, sign, rest] = variable.exec(text) ?? [];
  if (name !== undefined && !rest?.includes('${')) {
    const fallback = sign === '-' ? rest : undefined;
    const shown = !isWord(name) ? 2 : sign === undefined ? text.length : name.length + 2;
    return { is: 'reference', name, variable: true, shown, ...(fallback !== undefined && { default: fallback }) };
  }
  const inSecrets = secret.exec(text)?.[1];
  if (inSecrets !== undefined) return { is: 'reference', name: inSecrets, shown: isWord(inSecrets) ? text.length : 3 };
  if (kept.test(text)) return { is: 'reference', name: text, shown: isWord(text) ? text.length : 0 };
  return broken(text);
}

/** A name is repeated only where it looks like that of a variable: a password may begin with a dollar sign. */
const named = (name: string | undefined): { instead: string } => ({
  instead: name && /^[A-Z][A-Z\d_]*$/.test(name) && isWord(name) ? `\${${name}}` : '${NAME}',
});

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
