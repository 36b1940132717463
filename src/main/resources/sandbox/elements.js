// The interactive elements of Block Kit: each becomes one control that knows how to read and restore its state.
//
// A control is { node, target, read, restore, group }: `target` takes focus and errors, `group` says that it is several
// boxes rather than one field, `read` gives Slack's state without its type (absent where an element has no state).
// `optional` that it never keeps a form from being sent.
// A `place` is { names, key, label, dispatches, act(action), suggest(typed), give(file) }: `label` names a control that has no visible label
// of its own, `act` tells the bot and resolves to whether it heard, `dispatches` says whether it is told before a form is sent.

import { el, icon, safeUrl, unseen } from './dom.js';
import { INPUTS } from './inputs.js';
import { menu } from './menu.js';
import { textObject } from './mrkdwn.js';
import { PICKERS } from './pickers.js';
import { SELECTS } from './selects.js';

const KINDS = {
  button,
  overflow,
  feedback_buttons: feedback,
  icon_button: iconButton,
  ...SELECTS,
  ...PICKERS,
  ...INPUTS,
};

/** Null for an element this page does not know. */
export function control(element, place) {
  return KINDS[element?.type]?.(element, place) ?? null;
}

export function isAnswered(state) {
  return Object.values(state).every((value) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== ''));
}

export function stateOf(field) {
  return { type: field.type, ...field.read() };
}

/** Slack's `state.values`: block id → action id → state with its type. */
export function valuesOf(fields) {
  const values = {};
  for (const field of fields) {
    if (field.read) (values[field.blockId] ??= {})[field.actionId] = stateOf(field);
  }
  return values;
}

function button(element, place) {
  const address = element.url && safeUrl(element.url);
  if (address) return linkButton(element, place, address);
  const style = { primary: 'primary', danger: 'danger' }[element.style];
  const node = el(
    'button',
    { type: 'button', class: style, 'aria-label': element.accessibility_label },
    textObject(element.text, place.names),
  );
  node.addEventListener('click', () => place.act(valueOf(element)));
  return { node, target: node };
}

/** It leads somewhere and tells the bot as well; a question asked before holds back both. */
function linkButton(element, place, address) {
  const style = { primary: 'primary', danger: 'danger' }[element.style];
  const node = el(
    'a',
    { class: ['button', style].filter(Boolean).join(' '), href: address, target: '_blank', rel: 'noopener noreferrer', 'aria-label': element.accessibility_label },
    textObject(element.text, place.names),
    unseen(' (opens a new tab)'),
  );
  node.addEventListener('click', async (click) => {
    if (!element.confirm) return place.act(valueOf(element));
    click.preventDefault();
    if (await place.act(valueOf(element))) open(address, '_blank', 'noopener');
  });
  return { node, target: node };
}

function valueOf(element) {
  return element.value === undefined ? {} : { value: element.value };
}

function overflow(element, place) {
  const opener = el('button', { type: 'button', class: 'more', 'aria-label': 'More actions' }, icon('more'));
  const items = element.options.map((option) => ({
    label: [textObject(option.text, place.names), option.description && el('small', {}, textObject(option.description, place.names))],
    run() {
      const address = option.url && safeUrl(option.url);
      if (address) open(address, '_blank', 'noopener');
      place.act({ selected_option: option });
    },
  }));
  return { node: el('span', { class: 'overflow' }, opener, menu(opener, items)), target: opener };
}

/** Two thumbs under an answer; which one was pressed is its value. */
function feedback(element, place) {
  const button = (part, thumb) =>
    el(
      'button',
      { type: 'button', class: 'quiet', 'aria-label': part.accessibility_label, onclick: () => place.act(valueOf(part)) },
      el('span', { 'aria-hidden': 'true' }, thumb),
      textObject(part.text, place.names),
    );
  const first = button(element.positive_button, '👍');
  return { node: el('span', { class: 'feedback' }, first, button(element.negative_button, '👎')), target: first };
}

/** Slack has one icon so far, a waste bin. */
function iconButton(element, place) {
  const node = el('button', { type: 'button', class: 'quiet', 'aria-label': element.accessibility_label }, icon('bin'), textObject(element.text, place.names));
  node.addEventListener('click', () => place.act(valueOf(element)));
  return { node, target: node };
}
