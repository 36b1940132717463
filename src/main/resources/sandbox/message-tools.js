// What can be done around a message: react, reply, the app's shortcuts, put away. One button is in the way of the Tab key;
// those that show under the pointer lead to the same.

import { el, icon } from './dom.js';
import { menu } from './menu.js';
import { avatar } from './people.js';
import { pickEmoji, spoken } from './reactions.js';
import { day, dateOf, timeOfDay } from './times.js';

const QUICK = '+1';

/** `doors` are { react(message, name, there), threadLink(ts), canReply(), shortcuts(), runShortcut(message, callbackId) }. */
export function messageTools(message, doors, { inThread }) {
  if (message.ephemeral) return null;
  const canReply = !inThread && doors.canReply();
  const react = (name) => doors.react(message, name, true);
  const reply = () => (location.hash = doors.threadLink(message.threadTs ?? message.ts));
  const opener = el('button', { type: 'button', class: 'quiet', 'aria-label': 'More actions for this message', 'data-key': 'tools' }, icon('more'));
  const shortcuts = () => doors.shortcuts().map(({ name, callbackId }) => ({ label: name, run: () => doors.runShortcut(message, callbackId) }));
  const items = () => [
    { label: 'Add a reaction…', run: () => pickEmoji(opener, react) },
    ...(canReply ? [{ label: 'Reply in thread', run: reply }] : []),
    ...shortcuts(),
  ];
  return el(
    'div',
    { class: 'message-tools' },
    quick(spoken(QUICK), '👍', () => react(QUICK)),
    quick('Add a reaction', icon('smile'), (event) => pickEmoji(event.currentTarget, react)),
    canReply && quick('Reply in thread', icon('reply'), reply),
    opener,
    menu(opener, items),
  );
}

/** For the pointer alone: the menu has the same, under names that are read out. */
function quick(label, shown, onclick) {
  return el('button', { type: 'button', class: 'quiet pointer-only', tabindex: '-1', title: label, 'aria-hidden': 'true', onclick }, shown);
}

/** "3 replies", under the message they belong to. */
export function threadLine({ ts, thread }, { link, zone, now }) {
  if (!thread) return null;
  const { replies, authors, lastAt, unseen } = thread;
  const isToday = dateOf(lastAt, zone) === dateOf(now, zone);
  const last = isToday ? timeOfDay(lastAt, zone) : `${day(lastAt, zone)}, ${timeOfDay(lastAt, zone)}`;
  return el(
    'a',
    { class: unseen > 0 ? 'thread-line unread' : 'thread-line', href: link(ts), 'data-key': 'thread' },
    el('span', { class: 'thread-faces', 'aria-hidden': 'true' }, authors.slice(0, 4).map(avatar)),
    el('strong', {}, replies === 1 ? '1 reply' : `${replies} replies`),
    unseen > 0 && el('span', { class: 'badge' }, `${unseen} new`),
    el('span', { class: 'thread-last' }, `Last reply ${last}`),
  );
}
