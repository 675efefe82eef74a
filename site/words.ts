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
  theme: string;
  /** What there is besides guides. */
  besides: { docs: string; check: string; rules: string; embed: string };
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
    skip: 'Skip to the content',
    theme: 'Light or dark',
    besides: { docs: 'Documentation', check: 'Check a file', rules: 'Rules', embed: 'Embed a guide' },
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
    skip: 'Direkt zum Inhalt',
    theme: 'Hell oder dunkel',
    besides: { docs: 'Dokumentation', check: 'Datei prüfen', rules: 'Regeln', embed: 'Anleitung einbetten' },
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
    skip: 'Aller au contenu',
    theme: 'Clair ou sombre',
    besides: { docs: 'Documentation', check: 'Vérifier un fichier', rules: 'Règles', embed: 'Intégrer un guide' },
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
    skip: 'Ir al contenido',
    theme: 'Claro u oscuro',
    besides: { docs: 'Documentación', check: 'Comprobar un archivo', rules: 'Reglas', embed: 'Incrustar una guía' },
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
    skip: '本文へ移動',
    theme: 'ライトまたはダーク',
    besides: { docs: 'ドキュメント', check: 'ファイルを確認', rules: 'ルール', embed: 'ガイドを埋め込む' },
  },
};
