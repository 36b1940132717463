// What the page asks of the sandbox.

const ROOT = '/sandbox/page';
const NO_ANSWER = { ok: false, error: 'The workspace did not answer. Please try again.' };

export async function get(path) {
  const response = await fetch(ROOT + path, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** Always resolves: a fault is an answer with `ok: false` and a sentence. */
export async function post(path, body) {
  return send(path, 'application/json', JSON.stringify(body));
}

async function send(path, type, body) {
  try {
    const response = await fetch(ROOT + path, {
      method: 'POST',
      headers: { 'content-type': type, accept: 'application/json' },
      body,
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
  /** The newest ones, or the newest before a timestamp: { messages, earlier }; `earlier` says whether there are more. */
  messages: (who, channel, before) => get(conversation(who, channel) + (before ? `?before=${part(before)}` : '')),
  say: (who, channel, text) => post(conversation(who, channel), { text }),
  act: (who, action) => post(`${person(who)}/actions`, action),
  actInModal: (who, viewId, action) => post(`${modal(who, viewId)}/actions`, action),
  submit: (who, viewId, values) => post(`${modal(who, viewId)}/submit`, { values }),
  thread: (who, channel, ts) => get(`${conversation(who, channel)}/messages/${part(ts)}/thread`),
  /** `what` is `thread`, `reactions`, `dismiss`, `suggestions` or `shortcuts/…`. */
  onMessage: (who, channel, ts, what, body = {}) => post(`${conversation(who, channel)}/messages/${part(ts)}/${what}`, body),
  runShortcut: (who, callbackId) => post(`${person(who)}/shortcuts/${part(callbackId)}`, {}),
  suggest: (who, viewId, typing) => post(`${person(who)}/views/${part(viewId)}/suggestions`, typing),
  /** Resolves to { ok, file: { id, name } }. */
  give: (who, file) => send(`${person(who)}/files/${part(file.name)}`, 'application/octet-stream', file),
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
