// On every page: the search box wakes when it is wanted, and not before.
export {};

const box = document.querySelector<HTMLElement>('.search');
const input = box?.querySelector('input');

if (box && input) {
  const wait = (): void => input.addEventListener('focus', wake, { once: true });
  const wake = (): void => void import('./search-box.ts').then(({ begin }) => begin(box, input)).catch(wait);
  if (document.activeElement === input) wake();
  else wait();
  document.addEventListener('keydown', event => {
    const writing = event.target instanceof Element && event.target.closest('input, textarea, select');
    const wanted =
      event.key.toLowerCase() === 'k'
        ? (event.ctrlKey || event.metaKey) && !event.shiftKey
        : event.key === '/' && !writing;
    if (!wanted) return;
    event.preventDefault();
    input.select();
    input.focus();
  });
}
