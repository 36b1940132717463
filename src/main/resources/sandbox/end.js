// Whoever reads the newest message goes on reading it when the room for messages changes: the guide says more, a keyboard
// comes up, the window is made smaller.

import { byId } from './dom.js';

const NEAR = 80;

export function stayAtTheEnd() {
  const scroll = byId('scroll');
  let isAtEnd = true;
  scroll.addEventListener('scroll', () => (isAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR));
  new ResizeObserver(() => isAtEnd && (scroll.scrollTop = scroll.scrollHeight)).observe(scroll);
}
