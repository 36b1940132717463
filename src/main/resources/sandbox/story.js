// The guided strip's chapters, in the order in which they are told. A feature adds its chapter by a file of its own and a
// line here.
//
// A chapter is { title, isBegun(look), steps }: `isBegun`, where a chapter has it, is what nobody can do by the way; then those
// before it are over, done or not, for what they lead to can no longer be told from what it brings. A step is
// { isDone(look), say(look), sayInForm(look) }: `say` gives the nodes and texts that name the next thing to do, `sayInForm`,
// where a step has it, those while a form is open.
// A `look` is { story, playing, behind, isInForm, person(id), hrefTo(conversation, person, tab), hrefToBoth(places), type(text) }:
// `story` is what `/story` tells; `playing` are the people on the screen, the one that was used last first; `behind` is the
// one of them whose pane lies behind the other's; `type` writes into the message box of #coffee and sends nothing.

import { introduction } from './story-introduction.js';
import { round } from './story-round.js';

const CHAPTERS = [introduction, round];

/** The first thing nobody did yet: { title, step, of, say }; null when every chapter is over. */
export function whatNext(look) {
  const begun = CHAPTERS.findLastIndex(({ isBegun }) => isBegun?.(look));
  for (const { title, steps } of CHAPTERS.slice(Math.max(0, begun))) {
    const next = steps.findIndex(({ isDone }) => !isDone(look));
    if (next >= 0) return { title, step: next + 1, of: steps.length, say: words(steps[next], look) };
  }
  return null;
}

/** What lies below a form cannot be used: no link leads there before it is closed. */
function words({ say, sayInForm }, look) {
  if (!look.isInForm) return say(look);
  return sayInForm ? sayInForm(look) : ['close the form that is open; then it goes on here.'];
}
