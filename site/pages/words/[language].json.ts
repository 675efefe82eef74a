// What is said of a value, in one language: fetched when somebody begins to fill in a form.
import { verdictWords } from '../../../catalog/model/phrases/verdicts.ts';
import { type Language, languages } from '../../../catalog/model/text.ts';

export const getStaticPaths = () => languages.map(language => ({ params: { language } }));

export const GET = ({ params }: { params: { language: Language } }): Response =>
  Response.json(verdictWords[params.language]);
