// The first chapter: two people are introduced, find a time and say how it went.

import { el } from './dom.js';
import { goTo, firstNames, played } from './story-words.js';

export const introduction = {
  title: 'A first coffee',
  steps: [
    { isDone: ({ story }) => story.direct.length > 0, say: join },
    { isDone: ({ story }) => story.group !== null, say: answer },
    { isDone: ({ story }) => Boolean(story.group.pressedTs), say: tapATime },
    { isDone: (look) => asked(look).length > 0, say: letDaysPass },
    { isDone: (look) => silent(look).length === 0, say: sayHowItWent },
    { isDone: (look) => look.story.group.people.some((person) => look.story.homes.includes(person)), say: lookAtHome },
  ],
};

function join(look) {
  return [`you are ${firstNames(look, look.playing.slice(0, 1))}. Type `, el('code', {}, '/coffee now'), ' in #coffee and join.'];
}

function answer(look) {
  const unanswered = look.story.direct.filter(({ pressedTs }) => !pressedTs);
  if (unanswered.length === 0) return ['everybody has answered. Let a day pass and see what comes of it.'];
  return read(look, unanswered, { there: 'press a button there', here: 'press one of the buttons below, whichever you like' });
}

function tapATime(look) {
  const { id, people } = look.story.group;
  const who = played(look, people) ?? people[0];
  const conversation = el('a', { href: look.hrefTo(id, who) }, 'conversation of their own');
  return [`${firstNames(look, people)} now have a `, conversation, '. Look at it and choose what suits you.'];
}

function letDaysPass() {
  return ['once both have chosen the same time, let some days pass: each of them is asked, alone, how it went.'];
}

function sayHowItWent(look) {
  return read(look, silent(look), { there: 'say how it went', here: 'say below how it went' });
}

function lookAtHome(look) {
  const { people } = look.story.group;
  const who = played(look, people) ?? people[0];
  const { conversation } = look.story.direct.find(({ person }) => person === who);
  return ['look at ', el('a', { href: look.hrefTo(conversation, who, 'home') }, `${firstNames(look, [who])}’s Home tab`), ': it shows what is stored, and what can be changed.'];
}

/** Those of the two whom the app wrote to alone after they chose a time. */
function asked({ story: { direct, group } }) {
  return direct.filter(({ person, lastTs }) => group.people.includes(person) && lastTs > group.pressedTs);
}

function silent(look) {
  const { group } = look.story;
  return asked(look).filter(({ pressedTs }) => !(pressedTs > group.pressedTs));
}

/** Whoever is there already need not be led there. */
function read(look, people, { there, here }) {
  const who = played(look, people.map(({ person }) => person)) ?? people[0].person;
  const { conversation } = people.find(({ person }) => person === who);
  const name = look.playing.length > 1 && `as ${firstNames(look, [who])}, `;
  if (location.hash === look.hrefTo(conversation, who)) return [name, `${here}.`];
  return [goTo(look, { person: who, conversation, what: 'open the messages from the app' }), `, then ${there}.`];
}
