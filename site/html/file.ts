// The account as connections.yaml: variables stand for what is not known or secret.
import type { Guide } from '../../catalog/model/document.ts';
import type { Provider } from '../../catalog/model/provider.ts';
import { escaped } from '../../catalog/model/render/html.ts';
import { variableFor } from '../../linter/rules/literal-secret.ts';
import { guideWords } from '../guide-words.ts';
import { embedder } from '../routes.ts';
import { scalar } from '../scripts/scalar.ts';

export function fileToHtml(
  { language, provider: { id }, method, methods, host, fields }: Guide,
  entry: Provider,
): string {
  const words = guideWords[language];
  const head = [
    'version: 1',
    ...(host.id === embedder ? [] : [`host: ${scalar(host.id)}`]),
    'connections:',
    `  ${scalar(id)}:`,
    `    provider: ${scalar(id)}`,
    ...(methods.length > 1 ? [`    method: ${method.id}`] : []),
  ].join('\n');
  const lines = fields.map(field => {
    const variable = variableFor({ field: entry.fields[field.id], id: field.id }, { provider: { id, entry } });
    // What may stay empty is left out until it is known.
    return `<span data-line="${field.id}"${field.optional ? ' hidden' : ''}>\n      ${field.id}: <span>\${${variable}}</span></span>`;
  });
  const code = `${escaped(head)}\n<span data-line="" hidden>    environment: <span></span>\n</span>    credentials:${lines.join('')}`;
  return `<h3>${words.file}</h3><p>${words.fileLead}</p><pre id="file" translate="no"><code>${code}</code></pre><p class="buttons"><button type="button" data-copy="file">${words.copyFile}</button><button type="button" class="again">${words.startOver}</button></p>`;
}
