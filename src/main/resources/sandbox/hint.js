// One line for the first minute: what to try. Once dismissed it stays away in this browser.

import { byId, el } from './dom.js';
import { firstName } from './people.js';

const DISMISSED = 'percolate-sandbox-hint-dismissed';

export function showHint(person) {
  byId('hint').hidden = Boolean(remembered(() => localStorage.getItem(DISMISSED)));
  byId('hint-text').replaceChildren(
    el('strong', {}, 'Try this: '),
    `you are ${firstName(person)}. Type `,
    el('code', {}, '/coffee now'),
    ' in #coffee. Then become the person you were introduced to.',
  );
  byId('hint-dismiss').addEventListener('click', () => {
    byId('hint').hidden = true;
    remembered(() => localStorage.setItem(DISMISSED, 'yes'));
    byId('main').focus();
  });
}

/** A browser may forbid storage; then nothing is remembered. */
function remembered(access) {
  try {
    return access();
  } catch {
    return null;
  }
}
