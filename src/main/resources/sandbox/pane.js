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

/** Tells it that something was pressed: where the app says nothing to that, nothing else would tell. */
export function tellOfAct() {
  if (isPane) tell({ acted: true });
}

/** F6 beyond the pane's last part: what holds the panes has more of them. */
export function leavePane(step) {
  tell({ leave: step });
}

/** Tells it whether a form is open. */
export function tellOfForm(isOpen) {
  if (isPane) tell({ form: isOpen });
}

/**
 * What the one that holds the panes has to say: `unread`, what waits for whom; `enter`, from which end the focus comes in;
 * `lead`, a place that somebody is led to; `type`, what to write into the message box of #coffee.
 */
export function hearFromAbove({ unread, enter, lead, type }) {
  if (!isPane) return;
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || origin !== location.origin) return;
    if (data.unread) unread(data.unread);
    if (data.enter) enter(data.enter);
    if (data.lead) lead(data.lead);
    if (data.type) type(data.type);
  });
}

function tell(news) {
  parent.postMessage(news, location.origin);
}
