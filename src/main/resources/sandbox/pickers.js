// Dates, times, and boxes to tick: what is chosen from a few possibilities or from a calendar.

import { el, freshId } from './dom.js';
import { textObject } from './mrkdwn.js';
import { localOf, secondsOf, zoneName } from './times.js';

export const PICKERS = { datepicker, timepicker, datetimepicker, checkboxes, radio_buttons: radioButtons };

function datepicker(element, place) {
  return field(place, el('input', { type: 'date', min: '1900-01-01', max: '9999-12-31', 'aria-label': place.label, value: element.initial_date }), {
    state: (value) => ({ selected_date: value || null }),
    chosen: (kept) => kept.selected_date ?? '',
  });
}

function timepicker(element, place) {
  const made = field(place, el('input', { type: 'time', 'aria-label': place.label, value: element.initial_time }), {
    state: (value) => ({ selected_time: value || null }),
    chosen: (kept) => kept.selected_time ?? '',
  });
  return element.timezone ? { ...made, node: el('span', { class: 'with-zone' }, made.node, el('span', { class: 'zone' }, zoneName(element.timezone))) } : made;
}

/** Slack keeps an instant, shown on the reader's own clock. */
function datetimepicker(element, place) {
  const { zone } = place.names;
  const local = (seconds) => (seconds ? localOf(seconds, zone) : '');
  const node = el('input', { type: 'datetime-local', max: '9999-12-31T23:59', 'aria-label': place.label, value: local(element.initial_date_time) });
  const made = field(place, node, {
    state: (value) => ({ selected_date_time: value ? secondsOf(value, zone) : null }),
    chosen: (kept) => local(kept.selected_date_time),
  });
  return { ...made, node: el('span', { class: 'with-zone' }, node, el('span', { class: 'zone' }, zoneName(zone))) };
}

/** A year typed digit by digit is first the year 2, then 20, then 202: only what is whole and possible is a choice. */
function field(place, node, { state, chosen }) {
  let heard = node.value;
  node.addEventListener('change', async () => {
    if (!node.value || !node.validity.valid) return;
    const now = node.value;
    if (await place.act(state(now))) heard = now;
    else if (node.value === now) node.value = heard;
  });
  return {
    node,
    target: node,
    read: () => state(node.value),
    restore(kept) {
      node.value = chosen(kept);
      heard = node.value;
    },
  };
}

function checkboxes(element, place) {
  const initial = new Set((element.initial_options ?? []).map((option) => option.value));
  return choices(element, place, {
    type: 'checkbox',
    isInitial: (option) => initial.has(option.value),
    state: (selected) => ({ selected_options: selected }),
    kept: (state) => state.selected_options ?? [],
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
  const rows = element.options.map((option, at) => choice(option, boxes[at], place.names));
  const read = () => state(element.options.filter((_, at) => boxes[at].checked));
  const restore = (packed) => {
    const values = new Set(kept(packed).map((option) => option.value));
    boxes.forEach((box) => (box.checked = values.has(box.value)));
    heard = read();
  };
  let heard = read();
  const change = async () => {
    const now = read();
    if (await place.act(now)) heard = now;
    else if (JSON.stringify(read()) === JSON.stringify(now)) restore(heard);
  };
  const node = el('div', { class: 'choices', role: place.label && 'group', 'aria-label': place.label, onchange: change }, rows);
  return { node, target: boxes[0], group: true, read, restore };
}

function choice(option, box, names) {
  return el(
    'label',
    { class: 'choice' },
    box,
    el('span', {}, textObject(option.text, names), option.description && el('small', {}, textObject(option.description, names))),
  );
}
