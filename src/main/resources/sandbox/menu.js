// A menu that a button opens: arrows walk it, Enter or a press runs, Escape goes back to the button.

import { el, freshId } from './dom.js';

/** `items` are { label, run }, or a function that makes them when the menu opens. The menu has to stand on the page. */
export function menu(opener, items) {
  const id = freshId('menu');
  const node = el('div', { id, class: 'menu', role: 'menu', popover: 'auto', 'aria-label': opener.getAttribute('aria-label') });
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');
  opener.setAttribute('popovertarget', id);
  const draw = () => {
    const now = typeof items === 'function' ? items() : items;
    node.replaceChildren(...now.map(({ label, run }) => el('button', { type: 'button', role: 'menuitem', tabindex: '-1', onclick: () => choose(run) }, label)));
  };
  const choose = (run) => {
    node.hidePopover();
    opener.focus();
    run();
  };
  node.addEventListener('beforetoggle', ({ newState }) => newState === 'open' && draw());
  node.addEventListener('toggle', ({ newState }) => {
    opener.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState !== 'open') return;
    beside(node, opener);
    node.firstElementChild?.focus();
  });
  node.addEventListener('keydown', (pressed) => walk(pressed, node, opener));
  return node;
}

function walk(pressed, node, opener) {
  const items = [...node.children];
  const step = { ArrowDown: 1, ArrowUp: -1 }[pressed.key];
  const end = { Home: 0, End: -1 }[pressed.key];
  if (step) items.at((items.indexOf(document.activeElement) + step) % items.length).focus();
  if (end !== undefined) items.at(end).focus();
  if (pressed.key === 'Tab' || pressed.key === 'Escape') {
    node.hidePopover();
    opener.focus();
  }
  if (step || end !== undefined || pressed.key === 'Escape') {
    pressed.preventDefault();
    pressed.stopPropagation();
  }
}

/** Below what opened it, or above it where there is no room. */
export function beside(node, opener) {
  const at = opener.getBoundingClientRect();
  const { width, height } = node.getBoundingClientRect();
  const below = at.bottom + 4;
  node.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  node.style.top = `${below + height > innerHeight ? Math.max(8, at.top - height - 4) : below}px`;
}
