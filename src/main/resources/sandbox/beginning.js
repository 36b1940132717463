// What stands where nothing was said yet: which place this is, and what one could do here first.

import { byId, el, icon } from './dom.js';

/** `conversation` as the page knows it, with its `title` and whether it is the app's own. */
export function showBeginning({ kind, title, isBot, readOnly, commands, names }) {
  const place = byId('messages').querySelector('.nothing');
  if (!place || place.dataset.of === title) return;
  place.dataset.of = title;
  place.replaceChildren(
    el('span', { class: 'beginning-mark' }, icon('cup')),
    el('strong', {}, isBot ? `Nothing from ${title} yet` : `This is the very beginning of ${title}`),
    el('span', {}, first({ kind, title, isBot, readOnly, commands, names })),
  );
}

function first({ kind, title, isBot, readOnly, commands, names }) {
  if (isBot && readOnly) return 'What it writes to you alone comes here.';
  if (isBot) return 'What it writes to you alone comes here, and it reads what you write.';
  if (kind !== 'channel') return `What you and ${names} write stays between you.`;
  if (commands.length === 0) return 'Say something: everybody here will see it.';
  const name = el('code', {}, commands[0].command);
  return [`Say something to everybody here, or type `, name, ' for what only the app hears.'];
}
