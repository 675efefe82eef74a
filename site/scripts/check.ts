// The page of the checker: what is typed goes to the linter in its worker, and what that says stands beside it.
import { begin as takeFiles } from './check-files.ts';
import { type Findings, findingsIn } from './check-findings.ts';
import { linter } from './check-linter.ts';
import { drawing, moved } from './check-marks.ts';
import type { Answer } from './check-messages.ts';
import { textIn } from './check-text.ts';

const at = <E extends HTMLElement>(selector: string): E => document.querySelector(selector) as E;
const [root, section] = [at('.check'), at('.findings')];
const area = at<HTMLTextAreaElement>('#text');
const env = at<HTMLTextAreaElement>('#env');
const [counts, envSaid, turning] = [at('#counts'), at('#env-said'), at('.turning')];
const [undo, fixAll] = [at<HTMLButtonElement>('#undo'), at<HTMLButtonElement>('#fix')];
const radios = [...document.querySelectorAll<HTMLInputElement>('[name=written]')];
const examples = JSON.parse(at('#examples').textContent) as Record<string, string>;
const limit = Number(root.dataset['limit']);

/** How many findings there are, as it was last said. */
let stated = '';
/** Of the text; what the linter says of an older one is not shown. */
let version = 0;
let length = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
let slow: ReturnType<typeof setTimeout> | undefined;
/** Chosen by hand or by the name of a file, not by how the text begins. */
let written: string | undefined;
/** Where the focus goes once the mended text has been checked. */
let focusAfter: number | undefined;

const text = textIn(area, { changed, turned });
const findings: Findings = findingsIn(section, text, further => service.further({ ...further, version }));
const draw = drawing(area, at('.numbers'), at('.marks'), () => {
  const { start, firstLine } = text.part();
  return { places: findings.places(), start, firstLine };
});
const service = linter(answered, () => {
  findings.clear();
  settled('The linter could not be loaded. Is this page still online? Type on to try again.');
});
const files = takeFiles({
  text: ({ name, content }) => {
    written = /\.json$/i.test(name) ? 'json' : 'yaml';
    checkAnother(content);
  },
  env: content => {
    env.value = content;
    at<HTMLDetailsElement>('.check details').open = true;
    outdated();
    checkNow();
  },
  whole: () => text.whole(),
  extension: () => radios.find(({ checked }) => checked)?.value ?? 'yaml',
});

function say(sentence: string): void {
  clearTimeout(slow);
  if (counts.textContent !== sentence) counts.textContent = sentence;
}

/** What stands there speaks of another text, until the linter has spoken: it is drawn faint, and not said. */
function outdated(): void {
  version++;
  section.ariaBusy = 'true';
}

function settled(sentence: string): void {
  stated = sentence;
  section.ariaBusy = 'false';
  section.classList.remove('slow');
  say(sentence);
}

/** Of what takes long. */
function sayLater(sentence: string): void {
  clearTimeout(slow);
  slow = setTimeout(() => {
    section.classList.add('slow');
    say(sentence);
  }, 500);
}

function turned(): void {
  const { start, end, of, firstLine } = text.part();
  turning.hidden = start === 0 && end === of;
  const [label, earlier, later] = [...turning.children] as [HTMLElement, HTMLButtonElement, HTMLButtonElement];
  label.textContent = `From line ${firstLine.toLocaleString('en')}: a part of a long text, all of which is checked.`;
  [earlier.disabled, later.disabled] = [start === 0, end === of];
  draw();
}

function changed(): void {
  const { of } = text.part();
  const by = of - length;
  outdated();
  length = of;
  findings.move(places => moved(places, text.caret() - Math.max(by, 0), by));
  undo.hidden = !text.canUndo();
  turned();
  clearTimeout(waiting);
  waiting = setTimeout(checkNow, of < 200_000 ? 150 : 500);
}

/** JSON begins with a bracket and then a quote; the rest may be YAML, too. */
const detected = (begins: string): string => (/^\s*(?:\{\s*["}]|\[)/.test(begins) ? 'json' : 'yaml');

function checkNow(): void {
  clearTimeout(waiting);
  const whole = text.whole();
  if (whole.trim() === '') {
    written = undefined;
    findings.clear();
    settled('');
    fixAll.hidden = true;
    draw();
    return;
  }
  const form = written ?? detected(whole.slice(0, 1000));
  for (const radio of radios) radio.checked = radio.value === form;
  if (whole.length > limit) {
    findings.clear();
    settled(root.dataset['large'] ?? '');
    return;
  }
  sayLater('Checking …');
  const given = env.value.trim() === '' ? undefined : env.value;
  service.check({ ask: 'check', version, text: whole, file: `connections.${form}`, env: given });
}

function answered(answer: Answer): void {
  if (answer.version !== version) return;
  if (answer.answer === 'more') {
    findings.add(answer);
    return;
  }
  if (answer.answer === 'fixed') {
    if (answer.fixed === 0) {
      settled(stated);
      return;
    }
    text.replace(answer);
    checkNow();
    return;
  }
  findings.show(answer);
  settled(answer.total === 0 ? 'Nothing is wrong with this file.' : answer.counts);
  fixAll.hidden = answer.fixable === 0;
  fixAll.textContent = `Fix all (${answer.fixable.toLocaleString('en')})`;
  const { variables, problems } = answer.env ?? { variables: 0, problems: [] };
  const told = [`${variables} ${variables === 1 ? 'variable' : 'variables'}.`, ...problems].join(' ');
  envSaid.textContent = answer.env ? told : '';
  draw();
  if (focusAfter !== undefined) (findings.mending(focusAfter) ?? counts).focus();
  focusAfter = undefined;
}

function fix(index?: number): void {
  if (!findings.isOf(version)) return;
  focusAfter = index ?? 0;
  sayLater('Mending …');
  service.further({ ask: 'fix', version, ...(index !== undefined && { index }) });
}

/** Nothing that was said is about that. */
function checkAnother(content: string): void {
  findings.clear();
  text.set(content);
  checkNow();
}

function empty(): void {
  env.value = '';
  files.forget();
  checkAnother('');
}

findings.onMend(fix);
fixAll.addEventListener('click', () => fix());
undo.addEventListener('click', () => {
  text.undo();
  checkNow();
  if (undo.hidden) counts.focus();
});
at('#clear').addEventListener('click', () => {
  empty();
  area.focus();
});
env.addEventListener('input', () => {
  outdated();
  clearTimeout(waiting);
  waiting = setTimeout(checkNow, 150);
});
for (const radio of radios)
  radio.addEventListener('change', () => {
    written = radio.value;
    outdated();
    checkNow();
  });
turning.addEventListener('click', ({ target }) => {
  const by = target instanceof HTMLElement ? target.dataset['turn'] : undefined;
  if (by !== undefined) text.turn(by === '1' ? 1 : -1);
});
for (const button of document.querySelectorAll<HTMLElement>('[data-example]'))
  button.addEventListener('click', () => {
    written = undefined;
    files.forget();
    checkAnother(examples[button.dataset['example'] ?? ''] ?? '');
  });
// Also what the browser kept of an earlier visit, and of a page that is kept for going back.
empty();
addEventListener('pagehide', () => {
  empty();
  service.stop();
});
