// One field to choose from many: type to narrow the list, arrows to walk it, Enter to choose. ARIA's combobox pattern.
//
//   const box = combobox({ choices, value, label, placeholder, key, clearable, onChoose });
//
// `choices` are { value, text, note, group }, or a function from what was typed to such a list or a promise of one (what
// asks elsewhere is asked only after a pause in typing). `note` is a second line, found by typing as well; choices of one
// `group` stand together under its name. `onChoose(value)` hears what a person chose, '' where they cleared it.
// `box` is { node, input, value, set(value), offer(choices) }: `node` goes on the page, `input` takes label and focus,
// `value` is what is chosen, `set` chooses silently, `offer` takes other choices and keeps what is chosen.

import { el, freshId, icon } from './dom.js';

/** So many can be read through in a select; where there are more, one searches. */
export const READABLE = 100;

const SHOWN = 60;
const PAUSE = 250;

export function combobox(options) {
  return new Combobox(options);
}

/** What words are compared by: without case and accents. */
export function plainly(text) {
  return String(text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

class Combobox {
  constructor({ choices, value = '', label, placeholder = 'Choose…', key, clearable = true, onChoose = () => {} }) {
    this.onChoose = onChoose;
    this.chosen = null;
    this.shown = [];
    this.active = -1;
    this.build({ label, placeholder, key, clearable });
    this.offer(choices);
    this.set(value);
  }

  get value() {
    return this.chosen?.value ?? '';
  }

  set(value) {
    this.chosen = typeof value === 'object' ? value : (this.all.find((choice) => choice.value === value) ?? null);
    this.restore();
  }

  offer(choices) {
    this.ask = typeof choices === 'function' ? choices : null;
    this.all = this.ask ? [] : choices.map((choice) => ({ ...choice, words: plainly(`${choice.text} ${choice.note ?? ''}`) }));
    if (this.isOpen()) this.narrow();
  }

  build({ label, placeholder, key, clearable }) {
    const listId = freshId('choices');
    this.list = el('ul', { id: listId, class: 'combo-list', role: 'listbox', popover: 'manual', 'aria-label': label ?? placeholder });
    this.status = el('span', { class: 'unseen', role: 'status' });
    this.input = el('input', {
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      spellcheck: 'false',
      placeholder,
      'aria-label': label,
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': listId,
      'data-key': key,
    });
    this.clearer = clearable && el('button', { type: 'button', class: 'combo-clear', 'aria-label': 'Clear', tabindex: '-1', hidden: true, onclick: () => this.clear() }, icon('close'));
    this.node = el('span', { class: 'combo' }, this.input, el('span', { class: 'combo-arrow', 'aria-hidden': 'true' }), this.clearer, this.list, this.status);
    this.input.addEventListener('input', () => this.typed());
    this.input.addEventListener('click', () => this.open());
    this.input.addEventListener('focus', () => this.input.select());
    this.input.addEventListener('keydown', (pressed) => this.pressed(pressed));
    this.input.addEventListener('blur', () => this.leave());
    // Otherwise a press into the list would take the focus before the click is heard.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.follow = () => this.place();
  }

  // ---- what is offered -------------------------------------------------------------------------------------------

  typed() {
    this.open();
    this.narrow();
  }

  narrow() {
    const typed = this.isAsChosen() ? '' : this.input.value;
    clearTimeout(this.later);
    if (!this.ask) return this.show(found(this.all, typed));
    this.later = setTimeout(() => this.askFor(typed), PAUSE);
  }

  async askFor(typed) {
    this.asked = typed;
    this.list.setAttribute('aria-busy', 'true');
    const choices = await Promise.resolve(this.ask(typed)).catch(() => []);
    if (this.asked !== typed || !this.isOpen()) return;
    this.list.removeAttribute('aria-busy');
    this.show(choices);
  }

  show(choices) {
    this.shown = choices.slice(0, SHOWN);
    this.active = -1;
    const rows = [];
    let group;
    this.options = this.shown.map((choice, at) => {
      if (choice.group && choice.group !== group) rows.push(el('li', { class: 'combo-group', role: 'presentation' }, choice.group));
      group = choice.group;
      const row = this.row(choice, at);
      rows.push(row);
      return row;
    });
    const rest = choices.length - this.shown.length;
    if (rest > 0) rows.push(el('li', { class: 'combo-rest', role: 'presentation' }, `${rest} more. Type to find them.`));
    if (choices.length === 0) rows.push(el('li', { class: 'combo-rest', role: 'presentation' }, 'Nothing like that.'));
    this.list.replaceChildren(...rows);
    this.list.scrollTop = 0;
    this.status.textContent = choices.length === 1 ? 'One choice' : `${choices.length} choices`;
    this.input.removeAttribute('aria-activedescendant');
    this.place();
  }

  row(choice, at) {
    return el(
      'li',
      { role: 'option', id: `${this.list.id}-${at}`, 'aria-selected': String(choice.value === this.value), onclick: () => this.choose(choice) },
      el('span', {}, choice.text),
      choice.note && el('small', {}, choice.note),
    );
  }

  // ---- keys ------------------------------------------------------------------------------------------------------

  pressed(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') this.step(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' && this.isOpen()) this.take();
    else if (key === 'Escape' && this.isOpen()) this.leave();
    else if (key === 'Tab' && this.isOpen() && this.active >= 0) return this.take();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  step(by) {
    if (!this.isOpen()) return this.open();
    const count = this.shown.length;
    if (count === 0) return;
    this.options[this.active]?.classList.remove('active');
    this.active = this.active < 0 && by < 0 ? count - 1 : (this.active + by + count) % count;
    const option = this.options[this.active];
    option.classList.add('active');
    option.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', option.id);
  }

  /** Enter takes what is marked, or the only thing left. */
  take() {
    const choice = this.shown[this.active] ?? (this.shown.length === 1 ? this.shown[0] : null);
    if (choice) this.choose(choice);
  }

  choose(choice) {
    const isOther = choice.value !== this.value;
    this.chosen = choice;
    this.leave();
    if (isOther) this.onChoose(choice.value);
  }

  clear() {
    this.chosen = null;
    this.leave();
    this.input.focus();
    this.onChoose('');
  }

  // ---- open and closed -------------------------------------------------------------------------------------------

  open() {
    if (this.isOpen() || this.input.matches(':disabled')) return;
    this.list.showPopover();
    this.input.setAttribute('aria-expanded', 'true');
    addEventListener('scroll', this.follow, true);
    addEventListener('resize', this.follow);
    this.narrow();
  }

  /** What was typed and not chosen is forgotten; an emptied field is a cleared one. */
  leave() {
    const isEmptied = this.clearer && this.chosen && this.input.value.trim() === '';
    if (isEmptied) this.chosen = null;
    clearTimeout(this.later);
    if (this.list.isConnected && this.isOpen()) this.list.hidePopover();
    removeEventListener('scroll', this.follow, true);
    removeEventListener('resize', this.follow);
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    this.status.textContent = '';
    this.restore();
    if (isEmptied) this.onChoose('');
  }

  restore() {
    this.input.value = this.chosen?.text ?? '';
    if (this.clearer) this.clearer.hidden = this.chosen === null;
  }

  isOpen() {
    return this.list.matches(':popover-open');
  }

  isAsChosen() {
    return this.chosen !== null && this.input.value === this.chosen.text;
  }

  /** Below the field, or above it where there is more room. */
  place() {
    if (!this.isOpen()) return;
    const at = this.input.getBoundingClientRect();
    const below = innerHeight - at.bottom - 12;
    const above = at.top - 12;
    const isAbove = below < 200 && above > below;
    const style = this.list.style;
    style.maxHeight = `${Math.min(320, isAbove ? above : below)}px`;
    style.width = `${Math.max(at.width, 220)}px`;
    style.left = `${Math.max(8, Math.min(at.left, innerWidth - Math.max(at.width, 220) - 8))}px`;
    style.top = isAbove ? `${at.top - 4 - this.list.offsetHeight}px` : `${at.bottom + 4}px`;
  }
}

/** Whatever has each typed word at the beginning of one of its own; what begins with the first one comes first. */
function found(choices, typed) {
  const words = plainly(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  const fits = choices.filter((choice) => words.every((word) => ` ${choice.words}`.includes(` ${word}`) || choice.words.includes(`#${word}`)));
  const isFirst = (choice) => choice.words.startsWith(words[0]);
  return fits.some(({ group }) => group) ? fits : [...fits.filter(isFirst), ...fits.filter((choice) => !isFirst(choice))];
}
