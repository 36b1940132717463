// Who you are, and how to become somebody else: a select as long as it can be read through, a field that searches beyond.

import { combobox, READABLE } from './combobox.js';
import { byId, el, unseen } from './dom.js';

const STANDINGS = { GUEST: 'guest', EXTERNAL: 'from another organisation', DEACTIVATED: 'deactivated' };

export class Switcher {
  /** `become(personId)` is called when somebody else is chosen. */
  constructor({ become }) {
    this.become = become;
    this.select = byId('me');
    this.select.addEventListener('change', () => become(this.select.value));
    this.unread = new Map();
  }

  offer(people) {
    this.people = people;
    this.select.querySelectorAll('option').forEach((option) => option.remove());
    const isLong = people.length > READABLE;
    this.select.hidden = isLong;
    if (isLong) this.offerSearch();
    else this.select.append(...people.map((person) => el('option', { value: person.id }, named(person))));
    this.drawMarks();
  }

  offerSearch() {
    if (!this.box) {
      this.box = combobox({ choices: [], label: 'You are', placeholder: 'Find somebody', key: 'me', clearable: false, onChoose: this.become });
      this.box.input.id = 'me-other';
      this.box.input.dataset.testid = 'person-finder';
      this.select.after(this.box.node);
      byId('me-label').htmlFor = 'me-other';
    }
    this.offerChoices();
    if (this.value) this.box.set(this.value);
  }

  /** Whoever has something to read comes first. */
  offerChoices() {
    const choices = this.people.map((person) => ({ value: person.id, text: person.name, note: [this.mark(person.id), ...about(person)].filter(Boolean).join(' · ') }));
    choices.sort((one, other) => Number(this.unread.has(other.value)) - Number(this.unread.has(one.value)));
    this.box.offer(choices);
  }

  set(person) {
    this.value = person;
    this.select.value = person;
    this.box?.set(person);
  }

  /** `counts` are how many messages wait for whom. */
  showUnread(counts) {
    const isOther = counts.size !== this.unread.size || [...counts].some(([person, count]) => this.unread.get(person) !== count);
    if (!isOther) return;
    this.unread = counts;
    this.drawMarks();
    if (this.box && !this.select.checkVisibility()) this.offerChoices();
  }

  drawMarks() {
    for (const option of this.select.querySelectorAll('option')) {
      const text = this.mark(option.value);
      option.querySelector('.option-unread').textContent = text && ` · ${text}`;
    }
  }

  mark(person) {
    return this.unread.has(person) ? `${this.unread.get(person)} unread` : '';
  }
}

function about(person) {
  return [person.title, STANDINGS[person.standing?.toUpperCase()]].filter(Boolean);
}

/** Where the browser cannot style a select, an option is its text alone: hence the dash. */
function named(person) {
  const rest = about(person).join(', ');
  return [person.name, el('span', { class: 'option-unread' }), rest && el('span', { class: 'option-title' }, unseen(' — '), rest)];
}
