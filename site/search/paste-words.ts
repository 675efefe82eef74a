// What the search box says of pasted addresses and keys; read when something is pasted. {…} is filled in.
import type { Language } from '../../catalog/model/text.ts';

export interface PasteWords {
  unknownAddress: string;
  fromAddress: string;
  key: string;
  aside: string;
  goesInto: string;
  notAsked: string;
  shared: string;
  perhaps: string;
  wanted: string;
  unknown: string;
  masked: string;
  kept: string;
}

export const pasteWords: Record<Language, PasteWords> = {
  en: {
    unknownAddress: 'No guide knows this address.',
    fromAddress: 'Known by its address',
    key: 'From {provider}: {kind}{aside}. It starts with {prefix}.',
    aside: ' ({words})',
    goesInto: 'It goes into the field {field}.',
    notAsked: 'No guide asks for it.',
    shared: 'It starts with {prefix}, which does not settle whose it is. It could be from:',
    perhaps: 'This could be from {provider}: {kind}{aside}. It starts with {prefix}.',
    wanted: 'The guide shows where to get the right one: {field}.',
    unknown:
      'This looks like a key, but its beginning does not tell whose it is. Type the name of the provider instead.',
    masked: 'A part of it is hidden by dots or stars. Copy it where it is shown whole.',
    kept: 'It was read in this window: nothing of it was sent, stored or shown.',
  },
  de: {
    unknownAddress: 'Keine Anleitung kennt diese Adresse.',
    fromAddress: 'An der Adresse erkannt',
    key: 'Von {provider}: {kind}{aside}. Beginnt mit {prefix}.',
    aside: ' ({words})',
    goesInto: 'Der Wert gehört in das Feld {field}.',
    notAsked: 'Keine Anleitung fragt danach.',
    shared: 'Der Wert beginnt mit {prefix}; das entscheidet nicht, von wem er ist. In Frage kommen:',
    perhaps: 'Das könnte von {provider} sein: {kind}{aside}. Beginnt mit {prefix}.',
    wanted: 'Die Anleitung zeigt, wo es den richtigen Wert gibt: {field}.',
    unknown:
      'Das sieht nach einem Schlüssel aus, aber am Anfang ist nicht zu erkennen, von wem er stammt. Geben Sie stattdessen den Namen des Anbieters ein.',
    masked:
      'Ein Teil davon ist durch Punkte oder Sterne verdeckt. Kopieren Sie den Wert dort, wo er ganz zu sehen ist.',
    kept: 'Der Wert wurde nur in diesem Fenster gelesen: nichts davon wurde gesendet, gespeichert oder gezeigt.',
  },
  fr: {
    unknownAddress: 'Aucun guide ne connaît cette adresse.',
    fromAddress: 'Reconnu à son adresse',
    key: 'De {provider}\u202f: {kind}{aside}. Commence par {prefix}.',
    aside: ' ({words})',
    goesInto: 'La valeur se saisit dans le champ {field}.',
    notAsked: 'Aucun guide ne la demande.',
    shared: 'Elle commence par {prefix}, ce qui ne suffit pas pour savoir d’où elle vient. Possibles\u202f:',
    perhaps: 'Cela pourrait venir de {provider}\u202f: {kind}{aside}. Commence par {prefix}.',
    wanted: 'Le guide montre où obtenir la bonne valeur\u202f: {field}.',
    unknown:
      'Cela ressemble à une clé, mais son début ne dit pas de qui elle vient. Saisissez plutôt le nom du fournisseur.',
    masked: 'Une partie est masquée par des points ou des étoiles. Copiez la valeur là où elle s’affiche en entier.',
    kept: 'Elle a été lue dans cette fenêtre\u202f: rien n’a été envoyé, enregistré ni affiché.',
  },
  es: {
    unknownAddress: 'Ninguna guía conoce esta dirección.',
    fromAddress: 'Reconocido por su dirección',
    key: 'De {provider}: {kind}{aside}. Empieza por {prefix}.',
    aside: ' ({words})',
    goesInto: 'El valor va en el campo {field}.',
    notAsked: 'Ninguna guía lo pide.',
    shared: 'Empieza por {prefix}, lo que no basta para saber de quién es. Puede ser de:',
    perhaps: 'Podría ser de {provider}: {kind}{aside}. Empieza por {prefix}.',
    wanted: 'La guía muestra dónde obtener el valor correcto: {field}.',
    unknown: 'Parece una clave, pero su comienzo no dice de quién es. Escribe el nombre del proveedor.',
    masked: 'Una parte está oculta con puntos o asteriscos. Copia el valor donde se vea entero.',
    kept: 'Se leyó en esta ventana: no se envió, guardó ni mostró nada de ella.',
  },
  ja: {
    unknownAddress: 'このアドレスに合うガイドはありません。',
    fromAddress: 'アドレスから判別',
    key: '{provider} の {kind}{aside} です。{prefix} で始まります。',
    aside: '（{words}）',
    goesInto: '入力先の項目は {field} です。',
    notAsked: 'この値を求めるガイドはありません。',
    shared: '{prefix} で始まりますが、それだけではどのサービスのものか決まりません。候補は次のとおりです。',
    perhaps: '{provider} の {kind}{aside} かもしれません。{prefix} で始まります。',
    wanted: '正しい値（{field}）の入手先はガイドにあります。',
    unknown: 'キーのようですが、先頭の文字からはどのサービスのものか分かりません。サービス名を入力してください。',
    masked: '一部が点や星印で伏せられています。全体が表示される場所でコピーしてください。',
    kept: 'この画面の中だけで読み取りました。送信も保存も表示もしていません。',
  },
};
