// What the keyboard can do beyond Tab and Enter, and the dialog that tells it.

import { byId, el } from './dom.js';

const REGIONS = ['#hint a, #hint button', '#me, #me-other', '#channels a[aria-current], #directs a[aria-current], #channels a', '#home:not([hidden]), #scroll:not([hidden])', '#composer'];

const IS_MAC = /Mac/.test(navigator.platform);

const HELP = [
  ['?', 'These shortcuts'],
  ['F6', 'On to the next part of the page; with Shift, back'],
  ['Alt + ↑ ↓', 'The conversation above or below'],
  ['Alt + Shift + ↑ ↓', 'The next one with something unread'],
  [IS_MAC ? '⌘ + K' : 'Ctrl + K', 'Find a conversation'],
  ['↑ ↓', 'From message to message, once you are among them'],
  ['Enter', 'Into a message, to its buttons'],
  ['Esc', 'Back out of a message; close a dialog'],
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

/** Going about one person's page. */
export function listenToKeys() {
  addEventListener('keydown', (pressed) => {
    if (hasDialog()) return;
    const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed;
    // On a Mac, Ctrl and K cut the rest of a line.
    const isCommand = IS_MAC ? metaKey : ctrlKey;
    const step = { ArrowUp: -1, ArrowDown: 1 }[key];
    if (key === 'F6') toRegion(shiftKey ? -1 : 1);
    else if (altKey && step) toConversation(step, shiftKey);
    else if (isCommand && key.toLowerCase() === 'k') toFinding();
    else return;
    pressed.preventDefault();
  });
}

function toRegion(step) {
  const regions = REGIONS.map((region) => [...document.querySelectorAll(region)].find(isShown)).filter(Boolean);
  const at = regions.findLastIndex((region) => region === document.activeElement || region.contains(document.activeElement));
  const from = at < 0 && step < 0 ? regions.length : at;
  regions[(from + step + regions.length) % regions.length]?.focus();
}

function toConversation(step, isUnread) {
  const links = [...document.querySelectorAll('#channels a, #directs a')];
  const open = links.findIndex((link) => link.hasAttribute('aria-current'));
  for (let count = 1; count <= links.length; count += 1) {
    const link = links[(open + step * count + links.length * count) % links.length];
    if (!isUnread || link.classList.contains('unread')) return link.click();
  }
}

function toFinding() {
  const field = byId('find');
  const target = isShown(field) ? field : [...document.querySelectorAll('#channels a')].find(isShown);
  if (target) return target.focus();
  byId('places').click();
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
