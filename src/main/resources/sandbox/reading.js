// Reading by keyboard: up and down go from message to message, Enter goes inside, Escape comes back out.

/** What the Tab key comes by. Buttons for the pointer alone are no way in. */
const INSIDE = ['a[href]', 'button:not(:disabled)', 'select', 'input', 'textarea', 'summary']
  .map((kind) => `${kind}:not([tabindex="-1"], [aria-hidden="true"])`)
  .join();

/** `scroll` holds the messages; `earlier` is the button above them, where there is one. */
export function readByKeyboard(scroll, earlier = null) {
  scroll.addEventListener('keydown', (pressed) => {
    if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.defaultPrevented) return;
    const message = pressed.target.closest('.message');
    const isOutside = pressed.target === scroll || pressed.target === message;
    const goes = isOutside ? step(pressed.key, { scroll, earlier, message }) : pressed.key === 'Escape' && message;
    if (!goes) return;
    pressed.preventDefault();
    goes.focus({ preventScroll: true });
    goes.scrollIntoView({ block: 'nearest' });
  });
}

function step(key, { scroll, earlier, message }) {
  const all = [...scroll.querySelectorAll('.message')];
  const at = all.indexOf(message);
  switch (key) {
    case 'ArrowUp':
      if (!message) return lastInSight(all, scroll);
      return all[at - 1] ?? (earlier?.hidden ? null : earlier);
    case 'ArrowDown':
      return message ? all[at + 1] : lastInSight(all, scroll);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    case 'Enter':
      return message && wayInto(message);
    case 'Escape':
      return message && scroll;
    default:
      return null;
  }
}

/** What the message asks comes before what can be done with it. */
function wayInto(message) {
  return firstIn(message.querySelector('.bubble')) ?? firstIn(message);
}

function firstIn(node) {
  return [...node.querySelectorAll(INSIDE)].find((one) => one.checkVisibility({ visibilityProperty: true }));
}

function lastInSight(all, scroll) {
  const { bottom } = scroll.getBoundingClientRect();
  return all.findLast((row) => row.getBoundingClientRect().top < bottom) ?? all.at(-1);
}
