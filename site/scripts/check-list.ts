// Findings as a list: what is wrong, where, the rule, the way to the value, and a button that mends it.
import type { Item } from './check-messages.ts';
import { piecesOf } from './pieces.ts';

type Child = Node | string;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const sentence = (text: string): Child[] =>
  piecesOf(text).map(piece => (piece.code ? element('code', { translate: false }, piece.text) : piece.text));

/** The place is a button with the class `place`, the mending one with the class `mend`. */
export function itemOf({
  rule,
  severity,
  message,
  line,
  column,
  excerpt,
  related,
  from,
  more,
  fixable,
}: Item): HTMLElement {
  const { before, marked, after } = excerpt;
  const place = element('button', { type: 'button', className: 'place' }, `${line}:${column}`);
  place.title = `Go to line ${line}, column ${column}`;
  const level = element('span', { className: 'severity' }, severity);
  level.dataset['severity'] = severity;
  const about = element('a', { href: `/rules/${rule}/`, translate: false }, rule);
  const mend = element('button', { type: 'button', className: 'mend' }, 'Fix');
  mend.setAttribute('aria-label', `Fix line ${line}`);
  const ways = [...(fixable ? [mend] : []), ...(more ? [element('a', { href: more.where }, more.what)] : [])];
  return element(
    'li',
    {},
    element('p', { className: 'about' }, place, level, about),
    element('p', { className: 'message' }, ...sentence(message)),
    ...(before + marked + after === ''
      ? []
      : [
          element(
            'p',
            { className: 'excerpt', translate: false },
            element('code', {}, before, element('mark', {}, marked), after),
            ...(from === undefined ? [] : [` from ${from}`]),
          ),
        ]),
    ...(related === undefined ? [] : [element('p', {}, ...sentence(related))]),
    ...(ways.length > 0 ? [element('p', { className: 'mending' }, ...ways)] : []),
  );
}
