// What is said of a value, in every language: the linter's words and the guide page's.
import type { Damage } from '../damage.ts';
import type { Language } from '../text.ts';

/** {label} is the name of the field, {is} what the value is instead, {wanted} what was chosen. */
export interface VerdictWords {
  malformed: Record<Damage, string>;
  unrecognised: string;
  like: string;
  /** It belongs to another field of the same provider. */
  elsewhere: string;
  environment: string;
  legacy: string;
  retired: string;
  ok: string;
  /** Read from an address. */
  read: string;
}

/** Apart, for whoever speaks English only: the linter. */
export const englishVerdicts: VerdictWords = {
  malformed: {
    empty: 'The {label} is empty.',
    blanks: 'White space stands in or around the {label}; take it out.',
    quotes: 'Quotation marks belong to the value here. Take the inner ones away: the {label} has none.',
    brackets: 'Angle brackets stand around the {label}; take them away.',
    scheme: 'A word such as Bearer stands before the {label}; write only what follows it.',
    assignment: 'A name and an equals sign stand before the {label}; write only what follows them.',
    punctuation: 'A comma or semicolon hangs on the end of the {label}; take it away.',
    json: 'This is a whole piece of JSON; only the {label} in it is wanted.',
    command: 'This is a whole command; only the {label} in it is wanted.',
    masked: 'Part of this {label} is hidden (dots or stars). Copy it where it is shown whole.',
    placeholder: 'This is a placeholder, not the {label}.',
    email: 'This is an e-mail address; the {label} is wanted.',
    address: 'This is an address; the {label} is wanted.',
    doubled: 'The {label} stands here twice, one behind the other; write it once.',
    'cut-off': 'This is shorter than any {label} this catalog knows. Was it copied whole?',
  },
  unrecognised: 'This is no form of the {label} that this catalog knows; it may be newer.',
  like: 'It looks rather like the {label}.',
  elsewhere: 'That is {is}, not the {label}.',
  environment: 'This one works in {is}; you chose {wanted}.',
  legacy: 'It still works, but is no longer handed out. Plan to make a new one.',
  retired: 'It no longer works: this form was retired. Make a new one.',
  ok: 'Looks right.',
  read: 'Read from the address.',
};

const de: VerdictWords = {
  malformed: {
    empty: 'Hier steht noch nichts.',
    blanks: 'In diesem Wert oder um ihn herum stehen Leerzeichen; nehmen Sie sie heraus.',
    quotes: 'Hier stehen Anführungszeichen, die nicht zum Wert gehören; nehmen Sie sie weg.',
    brackets: 'Um den Wert stehen spitze Klammern; nehmen Sie sie weg.',
    scheme: 'Vor dem Wert steht ein Wort wie Bearer; schreiben Sie nur, was danach kommt.',
    assignment: 'Vor dem Wert stehen ein Name und ein Gleichheitszeichen; schreiben Sie nur, was danach kommt.',
    punctuation: 'Am Ende hängt ein Komma oder Strichpunkt; nehmen Sie das Zeichen weg.',
    json: 'Das ist ein ganzes Stück JSON; gebraucht wird nur dieser eine Wert daraus: {label}.',
    command: 'Das ist ein ganzer Befehl; gebraucht wird nur dieser eine Wert daraus: {label}.',
    masked: 'Ein Teil ist verdeckt (Punkte oder Sterne). Kopieren Sie den Wert dort, wo er ganz zu sehen ist.',
    placeholder: 'Das ist ein Platzhalter und noch nicht Ihr Wert.',
    email: 'Das ist eine E-Mail-Adresse; gebraucht wird: {label}.',
    address: 'Das ist eine Adresse; gebraucht wird: {label}.',
    doubled: 'Der Wert steht hier zweimal hintereinander; einmal genügt.',
    'cut-off': 'Das ist kürzer als alles, was hier bekannt ist. Wurde der Wert ganz kopiert?',
  },
  unrecognised: 'Diese Form ist hier nicht bekannt ({label}); vielleicht ist sie neuer.',
  like: 'Es sieht eher aus wie: {label}.',
  elsewhere: 'Das ist {is}; gebraucht wird: {label}.',
  environment: 'Das gilt für: {is}. Gewählt ist: {wanted}.',
  legacy: 'Das geht noch, wird aber nicht mehr ausgegeben. Planen Sie einen Ersatz ein.',
  retired: 'Das geht nicht mehr: Diese Form wurde abgeschafft. Legen Sie einen neuen Wert an.',
  ok: 'Sieht richtig aus.',
  read: 'Aus der Adresse gelesen.',
};

