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

function show(instant, zone, options) {
  return new Intl.DateTimeFormat(LANGUAGE, { timeZone: zone, ...options }).format(new Date(instant));
}

export function timeOfDay(instant, zone) {
  return show(instant, zone, { hour: '2-digit', minute: '2-digit' });
}

export function day(instant, zone) {
  return show(instant, zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

export function dayAndTime(instant, zone) {
  return `${day(instant, zone)}, ${timeOfDay(instant, zone)}`;
}

export function zoneName(zone) {
  return zone.split('/').at(-1).replaceAll('_', ' ');
}
