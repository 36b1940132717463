// Two people side by side, each in a pane that is the ordinary page, so that one sees both ends of what the app does. The
// address holds where both are; a pane says when it went elsewhere, and goes where the address says.

import { format, formatBoth, paneAt, parse, parseBoth, SIDE_BY_SIDE, SINGLE } from './address.js';
import { api } from './api.js';
import { Asking } from './asking.js';
import { Clock } from './clock.js';
import { byId, el } from './dom.js';
import { Hint } from './hint.js';
import { explainKeys, goByParts, toPart } from './keys.js';
import { live } from './live.js';
import { bothSides, whoBesides } from './other.js';
import { Directory, firstName } from './people.js';
import { chooseTheme } from './theme.js';
import { Tools } from './tools.js';

const SIDES = ['left', 'right'];

/**
 * `places` are where both are, `forms` in which pane one is open, `active` is the pane that was used last, `ledTo` the one
 * that the guide leads to, `toolsSee` whose side the tools show.
 */
const known = { workspace: null, directory: null, story: null, places: [], forms: [false, false], active: 0, ledTo: null, toolsSee: null };
const hint = new Hint({ follow });
/** Narrower than this, one pane lies behind the other. */
const narrow = matchMedia('(max-width: 899px)');
const clock = new Clock({
  into: byId('top'),
  async move(where) {
    const answer = await api.move(where);
    await refresh();
    return answer;
  },
});
const tools = new Tools({ bar: byId('top'), into: byId('workspace'), look: () => ({ person: inFront(), directory: known.directory }), clock });
let panes = [];

// ---- asking ------------------------------------------------------------------------------------------------------

const asking = new Asking(async () => {
  const [workspace, story] = await Promise.all([api.workspace(), api.story()]);
  Object.assign(known, { workspace, story, directory: new Directory(workspace) });
  clock.set(workspace.now);
  if (panes.length > 0) show();
});

function refresh() {
  return asking.refresh('all');
}

// ---- both places -------------------------------------------------------------------------------------------------

/** What the address says, as far as there are such people; the rest is filled in. */
function placesInAddress() {
  const found = parseBoth(location.hash).filter(({ person }) => known.directory.person(person));
  if (found.length === 0) return bothSides(parse(known.workspace.people[0].id), known);
  return [found[0], found[1] ?? whoBesides(found[0], known)];
}

function goWhereTheAddressSays() {
  known.places = placesInAddress();
  const moved = panes.findIndex((pane, at) => !isAt(pane, known.places[at]));
  panes.forEach((pane, at) => isAt(pane, known.places[at]) || pane.contentWindow.location.replace(paneAt(known.places[at])));
  if (moved >= 0) show(known.ledTo ?? moved);
  known.ledTo = null;
}

/** The focus goes with the link, into the pane that it leads to first. */
function follow(link) {
  const places = parseBoth(link.hash);
  const moved = places.findIndex((place, at) => format(place) !== format(known.places[at]));
  const theirs = places.findIndex(({ person }) => person === link.dataset.person);
  const at = theirs >= 0 ? theirs : Math.max(moved, 0);
  if (moved >= 0) known.ledTo = at;
  show(at);
  panes[at].focus();
  panes[at].contentWindow.postMessage({ lead: places[at] }, location.origin);
  location.hash = link.hash;
}

function typeInCoffee(text) {
  panes[known.active].focus();
  panes[known.active].contentWindow.postMessage({ type: text }, location.origin);
}

function isAt(pane, place) {
  return format(parse(pane.contentWindow.location.hash)) === format(place);
}

function paneIsAt(at, place) {
  known.places[at] = place;
  history.replaceState(null, '', `#${formatBoth(known.places)}`);
  show();
}

function inFront() {
  return known.directory?.person(known.places[known.active]?.person);
}

/** A link to somebody's place: in their pane if they are here, else in the one that was not used last. */
function hrefTo(conversation, person, tab = 'messages') {
  const theirs = known.places.findIndex((place) => place.person === person);
  const at = theirs >= 0 ? theirs : 1 - known.active;
  return `#${formatBoth(known.places.with(at, { person, conversation, tab }))}`;
}

