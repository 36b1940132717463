// Listens once for every tab and pane of this browser.

import { Stream } from './stream.js';

const pages = new Set();
const stream = new Stream((told) => pages.forEach((page) => page.postMessage(told)));

addEventListener('connect', ({ ports: [page] }) => {
  pages.add(page);
  page.onmessage = () => pages.delete(page);
  if (stream.isOpen) page.postMessage({ what: 'heard' });
  if (stream.isBroken) page.postMessage({ what: 'lost' });
});
