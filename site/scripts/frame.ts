// On every page: light or dark, as chosen; a menu that closes when one goes elsewhere; the place one keeps in another language or app.
const root = document.documentElement;

document.querySelector('.theme')?.addEventListener('click', () => {
  const dark = root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  root.dataset['theme'] = dark === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('linkbook:theme', root.dataset['theme']);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
});

const menu = document.querySelector<HTMLDetailsElement>('.languages');
document.addEventListener('click', ({ target }) => {
  if (menu && target instanceof Node && !menu.contains(target)) menu.open = false;
  if (target instanceof HTMLAnchorElement && target.matches('[rel=alternate], .switch a')) {
    target.search = location.search;
    target.hash = location.hash;
  }
});
menu?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

export {};
