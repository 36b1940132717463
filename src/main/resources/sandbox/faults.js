// Bad days to play with: each says what it does, when it is over, and how to undo it.

import { get, post } from './api.js';
import { el, freshId, keepingFocus, labelled } from './dom.js';
import { Workplace } from './workplace.js';

const CALLS = [
  { trouble: 'too_many', title: 'Slack says “too many”', text: 'Nothing is done, and the bot is told to come back in 10 seconds (HTTP 429 with Retry-After).' },
  { trouble: 'broken', title: 'Slack is broken', text: 'Nothing is done; the bot hears HTTP 500.' },
  { trouble: 'slow', title: 'Slack is slow', text: 'It is done at once, and the answer comes 5 seconds late; where the bot cannot wait that long, people see it.' },
  { trouble: 'answer_lost', title: 'The answer gets lost', text: 'It is done, but the bot hears HTTP 500 and cannot know.' },
];
const REQUESTS = [
  { trouble: 'deaf', title: 'Slack does not hear the bot', text: 'The next command, button or event reaches the bot, but its answer does not come back: people see Slack’s own sentence, and events come again.' },
  { trouble: 'twice', title: 'An event comes twice', text: 'What the bot has taken comes once more, marked as a retry. Open Percolate’s Home to see one.' },
];
const TIMES = [
  ['1', 'once'],
  ['3', 'three times'],
  ['10', 'ten times'],
  ['', 'until I stop it'],
];
const METHODS = [
  ['chat.postMessage', 'posting a message'],
  ['conversations.open', 'opening a group'],
  ['views.open', 'opening a form'],
  ['views.publish', 'drawing Home'],
  ['files.completeUploadExternal', 'sharing a file'],
  ['users.info', 'looking up a person'],
  ['', 'every call'],
];

/** What is heard comes in bursts. */
const SOON = 150;

export class Faults {
  name = 'Faults';
  news = new Set();

  constructor({ look }) {
    this.notice = el('p', { class: 'notice', role: 'alert' });
    this.method = choice(METHODS);
    this.times = choice(TIMES);
    this.cards = el('div', { class: 'faults' });
    this.forged = el('p', { class: 'fault-state', role: 'status' });
    this.workplace = new Workplace({ look, say: (sentence) => this.say(sentence) });
    this.place = el(
      'div',
      {},
      el(
        'section',
        {},
        el('h3', {}, 'A bad day'),
        el('p', { class: 'tools-note' }, 'What goes wrong here goes wrong for everybody, in this process only, and is forgotten when it stops.'),
        el('div', { class: 'faults-choice' }, labelled('It happens', this.times), labelled('when the bot is', this.method)),
        this.notice,
        this.cards,
        card('Somebody pretends to be Slack', 'A request with a wrong signature goes to the bot. It must refuse it.', [
          el('button', { type: 'button', onclick: () => this.forge() }, 'Send one'),
          this.forged,
        ]),
      ),
      this.workplace.place,
    );
  }

  show(visible) {
    clearInterval(this.timer);
    this.visible = visible;
    if (!visible) return;
    this.timer = setInterval(() => this.ask(), 1000);
    this.ask();
    this.workplace.ask();
  }

  heard(what) {
    this.news.add(what);
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.askAgain(), SOON);
  }

  /** Once for all that was heard meanwhile. */
  askAgain() {
    const { news } = this;
    this.news = new Set();
    if (!this.visible) return;
    this.ask();
    if (news.has('people')) this.workplace.askPeople();
    if (news.has('messages') || news.has('person')) this.workplace.askChannels();
  }

  async ask() {
    if (!this.visible) return;
    const answer = await get('/faults').catch(() => null);
    if (answer) this.draw(answer.running);
  }

  draw(running) {
    const print = JSON.stringify(running);
    if (print === this.print) return;
    this.print = print;
    keepingFocus(this.cards, () => this.cards.replaceChildren(...[...CALLS, ...REQUESTS].map((fault) => this.card(fault, running.filter(({ trouble }) => trouble === fault.trouble)))));
  }

  card({ trouble, title, text }, running) {
    const isOn = running.length > 0;
    const button = isOn
      ? el('button', { type: 'button', 'data-key': trouble, 'aria-label': `Stop: ${title}`, onclick: () => this.change('/faults/stop', { trouble }) }, 'Stop')
      : el('button', { type: 'button', 'data-key': trouble, 'aria-label': `Start: ${title}`, onclick: () => this.begin(trouble) }, 'Start');
    return card(title, text, [button, el('p', { class: 'fault-state', role: 'status' }, running.map(stateOf).join(' '))], isOn);
  }

  begin(trouble) {
    const isCall = CALLS.some((call) => call.trouble === trouble);
    const times = this.times.value ? { times: Number(this.times.value) } : {};
    return this.change('/faults', { trouble, ...times, ...(isCall && this.method.value ? { method: this.method.value } : {}) });
  }

  async change(path, body) {
    const answer = await post(path, body);
    this.say(answer.ok ? '' : answer.error);
    await this.ask();
  }

  async forge() {
    const answer = await post('/faults/forge', {});
    if (!answer.ok) this.forged.textContent = answer.error;
    else if (answer.status === 401) this.forged.textContent = 'The bot refused it: HTTP 401. See it in the inspector.';
    else this.forged.textContent = `The bot answered HTTP ${answer.status}. It should have refused.`;
  }

  say(sentence) {
    this.notice.textContent = sentence;
  }
}

function stateOf({ method, left }) {
  const when = METHODS.find(([name]) => name === method)?.[1] ?? method;
  const what = method ? `When the bot is ${when}: ` : '';
  const how = left === null ? 'on until you stop it.' : left === 1 ? 'once more.' : `${left} more times.`;
  return `${what}${how}`.replace(/^./, (first) => first.toUpperCase());
}

function choice(options) {
  return el('select', {}, options.map(([value, words]) => el('option', { value }, words)));
}

function card(title, text, controls, isOn = false) {
  const id = freshId('fault');
  return el('div', { class: isOn ? 'fault fault-on' : 'fault', role: 'group', 'aria-labelledby': id }, el('h4', { id }, title), el('p', {}, text), controls);
}
