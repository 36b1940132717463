// Where two people are best begun with: at what waits for each of them, the second being whoever the story is about
// besides the first.

import { timeOfDay, zoneOf } from './times.js';

/** Two places as `address.js` has them, of `{ story, workspace }`: of somebody who is at `place`, and of whoever is put beside them. */
export function bothSides(place, { story, workspace }) {
  const left = whatWaits(place, story) ?? place;
  return [left, whoBesides(left, { story, workspace })];
}

/** Nobody is led away from what they have open unless something waits elsewhere: unread, or asked and not answered. */
function whatWaits({ person, conversation }, { direct, group, unread }) {
  const waiting = unread.find((one) => one.person === person);
  if (waiting) return at(person, waiting.conversation);
  if (group?.id === conversation) return null;
  if (isInTouch(group, person)) return at(person, group.id);
  const asked = direct.find((one) => one.person === person && !one.pressedTs);
  return asked ? at(person, asked.conversation) : null;
}

export function whoBesides({ person, conversation }, { story, workspace }) {
  const { direct, group, unread } = story;
  if (group && group.people.includes(person) && (group.id === conversation || isInTouch(group, person))) {
    const partner = group.people.find((one) => one !== person);
    const elsewhere = group.id === conversation ? null : unread.find((one) => one.person === partner);
    return at(partner, elsewhere?.conversation ?? group.id);
  }
  // What two are asked of each other reaches them at about the same time.
  const mine = direct.find((one) => one.person === person)?.lastTs;
  const distance = ({ lastTs }) => (mine ? Math.abs(lastTs - mine) : -lastTs);
  const asked = direct.filter((one) => one.person !== person && !one.pressedTs).sort((one, other) => distance(one) - distance(other));
  if (asked.length > 0) return at(asked[0].person, asked[0].conversation);
  const waiting = unread.find((one) => one.person !== person);
  if (waiting) return at(waiting.person, waiting.conversation);
  return at(nextAwake(workspace, person).id);
}

/** Those the app brought together and who have not all answered there. */
function isInTouch(group, person) {
  return group?.people.includes(person) && group.people.some((one) => !group.pressedBy.includes(one));
}

function at(person, conversation = null) {
  return { person, conversation, tab: 'messages' };
}

/** The next one in the list whose day it is: they can be introduced at once. */
function nextAwake({ people, now }, person) {
  const from = people.findIndex(({ id }) => id === person) + 1;
  const others = [...people.slice(from), ...people.slice(0, Math.max(from - 1, 0))];
  return others.find((one) => one.zone && one.standing === 'member' && isDaytime(timeOfDay(now, zoneOf(one)))) ?? others[0];
}

function isDaytime(time) {
  return time >= '08:00' && time < '18:00';
}
