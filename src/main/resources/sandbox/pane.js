// The page as one of two panes: who is played, their own clock and the way to their places stand in a bar; the rest of the
// top is shared and stands above both.

import { byId, el } from './dom.js';

export const isPane = document.documentElement.classList.contains('pane');

export function arrangeAsPane() {
  if (!isPane) return;
  const bar = el('div', { class: 'pane-bar' }, byId('places'), byId('who'), byId('clock'));
  byId('workspace').prepend(bar);
  addEventListener('focus', () => tell({ active: true }));
  if (document.hasFocus()) tell({ active: true });
}

/** Tells what holds the panes where this one is. */
export function tellWhereWeAre(place) {
  if (isPane) tell({ place });
}

function tell(news) {
  parent.postMessage(news, location.origin);
}
