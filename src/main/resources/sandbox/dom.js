// Builds elements from values. Text only ever becomes text nodes, so nothing that anyone wrote can turn into markup.

/** `on…` attributes are listeners; null, undefined and false ones are left out; so are such children. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function byId(id) {
  return document.getElementById(id);
}

/** One of the symbols of index.html. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

export function unseen(text) {
  return el('span', { class: 'unseen' }, text);
}

/** Only addresses that a click may follow; anything else (`javascript:` above all) is null. */
export function safeUrl(address) {
  return /^(https?:\/\/|mailto:)/i.test(address) ? address : null;
}

let lastId = 0;

export function freshId(prefix) {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

/** Redraws a container and gives the focus back to the element with the same `data-key`, if there still is one. */
export function keepingFocus(container, redraw) {
  const focused = container.contains(document.activeElement) ? document.activeElement : null;
  const key = focused?.dataset.key;
  const selection = focused && 'selectionStart' in focused ? [focused.selectionStart, focused.selectionEnd] : null;
  redraw();
  if (!focused || focused.isConnected) return;
  const again = key && [...container.querySelectorAll('[data-key]')].find((node) => node.dataset.key === key);
  if (!again) return;
  again.focus({ preventScroll: true });
  if (selection && selection[0] !== null && 'setSelectionRange' in again) again.setSelectionRange(...selection);
}

/** A control with words of its own above it; `node` holds the control where it is more than that. */
export function labelled(words, control, node = control) {
  control.id ||= freshId('control');
  return el('div', { class: 'labelled' }, el('label', { for: control.id }, words), node);
}

/** Text as nodes, with its line breaks. */
export function lines(text) {
  return String(text ?? '').split('\n').flatMap((line, at) => (at === 0 ? [line] : [el('br'), line]));
}
