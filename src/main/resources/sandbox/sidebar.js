// Who you are and where you can go: the person switcher, channels and direct messages.

import { byId, el, icon, keepingFocus, settle, unseen } from './dom.js';
import { Finding } from './finding.js';
import { avatar, firstName } from './people.js';
import { Switcher } from './switcher.js';

const MANY = 99;

export class Sidebar {
  /** `become(personId)` is called when somebody else is chosen. */
  constructor({ become }) {
    this.side = byId('side');
    this.opener = byId('places');
    this.others = 0;
    this.switcher = new Switcher({ become });
    this.finding = new Finding();
    this.opener.addEventListener('click', () => this.unfold(this.opener.getAttribute('aria-expanded') !== 'true'));
    byId('main').addEventListener('pointerdown', () => this.unfold(false));
    for (const part of [this.side, this.opener]) {
      part.addEventListener('keydown', (pressed) => {
        if (pressed.key !== 'Escape' || this.opener.getAttribute('aria-expanded') !== 'true') return;
        this.unfold(false);
        this.opener.focus();
      });
    }
  }

  /** On a narrow screen the sidebar lies over the page while it is unfolded. */
  unfold(open) {
    this.opener.setAttribute('aria-expanded', String(open));
    this.side.classList.toggle('unfolded', open);
    if (open) [...this.side.querySelectorAll('select, input, a')].find((one) => one.checkVisibility())?.focus();
  }

  /** To another place: nothing of how it was found stays. */
  leave() {
    this.unfold(false);
    this.finding.clear();
    this.finding.leave();
  }

  /** Finding a place; on a narrow screen the menu opens for it. */
  find() {
    if (!this.side.checkVisibility({ visibilityProperty: true })) this.unfold(true);
    this.finding.ask();
  }

  showTeam(workspace) {
    byId('team').textContent = workspace.team;
    this.switcher.offer(workspace.people);
  }

  showPerson(person) {
    byId('waiting').replaceChildren();
    this.switcher.set(person.id);
    byId('me-avatar').replaceChildren(avatar(person));
    byId('me-title').textContent = [person.title, person.department].filter(Boolean).join(' · ');
  }

  /** `unread` are { person, count, conversation }: what waits for somebody alone, and where the newest of it is. */
  showUnread(unread, { directory, me, hrefTo }) {
    const others = unread.filter(({ person }) => person !== me && directory.person(person));
    this.switcher.showUnread(new Map(others.map(({ person, count }) => [person, count])));
    const first = others.slice(0, 3);
    const names = namesOf(first.map(({ person }) => directory.person(person)));
    const links = first.map(({ person, conversation }, at) => el('a', { href: hrefTo(conversation, person), 'data-key': person }, names[at]));
    const rest = others.length > 3 && ` and ${others.length - 3} more`;
    this.others = others.length;
    const waiting = byId('waiting');
    const line = el('p', {}, links.length > 0 && ['Something new for ', between(links, ', '), rest]);
    if (line.innerHTML !== waiting.innerHTML) keepingFocus(waiting, () => waiting.replaceChildren(...line.childNodes));
  }

  /** What the closed menu hides: how much is unread for who is played, else whether anything is for somebody else. */
  mark(count, others) {
    const mark = byId('places-mark');
    const words = count > 0 ? [count > MANY ? `${MANY}+` : String(count), unseen(' unread')] : others > 0 ? [unseen(' something new for somebody else')] : null;
    const badge = words && el('span', { class: count > 0 ? 'badge' : 'badge badge-dot' }, words);
    if (mark.innerHTML !== (badge?.outerHTML ?? '')) mark.replaceChildren(...(badge ? [badge] : []));
  }

  /** `isRead` says whether the open conversation is being read, or another side of it is in front. */
  showPlaces(conversations, { open, isRead, hrefTo, isBot }) {
    const link = (conversation) => el('li', {}, this.link(conversation, { open, isRead, hrefTo, isBot }));
    const isChannel = (conversation) => conversation.kind === 'channel';
    const channels = conversations.filter(isChannel);
    const directs = conversations.filter((conversation) => !isChannel(conversation));
    directs.sort((one, other) => Number(isBot(other)) - Number(isBot(one)));
    const keyOf = (item) => item.firstElementChild.dataset.key;
    keepingFocus(byId('channels'), () => settle(byId('channels'), channels.map(link), keyOf));
    keepingFocus(byId('directs'), () => settle(byId('directs'), directs.map(link), keyOf));
    this.finding.narrow();
  }

  link(conversation, { open, isRead, hrefTo, isBot }) {
    const { id, name, kind, private: isPrivate } = conversation;
    const isOpen = id === open;
    const unread = isOpen && isRead ? 0 : conversation.unread;
    return el(
      'a',
      { href: hrefTo(id), 'data-key': id, class: unread > 0 && 'unread', 'aria-current': isOpen && 'page', onclick: () => this.leave() },
      kind === 'channel' ? mark(isPrivate ? icon('lock') : '#') : face(conversation, isBot(conversation)),
      el('span', { class: 'name' }, name),
      unread > 0 && el('span', { class: 'badge' }, unread > MANY ? `${MANY}+` : String(unread), unseen(' unread')),
    );
  }
}

/** First names, as long as they tell people apart. */
function namesOf(people) {
  const short = people.map(firstName);
  return new Set(short).size === short.length ? short : people.map(({ name }) => name);
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
