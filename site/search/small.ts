// Words of which nothing is looked for: questions have them, names and labels do not need them.
import type { Language } from '../../catalog/model/text.ts';
import { wordsOf } from './shape.ts';

const words: Readonly<Record<Exclude<Language, 'ja'>, string>> = {
  en: 'where is are was my mine our your the a an i we you me do does did how can could should what which when whats wheres find found finding get getting see locate need want have has to of for in on at it its this that from with please',
  de: 'wo ist sind war mein meine meinen meinem meiner meines unser unsere ihr ihre ihren der die das den dem des ein eine einen einem einer ich wir man du sie mir wie was welche welcher welches woher finde finden findet fand bekomme bekommen kriege sehe steht stehen liegt kann können brauche braucht für von vom im in auf zu zum zur bei mit aus bitte',
  fr: 'où est sont était se trouve trouvent mon ma mes notre nos votre vos ton ta tes le la les l un une des de du d je j nous on vous tu comment quel quelle quels quelles que qu quoi trouver obtenir récupérer voir puis peux peut ai avoir besoin faut il ce cet cette c pour dans en sur à au aux avec svp',
  es: 'dónde donde está están es son mi mis nuestro nuestra su sus tu tus el la los las un una unos unas de del yo se me cómo como qué que cuál cual cuáles encuentro encontrar encuentra hallar hallo obtener obtengo consigo conseguir ver veo puedo puede necesito tengo para por en a al con favor',
};

/** What stands around the word that is meant; the longest first, since others begin so. */
const around =
  'はどこにありますか はどこで確認できますか はどこで見つかりますか はどこで取得できますか はどこでわかりますか はどこですか はどこに はどこで はどこ がわかりません が分かりません がわからない が分からない の見つけ方 の見つけかた の探し方 の調べ方 の確認方法 の取得方法 の場所 を見つけるには を確認するには を取得するには を知りたい を探す を取得する どうやって わたしの 私の 自分の とは ですか ください';

export const smallWords: Record<Language, readonly string[]> = {
  en: wordsOf(words.en),
  de: wordsOf(words.de),
  fr: wordsOf(words.fr),
  es: wordsOf(words.es),
  ja: around.split(' '),
};
