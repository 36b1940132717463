// The messages of the open conversation. A message is redrawn only when it changed, so that focus and choices stay.

import { renderBlocks } from './blocks.js';
import { byId, el, icon, keepingFocus } from './dom.js';
import { attachment } from './files.js';
import { mrkdwn } from './mrkdwn.js';
import { avatar } from './people.js';
import { day, timeOfDay } from './times.js';

const NEAR_THE_END = 80;
const SOON_AFTER = 5 * 60 * 1000;

export class Messages {
  /** `act(message, blockId, action)` tells the bot and resolves to whether it heard. */
  constructor({ act }) {
    this.act = act;
    this.list = byId('messages');
    this.scroll = byId('scroll');
    this.newer = byId('newer');
    this.drawn = new Map();
    this.newer.addEventListener('click', () => {
      this.toEnd();
      this.scroll.focus({ preventScroll: true });
    });
    this.scroll.addEventListener('scroll', () => this.isAtEnd() && (this.newer.hidden = true));
  }

  /** `reader` is { id, zone }; `place` tells one conversation of one person from any other. */
  show(messages, { place, reader, names }) {
    const isSamePlace = this.place === place;
    const wasAtEnd = !isSamePlace || this.isAtEnd();
    if (!isSamePlace) this.drawn.clear();
    this.place = place;

    const before = this.drawn;
    this.drawn = new Map();
    const rows = messages.map((message, at) => this.row(message, messages[at - 1], { before, reader, names }));
    this.arrange(this.withDays(rows, messages, reader.zone));

    const arrived = messages.filter((message) => !before.has(keyOf(message)));
    // What was there on arrival is read at leisure; only what comes after it is announced.
    requestAnimationFrame(() => this.list.setAttribute('aria-live', 'polite'));
    if (wasAtEnd || arrived.some((message) => message.author.id === reader.id)) this.toEnd();
    else if (arrived.length > 0) this.newer.hidden = false;
  }

  hide(isHidden) {
    this.scroll.hidden = isHidden;
    if (isHidden) this.newer.hidden = true;
  }

  clear() {
    this.place = null;
    this.list.setAttribute('aria-live', 'off');
    this.list.replaceChildren();
    this.newer.hidden = true;
  }

  row(message, previous, { before, reader, names }) {
    const key = keyOf(message);
    const continued = follows(message, previous, reader.zone);
    const print = JSON.stringify([message, continued, names.today]);
    const known = before.get(key);
    const node = known?.node ?? el('li', { 'data-testid': 'message', tabindex: '-1' });
    if (known?.print !== print) this.redraw(node, message, continued, reader, names);
    this.drawn.set(key, { node, print });
    return node;
  }

  redraw(node, message, continued, reader, names) {
    const hadFocus = node.contains(document.activeElement);
    node.className = ['message', continued && 'continued', message.ephemeral && 'ephemeral', message.author.id === reader.id && 'mine']
      .filter(Boolean)
      .join(' ');
    keepingFocus(node, () => node.replaceChildren(...this.parts(message, continued, reader, names)));
    if (hadFocus && !node.contains(document.activeElement)) node.focus({ preventScroll: true });
  }

  parts(message, continued, reader, names) {
    const { author, at } = message;
    const time = el('time', { datetime: at, title: day(at, reader.zone) }, timeOfDay(at, reader.zone));
    const heading = el('p', { class: continued ? 'unseen' : 'author' }, el('strong', {}, author.name), author.bot && el('span', { class: 'tag' }, 'app'), ' ', time);
    return [
      continued ? el('span', { class: 'gutter', 'aria-hidden': 'true' }, timeOfDay(at, reader.zone)) : avatar(author),
      el(
        'div',
        { class: 'message-main' },
        heading,
        message.ephemeral && el('p', { class: 'only-you' }, icon('eye'), 'Only visible to you'),
        el('div', { class: 'bubble' }, this.content(message, names), message.edited && el('span', { class: 'edited' }, '(edited)')),
      ),
    ];
  }

  content(message, names) {
    return [...this.words(message, names), ...(message.files ?? []).map(attachment)];
  }

  words(message, names) {
    if (!message.blocks?.length) return message.text ? [el('div', { class: 'text' }, mrkdwn(message.text, names))] : [];
    const act = (blockId, action) => this.act(message, blockId, action);
    return renderBlocks(message.blocks, { names, heading: 'h3', fields: [], kept: () => undefined, act });
  }

  withDays(rows, messages, zone) {
    let last = null;
    return rows.flatMap((row, at) => {
      const today = day(messages[at].at, zone);
      if (today === last) return [row];
      last = today;
      return [el('li', { class: 'day', 'data-day': today }, el('span', {}, today)), row];
    });
  }

  /** Moves only what is out of place: an element taken out and put back would lose its focus. */
  arrange(nodes) {
    if (nodes.length === 0) nodes = [el('li', { class: 'nothing' }, 'Nothing here yet.')];
    const wanted = new Set(nodes);
    for (const child of [...this.list.children]) {
      if (!wanted.has(child)) child.remove();
    }
    nodes.forEach((node, at) => {
      if (this.list.children[at] !== node) this.list.insertBefore(node, this.list.children[at] ?? null);
    });
  }

  isAtEnd() {
    return this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < NEAR_THE_END;
  }

  toEnd() {
    this.scroll.scrollTop = this.scroll.scrollHeight;
    this.newer.hidden = true;
  }
}

function keyOf(message) {
  return `${message.ts}${message.ephemeral ? ' ephemeral' : ''}`;
}

function follows(message, previous, zone) {
  return (
    previous !== undefined &&
    previous.author.id === message.author.id &&
    !message.ephemeral &&
    !previous.ephemeral &&
    new Date(message.at) - new Date(previous.at) < SOON_AFTER &&
    day(message.at, zone) === day(previous.at, zone)
  );
}
