// Who you are and where you can go: the person switcher, channels and direct messages.

import { byId, el, icon, keepingFocus, unseen } from './dom.js';
import { avatar, firstName } from './people.js';

const STANDINGS = { GUEST: 'guest', EXTERNAL: 'from another organisation', DEACTIVATED: 'deactivated' };

export class Sidebar {
  /** `become(personId)` is called when somebody else is chosen. */
  constructor({ become }) {
    this.side = byId('side');
    this.opener = byId('places');
    this.me = byId('me');
    this.me.addEventListener('change', () => become(this.me.value));
    this.opener.addEventListener('click', () => this.unfold(this.opener.getAttribute('aria-expanded') !== 'true'));
    byId('main').addEventListener('pointerdown', () => this.unfold(false));
    this.side.addEventListener('keydown', (pressed) => {
      if (pressed.key !== 'Escape' || this.opener.getAttribute('aria-expanded') !== 'true') return;
      this.unfold(false);
      this.opener.focus();
    });
  }

  /** On a narrow screen the sidebar lies over the page while it is unfolded. */
  unfold(open) {
    this.opener.setAttribute('aria-expanded', String(open));
    this.side.classList.toggle('unfolded', open);
    if (open) this.side.querySelector('select, input, a')?.focus();
  }

  showTeam(workspace) {
    byId('team').textContent = workspace.team;
    this.me.querySelectorAll('option').forEach((option) => option.remove());
    this.me.append(...workspace.people.map((person) => el('option', { value: person.id }, named(person))));
  }

  showPerson(person) {
    byId('waiting').replaceChildren();
    this.me.value = person.id;
    byId('me-avatar').replaceChildren(avatar(person));
    byId('me-title').textContent = [person.title, person.department].filter(Boolean).join(' · ');
  }

  /** `unread` are { person, count, conversation }: what waits for somebody alone, and where the newest of it is. */
  showUnread(unread, { directory, me, hrefTo }) {
    const others = unread.filter(({ person }) => person !== me && directory.person(person));
    const counts = new Map(others.map(({ person, count }) => [person, count]));
    for (const option of this.me.querySelectorAll('option')) {
      const mark = option.querySelector('.option-unread');
      const text = counts.has(option.value) ? ` · ${counts.get(option.value)} unread` : '';
      if (mark.textContent !== text) mark.textContent = text;
    }
    const links = others
      .slice(0, 3)
      .map(({ person, conversation }) => el('a', { href: hrefTo(conversation, person), 'data-key': person }, firstName(directory.person(person))));
    const rest = others.length > 3 && ` and ${others.length - 3} more`;
    const waiting = byId('waiting');
    const line = el('p', {}, links.length > 0 && ['Something new for ', between(links, ', '), rest]);
    if (line.innerHTML !== waiting.innerHTML) keepingFocus(waiting, () => waiting.replaceChildren(...line.childNodes));
  }

  /** `isRead` says whether the open conversation is being read, or another side of it is in front. */
  showPlaces(conversations, { open, isRead, hrefTo, isBot }) {
    const link = (conversation) => el('li', {}, this.link(conversation, { open, isRead, hrefTo, isBot }));
    const isChannel = (conversation) => conversation.kind === 'channel';
    const channels = conversations.filter(isChannel);
    const directs = conversations.filter((conversation) => !isChannel(conversation));
    directs.sort((one, other) => Number(isBot(other)) - Number(isBot(one)));
    keepingFocus(byId('channels'), () => byId('channels').replaceChildren(...channels.map(link)));
    keepingFocus(byId('directs'), () => byId('directs').replaceChildren(...directs.map(link)));
  }

  link(conversation, { open, isRead, hrefTo, isBot }) {
    const { id, name, kind, private: isPrivate } = conversation;
    const isOpen = id === open;
    const unread = isOpen && isRead ? 0 : conversation.unread;
    return el(
      'a',
      { href: hrefTo(id), 'data-key': id, class: unread > 0 && 'unread', 'aria-current': isOpen && 'page', onclick: () => this.unfold(false) },
      kind === 'channel' ? mark(isPrivate ? icon('lock') : '#') : face(conversation, isBot(conversation)),
      el('span', { class: 'name' }, name),
      unread > 0 && el('span', { class: 'badge' }, String(unread), unseen(' unread')),
    );
  }
}

/** Where the browser cannot style a select, an option is its text alone: hence the dash. */
function named(person) {
  const rest = [person.title, STANDINGS[person.standing?.toUpperCase()]].filter(Boolean).join(', ');
  return [person.name, el('span', { class: 'option-unread' }), rest && el('span', { class: 'option-title' }, unseen(' — '), rest)];
}

function between(nodes, text) {
  return nodes.flatMap((node, at) => (at === 0 ? [node] : [text, node]));
}

function mark(sign) {
  return el('span', { class: 'mark', 'aria-hidden': 'true' }, sign);
}

function face({ name, kind, others }, bot) {
  if (kind === 'group') return mark(String(others.length));
  return avatar({ id: others[0] ?? name, name, bot });
}
