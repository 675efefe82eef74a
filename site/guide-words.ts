// The words around a guide: its form, its ticks, its buttons.
import type { Language } from '../catalog/model/text.ts';

export interface GuideWords {
  contents: string;
  method: string;
  checked: (date: string) => string;
  copyMarkdown: string;
  openMarkdown: string;
  copied: string;
  notCopied: string;
  done: (title: string) => string;
  startOver: string;
  check: string;
  form: string;
  formLead: string;
  step: (number: number) => string;
  show: string;
  choose: string;
  environment: string;
  file: string;
  fileLead: string;
  copyFile: string;
}

export const guideWords: Record<Language, GuideWords> = {
  en: {
    contents: 'On this page',
    method: 'With',
    checked: date => `Checked on ${date}`,
    copyMarkdown: 'Copy as Markdown',
    openMarkdown: 'Open as Markdown',
    copied: 'Copied',
    notCopied: 'The browser does not allow copying here',
    done: title => `Done: ${title}`,
    startOver: 'Start over',
    check: 'Check it:',
    form: 'Check what you found',
    formLead:
      'Paste what you copied, or the whole address from your browser. Nothing leaves this page, and nothing is stored.',
    step: number => `Step ${number}`,
    show: 'Show',
    choose: 'Not chosen yet',
    environment: 'Where it is to work',
    file: 'For your files',
    fileLead: 'Secrets stay in variables. What you enter above that is no secret is written out.',
    copyFile: 'Copy as connections.yaml',
  },
  de: {
    contents: 'Auf dieser Seite',
    method: 'Mit',
    checked: date => `Geprüft am ${date}`,
    copyMarkdown: 'Als Markdown kopieren',
    openMarkdown: 'Als Markdown öffnen',
    copied: 'Kopiert',
    notCopied: 'Der Browser erlaubt das Kopieren hier nicht',
    done: title => `Erledigt: ${title}`,
    startOver: 'Von vorn beginnen',
    check: 'Prüfen:',
    form: 'Prüfen, was Sie gefunden haben',
    formLead:
      'Fügen Sie ein, was Sie kopiert haben, oder die ganze Adresse aus Ihrem Browser. Nichts verlässt diese Seite, nichts wird gespeichert.',
    step: number => `Schritt ${number}`,
    show: 'Zeigen',
    choose: 'Noch nicht gewählt',
    environment: 'Wo es gelten soll',
    file: 'Für Ihre Dateien',
    fileLead: 'Geheimnisse bleiben in Variablen. Was Sie oben eintragen und nicht geheim ist, steht ausgeschrieben da.',
    copyFile: 'Als connections.yaml kopieren',
  },
  fr: {
    contents: 'Sur cette page',
    method: 'Avec',
    checked: date => `Vérifié le ${date}`,
    copyMarkdown: 'Copier en Markdown',
    openMarkdown: 'Ouvrir en Markdown',
    copied: 'Copié',
    notCopied: 'Le navigateur n’autorise pas la copie ici',
    done: title => `Fait\u00a0: ${title}`,
    startOver: 'Recommencer',
    check: 'Vérifier\u00a0:',
    form: 'Vérifier ce que vous avez trouvé',
    formLead:
      'Collez ce que vous avez copié, ou l’adresse entière de votre navigateur. Rien ne quitte cette page, rien n’est enregistré.',
    step: number => `Étape ${number}`,
    show: 'Afficher',
    choose: 'Pas encore choisi',
    environment: 'Où cela doit fonctionner',
    file: 'Pour vos fichiers',
    fileLead:
      'Les secrets restent dans des variables. Ce que vous saisissez plus haut et qui n’est pas secret est écrit en clair.',
    copyFile: 'Copier en connections.yaml',
  },
  es: {
    contents: 'En esta página',
    method: 'Con',
    checked: date => `Comprobado el ${date}`,
    copyMarkdown: 'Copiar como Markdown',
    openMarkdown: 'Abrir como Markdown',
    copied: 'Copiado',
    notCopied: 'El navegador no permite copiar aquí',
    done: title => `Hecho: ${title}`,
    startOver: 'Empezar de nuevo',
    check: 'Comprobar:',
    form: 'Comprueba lo que has encontrado',
    formLead:
      'Pega lo que has copiado o la dirección entera de tu navegador. Nada sale de esta página y nada se guarda.',
    step: number => `Paso ${number}`,
    show: 'Mostrar',
    choose: 'Aún sin elegir',
    environment: 'Dónde debe funcionar',
    file: 'Para tus archivos',
    fileLead: 'Los secretos se quedan en variables. Lo que introduces arriba y no es secreto aparece escrito.',
    copyFile: 'Copiar como connections.yaml',
  },
  ja: {
    contents: 'このページの内容',
    method: '方法',
    checked: date => `${date}に確認`,
    copyMarkdown: 'Markdown でコピー',
    openMarkdown: 'Markdown で開く',
    copied: 'コピーしました',
    notCopied: 'ブラウザーがコピーを許可していません',
    done: title => `完了：${title}`,
    startOver: '最初からやり直す',
    check: '確認：',
    form: '見つけた値を確認する',
    formLead:
      'コピーした値、またはブラウザーのアドレス全体を貼り付けてください。このページの外へは送信されず、保存もされません。',
    step: number => `手順 ${number}`,
    show: '表示',
    choose: '未選択',
    environment: '使用する環境',
    file: 'ファイル用',
    fileLead: 'シークレットは変数のままです。上に入力したそれ以外の値は、そのまま書き出されます。',
    copyFile: 'connections.yaml としてコピー',
  },
};
