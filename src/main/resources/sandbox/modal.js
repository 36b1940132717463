// The stack of modals: the top view in one dialog. What was typed survives errors, updates and a view pushed above.

import { renderBlocks } from './blocks.js';
import { byId, el, icon, keepingFocus } from './dom.js';
import { isAnswered, stateOf, valuesOf } from './elements.js';
import { listenForLeaving } from './leaving.js';
import { textObject, textOf } from './mrkdwn.js';

const TEXT_FIELDS = new Set(['plain_text_input', 'email_text_input', 'url_text_input', 'number_input', 'rich_text_input']);

export class Modals {
  /** `doors` are { submit(viewId, values), act(viewId, action), suggest(viewId, typing), give(file), close(viewId), closeAll(), refresh() }: answers as in api.js. */
  constructor(doors) {
    this.doors = doors;
    this.dialog = byId('modal');
    this.shown = null;
    this.fields = [];
    this.busy = null;
    this.typed = new Map();
    listenForLeaving(this.dialog, { isWanted: () => this.shown !== null, leave: () => this.dismiss() });
  }

  show(modals, names) {
    this.keepWhatWasTyped();
    const top = modals.at(-1);
    if (!top) {
      this.shown = null;
      this.fields = [];
      if (this.busy) this.busy.wish = null;
      this.dialog.close();
      return;
    }
    const isSame = this.shown?.viewId === top.viewId;
    const print = JSON.stringify(modals);
    if (isSame && print === this.print) return;
    const wasSent = isSame && this.isBusy();
    const errors = isSame && !hasAny(top.errors) ? this.errors : (top.errors ?? {});
    this.shown = top;
    this.print = print;
    this.names = names;
    keepingFocus(this.dialog, () => this.draw(modals.at(-2)));
    this.showBusy();
    this.mayBeSent();
    if (!this.dialog.open) this.dialog.showModal();
    this.showErrors(errors);
    if (wasSent && !this.isBusy() && !this.hasFocus()) this.submitButton?.focus();
    if (!this.hasFocus() || !isSame) this.focusFirst();
    this.leaveAsWished();
  }

  isOpen() {
    return this.shown !== null;
  }

  draw(below) {
    const { view } = this.shown;
    this.fields = [];
    const kept = this.typed.get(this.shown.viewId) ?? new Map();
    const surface = {
      names: this.names,
      heading: 'h3',
      fields: this.fields,
      kept: (key) => kept.get(key),
      act: (blockId, action) => this.act(blockId, action),
      suggest: (blockId, actionId, typed) => this.doors.suggest(this.shown.viewId, { blockId, actionId, typed }),
      give: (file) => this.doors.give(file),
    };
    const body = el('div', { class: 'modal-body' }, renderBlocks(view.blocks ?? [], surface));
    this.failure = el('p', { class: 'notice', role: 'alert' });
    this.submitButton = view.submit && el('button', { type: 'submit', class: 'primary', 'data-key': 'submit' }, textObject(view.submit, this.names));
    this.closeButton = el('button', { type: 'button', 'data-key': 'close', onclick: () => this.dismiss() }, textObject(view.close ?? 'Close', this.names));
    this.controls = [el('fieldset', { class: 'bare' }, body, this.failure), el('fieldset', { class: 'bare' }, this.submitButton)];
    const [above, sending] = this.controls;
    this.dialog.replaceChildren(
      el(
        'form',
        { novalidate: true, onsubmit: (event) => this.submit(event), oninput: () => this.mayBeSent(), onchange: () => this.mayBeSent() },
        below && this.wayBack(below),
        el('h2', { id: 'modal-title', tabindex: '-1' }, textObject(view.title, this.names)),
        above,
        el('div', { class: 'modal-foot' }, this.closeButton, sending),
      ),
    );
  }

  wayBack(below) {
    const back = el('button', { type: 'button', class: 'quiet', 'data-key': 'back', onclick: () => this.dismiss() }, icon('back'), `Back to “${textOf(below.view.title)}”`);
    const all = el('button', { type: 'button', class: 'quiet', 'data-key': 'all', 'aria-label': 'Close all', onclick: () => this.dismissAll() }, icon('close'));
    return el('div', { class: 'crumb' }, back, all);
  }

  /** A view may ask that it can be sent only once something is filled in. */
  mayBeSent() {
    if (!this.submitButton || !this.shown?.view.submit_disabled) return;
    this.submitButton.disabled = !this.fields.some((field) => field.showError && isAnswered(field.read()));
  }

