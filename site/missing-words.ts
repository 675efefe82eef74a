// What is said where no page stands.
import type { Language } from '../catalog/model/text.ts';

export const missingWords: Record<Language, { title: string; lead: string; home: string }> = {
  en: {
    title: 'There is no page here',
    lead: 'Perhaps one of these pages is the one you want:',
    home: 'All guides',
  },
  de: {
    title: 'Hier steht keine Seite',
    lead: 'Vielleicht suchen Sie eine dieser Seiten:',
    home: 'Alle Anleitungen',
  },
  fr: {
    title: 'Il n’y a pas de page ici',
    lead: 'Vous cherchez peut-être l’une de ces pages\u00a0:',
    home: 'Tous les guides',
  },
  es: {
    title: 'Aquí no hay ninguna página',
    lead: 'Quizá busques una de estas páginas:',
    home: 'Todas las guías',
  },
  ja: {
    title: 'このページは見つかりません',
    lead: 'お探しのページはこちらかもしれません：',
    home: 'すべてのガイド',
  },
};
