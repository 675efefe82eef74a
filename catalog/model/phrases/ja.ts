// Japanese. Labels of the screen stay as they are; common values have a Japanese noun, with the label beside it.
import { plain, type Words } from '../document.ts';
import type { Place } from '../vocabulary.ts';
import { noun } from './nouns/ja.ts';
import { joined as j } from './nouns/japanese.ts';
import type { Noun, Phrases, Who } from './phrases.ts';
import { dayIn, labels, w } from './words.ts';

const joined = (items: readonly Words[], separator: string, last: string): Words =>
  items.reduce<Words>((all, item, index) => {
    if (index === 0) return item;
    return j`${all}${index === items.length - 1 ? last : separator}${item}`;
  }, []);

const and = (items: readonly Words[]): Words => joined(items, '、', items.length > 2 ? '、' : 'と');
const or = (items: readonly Words[]): Words => joined(items, '、', items.length > 2 ? '、または' : 'または');
const named = (of: readonly Noun[]): Words => and(of.map(it => [it.bare]));
/** 「A ロール」, or one of several: 「A、B のいずれかのロール」. */
const oneOf = (names: readonly string[], what: string): Words =>
  names.length === 1 ? j`${labels(names)[0]}${what}` : j`${joined(labels(names), '、', '、')}のいずれかの${what}`;

/** 「サイドバーの」 and 「Secret keys にある」, before what is clicked. */
function where(place: Place | undefined, section?: string): Words {
  const start = place ? j`${ja.places[place]}の` : [];
  return section === undefined ? start : j`${start}${{ label: section }}にある`;
}

const app = ({ host }: Who): string => host ?? '連携先のアプリ';
const account = ({ provider }: Who): Words => j`${provider}アカウント`;
const linking = (who: Who): Words =>
  who.host ? j`${account(who)}を${who.host}に連携する` : j`${account(who)}を連携する`;

const day = dayIn('ja-JP');

