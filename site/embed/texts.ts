// The few words that stand around an embedded guide.
import type { Tone } from '../../catalog/model/document.ts';
import { plain } from '../../catalog/model/document.ts';
import type { Phrases } from '../../catalog/model/phrases/phrases.ts';
import { verdictWords } from '../../catalog/model/phrases/verdicts.ts';
import type { Language } from '../../catalog/model/text.ts';

export interface GuideText {
  callouts: Record<Tone, string>;
  /** What stands before and behind a remark. */
  aside: readonly [string, string];
  colon: string;
  paste: string;
  read: string;
  unread: string;
}

const own: Record<Language, Pick<GuideText, 'paste' | 'unread'>> = {
  en: { paste: 'Paste the address here and it is read out for you', unread: 'It cannot be read from this address.' },
  de: {
    paste: 'Fügen Sie die Adresse hier ein, dann wird der Wert herausgelesen',
    unread: 'Aus dieser Adresse lässt sich der Wert nicht lesen.',
  },
  fr: {
    paste: 'Collez l’adresse ici et la valeur en sera lue',
    unread: 'La valeur ne se lit pas dans cette adresse.',
  },
  es: {
    paste: 'Pega aquí la dirección y el valor se leerá solo',
    unread: 'El valor no se puede leer en esta dirección.',
  },
  ja: {
    paste: 'ここにアドレスを貼り付けると、値が読み取られます',
    unread: 'このアドレスからは値を読み取れません。',
  },
};

export function guideText({ language, callouts, aside, colon }: Phrases): GuideText {
  const [before = '', behind = ''] = plain(aside(['\ufffe'])).split('\ufffe');
  return { callouts, aside: [before, behind], colon, read: verdictWords[language].read, ...own[language] };
}
