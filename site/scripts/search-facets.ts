// Lists of guides: kind of method and app narrow the list; what is chosen stands in the address.
import { categories } from '../../catalog/model/vocabulary.ts';
import { idOf, type ProviderRow } from '../search/shape.ts';
import { counted, fill, type Index, openIndex } from './search-data.ts';
import { rowsIn } from './search-find.ts';

const section = document.querySelector<HTMLElement>('.guides');
const cards = section?.querySelector<HTMLElement>('.cards');
const status = section?.querySelector<HTMLElement>('[role=status]');
const names = ['kind', 'host'] as const;
type Chosen = Record<(typeof names)[number], string>;

const chosenIn = (address: string): Chosen => {
  const query = new URL(address).searchParams;
  return { kind: query.get('kind') ?? '', host: query.get('host') ?? '' };
};

/** The same address with what is chosen; other parts of it stay. */
function addressWith(address: string, chosen: Chosen): string {
  const url = new URL(address);
  for (const name of names) {
    if (chosen[name] === '') url.searchParams.delete(name);
    else url.searchParams.set(name, chosen[name]);
  }
  return url.href;
}

/** Its place in the list of all categories, as the index writes it. */
const categoryPlace = (id = ''): number => (categories as readonly string[]).indexOf(id);

if (section && cards && status) {
  const standing = [...cards.children];
  const parts = section.querySelector<HTMLElement>('.parts');
  const category = categoryPlace(section.dataset['category']);
  const step = 60;
  let limit = step;

  const inputs = (name: string): HTMLInputElement[] => [
    ...section.querySelectorAll<HTMLInputElement>(`input[name=${name}]`),
  ];

  function card({ head }: Index, [name, , kinds]: ProviderRow): HTMLElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = fill(head.addresses.guide, { id: idOf(name) });
    const title = document.createElement('b');
    title.translate = false;
    title.textContent = name[0];
    const ways = document.createElement('span');
    ways.textContent = kinds.map(it => head.kinds[it]?.[1]).join(' · ');
    link.append(title, ways);
    item.append(link);
    return item;
  }

  /** How many guides each chip would leave. */
  function count(index: Index, rows: readonly ProviderRow[], chosen: Chosen): void {
    for (const name of names) {
      for (const input of inputs(name)) {
        const number = input.parentElement?.querySelector('i');
        const n = rows.filter(row => fits(index, row, { ...chosen, [name]: input.value })).length;
        if (number) number.textContent = String(n);
        if (input.value !== '') input.disabled = n === 0 && !input.checked;
      }
    }
  }

  function fits({ head }: Index, [, categoriesOf, kinds, hosts]: ProviderRow, { kind, host }: Chosen): boolean {
    return (
      (category < 0 || categoriesOf.includes(category)) &&
      (kind === '' || kinds.some(it => head.kinds[it]?.[0] === kind)) &&
      (host === '' || hosts.some(it => head.hosts[it]?.[0] === host))
    );
  }

  async function narrow(said: boolean): Promise<void> {
    const chosen = chosenIn(location.href);
    for (const name of names) {
      const known = inputs(name).some(({ value }) => value === chosen[name]);
      for (const input of inputs(name)) input.checked = input.value === (known ? chosen[name] : '');
      if (!known) chosen[name] = '';
    }
    for (const link of section?.querySelectorAll<HTMLAnchorElement>('nav .chips a') ?? [])
      link.href = addressWith(link.href, chosen);
    const all = names.every(name => chosen[name] === '');
    if (parts) parts.hidden = !all;
    if (all && status?.textContent === '') return;
    const index = await openIndex(document.documentElement.lang);
    const rows = rowsIn(await index.allNames()).sort(([a], [b]) => a[0].localeCompare(b[0], 'en'));
    const { words } = index.head;
    const fitting = rows.filter(row => fits(index, row, chosen));
    count(index, rows, chosen);
    const more = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.more;
    button.addEventListener('click', () => {
      limit += step;
      void narrow(false);
    });
    more.append(button);
    const shown = fitting.slice(0, limit).map(row => card(index, row));
    cards?.replaceChildren(...(all ? standing : shown), ...(!all && fitting.length > limit ? [more] : []));
    if (status && said)
      status.textContent = fitting.length === 0 ? words.noneFits : counted(words.guides, fitting.length);
    section?.classList.toggle('narrowed', !all);
  }

  section.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    limit = step;
    history.pushState(
      null,
      '',
      addressWith(location.href, { ...chosenIn(location.href), [target.name]: target.value }),
    );
    void narrow(true);
  });
  addEventListener('popstate', () => void narrow(true));
  void narrow(true);
}
