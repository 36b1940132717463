// Who is in the workspace: names for ids, and faces made of initials.

import { el, icon } from './dom.js';

export class Directory {
  constructor(workspace) {
    this.people = workspace.people;
    this.bot = workspace.bot;
    this.byId = new Map(workspace.people.map((person) => [person.id, person]));
  }

  person(id) {
    return this.byId.get(id);
  }

  name(id) {
    if (id === this.bot.id) return this.bot.name;
    return this.byId.get(id)?.name;
  }
}

export function firstName(person) {
  return person.name.split(' ')[0];
}

export function avatar({ id, name, bot }) {
  const face = el('span', { class: bot ? 'avatar avatar-bot' : 'avatar', 'aria-hidden': 'true' });
  if (bot) face.append(icon('cup'));
  else face.append(initials(name));
  face.style.setProperty('--hue', hue(id));
  return face;
}

function initials(name) {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...word][0] ?? '').join('').toUpperCase();
}

function hue(id) {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)) % 360;
  return sum;
}
