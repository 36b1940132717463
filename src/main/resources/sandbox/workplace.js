// What an administrator of the workspace does: takes the app out of channels and back in, deactivates people, brings them
// back, makes them guests.

import { get, post } from './api.js';
import { combobox, READABLE } from './combobox.js';
import { el, keepingFocus, labelled } from './dom.js';

const STANDINGS = [
  ['member', 'Make a full member'],
  ['guest', 'Make a guest'],
  ['deactivated', 'Deactivate'],
];
const IS = { member: 'is a full member', guest: 'is a guest', deactivated: 'is deactivated: signed out, and no message reaches them', external: 'belongs to another company' };

export class Workplace {
  /** `say(sentence)` tells what went wrong. */
  constructor({ look, say }) {
    this.look = look;
    this.say = say;
    this.channels = el('ul', { class: 'workplace' });
    this.select = el('select', { onchange: () => this.choose(this.select.value) });
    this.box = combobox({ choices: [], placeholder: 'Find somebody', clearable: false, onChoose: (id) => this.choose(id) });
    this.fromFew = labelled('Person', this.select);
    this.fromMany = labelled('Person', this.box.input, this.box.node);
    this.chooser = el('div');
    this.standing = el('div', { class: 'standing' });
    this.place = el(
      'section',
      { class: 'workplace-section' },
      el('h3', {}, 'Where the app is'),
      el('p', { class: 'tools-note' }, 'It comes back by the button, or when somebody writes /invite @Percolate in the channel.'),
      this.channels,
      el('h3', {}, 'Who is here'),
      this.chooser,
      this.standing,
    );
  }

  async ask() {
    await Promise.all([this.askChannels(), this.askPeople()]);
  }

  async askChannels() {
    const channels = await get('/standing/channels').catch(() => null);
    const { person } = this.look();
    if (!channels || !person) return;
    const print = JSON.stringify([person.id, channels]);
    if (print === this.printOfChannels) return;
    this.printOfChannels = print;
    this.drawChannels(channels);
  }

  async askPeople() {
    const workspace = await get('/workspace').catch(() => null);
    if (!workspace) return;
    const print = JSON.stringify(workspace.people);
    if (print === this.printOfPeople) return;
    this.printOfPeople = print;
    this.people = workspace.people;
    this.drawPeople();
  }

  drawChannels(channels) {
    keepingFocus(this.channels, () => this.channels.replaceChildren(...channels.map((channel) => this.channel(channel))));
  }

  channel({ id, name, bot }) {
    const { person, directory } = this.look();
    const button = (words, body, key) => el('button', { type: 'button', 'data-key': `${id} ${key}`, 'aria-label': `${words}: #${name}`, onclick: () => this.change('/standing/channels', { channel: id, ...body }) }, words);
    return el(
      'li',
      {},
      el('div', {}, el('strong', {}, `#${name}`), el('p', {}, bot ? `${directory.bot.name} is there` : `${directory.bot.name} is not there`)),
      bot
        ? [button('It leaves', { bot: false }, 'leave'), button('Remove it', { bot: false, by: person.id }, 'remove')]
        : button('Bring it back', { bot: true, by: person.id }, 'invite'),
    );
  }

  drawPeople() {
    this.chosen ??= this.look().person?.id ?? this.people[0].id;
    const isLong = this.people.length > READABLE;
    const field = isLong ? this.fromMany : this.fromFew;
    if (this.chooser.firstChild !== field) this.chooser.replaceChildren(field);
    if (isLong) {
      this.box.offer(this.people.map(({ id, name, title }) => ({ value: id, text: name, note: title })));
      this.box.set(this.chosen);
    } else {
      this.select.replaceChildren(...this.people.map(({ id, name }) => el('option', { value: id, selected: id === this.chosen }, name)));
    }
    this.drawPerson();
  }

  choose(id) {
    this.chosen = id;
    this.drawPerson();
  }

  drawPerson() {
    const person = this.people.find(({ id }) => id === this.chosen);
    if (!person) return;
    keepingFocus(this.standing, () =>
      this.standing.replaceChildren(
        el('p', { role: 'status' }, `${person.name} ${IS[person.standing]}.`),
        ...(person.standing === 'external' ? [] : STANDINGS.filter(([standing]) => standing !== person.standing).map(([standing, words]) => this.standingButton(person, standing, words))),
      ),
    );
  }

  standingButton({ id }, standing, words) {
    return el('button', { type: 'button', 'data-key': standing, class: standing === 'deactivated' ? 'danger' : null, onclick: () => this.change('/standing/people', { person: id, standing }) }, words);
  }

  async change(path, body) {
    const answer = await post(path, body);
    this.say(answer.ok ? '' : answer.error);
    await this.ask();
  }
}
