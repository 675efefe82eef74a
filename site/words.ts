// The few words of the site that are not part of a guide.
import type { Language } from '../catalog/model/text.ts';

export interface SiteWords {
  question: string;
  claim: string;
  guides: string;
  apps: string;
  linkedIn: string;
  anyApp: string;
  languages: string;
  home: string;
  skip: string;
}

export const siteWords: Record<Language, SiteWords> = {
  en: {
    question: 'How do I link my account?',
    claim: 'Where to find API keys, tokens, IDs and regions, and where to enter them.',
    guides: 'Guides',
    apps: 'Apps in which accounts are linked',
    linkedIn: 'Linked in',
    anyApp: 'any app',
    languages: 'Languages',
    home: 'All guides',
    skip: 'Skip to the guide',
  },
  de: {
    question: 'Wie verknüpfe ich mein Konto?',
    claim: 'Wo Sie API-Schlüssel, Token, IDs und Regionen finden und wo Sie sie eintragen.',
    guides: 'Anleitungen',
    apps: 'Apps, in denen Konten verknüpft werden',
    linkedIn: 'Verknüpft in',
    anyApp: 'beliebiger App',
    languages: 'Sprachen',
    home: 'Alle Anleitungen',
    skip: 'Direkt zur Anleitung',
  },
  fr: {
    question: 'Comment relier mon compte\u202f?',
    claim: 'Où trouver clés API, jetons, identifiants et régions, et où les saisir.',
    guides: 'Guides',
    apps: 'Applications où l’on relie des comptes',
    linkedIn: 'Relié dans',
    anyApp: 'n’importe quelle application',
    languages: 'Langues',
    home: 'Tous les guides',
    skip: 'Aller au guide',
  },
  es: {
    question: '¿Cómo vinculo mi cuenta?',
    claim: 'Dónde encontrar claves de API, tokens, identificadores y regiones, y dónde introducirlos.',
    guides: 'Guías',
    apps: 'Aplicaciones en las que se vinculan cuentas',
    linkedIn: 'Vinculado en',
    anyApp: 'cualquier aplicación',
    languages: 'Idiomas',
    home: 'Todas las guías',
    skip: 'Ir a la guía',
  },
  ja: {
    question: 'アカウントを連携するには？',
    claim: 'API キー、トークン、ID、リージョンの場所と、その入力先をご案内します。',
    guides: 'ガイド',
    apps: 'アカウントを連携するアプリ',
    linkedIn: '連携先',
    anyApp: '任意のアプリ',
    languages: '言語',
    home: 'すべてのガイド',
    skip: 'ガイドへ移動',
  },
};
