// On pages of documentation: the buttons that copy a block of code or the page, and the list of pages at the place of this one.
const told = document.getElementById('told');

async function fileAt(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return new Blob([await answer.text()], { type: 'text/plain' });
}

for (const button of document.querySelectorAll<HTMLElement>('.code button, [data-copy]'))
  button.addEventListener('click', async () => {
    let say = told?.dataset['copied'];
    const file = button.dataset['copy'];
    try {
      if (file) await navigator.clipboard.write([new ClipboardItem({ 'text/plain': fileAt(file) })]);
      else await navigator.clipboard.writeText(`${button.parentElement?.querySelector('code')?.textContent ?? ''}\n`);
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
