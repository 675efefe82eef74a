// What the components for React, Vue and Astro share: what may be written on <link-guide>, what it says, how its script comes.

/** Its attributes. */
export const guideNames = [
  'provider',
  'method',
  'host',
  'app',
  'form',
  'scopes',
  'steps',
  'fields',
  'lang',
  'theme',
] as const;
export type GuideName = (typeof guideNames)[number];

interface Kinds {
  scopes: string | readonly string[];
  steps: string | readonly string[];
  fields: string | readonly string[];
  theme: 'light' | 'dark';
}

/** Lists may be given as such. */
export type GuideProps = { provider: string } & {
  [Name in Exclude<GuideName, 'provider'>]?: (Name extends keyof Kinds ? Kinds[Name] : string) | undefined;
} & {
  /** Where the script of the web component stands; left out where the page loads it itself. */
  script?: string | undefined;
};

/** Name of an event → what its detail holds. */
export interface GuideEvents {
  ready: {
    provider: string;
    method: string;
    fields: readonly { id: string; label: string; secret: boolean; optional: boolean }[];
  };
  /** Read from an address that was pasted; never a secret. */
  fieldread: { field: string; value: string };
  error: { message: string };
}
export const eventNames: readonly (keyof GuideEvents)[] = ['ready', 'fieldread', 'error'];

export interface GuideElement extends HTMLElement {
  /** What the event of this name told last, for whoever listens only now; nothing until the guide is there. */
  readonly ready?: GuideEvents['ready'] | undefined;
  /** Lights up the step that obtains a value; whether there is one. */
  focusField(id: string): boolean;
  /** Lights up a step; whether there is one. */
  focusStep(id: string): boolean;
  addEventListener<Name extends keyof GuideEvents>(
    name: Name,
    heard: (event: CustomEvent<GuideEvents[Name]>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    heard: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'link-guide': GuideElement;
  }
}

/** As the element takes them; what is not given is not written. */
export const attributesOf = (props: Readonly<Partial<Record<GuideName, unknown>>>): Record<string, string> =>
  Object.fromEntries(
    guideNames.flatMap(name => {
      const given = props[name];
      const text = Array.isArray(given) ? given.join(' ') : String(given ?? '');
      return text === '' ? [] : [[name, text]];
    }),
  );

/** Loads the script where a browser shows the guide. Until it has come, and where it does not, the content of the element stays. */
export function bring(script: string, element: GuideElement): void {
  import(/* @vite-ignore */ /* webpackIgnore: true */ script).catch(() => {
    const message = `The script of the guide could not be loaded: ${script}`;
    element.dispatchEvent(new CustomEvent('error', { detail: { message } satisfies GuideEvents['error'] }));
  });
}
