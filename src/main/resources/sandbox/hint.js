// One line for the first visit: what to do next, as far as things have come. Once dismissed it stays away in this browser.

import { byId, el } from './dom.js';
import { firstName } from './people.js';

const DISMISSED = 'percolate-sandbox-hint-dismissed';

/** `look` gives { story, me, person(id), hrefTo(conversation, personId) }. */
export class Hint {
  constructor() {
    this.dismissed = Boolean(remembered(() => localStorage.getItem(DISMISSED)));
    byId('hint-dismiss').addEventListener('click', () => {
      this.dismissed = true;
      byId('hint').hidden = true;
      remembered(() => localStorage.setItem(DISMISSED, 'yes'));
      byId('main').focus();
    });
  }

  show(look) {
    if (this.dismissed) return;
    byId('hint').hidden = false;
    const line = el('p', {}, el('strong', {}, 'Try this: '), step(look));
    if (line.innerHTML !== byId('hint-text').innerHTML) byId('hint-text').replaceChildren(...line.childNodes);
  }
}

/** `direct` are the people the app wrote to, longest ago first; all timestamps sort as text. */
function step(look) {
  const { direct, group } = look.story;
  if (direct.length === 0) return start(look);
  if (!group) {
    const unanswered = direct.filter(({ pressedTs }) => !pressedTs);
    return unanswered.length > 0 ? read(look, unanswered, 'press a button there') : 'everybody has answered. Let a day pass and see what comes of it.';
  }
  if (!group.pressedTs) return together(look, group);
  const asked = direct.filter(({ person, lastTs }) => group.people.includes(person) && lastTs > group.pressedTs);
  if (asked.length === 0) return 'once both have chosen the same time, let some days pass: each of them is asked, alone, how it went.';
  const silent = asked.filter(({ pressedTs }) => !(pressedTs > group.pressedTs));
  return silent.length > 0 ? read(look, silent, 'say how it went') : 'that was a whole story. Become anybody else, or look at the Home tab.';
}

function start({ me }) {
  return [`you are ${firstName(me)}. Type `, el('code', {}, '/coffee now'), ' in #coffee and join.'];
}

function read(look, people, what) {
  const mine = people.find(({ person }) => person === look.me.id);
  const { person, conversation } = mine ?? people[0];
  const name = firstName(look.person(person));
  const link = el('a', { href: look.hrefTo(conversation, person) }, mine ? 'open your messages from the app' : `become ${name} and open the messages from the app`);
  return [link, `, then ${what}.`];
}

function together(look, { id, people }) {
  const who = people.includes(look.me.id) ? look.me.id : people[0];
  const names = people.map((person) => firstName(look.person(person))).join(' and ');
  return [`${names} now have a `, el('a', { href: look.hrefTo(id, who) }, 'conversation of their own'), '. Look at it and choose what suits you.'];
}

/** A browser may forbid storage; then nothing is remembered. */
function remembered(access) {
  try {
    return access();
  } catch {
    return null;
  }
}
