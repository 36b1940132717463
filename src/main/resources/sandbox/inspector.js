// What goes between Slack and the bot in both directions: that it went, how it ended and what shape it had; never what
// anybody wrote or chose. The server leaves that out already.

import { get, post } from './api.js';
import { el, labelled } from './dom.js';
import { Lanes } from './lanes.js';

const EVERY = 1000;
const MOST = 300;

const FILTERS = [
  ['Everything', () => true],
  ['What the bot calls', ({ toTheBot }) => !toTheBot],
  ['Commands', ({ family }) => family === 'command'],
  ['Buttons and forms', ({ family }) => family === 'interaction'],
  ['Events', ({ family }) => family === 'event'],
  ['Only what went wrong', (row) => isWrong(row)],
];

export class Inspector {
  name = 'Inspector';

  constructor({ look }) {
    this.last = 0;
    this.cleared = 0;
    this.lanes = new Lanes({ look });
    this.filter = el('select', { onchange: () => this.sift() }, FILTERS.map(([name], index) => el('option', { value: index }, name)));
    this.pauseButton = el('button', { type: 'button', 'aria-pressed': 'false', onclick: () => this.pause() }, 'Pause');
    this.list = el('ol', { class: 'traffic' });
    this.empty = el('p', { class: 'due-nothing' }, 'Nothing yet. Type a command or press a button, and watch what goes to the bot and back.');
    this.place = el(
      'div',
      {},
      this.lanes.place,
      el(
        'section',
        {},
        el('h3', {}, 'Between Slack and the bot'),
        el('p', { class: 'tools-note' }, 'The newest first, of this process only. What people wrote or chose, and every secret, is shown as •••.'),
        el(
          'div',
          { class: 'traffic-controls' },
          labelled('Show', this.filter),
          this.pauseButton,
          el('button', { type: 'button', onclick: () => this.clear() }, 'Clear'),
        ),
        this.empty,
        this.list,
      ),
    );
  }

  show(visible) {
    clearInterval(this.timer);
    this.visible = visible;
    if (!visible) return;
    this.timer = setInterval(() => this.ask(), EVERY);
    this.ask();
  }

  heard() {
    this.ask();
  }

  /** One question at a time, so that no row comes twice. */
  async ask() {
    if (!this.visible || this.asking) return;
    this.asking = true;
    try {
      this.lanes.ask();
      if (!this.paused) this.add(await get(`/traffic?after=${this.last}`));
    } catch {
      // The next time comes in a second.
    } finally {
      this.asking = false;
    }
  }

  add({ last, rows }) {
    // A number from before: the process was started anew and counts from one again.
    if (last < this.last) {
      this.list.replaceChildren();
      this.cleared = 0;
    }
    this.last = last;
    // What was asked for before it was cleared may be heard after.
    this.list.prepend(...rows.filter(({ number }) => number > this.cleared).map((row) => this.row(row)).reverse());
    while (this.list.children.length > MOST) this.list.lastElementChild.remove();
    this.sift();
  }

  sift() {
    const [, keeps] = FILTERS[this.filter.value];
    let shown = 0;
    for (const item of this.list.children) {
      item.hidden = !keeps(item.row);
      if (!item.hidden) shown += 1;
    }
    this.empty.hidden = shown > 0;
  }

  pause() {
    this.paused = !this.paused;
    this.pauseButton.setAttribute('aria-pressed', String(this.paused));
    this.ask();
  }

  /** What went on since stays. */
  async clear() {
    const { last } = await post('/traffic/clear', {});
    this.cleared = last;
    for (const item of [...this.list.children]) if (item.row.number <= last) item.remove();
    this.sift();
  }

  row(row) {
    const bodies = el('div', { class: 'traffic-bodies' });
    const details = el(
      'details',
      { ontoggle: () => this.open(details, row, bodies) },
      el(
        'summary',
        {},
        el('span', { class: row.toTheBot ? 'way way-in' : 'way' }, row.toTheBot ? 'to the bot' : 'to Slack'),
        el('code', { class: 'traffic-kind' }, row.kind),
        el('span', { class: isWrong(row) ? 'traffic-status wrong' : 'traffic-status' }, statusOf(row)),
        el('span', { class: 'traffic-when' }, el('time', { datetime: row.at }, clockOf(row.at)), ` · ${row.millis} ms`),
        notesOn(row).length > 0 && el('span', { class: 'traffic-notes' }, notesOn(row).join(' · ')),
      ),
      bodies,
    );
    const item = el('li', {}, details);
    item.row = row;
    return item;
  }

  async open(details, { number, toTheBot }, bodies) {
    if (!details.open || bodies.firstChild) return;
    const shapes = await get(`/traffic/${number}`).catch(() => null);
    if (!shapes) return bodies.replaceChildren(el('p', {}, 'This is no longer kept.'));
    const [asker, answerer] = toTheBot ? ['Slack sent', 'The bot answered'] : ['The bot sent', 'Slack answered'];
    bodies.replaceChildren(shape(asker, shapes.sent), shape(answerer, shapes.answered));
  }
}

function shape(title, tree) {
  return el('div', {}, el('h4', {}, title), el('pre', { tabindex: '0', role: 'region', 'aria-label': title }, JSON.stringify(tree, null, 2)));
}

function isWrong({ status, ending, error }) {
  return ending !== 'answered' || status >= 400 || Boolean(error);
}

function statusOf({ status, ending, error }) {
  const words = { timed_out: 'no answer in 3 s', unreachable: 'not reached', not_heard: `${status}, not heard` };
  return words[ending] ?? (error ? `${status} ${error}` : String(status));
}

function notesOn({ signature, retry, retryAfter, toTheBot, status }) {
  return [
    signature === 'accepted' && 'signature made with the app’s secret, accepted',
    signature === 'refused' && 'signature refused',
    toTheBot && status === null && 'signed',
    retry && `retry ${retry.number}: ${retry.reason}`,
    retryAfter && `not before ${retryAfter} s`,
  ].filter(Boolean);
}

/** Wall time, on the clock of whoever looks. */
function clockOf(at) {
  return new Date(at).toLocaleTimeString('en-GB');
}
