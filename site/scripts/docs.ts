// On pages of documentation: the buttons that copy a block of code, and the list of pages at the place of this one.
const told = document.getElementById('told');

for (const block of document.querySelectorAll('.code'))
  block.querySelector('button')?.addEventListener('click', async () => {
    let say = told?.dataset['copied'];
    try {
      await navigator.clipboard.writeText(`${block.querySelector('code')?.textContent ?? ''}\n`);
    } catch {
      say = told?.dataset['not'];
    }
    if (!told) return;
    told.textContent = say ?? '';
    setTimeout(() => told.replaceChildren(), 2500);
  });

const here = document.querySelector<HTMLElement>('.pages [aria-current]');
const list = here?.closest('.pages');
if (here && list)
  list.scrollTo(here.offsetLeft - list.clientWidth / 3, Math.max(0, here.offsetTop - list.clientHeight / 2));
