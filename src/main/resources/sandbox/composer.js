// Where messages and slash commands are written. Drafts stay with their conversation. After a slash the commands that fit
// are listed and the app's shortcuts with them; after a command, the words that its hint names.

import { plainly } from './combobox.js';
import { byId, el, freshId, icon } from './dom.js';
import { menu } from './menu.js';

export class Composer {
  /**
   * `send(text)` and `run(callbackId)`, for shortcuts, resolve to { ok, error }. `parts` are the elements to write in, the
   * page's own unless they are a thread's.
   */
  constructor({ send, run }, { form, area, notice, readOnly, panel } = {}) {
    this.send = send;
    this.run = run;
    this.form = form ?? byId('composer-form');
    this.area = area ?? byId('composer');
    this.notice = notice ?? byId('notice');
    this.readOnly = readOnly ?? byId('read-only');
    this.panel = panel ?? byId('commands');
    this.shortcuts = [];
    if (run) this.form.prepend(this.lightning());
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
    addEventListener('resize', () => this.area.offsetParent && this.grow());
  }

  open({ place, title, readOnly, commands, shortcuts = [] }) {
    this.commands = commands;
    this.shortcuts = shortcuts.filter(({ kind }) => kind === 'global');
    if (this.bolt) this.bolt.hidden = this.shortcuts.length === 0;
    if (this.place !== place) {
      this.place = place;
      this.area.value = this.drafts.get(place) ?? '';
      this.say('');
      this.grow();
      this.closePanel();
    }
    this.area.setAttribute('aria-label', `Message ${title}`);
    this.area.placeholder = commands.length > 0 ? `Message ${title}, or / for commands` : `Message ${title}`;
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

  /** What somebody may send there next: their draft, and nothing is sent. */
  begin(place, text) {
    this.drafts.set(place, text);
    if (this.place === place) this.write(text);
  }

  focus() {
    this.area.focus();
    this.area.setSelectionRange(this.area.value.length, this.area.value.length);
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

  /** The app's shortcuts, for whoever does not type a slash. */
  lightning() {
    const opener = el('button', { type: 'button', class: 'quiet', 'aria-label': 'Shortcuts', title: 'Shortcuts' }, icon('bolt'));
    const items = () => this.shortcuts.map((shortcut) => ({ label: [shortcut.name, el('small', {}, shortcut.description)], run: () => this.start(shortcut) }));
    this.bolt = el('span', { class: 'bolt', hidden: true }, opener, menu(opener, items));
    return this.bolt;
  }

  async start({ callbackId }) {
    this.say('');
    const place = this.place;
    const answer = await this.run(callbackId);
    if (!answer.ok && this.place === place) this.say(answer.error);
  }

  /** While the command's first word is being typed: what fits; after it: what may follow. */
  suggest() {
    const text = this.area.value;
    const [word] = text.split(/\s/);
    this.matches = [];
    if (!text.startsWith('/')) return this.closePanel();
    const command = this.commands.find((each) => each.command === word);
    if (word.length < text.length) return this.suggestWords(command, text.slice(word.length).trimStart());
    this.matches = [
      ...this.commands.filter((each) => each.command.startsWith(word) && each !== command).map((each) => ({ shown: described(each), write: `${each.command} ` })),
      ...this.shortcuts.filter((each) => isNamed(each, word.slice(1))).map((each) => ({ shown: shortcutRow(each), run: each })),
    ];
    if (this.matches.length === 0) return this.explain(command);
    this.list('Commands and shortcuts');
  }

  /** The words of `usage_hint`, `now | join | pause 2026-12-24`, while the first of them is being typed. */
  suggestWords(command, typed) {
    if (!command) return this.closePanel();
    const ways = command.hint.replaceAll(/[[\]]/g, '').split('|').map((way) => way.trim()).filter((way) => /^[\p{L}\d]/u.test(way));
    const fits = /\s/.test(typed) ? [] : ways.filter((way) => way.startsWith(typed) && way !== typed);
    if (ways.length < 2 || fits.length === 0) return this.explain(command);
    this.matches = fits.map((way) => {
      const [first, ...rest] = way.split(/\s+/);
      return { shown: [el('strong', {}, `${command.command} ${first}`), rest.length > 0 && el('span', { class: 'command-hint' }, ` ${rest.join(' ')}`)], write: `${command.command} ${first}${rest.length > 0 ? ' ' : ''}` };
    });
    this.list(`What may follow ${command.command}`);
  }

  list(label) {
    this.active = -1;
    const listId = freshId('commands');
    this.options = this.matches.map((match, at) =>
      el('li', { role: 'option', id: `${listId}-${at}`, 'aria-selected': 'false', onmousedown: (event) => this.pick(event, match) }, match.shown),
    );
    this.panel.replaceChildren(el('ul', { role: 'listbox', id: listId, 'aria-label': label }, this.options));
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

  complete({ write, run }) {
    this.write(write ?? '');
    if (run) this.start(run);
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

function shortcutRow({ name, description }) {
  return [icon('bolt'), el('strong', {}, ` ${name}`), el('span', { class: 'command-what' }, description)];
}

function isNamed({ name }, typed) {
  return plainly(name).split(/\s+/).some((word) => word.startsWith(plainly(typed)));
}
