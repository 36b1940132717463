// What one looks behind the scenes with: a drawer with tabs that opens beside the workspace, and the button that opens it.

import { Calendar } from './calendar.js';
import { el, freshId, icon } from './dom.js';
import { Faults } from './faults.js';
import { Inspector } from './inspector.js';
import { remember, remembered } from './remember.js';

const OPEN = 'percolate-sandbox-tools';

export class Tools {
  /**
   * Puts its button at the end of `bar` and its drawer at the end of `into`. `look()` gives { person, directory } as they
   * are now; `clock` is the page's.
   */
  constructor({ bar, into, look, clock }) {
    this.tabs = [new Calendar({ look, clock }), new Inspector({ look }), new Faults({ look })].map((panel) => this.tab(panel));
    this.id = freshId('tools');
    this.opener = el('button', { type: 'button', class: 'tools-opener', 'aria-expanded': 'false', 'aria-controls': this.id, onclick: () => this.toggle() }, 'Tools');
    this.drawer = this.draw();
    bar.append(this.opener);
    into.append(this.drawer);
    const last = remembered(OPEN);
    const tab = this.tabs.find(({ panel }) => panel.name === last);
    if (tab) this.open(tab);
  }

  tab(panel) {
    const id = freshId('tool');
    const button = el('button', { type: 'button', role: 'tab', id: `${id}-tab`, 'aria-controls': id, 'aria-selected': 'false', tabindex: '-1', onclick: () => this.open(tab) }, panel.name);
    const place = el('div', { role: 'tabpanel', id, 'aria-labelledby': `${id}-tab`, tabindex: '0', class: 'tools-panel', hidden: true }, panel.place);
    const tab = { panel, button, place };
    return tab;
  }

  draw() {
    const close = el('button', { type: 'button', class: 'quiet', 'aria-label': 'Close the tools', onclick: () => this.close() }, icon('close'));
    return el(
      'aside',
      { class: 'tools', id: this.id, 'aria-label': 'Tools', hidden: true, onkeydown: (event) => event.key === 'Escape' && this.close() },
      el(
        'div',
        { class: 'tools-head' },
        el('div', { class: 'tools-tabs', role: 'tablist', 'aria-label': 'Tools', onkeydown: (event) => this.walk(event) }, this.tabs.map(({ button }) => button)),
        close,
      ),
      this.tabs.map(({ place }) => place),
    );
  }

  toggle() {
    if (!this.drawer.hidden) return this.close();
    this.open(this.latest ?? this.tabs[0]);
    this.latest.button.focus();
  }

  open(tab) {
    this.latest = tab;
    this.drawer.hidden = false;
    this.opener.setAttribute('aria-expanded', 'true');
    for (const each of this.tabs) {
      const chosen = each === tab;
      each.place.hidden = !chosen;
      each.button.setAttribute('aria-selected', String(chosen));
      each.button.tabIndex = chosen ? 0 : -1;
      each.panel.show(chosen);
    }
    remember(OPEN, tab.panel.name);
  }

  close() {
    this.drawer.hidden = true;
    this.opener.setAttribute('aria-expanded', 'false');
    this.tabs.forEach(({ panel }) => panel.show(false));
    remember(OPEN, null);
    this.opener.focus();
  }

  /** `what` changed: one of the words of the page's stream, or `person` when somebody else is played. */
  heard(what) {
    if (!this.drawer.hidden) this.latest.panel.heard(what);
  }

  /** Arrows, Home and End go through the tabs. */
  walk(event) {
    const at = this.tabs.indexOf(this.latest);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = this.tabs.at(to % this.tabs.length);
    this.open(tab);
    tab.button.focus();
  }
}
