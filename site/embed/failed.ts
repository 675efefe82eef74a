// What readers are told when there is no guide to show. It stands in the script: nothing else could be fetched.
import type { Language } from '../../catalog/model/text.ts';

export const failed: Record<Language, { offline: string; missing: string }> = {
  en: {
    offline: 'These instructions could not be loaded. Check your connection; they appear once it is back.',
    missing: 'These instructions cannot be shown here.',
  },
  de: {
    offline: 'Diese Anleitung ließ sich nicht laden. Prüfen Sie Ihre Verbindung; sobald sie steht, erscheint sie.',
    missing: 'Diese Anleitung lässt sich hier nicht zeigen.',
  },
  fr: {
    offline: 'Ces instructions n’ont pas pu être chargées. Vérifiez votre connexion\u202f; elles apparaîtront ensuite.',
    missing: 'Ces instructions ne peuvent pas être affichées ici.',
  },
  es: {
    offline: 'No se han podido cargar estas instrucciones. Comprueba tu conexión; aparecerán en cuanto vuelva.',
    missing: 'Estas instrucciones no se pueden mostrar aquí.',
  },
  ja: {
    offline: '手順を読み込めませんでした。接続を確認してください。復旧すると表示されます。',
    missing: 'この手順はここでは表示できません。',
  },
};

/** de-AT → de; English for every other language. */
export function languageOf(tag: string): Language {
  const [short = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(failed, short) ? (short as Language) : 'en';
}