export const ja: Phrases = {
  language: 'ja',
  name: '日本語',
  noun,
  and,
  or,
  things: {
    'a name you will recognise': '見分けやすい名前',
    'the app you created': '作成したアプリ',
    'the confirmation': '確認メッセージ',
    'the domain': 'ドメイン',
    'the drop-down menu': 'ドロップダウンメニュー',
    'the drop-down menu next to the name': '名前の横にあるドロップダウンメニュー',
    'the email address': 'メールアドレス',
    'the expiry you want': '希望する有効期限',
    'the form': 'アカウントを連携するフォーム',
    'the gear icon': '歯車アイコン',
    'the invitation': '招待',
    'the key you created': '作成したキー',
    'the menu next to the account': 'アカウントの横のメニュー',
    'the menu next to the key': 'キーの横のメニュー',
    'the old key': '古いキー',
    'the plan you want': '希望するプラン',
    'the plus icon': 'プラスアイコン',
    'the repositories you need': '必要なリポジトリ',
    'the role': 'ロール',
    'the service': '対象のサービス',
    'the service account': 'サービスアカウント',
    'the token': 'トークン',
    'the trash icon': 'ごみ箱アイコン',
    'the user': '対象のユーザー',
    'your account': '自分のアカウント',
    'your app': '自分のアプリ',
    'your application': '自分のアプリケーション',
    'your organization': '自分の組織',
    'your profile picture': 'プロフィール画像',
    'your project': '自分のプロジェクト',
    'your property': '自分のプロパティ',
    'your user name': '自分のユーザー名',
    'your user record': '自分のユーザー情報',
    'your workspace': '自分のワークスペース',
    'the permissions you need': '必要な権限',
    'your store': 'あなたのストア',
    'the account menu': 'アカウントメニュー',
    'your site': '自分のサイト',
    'your server': '自分のサーバー',
    'your cluster': '自分のクラスター',
    'your database': '自分のデータベース',
    'your team': '自分のチーム',
    'your repository': 'リポジトリ',
    'the right entry in the list': '一覧の該当する項目',
    'the source': 'ソース',
    'your email address': '自分のメールアドレス',
    'the page you want to share': '共有するページ',
    'the connection you created': '作成したコネクション',
    'the drop-down menu next to the workspace name': 'ワークスペース名の横にあるドロップダウンメニュー',
  },
  places: {
    'top right': '画面右上',
    'top left': '画面左上',
    'bottom left': '画面左下',
    'left menu': '左側のメニュー',
    'right menu': '右側のメニュー',
    'menu bar': 'メニューバー',
    sidebar: 'サイドバー',
    'top of the page': 'ページ上部',
    'bottom of the page': 'ページ下部',
  },
  methods: {
    apiKey: 'API キー',
    apiToken: 'API トークン',
    secretKey: 'シークレットキー',
    accessToken: 'アクセストークン',
    personalAccessToken: '個人用アクセストークン',
    oauthApp: 'OAuth アプリ',
    clientCredentials: 'クライアント ID とシークレット',
    keyPair: 'キーペア',
    serviceAccount: 'サービスアカウント',
    userAndPassword: 'ユーザー名とパスワード',
  },
  hostValues: {
    redirectUrl: 'リダイレクト URL',
    homepageUrl: 'ホームページの URL',
    webhookUrl: 'Webhook の URL',
    appName: 'アプリの名前',
  },
  environments: {
    production: '本番環境',
    test: 'テストモード',
    development: '開発環境',
    sandbox: 'サンドボックス',
    staging: 'ステージング環境',
    preview: 'プレビュー環境',
  },
  tasks: {
    add: 'アカウントを追加する',
    view: 'アカウントを表示する',
    search: 'アカウントを検索する',
    edit: 'アカウントを編集する',
    test: '認証情報をテストする',
    setDefault: 'デフォルトのアカウントを選択する',
    delete: 'アカウントを削除する',
    use: 'アカウントを使用する',
    upgrade: '上位のプランに変更する',
    downgrade: '下位のプランに変更する',
    inviteMember: 'メンバーを招待する',
    changeRole: 'メンバーのロールを変更する',
    removeMember: 'メンバーを削除する',
  },
  colon: '：',
  fullStop: '。',
  aside: words => w`（${words}）`,
  sentenceGap: '',
  // 「2026 年 11 月 20 日」, with the spaces that all numbers have here.
  date: iso => day(iso).replace(/(?<=\d)(?=[年月日])|(?<=[年月])(?=\d)/g, ' '),

  guideTitle: linking,
  lead: (who, values) => {
    if (values.length === 0) return j`${linking(who)}手順を説明します。`;
    return j`${linking(who)}には、${and(values.map(it => it.your))}が必要です。このガイドでは、その取得方法を説明します。`;
  },
  hostTitle: host => j`${host}にアカウントを連携する`,
  hostLead: (host, form) =>
    j`${host}の${{ label: form }}でアカウントを連携し、名前の設定、テスト、削除を行う方法と、それぞれの操作に必要な権限を説明します。`,
  sections: {
    needs: '必要なもの',
    why: provider => plain(j`自分の${provider}アカウントを連携する理由`),
    obtain: provider => plain(j`${provider}での操作`),
    link: who => plain(j`${app(who)}での操作`),
    after: '連携後の操作',
    wrong: 'うまくいかない場合',
    check: '認証情報の確認',
    goodToKnow: '補足情報',
    rotate: '漏えいしたキーの交換',
    sources: '出典',
    accounts: 'アカウントとは',
    plans: 'プランごとにできること',
    roles: 'ロールごとにできること',
  },
  titles: {
    create: of => j`${named(of)}を作成する`,
    copy: of => j`${named(of)}をコピーする`,
    find: of => j`${named(of)}を確認する`,
    choose: of => j`${named(of)}を選択する`,
    grant: '権限を付与する',
    giveBack: what => j`${what}を入力する`,
    fillIn: ({ form }) => j`${form || 'フォーム'}に値を入力する`,
  },

  needs: {
    account: provider => j`${provider}のアカウント`,
    plan: (names, orAbove) => j`${oneOf(names, 'プラン')}${orAbove ? '、またはそれより上位のプラン' : ''}`,
    role: names => oneOf(names, 'ロール'),
    permission: names => oneOf(names, '権限'),
    feature: what => what,
    tool: name => j`コンピューターにインストール済みの${name}`,
    contact: name => j`${name}への事前の相談`,
    for: what => j`（${what}に必要）`,
    otherwiseAsk: (whom, what) =>
      what
        ? j`お持ちでない場合は、${whom}に${what}を依頼してください。`
        : j`お持ちでない場合は、${whom}に問い合わせてください。`,
    otherwise: what => j`お持ちでない場合は、${what}`,
    unconfirmed: who =>
      j`${app(who)}が${who.provider}に対応しているかどうかは確認できていません。一覧に${who.provider}がない場合は、まだ連携できません。`,
    ends: (provider, date) => j`${provider}は、この方法が ${date} に終了すると発表しています。`,
  },
  field: {
    optional: '省略可',
    whatSecret: who => j`${app(who)}から${account(who)}を利用するための値`,
    shownOnce: 'この値は一度しか表示されません。安全な場所に保管するまで、ページを閉じないでください。',
    expires: {
      days: days => `${days} 日で有効期限が切れます。`,
      chosen: maxDays => `有効期限は自分で選択します${maxDays ? `（最長 ${maxDays} 日）` : ''}。`,
      unused: days => `${days} 日間使用しないと、有効期限が切れます。`,
    },
    secrecy:
      'パスワードと同じように扱ってください。フロントエンドのコード、公開リポジトリ、チャットには絶対に書き込まないでください。',
    rightOne: forms => j`正しい値は${forms}で始まります。`,
    startsWith: (prefixes, environment) => j`${prefixes}${environment ? `（${environment}）` : ''}`,
    notThisOne: (name, prefixes) => j`${prefixes}で始まる値は${name}です。ここでは使用しません。`,
    forTrying: (trying, live) =>
      j`試用する場合は${trying}で始まるキー、本番環境で使用する場合は${live}で始まるキーをコピーします。`,
    choicesHead: ['選択する値', 'アドレスの先頭'],
  },

  verbs: {
    signIn: to => j`${to}にサインインします。`,
    go: to => j`${to}を開きます。`,
    goWays: (to, ways, link) => j`${to}を開きます（${{ link, text: `${ways} 通りの開き方` }}）。`,
    open: (what, place) => j`${where(place)}${what}を開きます。`,
    click: (what, place, section) => j`${where(place, section)}${what}をクリックします。`,
    hover: (what, place, section) => j`${where(place, section)}${what}にマウスポインターを合わせます。`,
    tab: label => j`${{ label }}タブを開きます。`,
    choose: (options, list, orCreate) =>
      j`${list === undefined ? [] : j`${{ label: list }}で`}${or(options.map(it => [it]))}を選択します。${orCreate ? 'まだない場合は、新しく作成します。' : ''}`,
    search: (what, section) => j`${section === undefined ? [] : j`${{ label: section }}で`}${what}を検索します。`,
    turnOn: label => j`${{ label }}をオンにします。`,
    turnOff: label => j`${{ label }}をオフにします。`,
    find: (what, under) => j`${where(undefined, under)}${what}を探します。`,
    show: it => j`${it.the}を表示します。`,
    download: label => j`${{ label }}をダウンロードします。`,
    type: (value, into) =>
      j`${into === undefined ? [] : j`${{ label: into }}に`}${value}${typeof value === 'string' ? 'を' : 'と'}入力します。`,
    grant: section => j`${section === undefined ? [] : j`${{ label: section }}で`}次の権限を付与します。`,
    copy: of => j`${and(of.map(it => it.the))}をコピーします。`,
    pick: it => j`次の中から${it.the}を選択します。`,
    giveBack: (what, into) => j`${{ label: into }}に次の${what}を貼り付けます。`,
    giveBackAsk: (what, into, who) => j`${{ label: into }}に、${app(who)}で表示される${what}を貼り付けます。`,
    giveAway: (it, into) => j`${{ label: into }}に${it.the}を入力します。`,
    run: language => (language === 'sql' ? w`次の SQL を実行します。` : w`ターミナルで次のコマンドを実行します。`),
    ask: (whom, what) => j`${whom}に${what}を依頼します。`,
    wait: what => j`${what}待ちます。`,
    fillIn: of => j`${and(of.map(it => it.your))}を入力します。`,
    followScreen: w`画面の指示に従って、認証情報を入力します。`,
    send: what => j`${what}を送信します。`,
    submit: what => (what ? j`${what}をクリックします。` : w`フォームを送信します。`),
    authorizeIfAsked: provider =>
      j`${provider}からサインインや許可を求められた場合は、それに従います。完了すると、自動的に元の画面に戻ります。`,
    authorize: provider =>
      j`${provider}にサインインし、求められた内容を許可します。完了すると、自動的に元の画面に戻ります。`,
    confirm: label => (label ? j`${label}をクリックして確定します。` : w`確認を求められたら、操作を確定します。`),
    expect: {
      connected: who => j`これで${account(who)}の連携は完了です。`,
      confirmation: () => w`確認メッセージが表示されます。`,
      'new account': (_, place) => j`新しいアカウントが${place ? { label: place } : '一覧'}に表示されます。`,
      'new key': () => w`新しいキーが表示されます。`,
      'default label': () => w`アカウントがデフォルトとして表示されます。`,
    },
    either: '状況に応じて、次のいずれかの操作を行います。',
  },
  address: {
    addressBar: it => j`ブラウザーのアドレスバーを確認します。強調表示されている部分が${it.your}です。`,
    signInPage: it => j`サインインページのアドレスを確認します。強調表示されている部分が${it.your}です。`,
    shownInApp: it => j`アプリに表示されるアドレスを確認します。強調表示されている部分が${it.your}です。`,
    lit: (it, value) => j`この例では、${it.the}は${{ code: value }}です。`,
    made: (it, value) => j`このアドレスの場合、${it.the}は${{ code: value }}です。`,
    chosenByHost: it => j`${it.the}は、ブラウザーのアドレスバーで確認できます。`,
  },
  wrong: {
    mistake: (name, prefixes) =>
      prefixes
        ? j`値が${prefixes}で始まる場合、それは${name}です。`
        : j`誤って${name}を入力していないか確認してください。`,
    takeInstead: step => j`正しい値については、「${step}」を参照してください。`,
    environment: (trying, live) =>
      j`ある環境では使えるのに別の環境では使えない場合は、キーの種類を確認してください。${trying}で始まるキーは試用向け、${live}で始まるキーは本番環境向けです。`,
    lost: it => j`${it.the}を保存しなかった場合は、新しく作成してください。値は一度しか表示されません。`,
    expired: it => j`${it.the}の有効期限が切れた場合は、新しく作成してください。`,
    choice: it =>
      j`すべて正しいように見えるのに拒否される場合は、${it.the}をもう一度アドレスバーと照らし合わせてください。`,
  },
  check: {
    intro: w`認証情報が有効かどうかは、次のリクエストで確認できます。データは変更されません。先に認証情報を変数に設定してください。`,
    status: code => j`応答${{ code }}`,
  },
  sources: {
    read: date => j`${date}に次のページと照合しました。`,
    tried: date => j`${date}に、次のページに基づいて実際のアカウントで動作を確認しました。`,
    help: whom => j`解決しない場合は、${whom}に問い合わせてください。`,
    moreAt: link => j`キーの作成と取り消しは、${link}で行えます。`,
  },
  plans: {
    noOwnKeys: '自分のキーは使用できません。',
    each: '各プランでは、それより前に記載されたプランの内容もすべて利用できます。',
    trial: 'トライアル',
  },
  accounts: { managedByUser: '自分で管理', managedByHost: host => plain(j`${host}が管理`) },
  callouts: { note: 'メモ', tip: 'ヒント', warning: '重要' },
};
