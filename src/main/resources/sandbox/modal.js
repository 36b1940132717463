// The stack of modals: the top view in one dialog. What was typed survives errors, updates and a view pushed above.

import { renderBlocks } from './blocks.js';
import { byId, el, icon, keepingFocus } from './dom.js';
import { isAnswered, stateOf, valuesOf } from './elements.js';
import { textObject, textOf } from './mrkdwn.js';

const TEXT_FIELDS = new Set(['plain_text_input', 'email_text_input', 'url_text_input', 'number_input', 'rich_text_input']);

export class Modals {
  /** `doors` are { submit(viewId, values), act(viewId, action), suggest(viewId, typing), close(viewId), closeAll(), refresh() }: answers as in api.js. */
  constructor(doors) {
    this.doors = doors;
    this.dialog = byId('modal');
    this.shown = null;
    this.fields = [];
    this.busyView = null;
    this.typed = new Map();
    this.dialog.addEventListener('cancel', (event) => event.preventDefault());
    // A browser may close it all the same; what is open is for the workspace to say.
    this.dialog.addEventListener('close', () => this.shown && this.dialog.showModal());
    this.dialog.addEventListener('keydown', (pressed) => {
      if (pressed.key !== 'Escape' || pressed.defaultPrevented) return;
      pressed.preventDefault();
      this.dismiss();
    });
  }

  show(modals, names) {
    this.keepWhatWasTyped();
    const top = modals.at(-1);
    if (!top) {
      this.shown = null;
      this.fields = [];
      this.dialog.close();
      return;
    }
    const isSame = this.shown?.viewId === top.viewId;
    const print = JSON.stringify(modals);
    if (isSame && print === this.print) return;
    const errors = isSame && !hasAny(top.errors) ? this.errors : (top.errors ?? {});
    this.shown = top;
    this.print = print;
    this.names = names;
    keepingFocus(this.dialog, () => this.draw(modals.at(-2)));
    this.showBusy();
    this.mayBeSent();
    if (!this.dialog.open) this.dialog.showModal();
    this.showErrors(errors);
    if (!this.dialog.contains(document.activeElement) || !isSame) this.focusFirst();
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
    };
    const body = el('div', { class: 'modal-body' }, renderBlocks(view.blocks ?? [], surface));
    this.failure = el('p', { class: 'notice', role: 'alert' });
    this.submitButton = view.submit && el('button', { type: 'submit', class: 'primary', 'data-key': 'submit' }, textObject(view.submit, this.names));
    this.closeButton = el('button', { type: 'button', 'data-key': 'close', onclick: () => this.dismiss() }, textObject(view.close ?? 'Close', this.names));
    this.controls = el(
      'fieldset',
      { class: 'bare' },
      body,
      this.failure,
      el('div', { class: 'modal-foot' }, this.closeButton, this.submitButton),
    );
    this.dialog.replaceChildren(
      el(
        'form',
        { novalidate: true, onsubmit: (event) => this.submit(event), oninput: () => this.mayBeSent(), onchange: () => this.mayBeSent() },
        below && this.wayBack(below),
        el('h2', { id: 'modal-title', tabindex: '-1' }, textObject(view.title, this.names)),
        this.controls,
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
    const { viewId } = this.shown;
    await this.whileBusy(this.submitButton, async () => {
      const answer = await this.doors.submit(viewId, valuesOf(this.fields));
      await this.doors.refresh();
      if (this.shown?.viewId !== viewId || answer.ok) return;
      this.showErrors(answer.errors ?? {});
      if (answer.error) this.failure.textContent = answer.error;
    });
    if (hasAny(this.errors)) this.focusFirstError();
    else if (this.shown?.viewId === viewId) this.submitButton?.focus();
  }

  async dismiss() {
    if (!this.shown || this.isBusy()) return;
    const { viewId } = this.shown;
    await this.whileBusy(this.closeButton, async () => {
      const answer = await this.doors.close(viewId);
      await this.doors.refresh();
      if (!answer.ok && this.shown?.viewId === viewId) this.failure.textContent = answer.error ?? '';
    });
  }

  async dismissAll() {
    if (!this.shown || this.isBusy()) return;
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

  /** Only the view that was sent is busy: one that takes its place meanwhile can be used at once. */
  async whileBusy(button, work) {
    const { viewId } = this.shown;
    this.setBusy(viewId);
    button?.classList.add('working');
    try {
      await work();
    } finally {
      button?.classList.remove('working');
      if (this.busyView === viewId) this.setBusy(null);
    }
  }

  setBusy(viewId) {
    this.busyView = viewId;
    this.showBusy();
  }

  showBusy() {
    this.dialog.setAttribute('aria-busy', String(this.isBusy()));
    this.controls.disabled = this.isBusy();
  }

  isBusy() {
    return this.shown !== null && this.shown.viewId === this.busyView;
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
    if (hasAny(this.errors)) return this.focusFirstError();
    const first = this.dialog.querySelector('[autofocus]') ?? this.fields.find((field) => field.showError)?.target;
    (first ?? this.dialog.querySelector('#modal-title')).focus();
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

function hasAny(errors) {
  return Object.keys(errors ?? {}).length > 0;
}
