// Lays out a guide that is data: titles, steps, and what is done in each.
const text = words =>
  words
    .map(it => (typeof it === 'string' ? it : (it.label ?? it.code ?? it.text ?? it.foreign ?? it.path.join(' › '))))
    .join('');

function element(name, ...inside) {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

const step = ({ title, actions }) =>
  element('li', text(title), element('ul', ...actions.map(({ words }) => element('li', text(words)))));

const guide = await fetch('clay.json').then(answer => answer.json());
document
  .querySelector('main')
  .append(
    element('h2', text(guide.title)),
    ...guide.sections
      .filter(({ steps }) => steps.length > 0)
      .flatMap(({ title, steps }) => [element('h3', text(title)), element('ol', ...steps.map(step))]),
  );
