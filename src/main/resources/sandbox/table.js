// A table, which may be wider than where it stands: that of Markdown, and the `table` block.

import { el, lines } from './dom.js';
import { richText } from './richtext.js';

/** `rows` are lists of what stands in their cells, and the first one is the header; `aligned` says how, column by column. */
export function table([head = [], ...rows], aligned = []) {
  const className = (at) => ({ center: 'to-the-centre', right: 'to-the-right' })[aligned[at]];
  return el(
    'div',
    { class: 'table', tabindex: '0', role: 'region', 'aria-label': 'Table' },
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, head.map((cell, at) => el('th', { scope: 'col', class: className(at) }, cell)))),
      el('tbody', {}, rows.map((row) => el('tr', {}, row.map((cell, at) => el('td', { class: className(at) }, cell))))),
    ),
  );
}

export function tableBlock({ rows, column_settings: columns }, names) {
  const shown = (cell) => (cell.type === 'rich_text' ? richText(cell, names) : lines(cell.text ?? cell.value));
  return table(
    rows.map((row) => row.map(shown)),
    (columns ?? []).map((column) => column?.align),
  );
}
