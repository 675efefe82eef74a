// What is said where no page stands.
import type { Language } from '../catalog/model/text.ts';

export const missingWords: Record<Language, { title: string; lead: string; home: string }> = {
  en: {
    title: 'There is no page here',
    lead: 'Perhaps one of these guides is the one you want:',
    home: 'All guides',
  },
  de: {
    title: 'Hier steht keine Seite',
    lead: 'Vielleicht suchen Sie eine dieser Anleitungen:',
    home: 'Alle Anleitungen',
  },
  fr: {
    title: 'Il n’y a pas de page ici',
    lead: 'Vous cherchez peut-être l’un de ces guides\u00a0:',
    home: 'Tous les guides',
  },
  es: {
    title: 'Aquí no hay ninguna página',
    lead: 'Quizá busques una de estas guías:',
    home: 'Todas las guías',
  },
  ja: {
    title: 'このページは見つかりません',
    lead: 'お探しのガイドはこちらかもしれません：',
    home: 'すべてのガイド',
  },
};
