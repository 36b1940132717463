// Select menus of every kind: one or several of the element's own options, of people, of channels, of conversations.
// Short lists are the browser's own select; long ones, and those whose options say more, can be searched.

import { combobox } from './combobox.js';
import { el, icon } from './dom.js';
import { textOf } from './mrkdwn.js';

const MANY = 30;

export const SELECTS = {
  static_select: one(ownOptions),
  multi_static_select: several(ownOptions),
  external_select: one(suggestions),
  multi_external_select: several(suggestions),
  users_select: one(people),
  multi_users_select: several(people),
  channels_select: one(channels),
  multi_channels_select: several(channels),
  conversations_select: one(conversations),
  multi_conversations_select: several(conversations),
};

// ---- what there is to choose from --------------------------------------------------------------------------------
// Each source is { choices, field, initial, pack(value), unpack(packed) }: `field` is Slack's word for what is chosen.

function ownOptions(element) {
  const groups = element.option_groups ?? [{ options: element.options ?? [] }];
  const options = new Map(groups.flatMap((group) => group.options).map((option) => [option.value, option]));
  const choices = groups.flatMap((group) => group.options.map((option) => choiceOf(option, group)));
  return { choices, ...asOptions(element, options) };
}

/** What the app suggests while one types; the options it gave are remembered, so that they can be sent back whole. */
function suggestions(element, place) {
  const known = new Map();
  const learn = (option, group) => {
    known.set(option.value, option);
    return choiceOf(option, group);
  };
  const initial = [element.initial_option, ...(element.initial_options ?? [])].filter(Boolean);
  const asked = async (typed) => {
    if ([...typed].length < (element.min_query_length ?? 3)) return [];
    const { options, option_groups: groups } = await place.suggest(typed);
    return (groups ?? [{ options: options ?? [] }]).flatMap((group) => group.options.map((option) => learn(option, group)));
  };
  return { choices: initial.map((option) => learn(option)), asked, ...asOptions(element, known, learn) };
}

function choiceOf({ value, text, description }, group) {
  return { value, text: textOf(text), note: description ? textOf(description) : undefined, group: group?.label && textOf(group.label) };
}

function asOptions(element, options, learn) {
  return {
    field: 'option',
    initial: [element.initial_option, ...(element.initial_options ?? [])].filter(Boolean).map(({ value }) => value),
    pack: (value) => options.get(value),
    unpack(option) {
      learn?.(option);
      return option.value;
    },
  };
}

function people(element, { names }) {
  const there = names.people().filter(({ standing }) => standing !== 'deactivated');
  const note = (title) => (there.length > MANY ? title : undefined);
  return { choices: there.map(({ id, name, title }) => ({ value: id, text: name, note: note(title) })), ...asIds(element, 'user') };
}

function channels(element, { names }) {
  const choices = names.channels().filter((channel) => !channel.private);
  return { choices: choices.map(({ id, name }) => ({ value: id, text: `#${name}` })), ...asIds(element, 'channel') };
}

function conversations(element, { names }) {
  const { include, exclude_bot_users: withoutBots } = element.filter ?? {};
  const own = names.conversations();
  const others = names.channels().filter(({ id, private: isPrivate }) => !isPrivate && !own.some((each) => each.id === id));
  const all = [...own, ...others.map((channel) => ({ ...channel, kind: 'channel' }))];
  const fits = (each) => (!include || include.includes(kindOf(each))) && !(withoutBots && names.isBot(each));
  const choices = all.filter(fits).map((each) => ({ value: each.id, text: each.kind === 'channel' ? `#${each.name}` : each.name }));
  const ids = asIds(element, 'conversation');
  const here = element.default_to_current_conversation && ids.initial.length === 0 && names.here;
  return { choices, ...ids, initial: here ? [here] : ids.initial };
}

function kindOf({ kind, private: isPrivate }) {
  if (kind === 'channel') return isPrivate ? 'private' : 'public';
  return kind === 'direct' ? 'im' : 'mpim';
}

function asIds(element, field) {
  const initial = element[`initial_${field}`];
  return { field, initial: initial ? [initial] : (element[`initial_${field}s`] ?? []), pack: (id) => id, unpack: (id) => id };
}

// ---- one ---------------------------------------------------------------------------------------------------------

function one(source) {
  return (element, place) => {
    const { choices, asked, field, initial, pack, unpack } = source(element, place);
    const state = (value) => ({ [`selected_${field}`]: (value && pack(value)) || null });
    const chosen = (kept) => (kept[`selected_${field}`] ? unpack(kept[`selected_${field}`]) : '');
    const [before] = initial.filter((value) => choices.some((choice) => choice.value === value));
    const made = asked || isLong(choices) ? searched : listed;
    return made(element, place, { choices, asked, before: before ?? '', state, chosen });
  };
}

function isLong(choices) {
  return choices.length > MANY || choices.some(({ note }) => note && choices.length > MANY / 2);
}

