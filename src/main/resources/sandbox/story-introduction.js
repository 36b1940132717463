// The first chapter: two people are introduced, find a time and say how it went.

import { el } from './dom.js';
import { firstNames, goTo, lead, played } from './story-words.js';

const COMMAND = '/coffee now';

export const introduction = {
  title: 'A first coffee',
  steps: [
    { isDone: ({ story }) => story.direct.length > 0, say: join, sayInForm: fillIn },
    { isDone: ({ story }) => story.group !== null, say: answer },
    { isDone: (look) => isAgreed(look) || asked(look).length > 0, say: tapATime },
    { isDone: (look) => asked(look).length > 0, say: letDaysPass },
    { isDone: (look) => silent(look).length === 0, say: sayHowItWent },
    { isDone: (look) => look.story.group.people.some((person) => look.story.homes.includes(person)), say: lookAtHome },
  ],
};

function join(look) {
  const type = el('button', { type: 'button', class: 'hint-do', onclick: () => look.type(COMMAND) }, 'Type it for me');
  return [`you are ${firstNames(look, look.playing.slice(0, 1))}. In #coffee, type `, el('code', {}, COMMAND), ' and press Enter. ', type];
}

function fillIn() {
  return ['say what you can help with and would like to learn, or leave it empty, and press ', el('strong', {}, 'Join and introduce me'), '.'];
}

function answer(look) {
  const unanswered = look.story.direct.filter(({ pressedTs }) => !pressedTs);
  if (unanswered.length === 0) return ['everybody has answered. Let a day pass and see what comes of it.'];
  const yes = el('strong', {}, 'I’d like this');
  return lead(look, pairOf(look, unanswered), {
    link: 'open both',
    both: (link) => [`the app wrote to ${firstNames(look, pairOf(look, unanswered).map(({ person }) => person))}: `, link, ', side by side, and press ', yes, ' on each side.'],
    bothHere: ['press ', yes, ' on each side, or something else on one: the other cannot tell.'],
    what: 'open the messages from the app',
    there: ', then press a button there.',
    here: 'press one of the buttons below, whichever you like.',
  });
}

function tapATime(look) {
  const { id, people, pressedBy } = look.story.group;
  const waiting = people.filter((person) => !pressedBy.includes(person));
  const isBegun = waiting.length < people.length;
  const places = (waiting.length > 0 ? waiting : people).map((person) => ({ person, conversation: id }));
  return lead(look, places.slice(0, 2), {
    link: 'conversation of their own',
    both: (link) => [`${firstNames(look, people)} now have a `, link, isBegun ? ', but no time suits both yet. Open it on both sides and tap the same.' : '. Open it on both sides and tap the same time.'],
    bothHere: isBegun ? ['no time suits both yet: tap the same on each side.'] : ['tap the same time on each side.'],
    what: 'open the conversation of the two',
    there: isBegun ? ', and tap the same time there.' : ', and tap a time there.',
    here: isBegun ? 'tap the same time, too.' : 'tap a time.',
  });
}

function letDaysPass() {
  return ['a time is set. Now let some days pass, best by ', el('strong', {}, 'Until something happens'), ': each of them is asked, alone, how it went.'];
}

function sayHowItWent(look) {
  return lead(look, silent(look).slice(0, 2), {
    link: 'open both',
    both: (link) => ['the app asks each of them, alone: ', link, ' and say how it went.'],
    bothHere: ['say on each side how it went.'],
    what: 'open the messages from the app',
    there: ', then say how it went.',
    here: 'say below how it went.',
  });
}

function lookAtHome(look) {
  const { people } = look.story.group;
  const who = played(look, people) ?? people[0];
  const { conversation } = look.story.direct.find(({ person }) => person === who);
  return [goTo(look, { person: who, conversation, tab: 'home', what: 'look at the Home tab' }), ': it shows what is stored, and what can be changed.'];
}

/** Whoever is played and somebody else, as near in time as can be: what two are asked of each other comes together. */
function pairOf(look, unanswered) {
  const who = played(look, unanswered.map(({ person }) => person)) ?? unanswered[0].person;
  const one = unanswered.find(({ person }) => person === who);
  const others = unanswered.filter((each) => each !== one).sort((first, second) => Math.abs(first.lastTs - one.lastTs) - Math.abs(second.lastTs - one.lastTs));
  return [one, ...others.slice(0, 1)];
}

/** The app goes on in their conversation only once both have chosen. */
function isAgreed({ story: { group } }) {
  return group.pressedBy.length > 0 && group.lastTs > group.firstTs;
}

/** Those of the two whom the app wrote to alone after it brought them together. */
function asked({ story: { direct, group } }) {
  return direct.filter(({ person, lastTs }) => group.people.includes(person) && lastTs > group.firstTs);
}

function silent(look) {
  const { group } = look.story;
  return asked(look).filter(({ pressedTs }) => !(pressedTs > group.firstTs));
}
