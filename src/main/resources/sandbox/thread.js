// A thread beside the conversation it belongs to, or over it where there is no room. Which one is open stands in the address.

import { Composer } from './composer.js';
import { byId, el, icon, freshId } from './dom.js';
import { Messages } from './messages.js';
import { readByKeyboard } from './reading.js';

export class Thread {
  /** `reply(ts, text, broadcast)` resolves to { ok, error }; `close()` goes back to the conversation alone; `doors` as for Messages. */
  constructor({ reply, close, doors }) {
    this.close = close;
    this.reply = reply;
    this.build();
    this.messages = new Messages(doors, { list: this.list, scroll: this.scroll, newer: this.newer, inThread: true });
    this.composer = new Composer({ send: (text) => this.send(text) }, { form: this.form, area: this.area, notice: this.notice, readOnly: this.readOnly, panel: this.panel });
  }

  build() {
    const titleId = freshId('thread');
    const helpId = freshId('also');
    this.note = el('span', { class: 'thread-place' });
    const closer = el('button', { type: 'button', class: 'quiet', 'aria-label': 'Close the thread', onclick: () => this.leave() }, icon('close'));
    this.list = el('ol', { class: 'thread-messages', 'aria-live': 'off', 'aria-relevant': 'additions' });
    this.scroll = el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Messages of the thread' }, this.list);
    readByKeyboard(this.scroll);
    this.newer = el('button', { type: 'button', class: 'newer', hidden: true }, icon('down'), 'New replies');
    this.notice = el('p', { class: 'notice', role: 'alert' });
    this.readOnly = el('p', { class: 'read-only', hidden: true }, 'You can read this thread, but not write in it.');
    this.panel = el('div', { class: 'commands', hidden: true });
    this.area = el('textarea', { 'data-testid': 'reply-composer', rows: '1', autocomplete: 'off' });
    this.also = el('input', { type: 'checkbox', id: helpId });
    this.alsoLabel = el('label', { class: 'also', for: helpId }, this.also, this.alsoText = el('span'));
    this.form = el('form', { class: 'composer' }, this.panel, this.area, el('button', { type: 'submit', class: 'primary' }, 'Reply'), this.alsoLabel);
    this.node = el(
      'aside',
      { class: 'thread', 'aria-labelledby': titleId, hidden: true },
      el('div', { class: 'thread-head' }, el('h2', { id: titleId }, 'Thread'), this.note, closer),
      this.scroll,
      this.newer,
      this.notice,
      this.readOnly,
      this.form,
    );
    this.node.addEventListener('keydown', (pressed) => {
      if (pressed.key === 'Escape' && !pressed.defaultPrevented) this.leave();
    });
    byId('main').append(this.node);
  }

  /** `messages` are the one it began with and the replies; none where that is gone. */
  show(messages, { ts, place, title, readOnly, reader, names }) {
    const isNew = this.place !== `${place}/${ts}`;
    this.place = `${place}/${ts}`;
    this.ts = ts;
    this.node.hidden = false;
    byId('main').classList.add('with-thread');
    this.note.textContent = title;
    this.alsoText.textContent = `Also send to ${title}`;
    this.messages.show(messages, { place: this.place, reader, names });
    this.composer.open({ place: this.place, title: 'this thread', readOnly: readOnly || messages.length === 0, commands: [] });
    this.area.setAttribute('aria-label', 'Reply');
    this.area.placeholder = 'Reply…';
    if (!isNew) return;
    this.also.checked = false;
    if (this.form.hidden) this.scroll.focus({ preventScroll: true });
    else this.area.focus({ preventScroll: true });
  }

  hide() {
    this.node.hidden = true;
    this.place = null;
    byId('main').classList.remove('with-thread');
    this.messages.clear();
  }

  leave() {
    this.close();
    byId('scroll').focus({ preventScroll: true });
  }

  async send(text) {
    const answer = await this.reply(this.ts, text, this.also.checked);
    if (answer.ok) this.also.checked = false;
    return answer;
  }
}
