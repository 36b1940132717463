// The interactive elements of Block Kit: each becomes one control that knows how to read and restore its state.
//
// A control is { node, target, read, restore, group }: `target` takes focus and errors, `group` says that it is several
// boxes rather than one field, `read` gives Slack's state without its type (absent where an element has no state).
// `place.act(action, control)` tells the bot; `place.label` names a control that has no visible label of its own.

import { el, freshId, icon, safeUrl, unseen } from './dom.js';
import { textObject, textOf } from './mrkdwn.js';

const KINDS = {
  button,
  overflow,
  static_select: staticSelect,
  multi_static_select: multiStaticSelect,
  users_select: usersSelect,
  multi_users_select: multiUsersSelect,
  datepicker,
  checkboxes,
  radio_buttons: radioButtons,
  plain_text_input: plainTextInput,
};

/** Null for an element this page does not know. */
export function control(element, place) {
  return KINDS[element?.type]?.(element, place) ?? null;
}

export function isAnswered(state) {
  return Object.values(state).every((value) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== ''));
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
  const menuId = freshId('menu');
  const opener = el(
    'button',
    { type: 'button', class: 'more', 'aria-label': 'More actions', 'aria-haspopup': 'menu', popovertarget: menuId },
    icon('more'),
  );
  const items = element.options.map((option) =>
    el('button', { type: 'button', role: 'menuitem', tabindex: '-1', onclick: () => choose(option) }, textObject(option.text, place.names)),
  );
  const menu = el('div', { id: menuId, class: 'menu', role: 'menu', popover: 'auto', 'aria-label': 'More actions' }, items);
  const choose = (option) => {
    menu.hidePopover();
    const address = option.url && safeUrl(option.url);
    if (address) open(address, '_blank', 'noopener');
    place.act({ selected_option: option });
  };
  menu.addEventListener('toggle', (toggled) => {
    opener.setAttribute('aria-expanded', String(toggled.newState === 'open'));
    if (toggled.newState !== 'open') return;
    beside(menu, opener);
    items[0]?.focus();
  });
  menu.addEventListener('keydown', (pressed) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[pressed.key];
    if (step) items.at((items.indexOf(document.activeElement) + step) % items.length).focus();
    if (pressed.key === 'Tab' || pressed.key === 'Escape') {
      menu.hidePopover();
      opener.focus();
    }
    if (step || pressed.key === 'Escape') {
      pressed.preventDefault();
      pressed.stopPropagation();
    }
  });
  return { node: el('span', { class: 'overflow' }, opener, menu), target: opener };
}

function beside(menu, opener) {
  const at = opener.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + 4;
  menu.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  menu.style.top = `${below + height > innerHeight ? Math.max(8, at.top - height - 4) : below}px`;
}

function staticSelect(element, place) {
  const groups = element.option_groups ?? [{ options: element.options ?? [] }];
  const options = groups.flatMap((group) => group.options);
  return select(element, place, {
    groups: groups.map((group) => ({
      label: group.label,
      options: group.options.map((option) => ({ value: option.value, text: textOf(option.text) })),
    })),
    initial: element.initial_option?.value,
    state: (value) => ({ selected_option: options.find((option) => option.value === value) ?? null }),
    chosen: (state) => state.selected_option?.value,
  });
}

function usersSelect(element, place) {
  return select(element, place, {
    groups: [{ options: place.names.people().map(({ id, name }) => ({ value: id, text: name })) }],
    initial: element.initial_user,
    state: (value) => ({ selected_user: value || null }),
    chosen: (state) => state.selected_user,
  });
}

function select(element, place, { groups, initial, state, chosen }) {
  const draw = ({ value, text }) => el('option', { value, selected: value === initial }, text);
  const node = el(
    'select',
    { 'aria-label': place.label },
    el('option', { value: '' }, textOf(element.placeholder) || 'Choose…'),
    groups.map((group) => (group.label ? el('optgroup', { label: textOf(group.label) }, group.options.map(draw)) : group.options.map(draw))),
  );
  let before = node.value;
  node.addEventListener('change', async () => {
    if (node.value && !(await place.act(state(node.value)))) node.value = before;
    before = node.value;
  });
  return {
    node,
    target: node,
    read: () => state(node.value),
    restore(kept) {
      const value = chosen(kept) ?? '';
      if ([...node.options].some((option) => option.value === value)) node.value = value;
      before = node.value;
    },
  };
}

function multiStaticSelect(element, place) {
  const groups = element.option_groups ?? [{ options: element.options ?? [] }];
  const options = new Map(groups.flatMap((group) => group.options).map((option) => [option.value, option]));
  return severalOf(element, place, {
    choices: [...options.values()].map((option) => ({ value: option.value, text: textOf(option.text) })),
    initial: (element.initial_options ?? []).map((option) => option.value),
    state: (values) => ({ selected_options: values.map((value) => options.get(value)) }),
    chosen: (state) => state.selected_options.map((option) => option.value),
  });
}

