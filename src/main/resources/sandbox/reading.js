// Reading by keyboard: up and down go from message to message, Enter goes inside, Escape comes back out.

import { byId } from './dom.js';

const INSIDE = 'a[href], button:not(:disabled), select, input, textarea, summary';

export function readByKeyboard() {
  const scroll = byId('scroll');
  scroll.addEventListener('keydown', (pressed) => {
    if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.defaultPrevented) return;
    const message = pressed.target.closest('.message');
    const isOutside = pressed.target === scroll || pressed.target === message;
    const goes = isOutside ? step(pressed.key, scroll, message) : pressed.key === 'Escape' && message;
    if (!goes) return;
    pressed.preventDefault();
    goes.focus({ preventScroll: true });
    goes.scrollIntoView({ block: 'nearest' });
  });
}

function step(key, scroll, message) {
  const all = [...scroll.querySelectorAll('.message')];
  const at = all.indexOf(message);
  const earlier = byId('earlier');
  switch (key) {
    case 'ArrowUp':
      if (!message) return lastInSight(all, scroll);
      return all[at - 1] ?? (earlier.hidden ? null : earlier);
    case 'ArrowDown':
      return message ? all[at + 1] : lastInSight(all, scroll);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    case 'Enter':
      return message?.querySelector(INSIDE);
    case 'Escape':
      return message && scroll;
    default:
      return null;
  }
}

function lastInSight(all, scroll) {
  const { bottom } = scroll.getBoundingClientRect();
  return all.findLast((row) => row.getBoundingClientRect().top < bottom) ?? all.at(-1);
}
