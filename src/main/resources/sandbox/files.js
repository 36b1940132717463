// Files that stand in a message: what they are, a look at a picture or inside a short text, and a way to save them.

import { el, icon } from './dom.js';

export function attachment({ name, title, size, url, inWords, preview, more }) {
  const isCalled = title !== name;
  return el(
    'div',
    { class: 'file' },
    el(
      'div',
      { class: 'file-head' },
      icon('file'),
      el('div', { class: 'file-names' }, el('strong', {}, title), el('small', {}, isCalled && `${name} · `, sized(size))),
      el('a', { class: 'button', href: url, download: name, 'aria-label': `Download ${name}` }, 'Download'),
    ),
    inWords != null && el('img', { class: 'file-picture', src: url, alt: inWords || title }),
    preview && el('details', {}, el('summary', {}, 'Look inside'), el('pre', {}, el('code', {}, preview)), more > 0 && el('p', { class: 'file-more' }, `${more === 1 ? 'One more line' : `${more} more lines`}: download it to read all.`)),
  );
}

function sized(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1000 * 1000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1000 / 1000).toFixed(1)} MB`;
}
