// The builder of embedded guides: what is chosen is shown by the real component, and written as code.

import type { Guide } from '../../catalog/model/document.ts';
import { plain } from '../../catalog/model/document.ts';
import type { Language } from '../../catalog/model/text.ts';
import { guideNames } from '../../catalog/wrappers/guide.ts';
import type { EmbedData } from '../embed/data.ts';
import { anyApp } from '../embed/names.ts';
import { type Choice, kinds, snippets } from '../embed/snippets.ts';
import { chosen } from '../embed/variants.ts';
import { api, embedData, embedPinned, type endings, fragmentOf } from '../side/addresses.ts';

interface Known {
  id: string;
  name: string;
  hosts: readonly string[];
}

const at = (id: string): HTMLElement | null => document.getElementById(id);
const form = at('builder') as HTMLFormElement;
const stage = document.querySelector('.stage');
const guide = document.createElement('link-guide');
const input = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
const value = (name: string): string => input(name).value.trim();

/** The options of a list, as far as they change; what was chosen stays chosen where it can. */
function offer(name: string, options: readonly (readonly [id: string, label: string])[]): void {
  const list = input(name);
  const before = list.value;
  list.replaceChildren(...options.map(([id, label]) => new Option(label, id)));
  if (options.some(([id]) => id === before)) list.value = before;
  list.closest<HTMLElement>('.field')?.toggleAttribute('hidden', options.length < 2);
}

function offerMany(name: string, options: readonly (readonly [id: string, label: string])[]): void {
  const group = form.querySelector<HTMLElement>(`[data-many=${name}]`);
  if (!group || group.dataset['of'] === options.join()) return;
  group.dataset['of'] = options.join();
  group.hidden = options.length < 2;
  for (const label of group.querySelectorAll('label')) label.remove();
  for (const [id, text] of options) {
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', value: id });
    const label = document.createElement('label');
    label.translate = false;
    label.append(box, ` ${text}`);
    group.append(label);
  }
}

const many = (name: string): string =>
  [...form.querySelectorAll<HTMLInputElement>(`[data-many=${name}] :checked`)].map(box => box.value).join(' ');

const untouched = new Map(
  [...form.querySelectorAll<HTMLInputElement>('[data-property]')].map(it => [it, it.value] as const),
);
const colors = (): Record<string, string> =>
  Object.fromEntries(
    [...untouched].flatMap(([it, before]) =>
      it.value === before ? [] : [[it.dataset['property'] ?? '', it.value] as const],
    ),
  );

const known: Promise<readonly Known[]> = fetch(`${api}/providers.json`)
  .then(answer => answer.json())
  .then(({ providers }) => providers)
  .catch(() => []);

let newest = 0;
async function dataOf(provider: string, host: string | undefined): Promise<EmbedData | undefined> {
  if (!/^[a-z0-9-]+$/.test(provider)) return undefined;
  const answer = await fetch(embedData(value('lang'), provider, host));
  return answer.ok ? answer.json() : undefined;
}

async function update(): Promise<void> {
  const turn = ++newest;
  const provider = value('provider').toLowerCase();
  const names = { app: value('app') || undefined, form: value('form') || undefined };
  const { hosts = [] } = (await known).find(({ id }) => id === provider) ?? {};
  offer(
    'host',
    hosts.toSorted((a, b) => Number(b === anyApp) - Number(a === anyApp)).map(id => [id, id]),
  );
  input('host')
    .closest('.field')
    ?.toggleAttribute('hidden', names.app !== undefined || hosts.length < 2);
  const data = await dataOf(provider, names.app ? undefined : value('host') || anyApp).catch(() => undefined);
  if (turn !== newest) return;
  if (!data) {
    guide.setAttribute('provider', provider);
    return;
  }
  const guides = new Map(Object.entries(data.guides).map(([id, it]) => [id, chosen(it, names) as Guide]));
  offer(
    'method',
    [...guides].map(([id, it]) => [id, plain(it.method.name)]),
  );
  const of = guides.get(value('method'));
  offerMany('fields', of?.fields.filter(({ step }) => step).map(({ id, label }) => [id, label]) ?? []);
  offerMany(
    'scopes',
    data.scopes.map(id => [id, id]),
  );
  show(provider, of, data);
}

function show(provider: string, of: Guide | undefined, data: EmbedData): void {
  const first = Object.keys(data.guides)[0] === value('method');
  const base: Choice = {
    origin: location.origin,
    provider,
    host: value('host') || anyApp,
    language: value('lang') as Language,
    title: of ? plain(of.title) : data.name,
    page: data.pages[value('method')],
    method: first ? undefined : value('method'),
    app: value('app'),
    form: value('form'),
    steps: value('steps'),
    theme: value('theme'),
    fields: many('fields'),
    scopes: many('scopes'),
    colors: colors(),
  };
  for (const name of guideNames) {
    const wanted = name === 'lang' ? base.language : base[name];
    if (wanted && !(name === 'host' && base.app)) guide.setAttribute(name, wanted);
    else guide.removeAttribute(name);
  }
  for (const { dataset, value: color } of untouched.keys()) {
    const property = dataset['property'] ?? '';
    if (base.colors?.[property]) guide.style.setProperty(property, color);
    else guide.style.removeProperty(property);
  }
  void write(base);
}

async function write(base: Choice): Promise<void> {
  const isPinned = (input('pinned') as HTMLInputElement).checked;
  const pinned = isPinned ? await fetch(embedPinned).then(answer => answer.json()) : undefined;
  const code = snippets({ ...base, pinned });
  for (const kind of kinds) at(`code-${kind}`)?.replaceChildren(code[kind]);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-format]'))
    link.href = fragmentOf(base.page ?? '/', link.dataset['format'] as keyof typeof endings);
}

const told = at('told');
for (const button of document.querySelectorAll<HTMLElement>('[data-copy]'))
  button.addEventListener('click', async () => {
    const text = at(button.dataset['copy'] ?? '')?.textContent ?? '';
    const done = await navigator.clipboard.writeText(text).then(
      () => 'copied',
      () => 'not',
    );
    if (told) told.textContent = told.dataset[done] ?? '';
    setTimeout(() => told?.replaceChildren(), 2500);
  });

const asked = new URLSearchParams(location.hash.slice(1)).get('provider');
if (asked) input('provider').value = asked;
for (const hidden of document.querySelectorAll('#builder, #preview')) hidden.removeAttribute('hidden');
form.addEventListener('input', () => void update());
form.addEventListener('submit', event => event.preventDefault());
// Not before it knows which guide it is to show.
void update().then(() => stage?.append(guide));
void known.then(all => at('providers')?.replaceChildren(...all.map(({ id, name }) => new Option(name, id))));
