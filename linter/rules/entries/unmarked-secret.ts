// A field whose label sounds secret says whether it is.
import { quoted } from '../../../catalog/model/visible.ts';
import { type EntryRule, ofProvider } from './rule.ts';

const sounds = /(?:key|token|secret|password|passphrase)$/i;
const open = /\b(?:public|publishable|project|site|foreign|primary|sort|partition)[\s-]?key$/i;

export const unmarkedSecret: EntryRule = {
  id: 'unmarked-secret',
  severity: 'error',
  summary: 'A key, token, secret or password is not marked as secret.',
  why: 'What is not marked is printed in messages, kept in browser histories and accepted in files that everybody reads. Write `secret: true`; or `secret: false`, when everybody may know it.',
  run: ofProvider(function* (provider) {
    for (const [id, { label, secret, choices }] of Object.entries(provider.fields)) {
      const words = label.replace(/\s*\(.*\)$/, '');
      if (secret !== undefined || choices || !sounds.test(words) || open.test(words)) continue;
      yield {
        message: `${quoted(label)} sounds secret, but the field is not marked: \`secret: true\`, or \`secret: false\` if everybody may know it.`,
        path: ['fields', id],
        at: 'key',
      };
    }
  }),
};
