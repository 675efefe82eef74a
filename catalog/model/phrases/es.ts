// Spanish. Labels of the screen stay as they are; common values have a Spanish noun, with the label beside it.
import type { Inline, Words } from '../document.ts';
import { noun } from './nouns/es.ts';
import type { Noun, Phrases } from './phrases.ts';
import { capital, dayIn, labels, listed, w } from './words.ts';

type Gender = 'm' | 'f';

const article: Record<Gender, string> = { m: 'el', f: 'la' };

/** The text a list would continue with, to choose between y and e, o and u. */
function sound(last: Words | undefined): string {
  const first = last?.[0];
  if (typeof first === 'string') return first;
  return first !== undefined && 'label' in first ? first.label : '';
}
const and = (items: readonly Words[]): Words =>
  listed(items, ', ', /^h?[ií](?![aeo])/i.test(sound(items.at(-1))) ? ' e ' : ' y ');
const or = (items: readonly Words[]): Words =>
  listed(items, ', ', /^h?[oó]/i.test(sound(items.at(-1))) ? ' u ' : ' o ');

const isUnknown = (it: Noun): boolean => it.is === it.bare;
const isYours = ({ your: [start] }: Noun): boolean => typeof start === 'string' && start.startsWith('tu ');
/** Without the label of the screen: "la clave secreta"; a value without a Spanish noun needs its label. */
const short = (it: Noun): Words => (isUnknown(it) ? it.the : [it.is]);
const withThe = (of: readonly Noun[]): Words => and(of.map(it => [isUnknown(it) ? `el valor ${it.bare}` : it.is]));
const withYour = (of: readonly Noun[]): Words => and(of.map(it => (isYours(it) ? [`tu ${it.bare}`] : withThe([it]))));

const oneOf = (names: readonly string[], one: string, several: string): Words =>
  w`${names.length === 1 ? one : several} ${or(labels(names))}`;

/** "Arriba a la derecha, en Secret keys, haz clic": where comes first, so that the eye is there before the hand. */
function where(place: string | undefined, section: string | undefined, sentence: string): Words {
  if (place && section) return w`${capital(place)}, en ${{ label: section }}, ${sentence}`;
  if (place) return w`${capital(place)}, ${sentence}`;
  return section ? w`En ${{ label: section }}, ${sentence}` : w`${capital(sentence)}`;
}

/** Words that continue a sentence: "La API" → "la API", never a name. */
const goOn = ([first, ...rest]: Words): Words =>
  typeof first === 'string'
    ? [first.replace(/^(El|La|Los|Las|Un|Una) /, start => start.toLowerCase()), ...rest]
    : first === undefined
      ? []
      : [first, ...rest];

const hostValueGender = (what: string): Gender => (what.startsWith('URL') ? 'f' : 'm');
const theHostValue = (what: string): string => `${article[hostValueGender(what)]} ${what}`;
const days = (count: number): string => (count === 1 ? '1 día' : `${count} días`);
const isMail = (whom: Inline | undefined): boolean =>
  typeof whom === 'object' && 'link' in whom && whom.link.startsWith('mailto:');

