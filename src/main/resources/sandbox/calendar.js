// What is due, on the clock of whoever is played, with a way to go there. The same for everybody: it does not say whose it is.

import { get } from './api.js';
import { el, keepingFocus } from './dom.js';
import { firstName } from './people.js';
import { day, dayAndTime, timeOfDay, zoneName, zoneOf } from './times.js';

const UNITS = [
  ['week', 7 * 24 * 60 * 60 * 1000],
  ['day', 24 * 60 * 60 * 1000],
  ['hour', 60 * 60 * 1000],
  ['minute', 60 * 1000],
];
const RELATIVE = new Intl.RelativeTimeFormat('en-GB', { numeric: 'always' });
/** What is due changes also where nothing is said of it; this is how soon it shows. */
const AGAIN = 5000;

export class Calendar {
  name = 'Calendar';

  constructor({ look, clock }) {
    this.look = look;
    this.clock = clock;
    this.zoneNote = el('p', { class: 'tools-note' });
    this.list = el('div', { class: 'due' });
    this.place = el(
      'section',
      {},
      el('h3', {}, 'What is due'),
      this.zoneNote,
      this.list,
      el('p', { class: 'tools-note' }, 'It says that something is due, not whose. In a workspace with a single introduction you can guess; the real bot has no such page.'),
    );
  }

  show(visible) {
    clearInterval(this.timer);
    this.visible = visible;
    if (!visible) return;
    this.timer = setInterval(() => this.ask(), AGAIN);
    this.ask();
  }

  heard() {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.ask(), 150);
  }

  async ask() {
    if (!this.visible || !this.look().person) return;
    const calendar = await get('/time').catch(() => null);
    if (calendar) this.draw(calendar);
  }

  draw({ now, due }) {
    const { person } = this.look();
    const zone = zoneOf(person);
    this.zoneNote.textContent = person.zone ? `In ${firstName(person)}’s time, ${zoneName(zone)}` : `${firstName(person)}’s zone is unknown: this is UTC`;
    const print = JSON.stringify([due, zone, Math.floor(Date.parse(now) / 60000)]);
    if (print === this.print) return;
    this.print = print;
    const days = Map.groupBy(due, ({ at }) => day(at, zone));
    keepingFocus(this.list, () =>
      this.list.replaceChildren(
        ...(due.length === 0
          ? [el('p', { class: 'due-nothing' }, 'Nothing is due: it is somebody’s turn to answer, or to begin something. Type ', el('code', {}, '/coffee now'), ' in #coffee and see what comes of it.')]
          : [...days].map(([date, entries]) => el('section', {}, el('h4', {}, date), el('ul', {}, entries.map((entry) => this.entry(entry, now, zone)))))),
      ),
    );
  }

  entry({ at, what }, now, zone) {
    const isDue = Date.parse(at) <= Date.parse(now);
    const meanwhile = `Time is passing until ${dayAndTime(at, zone)}…`;
    return el(
      'li',
      {},
      el('div', { class: 'due-when' }, el('time', { datetime: at }, timeOfDay(at, zone)), el('span', {}, isDue ? 'now' : distance(Date.parse(at) - Date.parse(now)))),
      el('p', {}, what),
      !isDue &&
        el(
          'button',
          {
            type: 'button',
            'data-key': `${at} ${what}`,
            'aria-label': `Go there: ${dayAndTime(at, zone)}`,
            onclick: (event) => this.clock.go({ where: { to: at }, meanwhile }, event.currentTarget),
          },
          'Go there',
        ),
    );
  }
}

function distance(millis) {
  const [unit, length] = UNITS.find(([, length]) => millis >= length) ?? UNITS.at(-1);
  return RELATIVE.format(Math.max(1, Math.round(millis / length)), unit);
}
