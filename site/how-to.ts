// A guide in the words of schema.org, for search engines.
import { type Guide, plain } from '../catalog/model/document.ts';

export function howTo({ title, lead, language, sections }: Guide): object {
  const steps = sections.filter(({ id }) => ['obtain', 'link', 'after'].includes(id)).flatMap(section => section.steps);
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    inLanguage: language,
    name: plain(title),
    description: plain(lead),
    step: steps.map(step => ({
      '@type': 'HowToStep',
      position: step.number,
      name: plain(step.title),
      url: `#${step.id}`,
      text: step.actions.map(({ words }) => plain(words)).join(' '),
    })),
  };
}
