// The app's Home tab and the switch between it and the app's messages. What was entered survives a new publishing.

import { renderBlocks } from './blocks.js';
import { byId, el, keepingFocus, settle, unseen } from './dom.js';
import { stateOf, valuesOf } from './elements.js';

export class Home {
  /** `act({ viewId, blockId, action, values })` resolves to { ok, error }, `suggest(viewId, typing)` to what can be chosen. */
  constructor({ act, suggest }) {
    this.press = act;
    this.suggest = suggest;
    this.place = byId('home');
    this.tabs = byId('tabs');
    this.entered = new Map();
    this.fields = [];
  }

  /** `tabs` are { name, href, current, unread }; none where there is only one thing to see. */
  showTabs(tabs) {
    this.tabs.hidden = tabs.length === 0;
    settle(
      this.tabs,
      tabs.map(({ name, href, current, unread }) =>
        el('a', { href, 'aria-current': current && 'page' }, name, unread > 0 && [' ', el('span', { class: 'badge' }, String(unread), unseen(' unread'))]),
      ),
    );
  }

  hide() {
    this.place.hidden = true;
    this.print = null;
    this.fields = [];
    this.entered.clear();
  }

  /** `view` is null until the app published something; `whose` tells one person's Home from another's. */
  show(view, { whose, names }) {
    this.place.hidden = false;
    if (this.whose !== whose) this.entered.clear();
    else this.keepWhatWasEntered();
    this.whose = whose;
    const print = JSON.stringify([whose, view, names.today]);
    if (print === this.print) return;
    this.print = print;
    this.view = view;
    this.names = names;
    keepingFocus(this.place, () => this.draw());
  }

  draw() {
    this.fields = [];
    this.failure = el('p', { class: 'notice', role: 'alert' });
    const surface = {
      names: this.names,
      heading: 'h3',
      fields: this.fields,
      kept: (key) => this.entered.get(key),
      act: (blockId, action) => this.act(blockId, action),
      suggest: (blockId, actionId, typed) => this.suggest(this.view.id, { blockId, actionId, typed }),
    };
    const blocks = this.view ? renderBlocks(this.view.blocks ?? [], surface) : [el('p', { class: 'nothing' }, 'Nothing here yet.')];
    this.place.replaceChildren(el('div', { class: 'home-body' }, blocks, this.failure));
  }

  async act(blockId, action) {
    this.failure.textContent = '';
    const answer = await this.press({ viewId: this.view.id, blockId, action, values: valuesOf(this.fields) });
    if (!answer.ok) this.failure.textContent = answer.error ?? '';
    return answer.ok;
  }

  keepWhatWasEntered() {
    this.entered = new Map(this.fields.filter((field) => field.read).map((field) => [field.key, stateOf(field)]));
  }
}
