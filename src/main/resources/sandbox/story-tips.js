// What the page itself can do, told one at a time beside the story.

import { el } from './dom.js';

/** Each gives its words for the step and the look, or nothing. The first that fits is shown. */
const DURING = [
  ({ playing, sideBySide, story, isInForm }) =>
    playing.length === 1 && sideBySide && !isInForm && story.direct.length > 0 && [el('a', { href: sideBySide }, 'Side by side'), ' shows both ends at once.'],
];

const AFTER = [
  ({ playing, sideBySide }) => playing.length === 1 && sideBySide && [el('a', { href: sideBySide }, 'Side by side'), ' shows two people at once.'],
  () => ['Press ', el('kbd', {}, '?'), ' to see what the keyboard can do.'],
  () => ['The address names who and where you are: reload it, bookmark it, go back in it.'],
  () => ['A ', el('code', {}, '/'), ' in the message box lists every command, with what may follow it.'],
  () => ['Two people should meet? Type ', el('code', {}, '/coffee introduce @hugo @grace'), ' in #coffee: both are asked, and you hear in a week.'],
  () => ['The colours follow your system, until you choose light or dark for yourself.'],
];

export function tipDuring(look) {
  return first(DURING, look, 0);
}

/** `turn` counts how often another one was asked for. */
export function tipAfter(look, turn) {
  const fitting = AFTER.filter((tip) => tip(look));
  return first(fitting, look, turn % fitting.length);
}

function first(tips, look, from) {
  return tips.slice(from).map((tip) => tip(look)).find(Boolean) ?? null;
}
