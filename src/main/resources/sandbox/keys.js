// What the keyboard can do beyond Tab and Enter, and the dialog that tells it.

import { byId, el } from './dom.js';

/** The parts of the page in order, each with what takes the focus there, the best first; a part may lie in an earlier one. */
const REGIONS = [
  { part: '#top', targets: ['button', 'a'] },
  { part: '#hint', targets: ['a', 'button'] },
  { part: '#who', targets: ['#me', '#me-other'] },
  { part: '.side nav', targets: ['a[aria-current]', 'a'] },
  { part: '#main', targets: ['#home', '#scroll'] },
  { part: '#composer-form', targets: ['#composer'] },
  { part: '.thread', targets: ['.scroll'] },
  { part: '.thread .composer', targets: ['textarea'] },
  { part: '.pane-frame:nth-of-type(1)' },
  { part: '.pane-frame:nth-of-type(2)' },
  { part: '.tools', targets: ['[role="tab"][aria-selected="true"]'] },
];

const IS_MAC = /Mac/.test(navigator.platform);

const HELP = [
  ['?', 'These shortcuts'],
  ['F6', 'On to the next part of the page; with Shift, back'],
  ['Alt + ↑ ↓', 'The conversation above or below'],
  ['Alt + Shift + ↑ ↓', 'The next one with something unread'],
  [IS_MAC ? '⌘ + K' : 'Ctrl + K', 'Find a conversation'],
  ['↑ ↓', 'From message to message, once you are among them'],
  ['Enter', 'Into a message, to its buttons'],
  ['Esc', 'Back out of a message; close a thread, the tools or a dialog'],
  ['/', 'At the beginning of what you write: the commands'],
];

/** The dialog, its button and `?`. */
export function explainKeys() {
  const dialog = byId('keys');
  const close = el('button', { type: 'button', class: 'primary', onclick: () => dialog.close() }, 'Close');
  dialog.append(
    el('h2', { id: 'keys-title' }, 'By keyboard'),
    el('dl', { class: 'modal-body keys-list' }, HELP.map(([keys, what]) => [el('dt', {}, el('kbd', {}, keys)), el('dd', {}, what)])),
    el('div', { class: 'modal-foot' }, close),
  );
  byId('keys-open').addEventListener('click', () => dialog.showModal());
  addEventListener('keydown', (pressed) => {
    if (pressed.key !== '?' || isWriting(pressed.target) || hasDialog()) return;
    pressed.preventDefault();
    dialog.showModal();
  });
}

/** Going about one person's page; `find` finds a conversation. */
export function listenToKeys({ find }) {
  addEventListener('keydown', (pressed) => {
    if (hasDialog()) return;
    const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed;
    // On a Mac, Ctrl and K cut the rest of a line.
    const isCommand = IS_MAC ? metaKey : ctrlKey;
    const step = { ArrowUp: -1, ArrowDown: 1 }[key];
    if (altKey && step) toConversation(step, shiftKey);
    else if (isCommand && key.toLowerCase() === 'k') find();
    else return;
    pressed.preventDefault();
  });
}

/** F6 goes round; beyond the last part `leave(step)` may go elsewhere, and `enter(step, target)` hears what takes the focus. */
export function goByParts({ leave = null, enter = () => {} } = {}) {
  addEventListener('keydown', (pressed) => {
    if (pressed.key !== 'F6' || hasDialog()) return;
    pressed.preventDefault();
    toPart(pressed.shiftKey ? -1 : 1, { leave, enter });
  });
}

/** From where the focus is, or `from` where it was told to be; `afresh` from the first or the last part. */
export function toPart(step, { leave = null, enter = () => {}, afresh = false, from: place = document.activeElement }) {
  const parts = REGIONS.map(targetIn).filter(Boolean);
  const here = parts.findLastIndex(({ part }) => part.contains(place));
  const from = afresh || here < 0 ? (step < 0 ? parts.length : -1) : here;
  const next = from + step;
  if (leave && !afresh && (next < 0 || next >= parts.length)) return leave(step);
  const { target } = parts[(next + parts.length) % parts.length];
  target.focus();
  enter(step, target);
}

function targetIn({ part: selector, targets }) {
  const part = document.querySelector(selector);
  if (!part || !isShown(part)) return null;
  if (!targets) return { part, target: part };
  const target = targets.flatMap((one) => [...part.querySelectorAll(one)]).find(isShown);
  return target && { part, target };
}

function toConversation(step, isUnread) {
  const links = [...document.querySelectorAll('#channels a, #directs a')];
  const open = links.findIndex((link) => link.hasAttribute('aria-current'));
  for (let count = 1; count <= links.length; count += 1) {
    const link = links[(open + step * count + links.length * count) % links.length];
    if (!isUnread || link.classList.contains('unread')) return link.click();
  }
}

function isShown(node) {
  return node.checkVisibility({ visibilityProperty: true });
}

function isWriting(node) {
  return node.closest?.('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]') !== null;
}

function hasDialog() {
  return document.querySelector('dialog[open]') !== null;
}
