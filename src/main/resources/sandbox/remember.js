// Small wishes kept in this browser. It may forbid storage; then nothing is remembered, and nothing breaks.

export function remembered(key) {
  return guarded(() => localStorage.getItem(key));
}

/** Null forgets. */
export function remember(key, value) {
  guarded(() => (value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value)));
}

function guarded(access) {
  try {
    return access();
  } catch {
    return null;
  }
}
