// Where somebody is, as it stands in the address: `person/conversation`; for the app's other side
// `person/conversation/home`, with a thread beside it `person/conversation/thread/ts`. Side by side there are two of them with an `&` between.

export const SINGLE = '/';
export const SIDE_BY_SIDE = '/side-by-side';
const PANE = '/?pane';

export function parse(address) {
  const [person, conversation, tab, ts] = address.replace(/^#/, '').split('/');
  const thread = tab === 'thread' && ts ? ts : null;
  return { person: person ?? '', conversation: conversation || null, tab: tab === 'home' ? 'home' : thread ? 'thread' : 'messages', thread };
}

export function format({ person, conversation, tab, thread }) {
  const side = { home: '/home', thread: `/thread/${thread}` }[tab] ?? '';
  return `${person}/${conversation ?? ''}${side}`;
}

export function parseBoth(address) {
  return address.replace(/^#/, '').split('&').slice(0, 2).filter(Boolean).map(parse);
}

export function formatBoth(places) {
  return places.map(format).join('&');
}

export function paneAt(place) {
  return `${PANE}#${format(place)}`;
}