function listed(element, place, { choices, before, state, chosen }) {
  const node = el('select', { 'aria-label': place.label }, el('option', { value: '' }, textOf(element.placeholder) || 'Choose…'), options(choices));
  node.value = before;
  let heard = before;
  node.addEventListener('change', async () => {
    if (node.value && !(await place.act(state(node.value)))) node.value = heard;
    heard = node.value;
  });
  return {
    node,
    target: node,
    read: () => state(node.value),
    restore(kept) {
      const value = chosen(kept);
      if (value === '' || choices.some((choice) => choice.value === value)) node.value = value;
      heard = node.value;
    },
  };
}

function options(choices) {
  const groups = Map.groupBy(choices, ({ group }) => group ?? '');
  return [...groups].map(([label, some]) => {
    const drawn = some.map(({ value, text, note }) => el('option', { value }, note ? `${text} – ${note}` : text));
    return label ? el('optgroup', { label }, drawn) : drawn;
  });
}

function searched(element, place, { choices, asked, before, state, chosen }) {
  let heard = before;
  const box = combobox({
    choices: asked ?? choices,
    label: place.label,
    placeholder: textOf(element.placeholder) || (asked ? 'Type to search…' : 'Choose…'),
    key: place.key,
    async onChoose(value) {
      if (value && !(await place.act(state(value)))) box.set(heard);
      heard = box.value;
    },
  });
  const set = (value) => box.set(asked ? (choices.find((choice) => choice.value === value) ?? null) : value);
  set(before);
  return {
    node: box.node,
    target: box.input,
    read: () => state(box.value),
    restore(kept) {
      const option = kept.selected_option;
      const value = chosen(kept);
      if (asked) box.set(option ? choiceOf(option) : null);
      else set(value);
      heard = box.value;
    },
  };
}

// ---- several -----------------------------------------------------------------------------------------------------

/** A field that adds one after the other; those chosen stand above it, each a button that takes it out again. */
function several(source) {
  return (element, place) => {
    const { choices, asked, field, initial, pack, unpack } = source(element, place);
    const texts = new Map(choices.map(({ value, text }) => [value, text]));
    const state = (values) => ({ [`selected_${field}s`]: values.map(pack) });
    let values = initial.filter((value) => texts.has(value));
    let heard = values;
    const list = el('div', { class: 'chosen' });
    const learning = asked && (async (typed) => {
      const found = (await asked(typed)).filter(({ value }) => !values.includes(value));
      found.forEach(({ value, text }) => texts.set(value, text));
      return found;
    });
    const adder = (asked || isLong(choices) ? searchingAdder : listAdder)(element, place, { learning, add: (value) => change([...values, value]) });
    const draw = () => {
      const full = values.length >= (element.max_selected_items ?? Infinity);
      list.replaceChildren(...values.map(chip));
      adder.offer(full ? [] : choices.filter(({ value }) => !values.includes(value)), full && `No more than ${values.length}`);
    };
    const chip = (value) =>
      el(
        'button',
        { type: 'button', class: 'chip', 'aria-label': `Take out ${texts.get(value)}`, onclick: () => change(values.filter((each) => each !== value)) },
        texts.get(value),
        icon('close'),
      );
    const change = async (next) => {
      values = next;
      draw();
      adder.target.focus();
      if (await place.act(state(next))) heard = next;
      else if (values === next) {
        values = heard;
        draw();
      }
    };
    draw();
    return {
      node: el('div', { class: 'several' }, list, adder.node),
      target: adder.target,
      read: () => state(values),
      restore(kept) {
        const packed = kept[`selected_${field}s`] ?? [];
        if (asked) packed.forEach((option) => texts.set(option.value, textOf(option.text)));
        values = packed.map(unpack).filter((value) => texts.has(value));
        heard = values;
        draw();
      },
    };
  };
}

function listAdder(element, place, { add }) {
  const node = el('select', { 'aria-label': place.label, 'data-key': place.key, onchange: () => node.value && add(node.value) });
  return {
    node,
    target: node,
    offer: (rest, fullSentence) =>
      node.replaceChildren(el('option', { value: '' }, fullSentence || textOf(element.placeholder) || 'Add…'), ...options(rest).flat()),
  };
}

function searchingAdder(element, place, { learning, add }) {
  const usually = textOf(element.placeholder) || (learning ? 'Type to search…' : 'Add…');
  const box = combobox({
    choices: learning ?? [],
    label: place.label,
    placeholder: usually,
    key: place.key,
    clearable: false,
    onChoose(value) {
      box.set('');
      add(value);
    },
  });
  return {
    node: box.node,
    target: box.input,
    offer(rest, fullSentence) {
      box.input.placeholder = fullSentence || usually;
      box.input.readOnly = Boolean(fullSentence);
      box.offer(fullSentence ? [] : (learning ?? rest));
    },
  };
}
