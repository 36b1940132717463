// Whom to put beside somebody: whoever the story is about besides them.

import { timeOfDay, zoneOf } from './times.js';

/** `{ story, workspace }`; gives where the other is best begun with, as `address.js` has it. */
export function whoBesides({ person, conversation }, { story, workspace }) {
  const { direct, group, unread } = story;
  const at = (who, where = null) => ({ person: who, conversation: where, tab: 'messages' });
  const isTogether = group && group.people.includes(person) && !group.pressedTs;
  if (isTogether || (group && group.id === conversation)) return at(group.people.find((one) => one !== person), group.id);
  const asked = direct.filter((one) => one.person !== person && !one.pressedTs).sort((one, other) => (one.lastTs < other.lastTs ? 1 : -1));
  if (asked.length > 0) return at(asked[0].person, asked[0].conversation);
  const waiting = unread.find((one) => one.person !== person);
  if (waiting) return at(waiting.person, waiting.conversation);
  return at(nextAwake(workspace, person).id);
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
