// The words of the builder: choose, see, copy.
import type { Language } from '../../catalog/model/text.ts';
import type { Kind } from './snippets.ts';

export interface BuilderWords {
  title: string;
  lead: string;
  choose: string;
  provider: string;
  method: string;
  host: string;
  app: string;
  appHelp: string;
  form: string;
  language: string;
  parts: string;
  whole: string;
  obtain: string;
  link: string;
  fields: string;
  scopes: string;
  theme: string;
  page: string;
  light: string;
  dark: string;
  accent: string;
  marker: string;
  pinned: string;
  preview: string;
  code: string;
  copy: string;
  noScript: string;
  files: string;
  kinds: Record<Kind, string>;
}

export const builderWords: Record<Language, BuilderWords> = {
  en: {
    title: 'A guide inside your product',
    lead: 'Choose a guide, see it as your users will, and copy the code.',
    choose: 'Choose',
    provider: 'Provider',
    method: 'With',
    host: 'Linked in',
    app: 'Name of your app',
    appHelp: 'With a name, the guide speaks of your app and of no other.',
    form: 'Name of your form',
    language: 'Language',
    parts: 'Parts',
    whole: 'The whole guide',
    obtain: 'Only what is done at the provider',
    link: 'Only what is done in the app',
    fields: 'Only the steps for',
    scopes: 'Only these permissions',
    theme: 'Light or dark',
    page: 'Like the page around it',
    light: 'Light',
    dark: 'Dark',
    accent: 'Colour of links',
    marker: 'Colour of what is lit up',
    pinned: 'Pin the version: the browser refuses a script that was changed',
    preview: 'As your users see it',
    code: 'The code',
    copy: 'Copy',
    noScript:
      'The code below embeds one guide; change the names in it as you like. Each guide is also there as a file: take the address of its page, put /embed/v1 before its path and .html, .md, .json or .txt in place of the last slash.',
    files: 'This guide as a file',
    kinds: {
      component: 'Web component',
      framed: 'Frame',
      html: 'HTML',
      marker: 'Markdown, MDX or HTML kept up to date by linkbook inject',
      json: 'JSON',
      react: 'React',
      vue: 'Vue',
      astro: 'Astro or MDX',
      judged: 'For your own form',
    },
  },
  de: {
    title: 'Eine Anleitung in Ihrem Produkt',
    lead: 'Wählen Sie eine Anleitung, sehen Sie sie wie Ihre Nutzer, und kopieren Sie den Code.',
    choose: 'Wählen',
    provider: 'Anbieter',
    method: 'Mit',
    host: 'Verknüpft in',
    app: 'Name Ihrer App',
    appHelp: 'Mit einem Namen spricht die Anleitung von Ihrer App und von keiner anderen.',
    form: 'Name Ihres Formulars',
    language: 'Sprache',
    parts: 'Teile',
    whole: 'Die ganze Anleitung',
    obtain: 'Nur was beim Anbieter zu tun ist',
    link: 'Nur was in der App zu tun ist',
    fields: 'Nur die Schritte für',
    scopes: 'Nur diese Berechtigungen',
    theme: 'Hell oder dunkel',
    page: 'Wie die Seite darum herum',
    light: 'Hell',
    dark: 'Dunkel',
    accent: 'Farbe der Links',
    marker: 'Farbe des Hervorgehobenen',
    pinned: 'Version festhalten: Ein verändertes Skript weist der Browser zurück',
    preview: 'So sehen es Ihre Nutzer',
    code: 'Der Code',
    copy: 'Kopieren',
    noScript:
      'Der Code unten bettet eine Anleitung ein; ändern Sie die Namen darin nach Belieben. Jede Anleitung gibt es auch als Datei: Nehmen Sie die Adresse ihrer Seite, setzen Sie /embed/v1 vor den Pfad und .html, .md, .json oder .txt an die Stelle des letzten Schrägstrichs.',
    files: 'Diese Anleitung als Datei',
    kinds: {
      component: 'Web-Komponente',
      framed: 'Rahmen',
      html: 'HTML',
      marker: 'Markdown, MDX oder HTML, aktuell gehalten von linkbook inject',
      json: 'JSON',
      react: 'React',
      vue: 'Vue',
      astro: 'Astro oder MDX',
      judged: 'Für Ihr eigenes Formular',
    },
  },
  fr: {
    title: 'Un guide dans votre produit',
    lead: 'Choisissez un guide, voyez-le comme vos utilisateurs, puis copiez le code.',
    choose: 'Choisir',
    provider: 'Fournisseur',
    method: 'Avec',
    host: 'Relié dans',
    app: 'Nom de votre application',
    appHelp: 'Avec un nom, le guide parle de votre application et d’aucune autre.',
    form: 'Nom de votre formulaire',
    language: 'Langue',
    parts: 'Parties',
    whole: 'Le guide entier',
    obtain: 'Seulement ce qui se fait chez le fournisseur',
    link: 'Seulement ce qui se fait dans l’application',
    fields: 'Seulement les étapes pour',
    scopes: 'Seulement ces autorisations',
    theme: 'Clair ou sombre',
    page: 'Comme la page autour',
    light: 'Clair',
    dark: 'Sombre',
    accent: 'Couleur des liens',
    marker: 'Couleur du surlignage',
    pinned: 'Figer la version\u00a0: le navigateur refuse un script modifié',
    preview: 'Ce que voient vos utilisateurs',
    code: 'Le code',
    copy: 'Copier',
    noScript:
      'Le code ci-dessous intègre un guide\u00a0; changez-y les noms à votre gré. Chaque guide existe aussi en fichier\u00a0: prenez l’adresse de sa page, mettez /embed/v1 devant le chemin et .html, .md, .json ou .txt à la place de la dernière barre oblique.',
    files: 'Ce guide en fichier',
    kinds: {
      component: 'Composant web',
      framed: 'Cadre',
      html: 'HTML',
      marker: 'Markdown, MDX ou HTML, tenu à jour par linkbook inject',
      json: 'JSON',
      react: 'React',
      vue: 'Vue',
      astro: 'Astro ou MDX',
      judged: 'Pour votre propre formulaire',
    },
  },
  es: {
    title: 'Una guía dentro de tu producto',
    lead: 'Elige una guía, mírala como la verán tus usuarios y copia el código.',
    choose: 'Elegir',
    provider: 'Proveedor',
    method: 'Con',
    host: 'Vinculado en',
    app: 'Nombre de tu aplicación',
    appHelp: 'Con un nombre, la guía habla de tu aplicación y de ninguna otra.',
    form: 'Nombre de tu formulario',
    language: 'Idioma',
    parts: 'Partes',
    whole: 'La guía entera',
    obtain: 'Solo lo que se hace en el proveedor',
    link: 'Solo lo que se hace en la aplicación',
    fields: 'Solo los pasos para',
    scopes: 'Solo estos permisos',
    theme: 'Claro u oscuro',
    page: 'Como la página que la rodea',
    light: 'Claro',
    dark: 'Oscuro',
    accent: 'Color de los enlaces',
    marker: 'Color de lo resaltado',
    pinned: 'Fijar la versión: el navegador rechaza un script modificado',
    preview: 'Así la ven tus usuarios',
    code: 'El código',
    copy: 'Copiar',
    noScript:
      'El código de abajo inserta una guía; cambia los nombres a tu gusto. Cada guía existe también como archivo: toma la dirección de su página, pon /embed/v1 delante de la ruta y .html, .md, .json o .txt en lugar de la última barra.',
    files: 'Esta guía como archivo',
    kinds: {
      component: 'Componente web',
      framed: 'Marco',
      html: 'HTML',
      marker: 'Markdown, MDX o HTML, al día con linkbook inject',
      json: 'JSON',
      react: 'React',
      vue: 'Vue',
      astro: 'Astro o MDX',
      judged: 'Para tu propio formulario',
    },
  },
  ja: {
    title: '自社製品にガイドを組み込む',
    lead: 'ガイドを選び、利用者と同じ表示を確かめて、コードをコピーします。',
    choose: '選択',
    provider: 'プロバイダー',
    method: '方法',
    host: '連携先',
    app: 'アプリの名前',
    appHelp: '名前を入れると、そのアプリだけを案内し、ほかのアプリの名前は表示しません。',
    form: 'フォームの名前',
    language: '言語',
    parts: '範囲',
    whole: 'ガイド全体',
    obtain: 'プロバイダー側の手順のみ',
    link: 'アプリ側の手順のみ',
    fields: '次の値の手順のみ',
    scopes: '次の権限のみ',
    theme: 'ライトまたはダーク',
    page: '周囲のページに合わせる',
    light: 'ライト',
    dark: 'ダーク',
    accent: 'リンクの色',
    marker: '強調の色',
    pinned: 'バージョンを固定する：変更されたスクリプトはブラウザーが拒否します',
    preview: '利用者に見える表示',
    code: 'コード',
    copy: 'コピー',
    noScript:
      '下のコードは 1 つのガイドを組み込みます。名前は自由に変更できます。各ガイドはファイルとしても取得できます。ページのアドレスのパスの前に /embed/v1 を付け、最後のスラッシュを .html、.md、.json、.txt のいずれかに置き換えてください。',
    files: 'このガイドのファイル',
    kinds: {
      component: 'Web コンポーネント',
      framed: 'フレーム',
      html: 'HTML',
      marker: 'linkbook inject で最新に保つ Markdown、MDX、HTML',
      json: 'JSON',
      react: 'React',
      vue: 'Vue',
      astro: 'Astro または MDX',
      judged: '自社のフォーム用',
    },
  },
};
