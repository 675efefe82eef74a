// The harmless request that proves credentials, as a command whose secrets stay in variables.
import type { Block } from '../document.ts';
import type { Provider } from '../provider.ts';
import { type Context, said } from './context.ts';

export function variableOf(provider: Provider, field: string): string {
  return provider.fields[field]?.env ?? field.replace(/[A-Z]/g, capital => `_${capital}`).toUpperCase();
}

/** {field} → $VARIABLE; {base64:{a}:{b}} → a command that encodes. */
function inShell(template: string, provider: Provider): string {
  const plain = template.replace(/\{(\w+)\}/g, (_, field: string) => `$${variableOf(provider, field)}`);
  return plain.replace(/\{base64:([^}]*)\}/g, (_, text: string) => `$(printf %s "${text}" | base64 | tr -d '\\n')`);
}

export function checkBlocks(provider: Provider, context: Context): Block[] {
  const { phrases } = context;
  return (provider.check ?? [])
    .filter(({ onlyFor }) => !onlyFor || !context.method || onlyFor.method.includes(context.method))
    .flatMap(({ method, url, headers = {}, means = {} }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  -H "${name}: ${inShell(value, provider)}" \\\n`);
      const flags = method === 'HEAD' ? ' -I' : ' -i';
      const code = `curl${flags} \\\n${lines.join('')}  "${inShell(url, provider)}"`;
      const items = Object.entries(means).map(([status, text]) => [
        ...phrases.check.status(status),
        phrases.colon,
        ...said(text, context),
      ]);
      const after: Block[] = items.length > 0 ? [{ block: 'list', items }] : [];
      return [{ block: 'say', words: phrases.check.intro }, { block: 'code', language: 'bash', code }, ...after];
    });
}
