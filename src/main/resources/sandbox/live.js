// The stream that tells the page when to ask again. One for all tabs and panes of a browser, for it opens only six
// connections to a place; where workers cannot be shared each listens for itself.

import { Stream } from './stream.js';

/**
 * Calls `onEvent` for each event, `onHeard` whenever the stream opens (what happened until then went by unheard, so ask for
 * it), `onLost` when it breaks.
 */
export function live(hear) {
  const told = { event: (event) => hear.onEvent(event), heard: () => hear.onHeard(), lost: () => hear.onLost() };
  const tell = ({ what, event }) => told[what](event);
  const leave = shared(tell, () => alone(tell)) ?? alone(tell);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', (shown) => shown.persisted && location.reload());
}

/** Null where it cannot be; `otherwise` is called where that turns out later. */
function shared(tell, otherwise) {
  if (!('SharedWorker' in window)) return null;
  try {
    const worker = new SharedWorker('/sandbox/assets/live-worker.js', { type: 'module', name: 'percolate-sandbox-live' });
    let leave = () => worker.port.postMessage('bye');
    worker.onerror = () => (leave = otherwise());
    worker.port.onmessage = ({ data }) => tell(data);
    return () => leave();
  } catch {
    return null;
  }
}

function alone(tell) {
  const stream = new Stream(tell);
  return () => stream.close();
}
