// Draws Block Kit blocks, in messages and modals alike. A block or element this page does not know shows its type.
//
// A `surface` is where blocks stand: { names, act(blockId, action), suggest(blockId, actionId, typed), fields, kept(key), heading },
// in a form with give(file), too.
// Its `fields` collects what can be read and what can carry an error; `kept` gives back the state a field had before a redraw.

import { askToConfirm } from './confirm.js';
import { el, freshId, icon, unseen } from './dom.js';
import { control } from './elements.js';
import { markdown } from './markdown.js';
import { textObject, textOf } from './mrkdwn.js';
import { richText } from './richtext.js';
import { tableBlock } from './table.js';

const KINDS = {
  section,
  header,
  context,
  divider,
  actions,
  image,
  input,
  rich_text: (block, surface) => richText(block, surface.names),
  markdown: (block) => markdown(block.text),
  table: (block, surface) => tableBlock(block, surface.names),
  alert,
  context_actions: actions,
};

/** What a control is called where nothing beside it says. */
const UNNAMED = { datepicker: 'Date', timepicker: 'Time', datetimepicker: 'Date and time', checkboxes: 'Choices', radio_buttons: 'Choices' };

/** What is pressed, rather than chosen: a second press meanwhile says nothing new. */
const PRESSED = new Set(['button', 'feedback_buttons', 'icon_button']);

/** How an alert looks, and how its level is told to those who do not see it. */
const ALERTS = { default: ['ℹ', ''], info: ['ℹ', 'For your information: '], success: ['✓', 'Success: '], warning: ['⚠', 'Warning: '], error: ['✕', 'Error: '] };

export function renderBlocks(blocks, surface) {
  return blocks.map((block) => {
    try {
      return (KINDS[block.type] ?? unknown)(block, surface);
    } catch (fault) {
      console.error('A block that could not be drawn', fault);
      return unknown(block);
    }
  });
}

function fieldKey(blockId, actionId) {
  return `${blockId}/${actionId}`;
}

function unknown({ type }) {
  return el('p', { class: 'unknown' }, `[${type}: not shown here]`);
}

function section(block, surface) {
  const text = block.text && el('div', { class: 'text' }, textObject(block.text, surface.names));
  const fields = block.fields && el('div', { class: 'section-fields' }, block.fields.map((field) => el('div', {}, textObject(field, surface.names))));
  const label = block.text && textOf(block.text).slice(0, 150);
  const accessory = block.accessory && element(block.accessory, block, surface, { label });
  return el('div', { class: 'section' }, el('div', { class: 'section-body' }, text, fields), accessory && el('div', { class: 'accessory' }, accessory));
}

function header(block, surface) {
  const level = Math.min(Math.max(Number(block.level) || 1, 1), 4);
  const tag = `h${Math.min(Number(surface.heading.slice(1)) + level - 1, 6)}`;
  return el(tag, { class: `header level-${level}` }, textObject(block.text, surface.names));
}

function context(block, surface) {
  return el(
    'div',
    { class: 'context' },
    block.elements.map((part) => (part.type === 'image' ? picture(part, 'context-image') : el('span', {}, textObject(part, surface.names)))),
  );
}

function divider() {
  return el('hr');
}

function actions(block, surface) {
  return el('div', { class: 'actions' }, block.elements.map((part) => element(part, block, surface, {})));
}

function alert(block, surface) {
  const level = block.level in ALERTS ? block.level : 'default';
  const [sign, spoken] = ALERTS[level];
  return el('div', { class: `alert alert-${level}`, role: 'note' }, el('span', { 'aria-hidden': 'true' }, sign), el('p', {}, unseen(spoken), textObject(block.text, surface.names)));
}

function image(block, surface) {
  return el('figure', {}, block.title && el('figcaption', {}, textObject(block.title, surface.names)), picture(block, 'picture'));
}

