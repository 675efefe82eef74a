// The shells of guides, as Astro makes pages: they are taken before the others, and are none of the site.
import type { AstroPrerenderer } from 'astro';
import type { Language } from '../../catalog/model/text.ts';
import { type Shells, shellAt } from '../shell.ts';

/** Nobody is asked there: pages want an address to be asked at. */
const anywhere = 'http://localhost/';

/** The same, but for paths of shells: those go to `begin`. */
export const withoutShells = (standard: AstroPrerenderer, begin: (shells: Shells) => void): AstroPrerenderer => ({
  ...standard,
  getStaticPaths: async () => {
    const shells: Partial<Record<Language, string>> = {};
    const others: Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>> = [];
    for (const path of await standard.getStaticPaths()) {
      const language = shellAt(path.pathname);
      if (language === undefined) {
        others.push(path);
        continue;
      }
      const answer = await standard.render(new Request(new URL(path.pathname, anywhere)), { routeData: path.route });
      shells[language] = await ('response' in answer ? answer.response : answer).text();
    }
    begin(shells);
    return others;
  },
});
