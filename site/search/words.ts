// The words of the search box and of the lists it belongs to. {…} is filled in.
import type { Language } from '../../catalog/model/text.ts';

/** One thing, and several of them. */
export type Count = readonly [one: string, several: string];

/** What the box says; it comes with the index, so that pages carry none of it. */
export interface BoxWords {
  results: Count;
  guides: Count;
  nothing: string;
  searching: string;
  allTexts: string;
  category: string;
  app: string;
  noneFits: string;
  more: string;
}

/** What stands on pages before anything is loaded. */
export interface SearchWords {
  search: string;
  hint: string;
  explain: string;
  forExample: string;
  noScript: string;
  failed: string;
  categories: string;
  kinds: string;
  hosts: string;
  all: string;
  someGuides: string;
  pages: string;
  page: string;
}

export const boxWords: Record<Language, BoxWords> = {
  en: {
    results: ['1 result', '{n} results'],
    guides: ['1 guide', '{n} guides'],
    nothing: 'Nothing fits.',
    searching: 'Searching …',
    allTexts: 'Search all texts for “{text}”',
    category: 'Category',
    app: 'App',
    noneFits: 'No guide fits all of this. Choose “All” in one of the rows.',
    more: 'Show more',
  },
  de: {
    results: ['1 Ergebnis', '{n} Ergebnisse'],
    guides: ['1 Anleitung', '{n} Anleitungen'],
    nothing: 'Nichts passt.',
    searching: 'Suche läuft …',
    allTexts: 'Alle Texte nach „{text}“ durchsuchen',
    category: 'Kategorie',
    app: 'App',
    noneFits: 'Keine Anleitung passt zu allem. Wählen Sie in einer der Zeilen „Alle“.',
    more: 'Mehr zeigen',
  },
  fr: {
    results: ['1 résultat', '{n} résultats'],
    guides: ['1 guide', '{n} guides'],
    nothing: 'Rien ne correspond.',
    searching: 'Recherche en cours…',
    allTexts: 'Chercher «\u202f{text}\u202f» dans tous les textes',
    category: 'Catégorie',
    app: 'Application',
    noneFits: 'Aucun guide ne correspond à tout. Choisissez «\u202fTous\u202f» dans l’une des lignes.',
    more: 'Afficher plus',
  },
  es: {
    results: ['1 resultado', '{n} resultados'],
    guides: ['1 guía', '{n} guías'],
    nothing: 'Nada coincide.',
    searching: 'Buscando…',
    allTexts: 'Buscar «{text}» en todos los textos',
    category: 'Categoría',
    app: 'Aplicación',
    noneFits: 'Ninguna guía cumple todo. Elige «Todas» en una de las filas.',
    more: 'Mostrar más',
  },
  ja: {
    results: ['1 件', '{n} 件'],
    guides: ['1 件のガイド', '{n} 件のガイド'],
    nothing: '見つかりません。',
    searching: '検索しています…',
    allTexts: 'すべての文章から「{text}」を検索',
    category: 'カテゴリー',
    app: 'アプリ',
    noneFits: 'すべての条件に合うガイドはありません。どれかの行で「すべて」を選んでください。',
    more: 'さらに表示',
  },
};

export const searchWords: Record<Language, SearchWords> = {
  en: {
    search: 'Search guides',
    hint: 'A name, an address, a key …',
    explain:
      'Type a name or what you are asked for, such as “workspace ID”. Or paste an address from your dashboard, or a key: it is read in your browser and sent nowhere.',
    forExample: 'For example',
    noScript: 'The search box needs JavaScript. The list and the categories below do not.',
    failed: 'The search could not be loaded. The categories on the home page lead to every guide.',
    categories: 'Categories',
    kinds: 'Linked with',
    hosts: 'Linked in',
    all: 'All',
    someGuides: 'Some of the guides',
    pages: 'Pages',
    page: 'Page {n}',
  },
  de: {
    search: 'Anleitungen suchen',
    hint: 'Name, Adresse oder Schlüssel …',
    explain:
      'Geben Sie einen Namen ein oder das, wonach Sie gefragt werden, etwa „Workspace-ID“. Oder fügen Sie eine Adresse aus Ihrem Dashboard oder einen Schlüssel ein: Gelesen wird nur in Ihrem Browser, gesendet wird nichts.',
    forExample: 'Zum Beispiel',
    noScript: 'Das Suchfeld braucht JavaScript. Die Liste und die Kategorien darunter brauchen es nicht.',
    failed: 'Die Suche ließ sich nicht laden. Über die Kategorien der Startseite kommen Sie zu jeder Anleitung.',
    categories: 'Kategorien',
    kinds: 'Verknüpft mit',
    hosts: 'Verknüpft in',
    all: 'Alle',
    someGuides: 'Einige der Anleitungen',
    pages: 'Seiten',
    page: 'Seite {n}',
  },
  fr: {
    search: 'Chercher un guide',
    hint: 'Un nom, une adresse, une clé…',
    explain:
      'Saisissez un nom ou ce que l’on vous demande, par exemple «\u202fidentifiant d’espace de travail\u202f». Ou collez une adresse de votre tableau de bord, ou une clé\u202f: elle est lue dans votre navigateur et n’est envoyée nulle part.',
    forExample: 'Par exemple',
    noScript:
      'Le champ de recherche a besoin de JavaScript. La liste et les catégories ci-dessous n’en ont pas besoin.',
    failed: 'La recherche n’a pas pu être chargée. Les catégories de la page d’accueil mènent à tous les guides.',
    categories: 'Catégories',
    kinds: 'Relié avec',
    hosts: 'Relié dans',
    all: 'Tous',
    someGuides: 'Quelques guides',
    pages: 'Pages',
    page: 'Page {n}',
  },
  es: {
    search: 'Buscar guías',
    hint: 'Un nombre, una dirección, una clave…',
    explain:
      'Escribe un nombre o lo que te piden, por ejemplo «ID del espacio de trabajo». O pega una dirección de tu panel, o una clave: se lee en tu navegador y no se envía a ninguna parte.',
    forExample: 'Por ejemplo',
    noScript: 'El cuadro de búsqueda necesita JavaScript. La lista y las categorías de abajo no.',
    failed: 'No se pudo cargar la búsqueda. Las categorías de la página de inicio llevan a todas las guías.',
    categories: 'Categorías',
    kinds: 'Vinculado con',
    hosts: 'Vinculado en',
    all: 'Todas',
    someGuides: 'Algunas de las guías',
    pages: 'Páginas',
    page: 'Página {n}',
  },
  ja: {
    search: 'ガイドを検索',
    hint: '名前・アドレス・キー',
    explain:
      'サービス名や、求められている項目（「ワークスペース ID」など）を入力してください。管理画面のアドレスやキーの貼り付けもできます。読み取りはブラウザーの中だけで行い、どこにも送信しません。',
    forExample: '例',
    noScript: '検索ボックスには JavaScript が必要です。下の一覧とカテゴリーは JavaScript なしで使えます。',
    failed: '検索を読み込めませんでした。トップページのカテゴリーからすべてのガイドを開けます。',
    categories: 'カテゴリー',
    kinds: '連携方法',
    hosts: '連携先',
    all: 'すべて',
    someGuides: 'ガイドの一部',
    pages: 'ページ',
    page: '{n} ページ',
  },
};
