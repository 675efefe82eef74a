// On a guide: buttons that copy, the step of a field lit up, a form that is emptied when one leaves and wakes when it is used.
import { startOver } from './steps.ts';

/** The text of a part of the page without what is hidden in it, or of a file beside it. */
async function textOf(from: string): Promise<Blob> {
  let text: string;
  if (from.startsWith('/')) {
    const answer = await fetch(from);
    if (!answer.ok) throw new Error(from);
    text = await answer.text();
  } else {
    const copy = document.getElementById(from)?.cloneNode(true) as HTMLElement;
    for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
    text = `${copy.textContent.trimEnd()}\n`;
  }
  return new Blob([text], { type: 'text/plain' });
}

const told = document.getElementById('told');
for (const button of document.querySelectorAll<HTMLElement>('[data-copy]'))
  button.addEventListener('click', async () => {
    let say = told?.dataset['copied'];
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': textOf(button.dataset['copy'] ?? '') })]);
    } catch {
      say = told?.dataset['not'];
    }
    if (!told) return;
    told.textContent = say ?? '';
    setTimeout(() => told.replaceChildren(), 2500);
  });

const form = document.querySelector<HTMLElement>('.form');
const inputs = form?.querySelectorAll<HTMLInputElement>('input, select, textarea') ?? [];
const shows = document.querySelectorAll<HTMLElement>('.show');

function light(step?: string): void {
  for (const it of document.querySelectorAll('.lit')) it.classList.remove('lit');
  if (step)
    for (const it of document.querySelectorAll(`#${step}, .contents [href="#${step}"]`)) it.classList.add('lit');
}

function show(button: HTMLElement, shown: boolean): void {
  const input = button.previousElementSibling;
  button.setAttribute('aria-pressed', String(shown));
  if (input instanceof HTMLInputElement) input.type = shown ? 'text' : 'password';
  else input?.classList.toggle('secret', !shown);
}
for (const button of shows)
  button.addEventListener('click', () => show(button, button.getAttribute('aria-pressed') !== 'true'));

function empty(): void {
  for (const input of inputs) {
    input.value = '';
    input.dispatchEvent(new Event('change'));
  }
  for (const button of shows) show(button, false);
  light();
}
empty();
// Also of a page that the browser keeps for going back.
addEventListener('pagehide', empty);
document.querySelector('.again')?.addEventListener('click', () => {
  startOver();
  empty();
});

/** The judge and its words come when somebody begins to fill in. */
async function wake(): Promise<void> {
  form?.removeEventListener('focusin', wake);
  try {
    const [{ begin }, words] = await Promise.all([
      import('./form.ts'),
      fetch(`/words/${document.documentElement.lang}.json`).then(answer => answer.json()),
    ]);
    begin(words);
  } catch {
    form?.addEventListener('focusin', wake);
  }
}
form?.addEventListener('focusin', wake);
form?.addEventListener('focusin', ({ target }) =>
  light((target as Element).closest<HTMLElement>('[data-step]')?.dataset['step']),
);
try {
  if (sessionStorage.getItem('linkbook:read')) void wake();
} catch {
  // Storage is switched off: nothing was handed over.
}
