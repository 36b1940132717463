// What one types: words, numbers, addresses. Rich text is written as plain words; files cannot be given here.

import { el } from './dom.js';
import { textOf } from './mrkdwn.js';
import { plainWords, richTextOf } from './richtext.js';

const PAUSE = 400;

export const INPUTS = {
  plain_text_input: (element, place) =>
    words(element, place, element.multiline ? el('textarea', { rows: 4 }) : el('input', { type: 'text' }), { maxlength: element.max_length ?? 3000 }),
  email_text_input: (element, place) => words(element, place, el('input', { type: 'email', inputmode: 'email', autocapitalize: 'off' })),
  url_text_input: (element, place) => words(element, place, el('input', { type: 'url', inputmode: 'url', autocapitalize: 'off' })),
  number_input: (element, place) => words(element, place, el('input', { type: 'text', inputmode: element.is_decimal_allowed ? 'decimal' : 'numeric', class: 'number' })),
  rich_text_input: richTextInput,
  file_input: fileInput,
};

function words(element, place, node, more = {}) {
  return typed(element, place, node, more, {
    state: (value) => ({ value: value || null }),
    text: (kept) => kept.value ?? '',
    initial: element.initial_value ?? '',
  });
}

function richTextInput(element, place) {
  return typed(element, place, el('textarea', { rows: 4 }), {}, {
    state: (value) => ({ rich_text_value: value.trim() ? richTextOf(value) : null }),
    text: (kept) => plainWords(kept.rich_text_value),
    initial: plainWords(element.initial_value),
  });
}

function typed(element, place, node, more, { state, text, initial }) {
  const attributes = { 'aria-label': place.label, placeholder: textOf(element.placeholder) || null, autocomplete: 'off', ...more };
  for (const [name, value] of Object.entries(attributes)) if (value !== null && value !== undefined) node.setAttribute(name, value);
  node.value = initial;
  if (place.dispatches) tellWhileTyping(element, node, () => place.act(state(node.value)));
  return { node, target: node, read: () => state(node.value), restore: (kept) => (node.value = text(kept)) };
}

/** As the element asks: at Enter, which is what Slack takes where it says nothing, or at what is typed, after a breath. */
function tellWhileTyping(element, node, tell) {
  const moments = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  let later = 0;
  node.addEventListener('keydown', (pressed) => {
    if (pressed.key !== 'Enter' || pressed.shiftKey || pressed.isComposing || !moments.includes('on_enter_pressed')) return;
    pressed.preventDefault();
    tell();
  });
  node.addEventListener('input', () => {
    clearTimeout(later);
    if (moments.includes('on_character_entered')) later = setTimeout(tell, PAUSE);
  });
}

function fileInput() {
  const node = el('p', { class: 'unknown', tabindex: '-1' }, 'Files cannot be added in this workspace. You can send the form without one.');
  return { node, target: node, group: true, optional: true, read: () => ({ files: [] }), restore: () => {} };
}