function multiUsersSelect(element, place) {
  return severalOf(element, place, {
    choices: place.names.people().map(({ id, name }) => ({ value: id, text: name })),
    initial: element.initial_users ?? [],
    state: (values) => ({ selected_users: values }),
    chosen: (state) => state.selected_users,
  });
}

/** A select that adds one after the other; those chosen stand above it, each a button that takes it out again. */
function severalOf(element, place, { choices, initial, state, chosen }) {
  const texts = new Map(choices.map(({ value, text }) => [value, text]));
  let values = initial.filter((value) => texts.has(value));
  let heard = values;
  const list = el('div', { class: 'chosen' });
  const adder = el('select', { 'aria-label': place.label, 'data-key': place.key });
  const draw = () => {
    const full = values.length >= (element.max_selected_items ?? Infinity);
    const rest = choices.filter(({ value }) => !values.includes(value));
    list.replaceChildren(...values.map((value) => chip(value)));
    adder.replaceChildren(
      el('option', { value: '' }, full ? `No more than ${values.length}` : textOf(element.placeholder) || 'Add…'),
      ...(full ? [] : rest.map(({ value, text }) => el('option', { value }, text))),
    );
  };
  const chip = (value) =>
    el(
      'button',
      { type: 'button', class: 'chip', 'aria-label': `Take out ${texts.get(value)}`, onclick: () => change(values.filter((one) => one !== value)) },
      texts.get(value),
      icon('close'),
    );
  const change = async (next) => {
    values = next;
    draw();
    adder.focus();
    if (await place.act(state(next))) heard = next;
    else if (values === next) {
      values = heard;
      draw();
    }
  };
  adder.addEventListener('change', () => adder.value && change([...values, adder.value]));
  draw();
  return {
    node: el('div', { class: 'several' }, list, adder),
    target: adder,
    read: () => state(values),
    restore(kept) {
      values = chosen(kept).filter((value) => texts.has(value));
      heard = values;
      draw();
    },
  };
}

function datepicker(element, place) {
  const node = el('input', { type: 'date', min: '1900-01-01', max: '9999-12-31', 'aria-label': place.label, value: element.initial_date });
  // A year typed digit by digit is first the year 2, then 20, then 202: those are not choices yet.
  node.addEventListener('change', () => node.value && node.validity.valid && place.act({ selected_date: node.value }));
  return {
    node,
    target: node,
    read: () => ({ selected_date: node.value || null }),
    restore: (kept) => (node.value = kept.selected_date ?? ''),
  };
}

function checkboxes(element, place) {
  const initial = new Set((element.initial_options ?? []).map((option) => option.value));
  return choices(element, place, {
    type: 'checkbox',
    isInitial: (option) => initial.has(option.value),
    state: (selected) => ({ selected_options: selected }),
    kept: (state) => state.selected_options,
  });
}

function radioButtons(element, place) {
  return choices(element, place, {
    type: 'radio',
    isInitial: (option) => option.value === element.initial_option?.value,
    state: (selected) => ({ selected_option: selected[0] ?? null }),
    kept: (state) => (state.selected_option ? [state.selected_option] : []),
  });
}

function choices(element, place, { type, isInitial, state, kept }) {
  const name = freshId('choice');
  const boxes = element.options.map((option, at) =>
    el('input', { type, name, value: option.value, checked: isInitial(option), 'data-key': place.key && `${place.key}/${at}` }),
  );
  const rows = element.options.map((option, at) =>
    el(
      'label',
      { class: 'choice' },
      boxes[at],
      el(
        'span',
        {},
        textObject(option.text, place.names),
        option.description && el('small', {}, textObject(option.description, place.names)),
      ),
    ),
  );
  const read = () => state(element.options.filter((_, at) => boxes[at].checked));
  const node = el('div', { class: 'choices', role: place.label && 'group', 'aria-label': place.label, onchange: () => place.act(read()) }, rows);
  return {
    node,
    target: boxes[0],
    group: true,
    read,
    restore(state) {
      const values = new Set(kept(state).map((option) => option.value));
      boxes.forEach((box) => (box.checked = values.has(box.value)));
    },
  };
}

function plainTextInput(element, place) {
  const shared = {
    'aria-label': place.label,
    placeholder: textOf(element.placeholder) || null,
    maxlength: element.max_length ?? 3000,
    autocomplete: 'off',
    autofocus: element.focus_on_load,
  };
  const node = element.multiline ? el('textarea', { ...shared, rows: 4 }) : el('input', { ...shared, type: 'text' });
  node.value = element.initial_value ?? '';
  node.addEventListener('change', () => place.act({ value: node.value }));
  return {
    node,
    target: node,
    read: () => ({ value: node.value || null }),
    restore: (kept) => (node.value = kept.value ?? ''),
  };
}
