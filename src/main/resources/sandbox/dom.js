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
  if (!focused || document.activeElement === focused) return;
  const again = key && [...container.querySelectorAll('[data-key]')].find((node) => node.dataset.key === key);
  if (!again) return;
  again.focus({ preventScroll: true });
  if (selection && selection[0] !== null && 'setSelectionRange' in again) again.setSelectionRange(...selection);
}

/**
 * Makes what a container holds like `wanted`, without taking out what is there already: a press that began on an element ends
 * on it. `keyOf` tells the nodes apart, or else their order. A listener stays that of the element that was there first.
 */
export function settle(container, wanted, keyOf = null) {
  const before = [...container.childNodes];
  const known = new Map(before.map((node, at) => [keyOf ? keyOf(node) : at, node]));
  const nodes = wanted.map((node, at) => likened(known.get(keyOf ? keyOf(node) : at), node));
  const staying = new Set(nodes);
  before.forEach((node) => staying.has(node) || node.remove());
  nodes.forEach((node, at) => container.childNodes[at] === node || container.insertBefore(node, container.childNodes[at] ?? null));
}

/** The node that was there, made like the wanted one, where it is of the same kind. */
function likened(node, wanted) {
  if (node?.nodeName !== wanted.nodeName) return wanted;
  if (node.isEqualNode(wanted)) return node;
  if (!(node instanceof Element)) {
    node.nodeValue = wanted.nodeValue;
    return node;
  }
  for (const { name } of [...node.attributes]) wanted.hasAttribute(name) || node.removeAttribute(name);
  for (const { name, value } of wanted.attributes) node.getAttribute(name) === value || node.setAttribute(name, value);
  settle(node, [...wanted.childNodes]);
  return node;
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
