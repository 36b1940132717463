// What one types: words, numbers, addresses, and the files one gives. Rich text is written as plain words.

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

/** Each file goes to the workspace as soon as it is chosen; the form then only names it. */
function fileInput(element, place) {
  const most = element.max_files ?? 10;
  const accept = (element.filetypes ?? []).map((type) => `.${type}`).join(',');
  const chooser = el('input', { type: 'file', accept: accept || null, multiple: most > 1, 'aria-label': place.label });
  const said = el('p', { class: 'given-note', role: 'status' });
  const list = el('ul', { class: 'given' });
  let given = [];

  function show(sentence = '') {
    said.textContent = sentence;
    list.replaceChildren(...given.map((file) => el('li', {}, el('span', {}, file.name), remove(file))));
    chooser.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function remove(file) {
    const take = () => {
      given = given.filter((one) => one !== file);
      show(`${file.name} is taken away.`);
      chooser.focus();
    };
    return el('button', { type: 'button', class: 'quiet', 'aria-label': `Remove ${file.name}`, onclick: take }, 'Remove');
  }

  chooser.addEventListener('change', async () => {
    const chosen = [...chooser.files];
    chooser.value = '';
    for (const file of chosen) {
      if (file.size === 0) return show(`There is nothing in ${file.name}.`);
      said.textContent = `Uploading ${file.name}…`;
      const answer = await place.give(file);
      if (!answer.ok) return show(answer.error);
      given = [...given, answer.file].slice(-most);
      show(`${file.name} is added.`);
    }
  });

  const node = el('div', { class: 'file-input' }, chooser, said, list);
  return {
    node,
    target: chooser,
    read: () => ({ files: given.map(({ id, name }) => ({ id, name })) }),
    restore(kept) {
      given = kept.files ?? [];
      show();
    },
  };
}
