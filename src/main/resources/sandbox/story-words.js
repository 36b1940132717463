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
  return el('a', { href: look.hrefTo(conversation, person, tab), 'data-person': person }, words);
}

/**
 * Leads to `places`, { person, conversation }, of one or of two people: to both at once, and nobody to where they are
 * already. `say` has the words: `both(link)` where a link leads to both, with the `link` of what it is called; `bothHere`
 * once both are to be seen; `what`, `there` and `here` for one.
 */
export function lead(look, places, say) {
  const away = places.filter(({ person, conversation }) => !isAt(look, person, conversation));
  if (places.length > 1 && away.length > 0) {
    const ordered = [...places].sort((one, other) => rank(look, one) - rank(look, other));
    return say.both(el('a', { href: look.hrefToBoth(ordered) }, say.link));
  }
  if (places.length > 1 && !look.behind) return say.bothHere;
  const { person, conversation } = places.find((place) => place.person !== look.behind) ?? places[0];
  if (away.length > 0 || person === look.behind) return [goTo(look, { person, conversation, what: say.what }), say.there];
  return [look.playing.length > 1 && `as ${firstNames(look, [person])}, `, say.here];
}

function isAt(look, person, conversation) {
  return location.hash === look.hrefTo(conversation, person);
}

/** Whoever is on the screen comes first. */
function rank(look, { person }) {
  const at = look.playing.indexOf(person);
  return at < 0 ? look.playing.length : at;
}
