// The second chapter: a channel meets in rounds.

import { el } from './dom.js';

/** More people than a single introduction or two would bring the app to write to. */
const A_ROUND = 6;

export const round = {
  title: 'Rounds',
  steps: [
    { isDone: ({ story }) => story.direct.length >= A_ROUND, say: begin },
    { isDone: ({ story }) => story.channels.length > 0, say: goThrough },
  ],
};

function begin() {
  return ['have the whole channel meet. As Ana, who created it, type ', el('code', {}, '/coffee setup'), ' in #coffee, see what will happen, begin, and let days pass until then.'];
}

function goThrough() {
  return ['everybody who joined was asked at the same time. Become one or another and answer, or say nothing; then let a week or two pass, until #coffee hears that the round is over.'];
}
