// The workspace's own clock, and the buttons that let time pass in it.

import { byId } from './dom.js';
import { firstName } from './people.js';
import { dayAndTime, timeOfDay, zoneName, zoneOf } from './times.js';

export class Clock {
  /** `pass(duration)` resolves to { ok, now, error }. */
  constructor({ pass }) {
    this.pass = pass;
    this.status = byId('time-status');
    this.buttons = [...document.querySelectorAll('[data-pass]')];
    this.buttons.forEach((button) => button.addEventListener('click', () => this.press(button)));
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
    const local = byId('clock-local');
    local.dateTime = new Date(now).toISOString();
    local.textContent = dayAndTime(now, zone);
    const whose = this.person.zone ? `${firstName(this.person)}’s time in ${zoneName(zone)}` : `${firstName(this.person)}’s zone is unknown`;
    byId('clock-zone').textContent = zone === 'UTC' ? `${whose} · UTC` : `${whose} · ${timeOfDay(now, 'UTC')} UTC`;
  }

  async press(button) {
    if (this.passing) return;
    this.setPassing(button);
    const answer = await this.pass(button.dataset.pass);
    this.setPassing(null);
    if (answer.ok && answer.now) this.set(answer.now);
    // The clock shows it; the sentence is for those who hear the page.
    this.status.className = answer.ok ? 'unseen' : 'top-status wrong';
    this.status.textContent = answer.ok ? `It is now ${dayAndTime(this.now(), zoneOf(this.person))}.` : answer.error;
  }

  setPassing(button) {
    this.passing = button !== null;
    document.body.classList.toggle('time-passes', this.passing);
    for (const each of this.buttons) {
      each.setAttribute('aria-disabled', String(this.passing));
      each.classList.toggle('working', each === button);
    }
    if (button) {
      this.status.className = 'top-status';
      this.status.textContent = button.dataset.passing;
    }
  }
}
