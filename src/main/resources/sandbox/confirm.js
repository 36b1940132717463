// Slack's confirm object: "are you sure?" in a dialog of its own, above everything else.

import { byId, el } from './dom.js';
import { textObject } from './mrkdwn.js';

// Whoever somebody becomes has not been asked.
addEventListener('hashchange', () => byId('confirm').close());

/** Resolves to whether the person went ahead. */
export function askToConfirm(confirm, names) {
  const dialog = byId('confirm');
  const style = confirm.style === 'danger' ? 'danger' : 'primary';
  dialog.replaceChildren(
    el(
      'form',
      { method: 'dialog' },
      el('h2', { id: 'confirm-title' }, textObject(confirm.title ?? 'Are you sure?', names)),
      el('div', { id: 'confirm-text', class: 'modal-body text' }, textObject(confirm.text, names)),
      el(
        'div',
        { class: 'modal-foot' },
        el('button', { value: '' }, textObject(confirm.deny ?? 'Cancel', names)),
        el('button', { value: 'yes', class: style }, textObject(confirm.confirm ?? 'Yes', names)),
      ),
    ),
  );
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
