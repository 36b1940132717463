// Somebody who is in no conversation: nothing of who was played before stays.

import { byId, el } from './dom.js';
import { firstName } from './people.js';

export function showNowhere({ person, messages, composer, home }) {
  const name = firstName(person);
  byId('place').replaceChildren(`${name} is nowhere yet`);
  byId('place-note').textContent = '';
  document.title = `${person.name} · Pretend workspace`;
  home.showTabs([]);
  home.hide();
  messages.clear();
  messages.hide(false);
  composer.hide();
  byId('messages').replaceChildren(
    el('li', { class: 'nothing' }, el('strong', {}, 'No conversations'), el('span', {}, `${name} is in no channel, and nobody has written to them. What somebody writes to them will be here.`)),
  );
}
