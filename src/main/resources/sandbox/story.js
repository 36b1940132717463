// The guided strip's chapters, in the order in which they are told. A feature adds its chapter by a file of its own and a
// line here.
//
// A chapter is { title, steps }, and a step { isDone(look), say(look) }: `say` gives the nodes and texts that name the next
// thing to do. A `look` is { story, playing, person(id), hrefTo(conversation, person, tab) }: `story` is what `/story`
// tells, `playing` are the people on the screen, the one that was used last first.

import { introduction } from './story-introduction.js';

const CHAPTERS = [introduction];

/** The first thing nobody did yet: { title, step, of, say }; null when every chapter is over. */
export function whatNext(look) {
  for (const { title, steps } of CHAPTERS) {
    const next = steps.findIndex(({ isDone }) => !isDone(look));
    if (next >= 0) return { title, step: next + 1, of: steps.length, say: steps[next].say(look) };
  }
  return null;
}
