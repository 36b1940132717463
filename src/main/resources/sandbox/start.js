// One page, two shapes: one person, alone or in a pane; or two panes side by side.

import(document.documentElement.classList.contains('split') ? './side-by-side.js' : './app.js');
