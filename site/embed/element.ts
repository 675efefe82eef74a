// /embed/v1.js: <link-guide>, a guide inside someone else's page.
import type { Guide } from '../../catalog/model/document.ts';
import { missingFrom, narrow } from '../../catalog/model/guide/narrow.ts';
import { type GuideElement, type GuideEvents, guideNames } from '../../catalog/wrappers/guide.ts';
import type { EmbedData } from './data.ts';
import { failed, languageOf } from './failed.ts';
import { guideIn, load, loadJudge, Missing, notThere } from './load.ts';
import { drawn, node } from './nodes.ts';
import { style } from './style.ts';

let sheet: CSSStyleSheet | undefined;
function styleSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}

const words = (list: string | null): string[] | undefined => {
  const all = (list ?? '').split(/[\s,]+/).filter(it => it !== '');
  return all.length > 0 ? all : undefined;
};

const told = ({ provider, method, fields }: Guide): GuideEvents['ready'] => ({
  provider: provider.id,
  method: method.id,
  fields: fields.map(({ id, label, secret, optional }) => ({ id, label, secret, optional })),
});

export class LinkGuide extends HTMLElement implements GuideElement {
  static readonly observedAttributes = guideNames;

  readonly #root = this.attachShadow({ mode: 'open' });
  /** What is shown, or being fetched: the attributes it was made from. */
  #shown = '';
  #guide: Guide | undefined;
  #lit: string | undefined;
  #waiting = false;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [styleSheet()];
    // Until the guide is there, and where it cannot be: what the page itself wrote.
    this.#root.append(document.createElement('slot'));
    this.#root.addEventListener('click', event => this.#follow(event));
  }

  connectedCallback(): void {
    addEventListener('online', this.#again);
    this.#soon();
  }

  disconnectedCallback(): void {
    removeEventListener('online', this.#again);
  }

  attributeChangedCallback(): void {
    this.#soon();
  }

  /** For whoever listens late. */
  get ready(): GuideEvents['ready'] | undefined {
    return this.#guide && told(this.#guide);
  }

  /** Lights up the step that obtains a field; whether there is one. The keyboard stays where it is. */
  focusField(id: string): boolean {
    const step = this.#guide?.fields.find(field => field.id === id)?.step;
    if (this.#guide) return step !== undefined && this.focusStep(step);
    this.addEventListener('ready', () => this.focusField(id), { once: true });
    return false;
  }

  /** Lights up a step and brings it into view; whether there is one. */
  focusStep(id: string): boolean {
    this.#lit = id;
    let found: Element | undefined;
    for (const step of this.#root.querySelectorAll('[part~=step]')) {
      const lit = step.id === id;
      step.setAttribute('part', lit ? 'step current' : 'step');
      if (lit) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
      if (lit) found = step;
    }
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    found?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
    return found !== undefined;
  }

  /** Several attributes that change together are one change. */
  #soon(): void {
    if (this.#waiting || !this.isConnected) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.isConnected) void this.#update();
    });
  }

  readonly #again = (): void => {
    if (this.#guide) return;
    this.#shown = '';
    this.#soon();
  };

  #asked() {
    const of = (name: string): string | undefined => this.getAttribute(name)?.trim() || undefined;
    const language = languageOf(this.closest('[lang]')?.getAttribute('lang') ?? '');
    const [provider, method, host, app, form] = ['provider', 'method', 'host', 'app', 'form'].map(of);
    return { provider: provider?.toLowerCase() ?? '', method, host: host?.toLowerCase(), app, form, language };
  }

  async #update(): Promise<void> {
    const asked = this.#asked();
    const wanted = {
      steps: words(this.getAttribute('steps')),
      fields: words(this.getAttribute('fields')),
      scopes: words(this.getAttribute('scopes')),
    };
    const key = JSON.stringify([asked, wanted]);
    if (key === this.#shown) return;
    this.#shown = key;
    let data: EmbedData;
    let guide: Guide;
    try {
      data = await load(asked);
      if (key !== this.#shown) return;
      guide = guideIn(data, asked);
      const missing = missingFrom(guide, data.scopes, wanted);
      if (missing) throw notThere(data.name, missing.what, missing.name, missing.there);
    } catch (error) {
      if (key === this.#shown) this.#fail(error, asked.language);
      return;
    }
    this.#guide = narrow(guide, wanted);
    this.#root.replaceChildren(
      drawn({ guide: this.#guide, text: data.text, reader: field => this.#reader(field, data) }),
    );
    if (this.#lit !== undefined) this.focusStep(this.#lit);
    this.#tell('ready', told(this.#guide));
  }

  #fail(error: unknown, language: string): void {
    this.#guide = undefined;
    const sentence = failed[languageOf(language)];
    const detail = error instanceof Missing ? error.message : undefined;
    const message = detail ?? `The guide could not be fetched: ${error instanceof Error ? error.message : ''}`;
    console.error(`<link-guide> ${message}`);
    const said = detail === undefined ? sentence.offline : sentence.missing;
    this.#root.replaceChildren(
      node(
        'div',
        { part: 'problem', role: 'alert' },
        node('p', { lang: language }, said),
        detail === undefined ? undefined : node('p', { lang: 'en' }, detail),
      ),
      document.createElement('slot'),
    );
    this.#tell('error', { message });
  }

  /** A place to paste an address: what it tells is said, and handed to the page. Never a secret. */
  #reader(field: string, { form, text }: EmbedData): Node | undefined {
    if (form.fields[field]?.secret) return undefined;
    const input = node('input', { id: `read-${field}`, autocomplete: 'off', spellcheck: 'false', translate: 'no' });
    const said = node('output', { for: input.id });
    input.addEventListener('input', async () => {
      if (!(input instanceof HTMLInputElement)) return;
      const { readAddress } = await loadJudge();
      const values = readAddress(form, input.value)?.values ?? {};
      const told = Object.entries(values).filter(([id]) => form.fields[id] && !form.fields[id].secret);
      const shown = told.flatMap(([id, value]) => [
        ` ${form.fields[id]?.label}${text.colon}`,
        node('code', { part: 'code', translate: 'no' }, value),
      ]);
      if (told.length > 0) said.replaceChildren(text.read, ...shown);
      else said.replaceChildren(input.value.trim() === '' ? '' : text.unread);
      for (const [id, value] of told) this.#tell('fieldread', { field: id, value });
    });
    return node('div', { part: 'reader' }, node('label', { for: input.id }, text.paste), input, said);
  }

  /** Links within the guide: the step, with the keyboard. */
  #follow(event: Event): void {
    const link = event.composedPath().find(it => it instanceof HTMLAnchorElement);
    const anchor = link?.getAttribute('href') ?? '';
    if (!anchor.startsWith('#')) return;
    event.preventDefault();
    if (this.focusStep(anchor.slice(1)))
      this.#root.querySelector<HTMLElement>('[aria-current] > [tabindex]')?.focus({ preventScroll: true });
  }

  /** Events stay at the element: a page's own watch for errors is not disturbed. */
  #tell<Name extends keyof GuideEvents>(name: Name, detail: GuideEvents[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

// Two scripts on a page, of two versions perhaps: the first one stays.
if (!customElements.get('link-guide')) customElements.define('link-guide', LinkGuide);