export const es: Phrases = {
  language: 'es',
  name: 'Español',
  noun,
  and,
  or,
  things: {
    'a name you will recognise': 'un nombre que reconozcas fácilmente',
    'the app you created': 'la aplicación que has creado',
    'the confirmation': 'la confirmación',
    'the domain': 'el dominio',
    'the drop-down menu': 'el menú desplegable',
    'the drop-down menu next to the name': 'el menú desplegable junto al nombre',
    'the email address': 'la dirección de correo electrónico',
    'the expiry you want': 'el plazo de caducidad que prefieras',
    'the form': 'el formulario en el que se vincula la cuenta',
    'the gear icon': 'el icono de engranaje',
    'the invitation': 'la invitación',
    'the key you created': 'la clave que has creado',
    'the menu next to the account': 'el menú que aparece junto a la cuenta',
    'the menu next to the key': 'el menú que aparece junto a la clave',
    'the old key': 'la clave antigua',
    'the plan you want': 'el plan que quieras',
    'the plus icon': 'el icono del signo más',
    'the repositories you need': 'los repositorios que necesites',
    'the role': 'el rol',
    'the service': 'el servicio',
    'the service account': 'la cuenta de servicio',
    'the token': 'el token',
    'the trash icon': 'el icono de la papelera',
    'the user': 'el usuario',
    'your account': 'tu cuenta',
    'your app': 'tu aplicación',
    'your application': 'tu aplicación',
    'your organization': 'tu organización',
    'your profile picture': 'tu foto de perfil',
    'your project': 'tu proyecto',
    'your property': 'tu propiedad',
    'your user name': 'tu nombre de usuario',
    'your user record': 'tu ficha de usuario',
    'your workspace': 'tu espacio de trabajo',
    'the permissions you need': 'los permisos necesarios',
    'your store': 'tu tienda',
    'the account menu': 'el menú de la cuenta',
    'your site': 'tu sitio',
    'your server': 'tu servidor',
    'your cluster': 'tu clúster',
    'your database': 'tu base de datos',
    'your team': 'tu equipo',
    'your repository': 'tu repositorio',
    'the right entry in the list': 'la entrada correcta de la lista',
    'the source': 'la fuente',
    'your email address': 'tu dirección de correo',
    'the page you want to share': 'la página que quieres compartir',
    'the connection you created': 'la conexión que has creado',
    'the drop-down menu next to the workspace name': 'el menú desplegable junto al nombre del espacio de trabajo',
  },
  places: {
    'top right': 'arriba a la derecha',
    'top left': 'arriba a la izquierda',
    'bottom left': 'abajo a la izquierda',
    'left menu': 'en el menú de la izquierda',
    'right menu': 'en el menú de la derecha',
    'menu bar': 'en la barra de menús',
    sidebar: 'en la barra lateral',
    'top of the page': 'en la parte superior de la página',
    'bottom of the page': 'en la parte inferior de la página',
  },
  methods: {
    apiKey: 'Clave de API',
    apiToken: 'Token de API',
    secretKey: 'Clave secreta',
    accessToken: 'Token de acceso',
    personalAccessToken: 'Token de acceso personal',
    oauthApp: 'Aplicación OAuth',
    clientCredentials: 'ID y secreto de cliente',
    keyPair: 'Par de claves',
    serviceAccount: 'Cuenta de servicio',
    userAndPassword: 'Nombre de usuario y contraseña',
  },
  hostValues: {
    redirectUrl: 'URL de redirección',
    homepageUrl: 'URL de la página principal',
    webhookUrl: 'URL del webhook',
    appName: 'nombre de la aplicación',
  },
  environments: {
    production: 'producción',
    test: 'modo de prueba',
    development: 'desarrollo',
    sandbox: 'sandbox',
    staging: 'preproducción',
    preview: 'vista previa',
  },
  tasks: {
    add: 'Añadir una cuenta',
    view: 'Ver tus cuentas',
    search: 'Buscar una cuenta',
    edit: 'Editar una cuenta',
    test: 'Probar las credenciales',
    setDefault: 'Definir la cuenta predeterminada',
    delete: 'Eliminar una cuenta',
    use: 'Usar la cuenta',
    upgrade: 'Cambiar a un plan superior',
    downgrade: 'Cambiar a un plan inferior',
    inviteMember: 'Invitar a un miembro',
    changeRole: 'Cambiar el rol de un miembro',
    removeMember: 'Quitar a un miembro',
  },
  colon: ': ',
  fullStop: '. ',
  aside: words => w` (${words})`,
  sentenceGap: ' ',
  date: dayIn('es-ES'),

  guideTitle: ({ provider, host }) => w`Vincular tu cuenta de ${provider}${host ? ` con ${host}` : ''}`,
  lead: ({ provider, host }, values) => {
    const link = `ara vincular tu cuenta de ${provider}${host ? ` con ${host}` : ''}`;
    if (values.length === 0) return w`Aquí tienes los pasos p${link}.`;
    const [only, ...others] = values;
    if (only && others.length === 0)
      return w`P${link} solo necesitas ${only.your}. Aquí verás cómo obtener${only.gender === 'f' ? 'la' : 'lo'}.`;
    return w`P${link} necesitas ${and(values.map(it => it.your))}. Aquí verás cómo obtener cada dato.`;
  },
  hostTitle: host => w`Vincular cuentas en ${host}`,
  hostLead: (host, form) =>
    w`Cómo vincular, nombrar, probar y eliminar cuentas en ${host} desde ${{ label: form }}, y quién puede hacerlo.`,
  sections: {
    needs: 'Qué necesitas',
    why: provider => `Por qué vincular tu propia cuenta de ${provider}`,
    obtain: provider => `En ${provider}`,
    link: ({ host }) => (host ? `En ${host}` : 'En la aplicación que vas a vincular'),
    after: 'Cuando la cuenta esté vinculada',
    wrong: 'Si algo no funciona',
    check: 'Probar las credenciales',
    goodToKnow: 'Conviene saber',
    rotate: 'Sustituir una clave filtrada',
    sources: 'De dónde procede esta información',
    accounts: 'Qué es una cuenta',
    plans: 'Qué permite cada plan',
    roles: 'Quién puede hacer qué',
  },
  titles: {
    create: of => w`Crear ${withThe(of)}`,
    copy: of => w`Copiar ${withThe(of)}`,
    find: of => w`Encontrar ${withYour(of)}`,
    choose: of => w`Elegir ${withThe(of)}`,
    grant: 'Conceder los permisos',
    giveBack: what => w`Introducir ${theHostValue(what)}`,
    fillIn: ({ form }) => w`Introducir los datos en ${form || 'el formulario'}`,
  },

  needs: {
    account: provider => w`Una cuenta de ${provider}`,
    plan: (names, orAbove) => w`${oneOf(names, 'el plan', 'uno de los planes')}${orAbove ? ', o uno superior' : ''}`,
    role: names => oneOf(names, 'el rol', 'uno de los roles'),
    permission: names => oneOf(names, 'el permiso', 'uno de los permisos'),
    feature: what => w`contar con ${goOn(what)}`,
    tool: name => w`${name} en tu equipo`,
    contact: name => w`hablar antes con ${name}`,
    for: what => (sound(what).startsWith('para ') ? w`, ${what}` : w`, para ${goOn(what)}`),
    otherwiseAsk: (whom, what) =>
      what ? w`¿No lo tienes? Pide a ${whom} ${goOn(what)}.` : w`¿No lo tienes? Pídelo a ${whom}.`,
    otherwise: what => w`¿No lo tienes? ${what}`,
    unconfirmed: ({ provider, host }) =>
      w`No hemos podido confirmar que ${host ?? 'la aplicación'} ofrezca ${provider}. Si no aparece en su lista, todavía no se puede vincular.`,
    ends: (provider, date) => w`${provider} ha anunciado que esta forma de vincular termina el ${date}.`,
  },
  field: {
    optional: 'opcional',
    whatSecret: ({ provider, host }) => w`permite que ${host ?? 'la aplicación'} trabaje con tu cuenta de ${provider}`,
    shownOnce:
      'Este valor se muestra una sola vez. No cierres la página hasta que lo hayas guardado en un lugar seguro.',
    expires: {
      days: count => `Caduca al cabo de ${days(count)}.`,
      chosen: maxDays => `Tú eliges cuándo caduca${maxDays ? `, con un máximo de ${days(maxDays)}` : ''}.`,
      unused: count => `Si no se usa durante ${days(count)}, deja de ser válido.`,
    },
    secrecy:
      'Trata este valor como una contraseña: no lo pongas nunca en el código del navegador, en un repositorio público ni en un chat.',
    rightOne: forms => w`El valor correcto empieza por ${forms}.`,
    startsWith: (prefixes, environment) => w`${prefixes}${environment ? ` (${environment})` : ''}`,
    notThisOne: (name, prefixes) => w`No sirve: ${goOn(name)} (empieza por ${prefixes}).`,
    forTrying: (trying, live) =>
      w`¿Solo estás haciendo pruebas? Usa el valor que empieza por ${trying}. Para producción, usa el que empieza por ${live}.`,
    choicesHead: ['Opción', 'La dirección empieza por'],
  },

  verbs: {
    signIn: to => w`Inicia sesión en ${to}.`,
    go: to => w`Ve a ${to}.`,
    goWays: (to, ways, link) => w`Abre ${to} de cualquiera de las ${{ link, text: `${ways} formas posibles` }}.`,
    open: (what, place) => w`${where(place && es.places[place], undefined, 'abre')} ${what}.`,
    click: (what, place, section) => w`${where(place && es.places[place], section, 'haz clic en')} ${what}.`,
    hover: (what, place, section) => w`${where(place && es.places[place], section, 'coloca el cursor sobre')} ${what}.`,
    tab: label => w`Abre la pestaña ${{ label }}.`,
    choose: (options, list, orCreate) =>
      w`${where(undefined, list, orCreate ? 'elige o crea' : 'elige')} ${or(options.map(it => [it]))}.`,
    search: (what, section) => w`${where(undefined, section, 'busca')} ${what}.`,
    turnOn: label => w`Activa ${{ label }}.`,
    turnOff: label => w`Desactiva ${{ label }}.`,
    find: (what, section) => w`${where(undefined, section, 'localiza')} ${what}.`,
    show: it => w`Muestra ${it.the}.`,
    download: label => w`Descarga ${{ label }}.`,
    type: (value, into) => w`${into ? w`En ${{ label: into }}, escribe` : 'Escribe'} ${value}.`,
    grant: section => w`${where(undefined, section, 'concede')} estos permisos:`,
    copy: of => w`Copia ${and(of.map(it => it.the))}.`,
    pick: it => w`Elige ${it.the}:`,
    giveBack: (what, into) => w`En ${{ label: into }}, pega ${theHostValue(what)}:`,
    giveBackAsk: (what, into, { host }) =>
      w`En ${{ label: into }}, pega ${theHostValue(what)}. Te ${hostValueGender(what) === 'f' ? 'la' : 'lo'} muestra ${host ?? 'la aplicación que vas a vincular'}.`,
    giveAway: (it, into) => w`En ${{ label: into }}, introduce ${it.the}.`,
    run: language => (language === 'sql' ? w`Ejecuta esta instrucción SQL:` : w`Ejecuta esto en la línea de comandos:`),
    ask: (whom, what) => w`Pide a ${whom} ${goOn(what)}.`,
    wait: what => w`Espera (${what}).`,
    fillIn: of => w`Introduce ${and(of.map(it => it.your))}.`,
    followScreen: w`Sigue las instrucciones de la pantalla e introduce tus credenciales.`,
    send: what => w`Envía ${what}.`,
    submit: what => (what ? w`Haz clic en ${what}.` : w`Envía el formulario.`),
    authorizeIfAsked: provider =>
      w`Si ${provider} te pide que inicies sesión o autorices el acceso, hazlo; después volverás automáticamente.`,
    authorize: provider => w`Inicia sesión en ${provider} y autoriza el acceso; después volverás automáticamente.`,
    confirm: label => (label ? w`Confirma con ${label}.` : w`Confirma la operación.`),
    expect: {
      connected: ({ provider }) => w`¡Listo! Tu cuenta de ${provider} ya está vinculada.`,
      confirmation: () => w`Aparece una confirmación.`,
      'new account': (_, place) => w`La cuenta nueva ya aparece en ${place ? { label: place } : 'la lista'}.`,
      'new key': () => w`Aparece la clave nueva.`,
      'default label': () => w`La cuenta ya figura como predeterminada.`,
    },
    either: 'Sigue la opción que corresponda a tu caso:',
  },
  address: {
    addressBar: it => w`Mira la barra de direcciones del navegador. La parte resaltada es ${it.your}:`,
    signInPage: it => w`Mira la dirección de la página de inicio de sesión. La parte resaltada es ${it.your}:`,
    shownInApp: it => w`La aplicación muestra una dirección. La parte resaltada es ${it.your}:`,
    lit: (it, value) => w`En este ejemplo, ${short(it)} es ${{ code: value }}.`,
    made: (it, value) => w`Con esta dirección, ${short(it)} es ${{ code: value }}.`,
    chosenByHost: it => w`La barra de direcciones del navegador indica cuál es ${it.your}:`,
  },
  wrong: {
    mistake: (name, prefixes) =>
      prefixes
        ? w`¿Empieza por ${prefixes}? Entonces es otro valor: ${goOn(name)}.`
        : w`Quizá hayas usado otro valor: ${goOn(name)}.`,
    takeInstead: step => w`Encontrarás el valor correcto en el paso «${step}».`,
    environment: (trying, live) =>
      w`¿Funciona en un sitio y en otro no? Los valores que empiezan por ${trying} son para pruebas; los que empiezan por ${live}, para producción.`,
    lost: it => w`¿No guardaste ${it.the}? El valor se muestra una sola vez, así que tendrás que crear uno nuevo.`,
    expired: it => w`¿Ha caducado? Vuelve a crear ${it.the}.`,
    choice: it =>
      w`¿Todo parece correcto y aun así se rechaza? Vuelve a comparar ${it.the} con la barra de direcciones.`,
  },
  check: {
    intro: w`Con una petición que no modifica nada puedes comprobar si las credenciales son válidas. Antes, guárdalas en las variables.`,
    status: code => w`Respuesta ${{ code }}`,
  },
  sources: {
    read: date => w`Contrastado con estas páginas el ${date}:`,
    tried: date => w`Probado con una cuenta real el ${date}, a partir de estas páginas:`,
    help: whom =>
      isMail(whom[0]) ? w`¿Sigue sin funcionar? Escribe a ${whom}.` : w`¿Sigue sin funcionar? Pide ayuda en ${whom}.`,
    moreAt: link => w`Las claves se crean y se revocan en ${link}.`,
  },
  plans: {
    noOwnKeys: 'Sin claves propias.',
    each: 'Cada plan incluye lo que permiten los anteriores.',
    trial: 'Período de prueba',
  },
  accounts: { managedByUser: 'Gestionada por ti', managedByHost: host => `Gestionada por ${host}` },
  callouts: { note: 'Nota', tip: 'Consejo', warning: 'Importante' },
};
