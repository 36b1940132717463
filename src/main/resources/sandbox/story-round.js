// The second chapter: a channel meets in rounds.

import { el } from './dom.js';

/** More people than a single introduction or two would bring the app to write to. */
const A_ROUND = 6;

export const round = {
  title: 'Rounds',
  isBegun,
  steps: [
    { isDone: isBegun, say: begin, sayInForm: foresee },
    { isDone: ({ story }) => story.channels.length > 0, say: goThrough },
  ],
};

function isBegun({ story }) {
  return story.direct.length >= A_ROUND;
}

function foresee() {
  return ['choose when the channel meets, then press ', el('strong', {}, 'See what will happen'), ' and ', el('strong', {}, 'Begin rounds'), '.'];
}

function begin() {
  return ['have the whole channel meet. As Ana, who created it, type ', el('code', {}, '/coffee setup'), ' in #coffee, see what will happen, begin, and let days pass until then.'];
}

function goThrough() {
  return ['everybody who joined was asked at the same time. Become one or another and answer, or say nothing; then let a week or two pass, until #coffee hears that the round is over.'];
}
