// Whoever reads the newest message goes on reading it when the room for messages changes: the guide says more, a keyboard
// comes up, the window is made smaller.

import { byId } from './dom.js';

const NEAR = 80;

export function stayAtTheEnd() {
  const scroll = byId('scroll');
  const room = () => `${scroll.clientWidth} ${scroll.clientHeight}`;
  let isAtEnd = true;
  let known = room();
  // Where the room has just changed, a scroll is the browser's own, and says nothing of where somebody reads.
  scroll.addEventListener('scroll', () => room() === known && (isAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR));
  new ResizeObserver(() => {
    known = room();
    if (isAtEnd) scroll.scrollTop = scroll.scrollHeight;
  }).observe(scroll);
}