  async submit(event) {
    event.preventDefault();
    if (this.isBusy() || this.submitButton?.disabled) return;
    const missing = this.missing();
    this.showErrors(missing);
    if (hasAny(missing)) return this.focusFirstError();
    const sent = versionOf(this.shown);
    const { viewId } = this.shown;
    await this.whileBusy(this.submitButton, async () => {
      const answer = await this.doors.submit(viewId, valuesOf(this.fields));
      await this.doors.refresh();
      if (this.shown?.viewId !== viewId || answer.ok) return;
      this.showErrors(answer.errors ?? {});
      if (answer.error) this.failure.textContent = answer.error;
    });
    // Whoever already uses what came instead is left where they are.
    if (!this.shown || versionOf(this.shown) !== sent) return;
    if (hasAny(this.errors)) this.focusFirstError();
    else this.submitButton?.focus();
  }

  async dismiss() {
    if (!this.shown || this.isBusy()) return this.wishToLeave('this');
    const { viewId } = this.shown;
    await this.whileBusy(this.closeButton, async () => {
      const answer = await this.doors.close(viewId);
      await this.doors.refresh();
      if (!answer.ok && this.shown?.viewId === viewId) this.failure.textContent = answer.error ?? '';
    });
  }

  async dismissAll() {
    if (!this.shown || this.isBusy()) return this.wishToLeave('all');
    await this.whileBusy(null, async () => {
      await this.doors.closeAll();
      await this.doors.refresh();
    });
  }

  async act(blockId, action) {
    const { viewId } = this.shown;
    this.failure.textContent = '';
    const answer = await this.doors.act(viewId, { blockId, action, values: valuesOf(this.fields) });
    await this.doors.refresh();
    if (!answer.ok && this.shown?.viewId === viewId) this.failure.textContent = answer.error ?? '';
    return answer.ok;
  }

  /** While a view is on its way, leaving it waits for the answer: there may be something to mend. */
  wishToLeave(what) {
    if (!this.shown) return;
    this.busy.wish = what;
    this.closeButton.classList.add('working');
  }

  leaveAsWished() {
    if (!this.busy?.wish || this.isBusy()) return;
    const { wish, viewId } = this.busy;
    this.busy.wish = null;
    if (wish === 'all') this.dismissAll();
    else if (viewId === this.shown.viewId && !hasAny(this.errors)) this.dismiss();
  }

  /** Only the view as it was sent is busy: another one, or the same with other content, can be used at once. */
  async whileBusy(button, work) {
    const busy = { viewId: this.shown.viewId, version: versionOf(this.shown), wish: null };
    this.setBusy(busy);
    button?.classList.add('working');
    try {
      await work();
    } finally {
      button?.classList.remove('working');
      if (this.busy === busy) this.setBusy(null);
    }
  }

  setBusy(busy) {
    this.busy = busy;
    // What is disabled would lose the focus to nowhere, and with it the keys pressed meanwhile.
    if (this.isBusy() && this.controls.some((each) => each.contains(document.activeElement))) this.focusTitle();
    this.showBusy();
  }

  showBusy() {
    const isBusy = this.isBusy();
    if (!isBusy) this.closeButton.classList.remove('working');
    this.dialog.setAttribute('aria-busy', String(isBusy));
    this.controls.forEach((each) => (each.disabled = isBusy));
  }

  isBusy() {
    return this.shown !== null && this.busy?.version === versionOf(this.shown);
  }

  missing() {
    const errors = {};
    for (const field of this.fields) {
      if (!field.required || isAnswered(field.read())) continue;
      errors[field.blockId] = TEXT_FIELDS.has(field.type) ? 'Please fill this in.' : 'Please choose one.';
    }
    return errors;
  }

  showErrors(errors) {
    this.errors = errors;
    this.fields.forEach((field) => field.showError?.(errors[field.blockId]));
    const placed = new Set(this.fields.filter((field) => field.showError).map((field) => field.blockId));
    this.failure.textContent = Object.entries(errors)
      .filter(([blockId]) => !placed.has(blockId))
      .map(([, sentence]) => sentence)
      .join(' ');
  }

  focusFirstError() {
    this.fields.find((field) => field.showError && this.errors[field.blockId])?.target.focus();
  }

  focusFirst() {
    const first = this.dialog.querySelector('[autofocus]') ?? this.fields.find((field) => field.showError)?.target;
    if (hasAny(this.errors)) this.focusFirstError();
    else first?.focus();
    if (!this.hasFocus()) this.focusTitle();
  }

  hasFocus() {
    return this.dialog.contains(document.activeElement);
  }

  focusTitle() {
    this.dialog.querySelector('#modal-title').focus();
  }

  keepWhatWasTyped() {
    if (!this.shown) return;
    const kept = this.typed.get(this.shown.viewId) ?? new Map();
    for (const field of this.fields) {
      if (field.read) kept.set(field.key, stateOf(field));
    }
    this.typed.set(this.shown.viewId, kept);
  }
}

/** The workspace gives a view another hash whenever its content changes. */
function versionOf({ viewId, view }) {
  return `${viewId} ${view.hash}`;
}

function hasAny(errors) {
  return Object.keys(errors ?? {}).length > 0;
}
