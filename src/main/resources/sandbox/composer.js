// Where messages and slash commands are written. Drafts stay with their conversation.

import { byId, el, freshId } from './dom.js';

export class Composer {
  /** `send(text)` resolves to { ok, error }. */
  constructor({ send }) {
    this.send = send;
    this.form = byId('composer-form');
    this.area = byId('composer');
    this.notice = byId('notice');
    this.readOnly = byId('read-only');
    this.panel = byId('commands');
    this.drafts = new Map();
    this.commands = [];
    this.matches = [];
    this.active = -1;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
    this.area.addEventListener('input', () => this.typed());
    this.area.addEventListener('keydown', (pressed) => this.pressed(pressed));
    this.area.addEventListener('blur', () => this.closePanel());
    this.area.addEventListener('focus', () => this.suggest());
  }

  open({ place, title, readOnly, commands }) {
    this.commands = commands;
    if (this.place !== place) {
      this.place = place;
      this.area.value = this.drafts.get(place) ?? '';
      this.say('');
      this.grow();
      this.closePanel();
    }
    this.area.setAttribute('aria-label', `Message ${title}`);
    this.area.placeholder = `Message ${title}, or / for commands`;
    this.form.hidden = readOnly;
    this.readOnly.hidden = !readOnly;
  }

  hide() {
    this.say('');
    this.form.hidden = true;
    this.readOnly.hidden = true;
  }

  /** The quiet notice for whatever went wrong in this conversation; an empty sentence clears it. */
  say(sentence) {
    this.notice.textContent = sentence ?? '';
  }

  async submit() {
    const text = this.area.value;
    if (this.sending || text.trim() === '') return;
    const place = this.place;
    this.sending = true;
    this.area.readOnly = true;
    this.form.setAttribute('aria-busy', 'true');
    this.closePanel();
    this.say('');
    const answer = await this.send(text);
    this.sending = false;
    this.area.readOnly = false;
    this.form.removeAttribute('aria-busy');
    if (answer.ok) this.drafts.delete(place);
    if (this.place !== place) return;
    if (answer.ok) this.write('');
    else this.say(answer.error);
  }

  typed() {
    this.drafts.set(this.place, this.area.value);
    this.grow();
    this.suggest();
  }

  write(text) {
    this.area.value = text;
    this.typed();
  }

  pressed(event) {
    if (event.isComposing) return;
    const listed = !this.panel.hidden && this.matches.length > 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (listed && step) this.move(step);
    else if (listed && event.key === 'Tab' && !event.shiftKey) this.complete(this.matches[Math.max(this.active, 0)]);
    else if (listed && event.key === 'Escape') this.closePanel();
    else if (listed && event.key === 'Enter' && this.active >= 0) this.complete(this.matches[this.active]);
    else if (event.key === 'Enter' && !event.shiftKey) this.submit();
    else return;
    event.preventDefault();
  }

  /** While the command's first word is being typed: the commands that fit; after it: what may follow. */
  suggest() {
    const text = this.area.value;
    const [word] = text.split(/\s/);
    this.matches = [];
    if (!text.startsWith('/')) return this.closePanel();
    const isWholeWord = word.length < text.length;
    if (isWholeWord) return this.explain(this.commands.find(({ command }) => command === word));
    this.matches = this.commands.filter(({ command }) => command.startsWith(word) && command !== word);
    if (this.matches.length === 0) return this.explain(this.commands.find(({ command }) => command === word));
    this.list();
  }

  list() {
    this.active = -1;
    const listId = freshId('commands');
    this.options = this.matches.map((match, at) =>
      el('li', { role: 'option', id: `${listId}-${at}`, 'aria-selected': 'false', onmousedown: (event) => this.pick(event, match) }, described(match)),
    );
    this.panel.replaceChildren(el('ul', { role: 'listbox', id: listId, 'aria-label': 'Commands' }, this.options));
    this.panel.hidden = false;
    this.area.setAttribute('aria-controls', listId);
  }

  explain(command) {
    if (!command) return this.closePanel();
    this.panel.replaceChildren(el('p', {}, described(command)));
    this.panel.hidden = false;
    this.area.removeAttribute('aria-activedescendant');
  }

  move(step) {
    const count = this.matches.length;
    this.active = this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count;
    this.options.forEach((option, at) => option.setAttribute('aria-selected', String(at === this.active)));
    this.options[this.active].scrollIntoView({ block: 'nearest' });
    this.area.setAttribute('aria-activedescendant', this.options[this.active].id);
  }

  pick(event, match) {
    event.preventDefault();
    this.complete(match);
  }

  complete({ command }) {
    this.write(`${command} `);
  }

  closePanel() {
    this.panel.hidden = true;
    this.matches = [];
    this.active = -1;
    this.area.removeAttribute('aria-activedescendant');
    this.area.removeAttribute('aria-controls');
  }

  grow() {
    this.area.style.height = 'auto';
    this.area.style.height = `${Math.min(this.area.scrollHeight + 2, 200)}px`;
  }
}

function described({ command, hint, description }) {
  return [el('strong', {}, command), hint && el('span', { class: 'command-hint' }, ` ${hint}`), description && el('span', { class: 'command-what' }, description)];
}
