// What chapters have in common: naming people, and leading to where they are.

import { el } from './dom.js';
import { firstName } from './people.js';

const LIST = new Intl.ListFormat('en-GB');

export function firstNames(look, people) {
  return LIST.format(people.map((id) => firstName(look.person(id))));
}

/** The first of these people who is on the screen. */
export function played(look, people) {
  return look.playing.find((person) => people.includes(person));
}

/** A link that does it all: becoming somebody, where they are not on the screen, and going there. */
export function goTo(look, { person, conversation, tab, what }) {
  const name = firstNames(look, [person]);
  const isAlone = look.playing.length === 1;
  const isHere = look.playing.includes(person);
  const words = isHere ? (isAlone ? what : `as ${name}, ${what}`) : `become ${name} and ${what}`;
  return el('a', { href: look.hrefTo(conversation, person, tab) }, words);
}