/** Nothing leaves this machine, so a picture from elsewhere is told instead of shown. */
function picture({ image_url: address, alt_text: alt }, className) {
  const url = address && URL.canParse(address, location.href) ? new URL(address, location.href) : null;
  if (url?.origin === location.origin) return el('img', { src: address, alt, class: className });
  const told = alt || 'A picture';
  const from = url?.host && className === 'picture' && el('small', {}, `A picture from ${url.host}, not loaded here`);
  return el('span', { class: `${className} not-loaded`, role: 'img', 'aria-label': told, title: told }, icon('picture'), className === 'picture' && el('span', {}, told, from));
}

function input(block, surface) {
  const part = block.element;
  const key = fieldKey(block.block_id, part.action_id);
  const made = draw(part, block, surface, { key, isSilent: !block.dispatch_action });
  if (!made) return unknown(part);

  const targetId = freshId('field');
  const hint = block.hint && el('p', { class: 'field-hint', id: `${targetId}-hint` }, textObject(block.hint, surface.names));
  const error = el('p', { class: 'field-error', id: `${targetId}-error` });
  const label = [textObject(block.label, surface.names), block.optional && el('span', { class: 'optional' }, ' (optional)')];
  const node = made.group
    ? el('fieldset', { class: 'field' }, el('legend', {}, label), made.node, hint, error)
    : el('div', { class: 'field' }, el('label', { for: targetId }, label), made.node, hint, error);
  if (!made.group) made.target.id = targetId;
  const described = made.group ? node : made.target;
  described.setAttribute('aria-describedby', [hint?.id, error.id].filter(Boolean).join(' '));
  if (!block.optional && !made.group && !made.optional) made.target.setAttribute('aria-required', 'true');

  register(surface, block, part, made, {
    required: !block.optional && !made.optional,
    showError(sentence) {
      error.textContent = sentence ?? '';
      node.classList.toggle('field-wrong', Boolean(sentence));
      for (const box of made.group ? node.querySelectorAll('input') : [made.target]) {
        if (sentence) box.setAttribute('aria-invalid', 'true');
        else box.removeAttribute('aria-invalid');
      }
    },
  });
  return node;
}

/** An element outside an input block: it tells the bot at once. */
function element(part, block, surface, { label }) {
  if (part.type === 'image') return picture(part, 'accessory-image');
  const key = fieldKey(block.block_id, part.action_id);
  const name = textOf(part.placeholder) || label || UNNAMED[part.type] || part.type.replaceAll('_', ' ');
  const made = draw(part, block, surface, { key, label: name });
  if (!made) return unknown(part);
  register(surface, block, part, made, { required: false });
  return made.node;
}

function register(surface, block, part, made, { required, showError }) {
  const key = fieldKey(block.block_id, part.action_id);
  if (!made.group) made.target.dataset.key = key;
  if (part.focus_on_load) made.target.setAttribute('autofocus', '');
  const kept = made.read && surface.kept(key);
  if (kept?.type === part.type) made.restore(kept);
  surface.fields.push({ key, blockId: block.block_id, actionId: part.action_id, type: part.type, required, showError, ...made });
}

function draw(part, block, surface, { key, label, isSilent }) {
  let busy = 0;
  let turn = Promise.resolve();
  let made = null;
  /** True once the bot was told; false if the person thought better of it, or pressed a button again meanwhile. */
  async function act(action) {
    if (isSilent) return true;
    if (busy > 0 && PRESSED.has(part.type)) return false;
    busy += 1;
    turn = turn.catch(() => false).then(() => tell(action)).finally(() => (busy -= 1));
    return turn;
  }
  /** Choices that follow each other quickly reach the bot one after the other. */
  async function tell(action) {
    if (part.confirm && !(await askToConfirm(part.confirm, surface.names))) return false;
    made.target.classList.add('working');
    try {
      return await surface.act(block.block_id, { type: part.type, action_id: part.action_id, ...action });
    } finally {
      made.target.classList.remove('working');
    }
  }
  const suggest = (typed) => surface.suggest(block.block_id, part.action_id, typed);
  made = control(part, { names: surface.names, key, label, dispatches: !isSilent, act, suggest, give: surface.give });
  return made;
}
