// The workspace's own clock, and the buttons that let time pass in it.

import { el } from './dom.js';
import { firstName } from './people.js';
import { dayAndTime, timeOfDay, zoneName, zoneOf } from './times.js';

/** Where there is little room the verb is heard, but not seen. */
const WAYS = [
  { label: 'An hour', verb: ' passes', where: { pass: 'PT1H' }, meanwhile: 'An hour is passing…' },
  { label: 'A day', verb: ' passes', where: { pass: 'P1D' }, meanwhile: 'A day is passing…' },
  { label: 'A week', verb: ' passes', where: { pass: 'P7D' }, meanwhile: 'A week is passing…' },
  { label: 'Until something happens', where: { to: 'next' }, meanwhile: 'Time is passing until something happens…' },
];

export class Clock {
  /** Puts itself at the end of `into`. `move(where)` resolves to { ok, now, nothing, error }. */
  constructor({ into, move }) {
    this.move = move;
    this.local = el('time');
    this.zone = el('span');
    this.status = el('p', { class: 'top-status', role: 'status' });
    this.buttons = WAYS.map((way) => el('button', { type: 'button', onclick: (event) => this.go(way, event.currentTarget) }, way.label, way.verb && el('span', { class: 'passing-verb' }, way.verb)));
    into.append(
      el('div', { class: 'clock', id: 'clock', 'data-testid': 'clock' }, this.local, this.zone),
      this.status,
      el('div', { class: 'passing', role: 'group', 'aria-label': 'Let time pass' }, this.buttons),
    );
    setInterval(() => this.draw(), 5000);
  }

  /** Domain time runs as fast as wall time between two answers. */
  set(now) {
    this.base = Date.parse(now);
    this.since = performance.now();
    this.draw();
  }

  now() {
    return this.base + (performance.now() - this.since);
  }

  showFor(person) {
    this.person = person;
    this.draw();
  }

  draw() {
    if (this.base === undefined || !this.person) return;
    const now = this.now();
    const zone = zoneOf(this.person);
    this.local.dateTime = new Date(now).toISOString();
    this.local.textContent = dayAndTime(now, zone);
    const whose = this.person.zone ? `${firstName(this.person)}’s time in ${zoneName(zone)}` : `${firstName(this.person)}’s zone is unknown`;
    this.zone.textContent = zone === 'UTC' ? `${whose} · UTC` : `${whose} · ${timeOfDay(now, 'UTC')} UTC`;
  }

  /** `button` shows that it is at work. One move at a time: a second press meanwhile does nothing. */
  async go({ where, meanwhile }, button) {
    if (this.passing) return;
    this.setPassing(true, button);
    this.status.className = 'top-status';
    this.status.textContent = meanwhile;
    const answer = await this.move(where);
    this.setPassing(false, button);
    if (answer.ok && answer.now) this.set(answer.now);
    this.tell(answer);
  }

  /** The clock shows where time has come to; that sentence is for those who hear the page. */
  tell({ ok, nothing, error }) {
    this.status.className = ok ? (nothing ? 'top-status' : 'unseen') : 'top-status wrong';
    this.status.textContent = ok ? (nothing ?? `It is now ${dayAndTime(this.now(), zoneOf(this.person))}.`) : error;
  }

  setPassing(passing, button) {
    this.passing = passing;
    document.body.classList.toggle('time-passes', passing);
    for (const each of new Set([...this.buttons, button])) each.setAttribute('aria-disabled', String(passing));
    button.classList.toggle('working', passing);
  }
}
