// Light, dark, or whatever the system says. `early.js` puts the choice in place before the first paint.

import { byId } from './dom.js';
import { remember, remembered } from './remember.js';

const KEY = 'percolate-sandbox-theme';

export function chooseTheme() {
  const choice = byId('theme');
  choice.value = remembered(KEY) ?? '';
  // Somebody may have chosen while this was on its way.
  wear(choice.value);
  choice.addEventListener('change', () => {
    remember(KEY, choice.value || null);
    wear(choice.value);
  });
  // Another tab or the pane beside chose.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY) return;
    choice.value = newValue ?? '';
    wear(newValue);
  });
}

function wear(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