const fr: VerdictWords = {
  malformed: {
    empty: 'Il n’y a encore rien ici.',
    blanks: 'Il y a des espaces dans cette valeur ou autour\u00a0; retirez-les.',
    quotes: 'Les guillemets ne font pas partie de la valeur\u00a0; retirez-les.',
    brackets: 'La valeur est entre chevrons\u00a0; retirez-les.',
    scheme: 'Un mot comme Bearer précède la valeur\u00a0; ne gardez que ce qui suit.',
    assignment: 'Un nom et un signe égal précèdent la valeur\u00a0; ne gardez que ce qui suit.',
    punctuation: 'Une virgule ou un point-virgule traîne à la fin\u00a0; retirez ce signe.',
    json: 'C’est tout un morceau de JSON\u00a0; seule cette valeur est attendue\u00a0: {label}.',
    command: 'C’est toute une commande\u00a0; seule cette valeur est attendue\u00a0: {label}.',
    masked: 'Une partie est masquée (points ou étoiles). Copiez la valeur là où elle s’affiche en entier.',
    placeholder: 'C’est un texte d’exemple, pas encore votre valeur.',
    email: 'C’est une adresse e-mail\u00a0; valeur attendue\u00a0: {label}.',
    address: 'C’est une adresse\u00a0; valeur attendue\u00a0: {label}.',
    doubled: 'La valeur figure ici deux fois de suite\u00a0; une seule suffit.',
    'cut-off': 'C’est plus court que tout ce qui est connu ici. A-t-elle été copiée en entier\u00a0?',
  },
  unrecognised: 'Cette forme n’est pas connue ici ({label})\u00a0; elle est peut-être plus récente.',
  like: 'Cela ressemble plutôt à\u00a0: {label}.',
  elsewhere: 'C’est {is}\u00a0; valeur attendue\u00a0: {label}.',
  environment: 'Valable pour\u00a0: {is}. Vous avez choisi\u00a0: {wanted}.',
  legacy: 'Cela fonctionne encore, mais n’est plus délivré. Prévoyez un remplacement.',
  retired: 'Cela ne fonctionne plus\u00a0: cette forme a été abandonnée. Créez une nouvelle valeur.',
  ok: 'Cela semble juste.',
  read: 'Lu dans l’adresse.',
};

const es: VerdictWords = {
  malformed: {
    empty: 'Aquí todavía no hay nada.',
    blanks: 'Hay espacios en este valor o alrededor; quítalos.',
    quotes: 'Las comillas no forman parte del valor; quítalas.',
    brackets: 'El valor está entre corchetes angulares; quítalos.',
    scheme: 'Delante del valor hay una palabra como Bearer; deja solo lo que sigue.',
    assignment: 'Delante del valor hay un nombre y un signo igual; deja solo lo que sigue.',
    punctuation: 'Al final sobra una coma o un punto y coma; quítalo.',
    json: 'Esto es un fragmento entero de JSON; solo hace falta este valor: {label}.',
    command: 'Esto es un comando entero; solo hace falta este valor: {label}.',
    masked: 'Una parte está oculta (puntos o asteriscos). Copia el valor donde se vea entero.',
    placeholder: 'Esto es un texto de ejemplo, todavía no es tu valor.',
    email: 'Esto es una dirección de correo; hace falta: {label}.',
    address: 'Esto es una dirección; hace falta: {label}.',
    doubled: 'El valor aparece aquí dos veces seguidas; basta una.',
    'cut-off': 'Es más corto que todo lo que se conoce aquí. ¿Se copió entero?',
  },
  unrecognised: 'Esta forma no se conoce aquí ({label}); quizá sea más reciente.',
  like: 'Se parece más a: {label}.',
  elsewhere: 'Eso es {is}; hace falta: {label}.',
  environment: 'Sirve para: {is}. Has elegido: {wanted}.',
  legacy: 'Todavía funciona, pero ya no se entrega. Prevé un reemplazo.',
  retired: 'Ya no funciona: esta forma se retiró. Crea un valor nuevo.',
  ok: 'Parece correcto.',
  read: 'Leído de la dirección.',
};

const ja: VerdictWords = {
  malformed: {
    empty: 'まだ入力されていません。',
    blanks: '値の中または前後に空白があります。取り除いてください。',
    quotes: '引用符は値に含まれません。取り除いてください。',
    brackets: '値が山括弧で囲まれています。取り除いてください。',
    scheme: '値の前に Bearer などの語があります。その後ろだけを入力してください。',
    assignment: '値の前に名前と等号があります。その後ろだけを入力してください。',
    punctuation: '末尾にカンマまたはセミコロンがあります。取り除いてください。',
    json: 'これは JSON 全体です。必要なのはその中の {label} だけです。',
    command: 'これはコマンド全体です。必要なのはその中の {label} だけです。',
    masked: '一部が伏せられています（点や星印）。全体が表示される場所でコピーしてください。',
    placeholder: 'これは仮の文字列で、実際の値ではありません。',
    email: 'これはメールアドレスです。必要なのは {label} です。',
    address: 'これはアドレスです。必要なのは {label} です。',
    doubled: '同じ値が続けて 2 回入力されています。1 回にしてください。',
    'cut-off': '知られているどの {label} よりも短い値です。全体をコピーしましたか？',
  },
  unrecognised: '{label} として知られていない形式です。新しい形式かもしれません。',
  like: '{label} に似ています。',
  elsewhere: 'それは{is}です。必要なのは {label} です。',
  environment: 'これは{is}用です。選択されているのは{wanted}です。',
  legacy: 'まだ使えますが、新規発行は終了しています。置き換えを予定してください。',
  retired: 'この形式は廃止され、使えなくなりました。新しく作成してください。',
  ok: '正しい形式です。',
  read: 'アドレスから読み取りました。',
};

export const verdictWords: Record<Language, VerdictWords> = { en: englishVerdicts, de, fr, es, ja };
