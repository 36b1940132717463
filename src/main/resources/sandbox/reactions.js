// Emoji under a message: a button for each, and a picker of those the page knows.

import { el, freshId, icon } from './dom.js';
import { beside } from './menu.js';
import { EMOJI, emojiNamed } from './mrkdwn.js';

const NAMES = new Intl.ListFormat('en-GB');

/** `react(name, there)` says how one's own is to be; `names` has `name(personId)`. */
export function reactionRow(reactions, { me, names, react }) {
  if (reactions.length === 0) return null;
  const buttons = reactions.map(({ name, people }) => {
    const isMine = people.includes(me);
    const who = NAMES.format(people.map((id) => (id === me ? 'you' : (names.name(id) ?? id))));
    return el(
      'button',
      {
        type: 'button',
        class: 'reaction',
        'aria-pressed': String(isMine),
        'aria-label': `${spoken(name)}, ${people.length}: ${who}`,
        title: `${who} reacted with :${name}:`,
        'data-key': `reaction/${name}`,
        onclick: () => react(name, !isMine),
      },
      el('span', { 'aria-hidden': 'true' }, emojiNamed(name) ?? `:${name}:`),
      el('span', { class: 'reaction-count', 'aria-hidden': 'true' }, String(people.length)),
    );
  });
  const more = el('button', { type: 'button', class: 'reaction', 'aria-label': 'Add a reaction', 'data-key': 'reaction+', onclick: () => pickEmoji(more, (name) => react(name, true)) }, icon('smile'));
  return el('div', { class: 'reactions', role: 'group', 'aria-label': 'Reactions' }, buttons, more);
}

export function spoken(name) {
  return { '+1': 'thumbs up', '-1': 'thumbs down' }[name] ?? name.replaceAll('_', ' ');
}

let picker = null;

/** Shows the picker beside `opener`; whatever is picked is heard once, and the focus goes back. */
export function pickEmoji(opener, onPick) {
  picker?.remove();
  const found = el('div', { class: 'emoji-found', role: 'group', 'aria-label': 'Emoji' });
  const field = el('input', { type: 'text', 'aria-label': 'Search emoji', placeholder: 'Search emoji', autocomplete: 'off' });
  picker = el('div', { id: freshId('picker'), class: 'emoji-picker', popover: 'auto', role: 'dialog', 'aria-label': 'Pick a reaction' }, field, found);
  const popover = picker;
  const pick = (name) => {
    popover.hidePopover();
    onPick(name);
  };
  const draw = () => found.replaceChildren(...fitting(field.value).map(([name, shown]) => emojiButton(name, shown, pick)));
  field.addEventListener('input', draw);
  popover.addEventListener('keydown', (pressed) => walk(pressed, field, found));
  popover.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return;
    popover.remove();
    if (opener.isConnected) opener.focus({ preventScroll: true });
  });
  draw();
  (opener.closest('dialog') ?? document.body).append(popover);
  popover.showPopover();
  beside(popover, opener);
  field.focus();
}

function emojiButton(name, shown, pick) {
  return el('button', { type: 'button', tabindex: '-1', 'aria-label': spoken(name), title: `:${name}:`, onclick: () => pick(name) }, shown);
}

/** One button for each picture, under the first of its names that fits. */
function fitting(typed) {
  const wanted = typed.trim().toLowerCase().replaceAll(':', '');
  const seen = new Set();
  return [...EMOJI].filter(([name, shown]) => {
    if (seen.has(shown) || !(name.includes(wanted.replaceAll(' ', '_')) || spoken(name).includes(wanted))) return false;
    seen.add(shown);
    return true;
  });
}

function walk(pressed, field, found) {
  const buttons = [...found.children];
  const at = buttons.indexOf(document.activeElement);
  const across = Math.max(1, Math.round(found.clientWidth / (buttons[0]?.offsetWidth || 36)));
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: across, ArrowUp: -across }[pressed.key];
  if (pressed.key === 'Enter' && at < 0) {
    pressed.preventDefault();
    buttons[0]?.click();
  }
  if (!step || (at < 0 && pressed.key !== 'ArrowDown')) return;
  pressed.preventDefault();
  const next = at < 0 ? 0 : at + step;
  if (next < 0) field.focus();
  else buttons[Math.min(next, buttons.length - 1)]?.focus();
}
