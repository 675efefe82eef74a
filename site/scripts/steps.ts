// Steps that can be ticked off and stay so. Of values nothing is ever kept.
const ticks = [...document.querySelectorAll<HTMLInputElement>('.tick')];
const step = (tick: HTMLInputElement): string => tick.parentElement?.id ?? '';
const place = `linkbook:done:${location.pathname.replace(/^\/(?:de|fr|es|ja)\//, '/')}`;

function kept(): string[] {
  try {
    return (localStorage.getItem(place) ?? '').split(' ');
  } catch {
    return [];
  }
}

function keep(): void {
  try {
    const done = ticks.filter(tick => tick.checked).map(step);
    if (done.length > 0) localStorage.setItem(place, done.join(' '));
    else localStorage.removeItem(place);
  } catch {
    // Storage is switched off: the ticks last as long as the page.
  }
}

const before = kept();
for (const tick of ticks) {
  tick.checked = before.includes(step(tick));
  tick.addEventListener('change', keep);
}

export function startOver(): void {
  for (const tick of ticks) tick.checked = false;
  keep();
}