/** Whoever is here already stays on their side. */
function hrefToBoth(places) {
  const isTurned = places[0].person === known.places[1].person || places[1].person === known.places[0].person;
  return `#${formatBoth(isTurned ? places.toReversed() : places)}`;
}

// ---- what is shown -----------------------------------------------------------------------------------------------

function show(active = known.active) {
  known.active = active;
  const people = known.places.map(({ person }) => known.directory.person(person));
  clock.showFor(people[active]);
  if (known.toolsSee !== people[active].id) tools.heard('person');
  known.toolsSee = people[active].id;
  panes.forEach((pane, at) => {
    pane.contentWindow.postMessage({ unread: known.story.unread }, location.origin);
    pane.title = `${people[at].name}, on the ${SIDES[at]}`;
    pane.classList.toggle('in-front', at === active);
  });
  showSwitch(people);
  document.title = `${people.map(firstName).join(' and ')} side by side · Pretend workspace`;
  byId('switch-view').href = `${SINGLE}#${format(known.places[active])}`;
  hint.show({
    ...known,
    playing: [people[active], people[1 - active]].map(({ id }) => id),
    behind: narrow.matches ? people[1 - active].id : null,
    isInForm: known.forms.some(Boolean),
    person: (id) => known.directory.person(id),
    hrefTo,
    hrefToBoth,
    type: typeInCoffee,
  });
}

/** Where both do not fit, one is in front. */
function showSwitch(people) {
  [...byId('pane-switch').children].forEach((button, at) => {
    const unread = known.story.unread.find(({ person }) => person === people[at].id)?.count ?? 0;
    const text = unread > 0 ? `${firstName(people[at])} · ${unread} unread` : firstName(people[at]);
    if (button.textContent !== text) button.textContent = text;
    button.setAttribute('aria-pressed', String(at === known.active));
  });
}

function build() {
  byId('top').append(byId('page-tools'));
  byId('side').remove();
  byId('main').remove();
  panes = known.places.map((place) => el('iframe', { src: paneAt(place), class: 'pane-frame' }));
  const both = panes.map((_, at) => el('button', { type: 'button', onclick: () => show(at) }));
  byId('desk').append(
    el('div', { class: 'pane-switch', id: 'pane-switch', role: 'group', 'aria-label': 'Whose side to see' }, both),
    el('main', { class: 'panes', id: 'main', tabindex: '-1', 'aria-label': 'Two people side by side' }, panes),
  );
  byId('skip').textContent = 'Skip to the people';
}

/** The focus that came to a pane goes on to the first or the last of its parts. */
function intoPane(step, target) {
  if (panes.includes(target)) target.contentWindow.postMessage({ enter: step }, location.origin);
}

// ---- start -------------------------------------------------------------------------------------------------------

async function start() {
  await refresh();
  if (!known.story) return setTimeout(start, 3000);
  known.places = placesInAddress();
  history.replaceState(null, '', `${SIDE_BY_SIDE}#${formatBoth(known.places)}`);
  build();
  byId('switch-view-name').textContent = 'One person';
  show();
  addEventListener('hashchange', goWhereTheAddressSays);
  narrow.addEventListener('change', () => show());
  addEventListener('message', ({ source, origin, data }) => {
    const at = panes.findIndex((pane) => pane.contentWindow === source);
    if (origin !== location.origin || at < 0) return;
    if (data.place) paneIsAt(at, data.place);
    if (data.active) show(at);
    if (data.acted) refresh();
    if ('form' in data) {
      known.forms[at] = data.form;
      show();
    }
    // Not the active element: a script in a pane that takes the focus leaves it at the other one.
    if (data.leave) toPart(data.leave, { enter: intoPane, from: panes[at] });
  });
  byId('skip').addEventListener('click', (event) => {
    event.preventDefault();
    panes[known.active].focus();
  });
  goByParts({ enter: intoPane });
  explainKeys();
  live({
    onEvent({ what }) {
      tools.heard(what);
      refresh();
    },
    onHeard: refresh,
    onLost: () => (byId('offline').hidden = false),
  });
}

chooseTheme();
start();
