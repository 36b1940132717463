// What the page asks of the sandbox, and the stream that tells it when to ask again.

const ROOT = '/sandbox/page';
const NO_ANSWER = { ok: false, error: 'The workspace did not answer. Please try again.' };

export async function get(path) {
  const response = await fetch(ROOT + path, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** Always resolves: a fault is an answer with `ok: false` and a sentence. */
export async function post(path, body) {
  try {
    const response = await fetch(ROOT + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) return { ok: true, ...answer };
    return { ...NO_ANSWER, ...answer, ok: false };
  } catch {
    return NO_ANSWER;
  }
}

const part = encodeURIComponent;
const person = (id) => `/people/${part(id)}`;
const conversation = (who, channel) => `${person(who)}/conversations/${part(channel)}`;
const modal = (who, viewId) => `${person(who)}/modals/${part(viewId)}`;

export const api = {
  workspace: () => get('/workspace'),
  overview: (who) => get(person(who)),
  messages: (who, channel) => get(conversation(who, channel)),
  say: (who, channel, text) => post(conversation(who, channel), { text }),
  act: (who, action) => post(`${person(who)}/actions`, action),
  actInModal: (who, viewId, action) => post(`${modal(who, viewId)}/actions`, action),
  submit: (who, viewId, values) => post(`${modal(who, viewId)}/submit`, { values }),
  thread: (who, channel, ts) => get(`${conversation(who, channel)}/messages/${part(ts)}/thread`),
  /** `what` is `thread`, `reactions`, `dismiss`, `suggestions` or `shortcuts/…`. */
  onMessage: (who, channel, ts, what, body = {}) => post(`${conversation(who, channel)}/messages/${part(ts)}/${what}`, body),
  runShortcut: (who, callbackId) => post(`${person(who)}/shortcuts/${part(callbackId)}`, {}),
  suggest: (who, viewId, typing) => post(`${person(who)}/views/${part(viewId)}/suggestions`, typing),
  closeAll: (who) => post(`${person(who)}/modals/close`, {}),
  close: (who, viewId) => post(`${modal(who, viewId)}/close`, {}),
  home: (who) => get(`${person(who)}/app/home`),
  actOnHome: (who, action) => post(`${person(who)}/app/home/actions`, action),
  /** `tab` is `home` or `messages`. */
  opened: (who, tab) => post(`${person(who)}/app/${tab}/opened`, {}),
  story: () => get('/story'),
  /** `{ pass: 'P7D' }`, `{ to: 'next' }` or `{ to: instant }`. */
  move: (where) => post('/time', where),
};

/** Calls `onEvent` for each event, `onBack` when the stream is open again after a break, `onLost` when it breaks. */
export function live({ onEvent, onBack, onLost }) {
  let broken = false;
  let stream = null;
  const listen = () => {
    stream = new EventSource(`${ROOT}/live`);
    stream.onopen = () => {
      if (broken) onBack();
      broken = false;
    };
    stream.onmessage = (message) => onEvent(JSON.parse(message.data));
    stream.onerror = () => {
      broken = true;
      onLost();
      // The browser tries again by itself unless it got an answer that is no stream.
      if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
    };
  };
  listen();
  addEventListener('pagehide', () => stream.close());
  addEventListener('pageshow', (shown) => shown.persisted && location.reload());
}
