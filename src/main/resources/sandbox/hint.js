// The guided strip: what to do next, as far as things have come. Dismissed, it stays away in this browser until somebody
// wants to be shown around again.

import { byId, el } from './dom.js';
import { remember, remembered } from './remember.js';
import { whatNext } from './story.js';
import { tipAfter, tipDuring } from './story-tips.js';

const DISMISSED = 'percolate-sandbox-hint-dismissed';

const ROOM_FOR_A_FORM = 420;

export class Hint {
  /** `follow(link)` is called instead of going where a link within this page leads. */
  constructor({ follow }) {
    this.dismissed = Boolean(remembered(DISMISSED));
    this.strip = byId('hint');
    this.again = byId('show-around');
    this.turn = 0;
    this.again.hidden = !this.dismissed;
    byId('hint-dismiss').addEventListener('click', () => this.dismiss(true));
    this.again.addEventListener('click', () => this.dismiss(false));
    // Another tab, or a pane below this strip, put it away or wants it back.
    addEventListener('storage', ({ key, newValue }) => key === DISMISSED && this.put(newValue !== null));
    this.strip.addEventListener('click', (event) => {
      const link = event.target.closest('a');
      if (!link || link.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      follow(link);
    });
    new ResizeObserver(() => this.makeRoom()).observe(this.strip);
    addEventListener('resize', () => this.makeRoom());
    byId('hint-more').addEventListener('click', () => {
      this.turn += 1;
      this.show(this.look);
    });
  }

  put(isAway) {
    this.dismissed = isAway;
    this.again.hidden = !isAway;
    this.strip.hidden = isAway || !this.look;
    if (!isAway && this.look) this.show(this.look);
  }

  dismiss(isAway) {
    remember(DISMISSED, isAway ? 'yes' : null);
    this.put(isAway);
    if (isAway) byId('main').focus();
    else byId('hint-dismiss').focus();
  }

  /** A form is open below the guide, not above it, as far as there is room. */
  makeRoom() {
    const { left, right, top, bottom } = this.strip.getBoundingClientRect();
    const style = document.documentElement.style;
    const isBeside = bottom > 0 && innerHeight - bottom >= ROOM_FOR_A_FORM;
    for (const [side, at] of Object.entries({ left, right, top, bottom })) style.setProperty(`--guide-${side}`, isBeside ? `${at}px` : '0px');
  }

  /** A look as `story.js` has it, with `sideBySide`, where a link leads there. */
  show(look) {
    this.look = look;
    if (this.dismissed) return;
    this.strip.hidden = false;
    const next = whatNext(look);
    byId('hint-more').hidden = next !== null;
    write('hint-progress', next ? [`${next.title} · ${next.step} of ${next.of}`] : ['All told']);
    write('hint-text', next ? [el('strong', {}, 'Try this: '), next.say] : ['that was a whole story. ', tipAfter(look, this.turn)]);
    const isToldAlready = byId('hint-text').querySelector('a[href^="/side-by-side"]');
    write('hint-tip', (next && !isToldAlready && tipDuring(look)) || []);
  }
}

/** Only what changed: a link that is focused stays, and nothing is announced twice. */
function write(id, words) {
  const place = byId(id);
  const line = el('p', {}, words);
  if (line.innerHTML !== place.innerHTML) place.replaceChildren(...line.childNodes);
  place.hidden = !place.hasChildNodes();
}
