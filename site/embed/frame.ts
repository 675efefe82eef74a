// /embed/frame.js: in a page for an iframe. Hands the names in its address to the guide, and tells the page around it its height.
import { frameNames } from './names.ts';

const guide = document.querySelector('link-guide');
const asked = new URLSearchParams(location.search);
for (const name of frameNames) {
  const value = asked.get(name);
  if (value) guide?.setAttribute(name, value);
}
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;

function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  // To whoever frames it: a height is no secret.
  parent.postMessage({ linkbook: 'height', height }, '*');
}
new ResizeObserver(tell).observe(document.documentElement);
addEventListener('message', ({ source, data }) => {
  if (source === parent && data?.linkbook === 'height?') tell();
});
