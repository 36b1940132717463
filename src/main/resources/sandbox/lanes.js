// What is on its way to people: how much waits in each lane and what goes next. Never what it says.

import { el } from './dom.js';

const NAMES = { quick: 'Answers', group: 'New groups', bulk: 'All else' };

export class Lanes {
  constructor({ look }) {
    this.look = look;
    this.rows = el('tbody');
    this.resting = el('p', { class: 'tools-note lanes-resting' });
    this.next = el('ol', { class: 'lanes-next' });
    this.nextTitle = el('summary', {}, 'What goes next');
    const heads = ['Lane', 'Waits', 'Being sent', 'Unknown'].map((name) => el('th', { scope: 'col' }, name));
    this.place = el(
      'section',
      { class: 'lanes' },
      el('h3', {}, 'On its way to people'),
      el('table', {}, el('caption', { class: 'unseen' }, 'Messages on their way'), el('thead', {}, el('tr', {}, heads)), this.rows),
      this.resting,
      (this.details = el('details', {}, this.nextTitle, this.next)),
    );
  }

  async ask() {
    const outbox = await fetch('/outbox', { headers: { accept: 'application/json' } })
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null);
    this.place.hidden = !outbox;
    if (!outbox) return;
    const print = JSON.stringify(outbox);
    if (print === this.print) return;
    this.print = print;
    this.draw(outbox);
  }

  draw({ lanes, next, resting }) {
    this.rows.replaceChildren(
      ...lanes.map(({ lane, waiting, sending, unknown }) =>
        el('tr', {}, el('th', { scope: 'row' }, NAMES[lane] ?? lane), [waiting, sending, unknown].map((count) => el('td', { class: count > 0 ? 'some' : null }, String(count)))),
      ),
    );
    this.resting.textContent = resting.map(({ what, until }) => `${this.who(what)} rests until ${time(until)} (wall clock): Slack said so.`).join(' ');
    this.details.hidden = next.length === 0;
    this.nextTitle.textContent = next.length === 1 ? 'The next message' : `The next ${next.length} messages`;
    this.next.replaceChildren(
      ...next.map(({ kind, recipient, notBefore, failed, retryAt }) =>
        el(
          'li',
          {},
          el('strong', {}, this.who(recipient)),
          ` · ${kind} · not before ${new Date(notBefore).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
          failed > 0 && ` · failed ${failed === 1 ? 'once' : `${failed} times`}, tried again at ${retryAt ? time(retryAt) : 'once'}`,
        ),
      ),
    );
  }

  who(ids) {
    return ids
      .split(',')
      .map((id) => this.look().directory?.name(id) ?? id)
      .join(', ');
  }
}

function time(at) {
  return new Date(at).toLocaleTimeString('en-GB');
}
