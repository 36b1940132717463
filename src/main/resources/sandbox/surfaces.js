// What is done on messages, and what the bot or the workspace answers: the doors that messages and threads share.

import { api } from './api.js';

/** `here()` is { me, open }; `say(sentence)` tells what went wrong; `refresh()` asks for what is shown again. */
export function messageDoors({ here, say, refresh, threadLink, canReply, shortcuts }) {
  async function doing(work) {
    say('');
    const answer = await work(here());
    if (!answer.ok) say(answer.error);
    refresh();
    return answer.ok;
  }
  return {
    act: (message, blockId, action) => doing(({ me, open }) => api.act(me, { channel: open, ts: message.ts, blockId, action })),
    react: (message, name, there) => doing(({ me, open }) => api.onMessage(me, open, message.ts, 'reactions', { name, there })),
    dismiss: (message) => doing(({ me, open }) => api.onMessage(me, open, message.ts, 'dismiss')),
    runShortcut: (message, callbackId) => doing(({ me, open }) => api.onMessage(me, open, message.ts, `shortcuts/${encodeURIComponent(callbackId)}`)),
    suggest: (message, blockId, actionId, typed) => api.onMessage(here().me, here().open, message.ts, 'suggestions', { blockId, actionId, typed }),
    shortcuts: () => shortcuts().filter(({ kind }) => kind === 'message'),
    threadLink,
    canReply,
  };
}
