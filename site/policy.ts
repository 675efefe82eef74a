// What a page may load and do, and the one script that stands in it.
import { createHash } from 'node:crypto';

/** Before anything is drawn: the scheme that was chosen here, so that nothing flashes. */
export const themeScript = `try{const t=localStorage.getItem('linkbook:theme');if(t)document.documentElement.dataset.theme=t}catch{}`;

const hash = createHash('sha256').update(themeScript).digest('base64');

/** Content-Security-Policy of every page. What was typed has nowhere to go. */
export const policy: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", `'sha256-${hash}'`],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

export const policyText = (of: typeof policy = policy): string =>
  Object.entries(of)
    .map(([what, where]) => `${what} ${where.join(' ')}`)
    .join('; ');
