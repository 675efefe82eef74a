// On the home page: examples that try the search box.
export {};

const input = document.querySelector<HTMLInputElement>('.search input');

for (const button of document.querySelectorAll<HTMLElement>('[data-try]'))
  button.addEventListener('click', () => {
    if (!input) return;
    input.value = button.dataset['try'] ?? '';
    input.focus();
    input.dispatchEvent(new InputEvent('input'));
  });
