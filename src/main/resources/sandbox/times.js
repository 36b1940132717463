// Instants as a person reads them on the clock of their own zone.

const LANGUAGE = 'en-GB';

/** A person whose zone is unknown reads UTC. */
export function zoneOf(person) {
  try {
    new Intl.DateTimeFormat(LANGUAGE, { timeZone: person?.zone || 'UTC' });
    return person?.zone || 'UTC';
  } catch {
    return 'UTC';
  }
}

/** Making one takes longer than using it a hundred times, and a long conversation needs thousands. */
const formats = new Map();

function format(language, options) {
  const key = JSON.stringify([language, options]);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(language, options));
  return formats.get(key);
}

function show(instant, zone, options) {
  const shown = format(LANGUAGE, { timeZone: zone, ...options }).format(new Date(instant));
  // Browsers do not agree on this comma; the app writes none.
  return shown.replace(/^(\p{L}+), (?=\d)/u, '$1 ');
}

export function timeOfDay(instant, zone) {
  return show(instant, zone, { hour: '2-digit', minute: '2-digit' });
}

export function day(instant, zone) {
  return show(instant, zone, LONG);
}

export function dayAndTime(instant, zone) {
  return `${day(instant, zone)}, ${timeOfDay(instant, zone)}`;
}

export function zoneName(zone) {
  return zone.split('/').at(-1).replaceAll('_', ' ');
}

/** The day alone, to be compared. */
export function dateOf(instant, zone) {
  return format('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));
}

const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const MIDDLE = { day: 'numeric', month: 'long', year: 'numeric' };
const SHORT = { day: 'numeric', month: 'short', year: 'numeric' };
const DAY = 24 * 60 * 60 * 1000;

/** Slack's `<!date^…>`: the format with its tokens filled in, or null where it says something this page does not know. */
export function slackDate(seconds, format, { zone = 'UTC', now = Date.now() }) {
  const at = Number(seconds) * 1000;
  if (!/^-?\d{1,11}$/.test(seconds)) return null;
  const near = (options) => nearDay(at, zone, now) ?? show(at, zone, options);
  const tokens = {
    date: () => show(at, zone, MIDDLE),
    date_num: () => dateOf(at, zone),
    date_slash: () => show(at, zone, { day: '2-digit', month: '2-digit', year: 'numeric' }),
    date_long: () => show(at, zone, LONG),
    date_short: () => show(at, zone, SHORT),
    date_pretty: () => near(MIDDLE),
    date_long_pretty: () => near(LONG),
    date_short_pretty: () => near(SHORT),
    day_divider_pretty: () => near(LONG),
    time: () => timeOfDay(at, zone),
    time_secs: () => show(at, zone, { hour: '2-digit', minute: '2-digit', second: '2-digit' }),
  };
  const names = [...format.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  if (!names.every((name) => Object.hasOwn(tokens, name))) return null;
  return format.replace(/\{([^{}]*)\}/g, (_, name) => tokens[name]());
}

function nearDay(at, zone, now) {
  const days = { [dateOf(now - DAY, zone)]: 'yesterday', [dateOf(now, zone)]: 'today', [dateOf(now + DAY, zone)]: 'tomorrow' };
  return days[dateOf(at, zone)];
}

/** What a field for date and time shows for an instant: `2026-11-23T14:00` on the clock of the zone. */
export function localOf(seconds, zone) {
  return `${dateOf(seconds * 1000, zone)}T${timeOfDay(seconds * 1000, zone)}`;
}

/** The instant at which the clock of the zone shows this; an hour that a clock skips counts as the one after it. */
export function secondsOf(local, zone) {
  const wanted = Date.parse(`${local}:00Z`) / 1000;
  const shownAt = (seconds) => Date.parse(`${localOf(seconds, zone)}:00Z`) / 1000;
  const near = wanted - (shownAt(wanted) - wanted);
  return near - (shownAt(near) - wanted);
}
