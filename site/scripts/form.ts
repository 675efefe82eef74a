// The form of a guide: judged as it is typed, by the judge of the linter. Nothing is sent, nothing is kept.
import { readAddress } from '../../catalog/model/address.ts';
import type { VerdictWords } from '../../catalog/model/phrases/verdicts.ts';
import { judge, repair, type Verdict } from '../../catalog/model/value.ts';
import type { Environment } from '../../catalog/model/vocabulary.ts';
import type { FormData } from '../form.ts';
import { sentenceOf } from '../sentence.ts';
import { scalar } from './scalar.ts';
import { takeOver } from './search-handover.ts';

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Tone = 'good' | 'doubt' | 'bad' | '';

const at = (id: string): HTMLElement | null => document.getElementById(id);

function toneOf(verdict: Verdict): Tone {
  if (verdict.verdict !== 'ok') return verdict.severity === 'warning' ? 'doubt' : 'bad';
  const status = verdict.kind?.status;
  return status === 'retired' ? 'bad' : status === 'legacy' ? 'doubt' : 'good';
}

export function begin(words: VerdictWords): void {
  const data = JSON.parse(at('form-data')?.textContent ?? '') as FormData;
  const { fields } = data;
  const environment = at('environment') as HTMLSelectElement | null;
  const inputs = new Map(
    Object.keys(fields).flatMap(id => {
      const input = at(`in-${id}`) as Input | null;
      return input ? [[id, input] as const] : [];
    }),
  );
  // The one without a field is where the account works.
  const lines = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-line]')].map(line => {
      const id = line.dataset['line'] ?? '';
      const { hidden } = line;
      const text = line.querySelector('span');
      const variable = text?.textContent ?? '';
      return [
        id,
        (value: string): void => {
          line.hidden = hidden && value === '';
          if (text && !fields[id]?.secret) text.textContent = value === '' ? variable : scalar(value);
        },
      ];
    }),
  );
  /** The value in the file; of a secret only that there is one. */
  const write = (id: string, value: string): void => lines.get(id)?.(value);

  function say(id: string, what: string | Node, tone: Tone): void {
    const place = at(`say-${id}`);
    // Said once: a link in it stays the one that is being clicked.
    if (place?.textContent !== (typeof what === 'string' ? what : what.textContent)) place?.replaceChildren(what);
    place?.setAttribute('data-tone', tone);
    inputs.get(id)?.setAttribute('aria-invalid', String(tone === 'bad'));
  }

  const judged = (id: string, value: string): Verdict =>
    judge(fields[id] ?? { label: id }, value, {
      siblings: fields,
      environment: (environment?.value || undefined) as Environment | undefined,
    });

  const nameOf = (it: string): string => environment?.querySelector(`[value=${it}]`)?.textContent ?? it;

  /** A sentence that stands in the page already. */
  function mistake(id: string, nth: number): Node | undefined {
    const known = document.querySelector(`[data-about~="${id}-${nth}"]`);
    if (!known) return undefined;
    const range = new Range();
    range.selectNodeContents(known);
    return range.cloneContents();
  }

  /** Fills the fields that an address tells; whether this one was among them. */
  function take(values: Readonly<Record<string, string>>): void {
    for (const [id, value] of Object.entries(values)) {
      const input = inputs.get(id);
      if (!input || fields[id]?.secret) continue;
      input.value = value;
      write(id, value);
      say(id, words.read, 'good');
    }
  }

  /** Said at once when something was pasted or is right; what is half typed is not called wrong. Gives what it read. */
  function look(id: string, input: Input, finished: boolean): Readonly<Record<string, string>> {
    const { value } = input;
    let read: Readonly<Record<string, string>> = {};
    if (value === '') {
      say(id, '', '');
      write(id, '');
      return read;
    }
    let verdict = judged(id, value);
    if (verdict.verdict !== 'ok') {
      read = readAddress(data, value)?.values ?? {};
      take(read);
      if (id in read) return read;
      const whole = finished && repair(value, verdict);
      if (whole) {
        const rest = judged(id, whole);
        if (rest.verdict === 'ok') input.value = whole;
        if (rest.verdict !== 'malformed') verdict = rest;
      }
    }
    const right = verdict.verdict === 'ok';
    write(id, right ? input.value : '');
    const works = verdict.verdict === 'ok' && verdict.kind?.environment;
    if (works && environment && !environment.value) {
      environment.value = works;
      write('', works);
    }
    if (right || finished || at(`say-${id}`)?.textContent)
      say(id, sentenceOf(id, verdict, { words, fields, mistake, nameOf }), toneOf(verdict));
    return read;
  }

  const all = (): void => {
    let told = {};
    // Of what was read just now it is said where it comes from.
    for (const [id, input] of inputs) if (!(id in told)) told = { ...told, ...look(id, input, true) };
  };
  for (const [id, input] of inputs) {
    input.addEventListener('input', event =>
      look(id, input, (event as InputEvent).inputType === 'insertFromPaste' || input instanceof HTMLSelectElement),
    );
    input.addEventListener('change', () => look(id, input, true));
  }
  environment?.addEventListener('change', () => {
    write('', environment.value);
    all();
  });
  all();
  take(takeOver(at('part-form')?.dataset['provider'] ?? '') ?? {});
}
