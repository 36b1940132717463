// The messages of the open conversation, or of a thread. A message is redrawn only when it changed, and its words only when
// they did, so that focus and choices stay.

import { renderBlocks } from './blocks.js';
import { byId, el, icon, keepingFocus } from './dom.js';
import { attachment } from './files.js';
import { messageTools, threadLine } from './message-tools.js';
import { mrkdwn } from './mrkdwn.js';
import { avatar } from './people.js';
import { reactionRow } from './reactions.js';
import { day, timeOfDay } from './times.js';

const NEAR_THE_END = 80;
const SOON_AFTER = 5 * 60 * 1000;

export class Messages {
  /**
   * `doors` are { act(message, blockId, action), suggest(message, blockId, actionId, typed), react(message, name, there),
   * dismiss(message), shortcuts(), runShortcut(message, callbackId), threadLink(ts), canReply() }; `act` resolves to whether the bot heard.
   * `parts` are the elements to show them in, the page's own unless they are a thread's.
   */
  constructor(doors, { list, scroll, newer, inThread } = {}) {
    this.doors = doors;
    this.inThread = Boolean(inThread);
    this.list = list ?? byId('messages');
    this.scroll = scroll ?? byId('scroll');
    this.newer = newer ?? byId('newer');
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

    const newest = [...before.keys()].at(-1) ?? '';
    const arrived = messages.filter((message) => !before.has(keyOf(message)) && keyOf(message) > newest);
    // What was there on arrival is read at leisure; only what comes after it is announced.
    requestAnimationFrame(() => this.list.setAttribute('aria-live', 'polite'));
    if (wasAtEnd || arrived.some((message) => message.author.id === reader.id)) this.toEnd();
    else if (arrived.length > 0) this.newer.hidden = false;
  }

  /** Where somebody begins to read who was led here. */
  focusNewest() {
    const [, newest] = [...this.drawn].at(-1) ?? [];
    (newest?.node ?? this.scroll).focus({ preventScroll: true });
  }

  hide(isHidden) {
    this.scroll.hidden = isHidden;
    if (!isHidden) return;
    this.newer.hidden = true;
    // What is not shown forgets how far it was scrolled: whoever comes back is at the end again.
    this.place = null;
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
    const node = known?.node ?? el('li', { 'data-testid': this.inThread ? 'reply' : 'message', tabindex: '-1' });
    const bubble = this.bubble(known?.bubble, message, names);
    if (known?.print !== print) this.redraw(node, { message, continued, reader, names, bubble: bubble.node });
    this.drawn.set(key, { node, print, bubble });
    return node;
  }

  redraw(node, row) {
    const { message, continued, reader } = row;
    const hadFocus = node.contains(document.activeElement);
    node.className = ['message', continued && 'continued', message.ephemeral && 'ephemeral', message.author.id === reader.id && 'mine']
      .filter(Boolean)
      .join(' ');
    keepingFocus(node, () => this.arrangeRow(node, row));
    if (hadFocus && !node.contains(document.activeElement)) node.focus({ preventScroll: true });
  }

  /** Around the bubble, which stays where it is: an element taken out and put back would lose its focus. */
  arrangeRow(node, row) {
    const { message, continued, reader, bubble } = row;
    const side = continued ? el('span', { class: 'gutter', 'aria-hidden': 'true' }, timeOfDay(message.at, reader.zone)) : avatar(message.author);
    if (bubble.parentElement?.parentElement !== node) {
      node.replaceChildren(side, el('div', { class: 'message-main' }, bubble));
    } else {
      node.firstElementChild.replaceWith(side);
      [...bubble.parentElement.children].forEach((child) => child !== bubble && child.remove());
    }
    bubble.before(...this.above(row).filter(Boolean));
    bubble.after(...this.below(row).filter(Boolean));
  }

  above({ message, continued, reader }) {
    const { author, at } = message;
    const time = el('time', { datetime: at, title: day(at, reader.zone) }, timeOfDay(at, reader.zone));
    return [
      el('p', { class: continued ? 'unseen' : 'author' }, el('strong', {}, author.name), author.bot && el('span', { class: 'tag' }, 'app'), ' ', time),
      message.ephemeral && this.onlyYou(message),
      message.broadcast && !this.inThread && el('p', { class: 'broadcast' }, 'Replied to ', el('a', { href: this.doors.threadLink(message.threadTs), 'data-key': 'broadcast' }, 'a thread')),
    ];
  }

  onlyYou(message) {
    const dismiss = el('button', { type: 'button', class: 'as-link', 'data-key': 'dismiss', onclick: () => this.doors.dismiss(message) }, 'Dismiss');
    return el('p', { class: 'only-you' }, icon('eye'), 'Only visible to you', el('span', { 'aria-hidden': 'true' }, ' · '), dismiss);
  }

  below({ message, reader, names }) {
    const react = (name, there) => this.doors.react(message, name, there);
    return [
      reactionRow(message.reactions ?? [], { me: reader.id, names, react }),
      !this.inThread && threadLine(message, { link: this.doors.threadLink, zone: reader.zone, now: names.now }),
      messageTools(message, this.doors, { inThread: this.inThread }),
    ];
  }

  bubble(known, message, names) {
    const print = JSON.stringify([message.text, message.blocks, message.files, message.edited, names.today]);
    if (known?.print === print) return known;
    const parts = [this.content(message, names), message.edited && el('span', { class: 'edited' }, '(edited)')].flat().filter(Boolean);
    if (!known) return { print, node: el('div', { class: 'bubble' }, parts) };
    keepingFocus(known.node, () => known.node.replaceChildren(...parts));
    return { print, node: known.node };
  }

  content(message, names) {
    return [...this.words(message, names), ...(message.files ?? []).map(attachment)];
  }

  words(message, names) {
    if (!message.blocks?.length) return message.text ? [el('div', { class: 'text' }, mrkdwn(message.text, names))] : [];
    const act = (blockId, action) => this.doors.act(message, blockId, action);
    const suggest = (blockId, actionId, typed) => this.doors.suggest(message, blockId, actionId, typed);
    return renderBlocks(message.blocks, { names, heading: 'h3', fields: [], kept: () => undefined, act, suggest });
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
