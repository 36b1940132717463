// When to ask the workspace again: any number of wishes become one round of questions. A round that fails comes again soon,
// and the page says so meanwhile.

import { byId } from './dom.js';

const AGAIN = 3000;

export class Asking {
  /** `ask(wishes)` asks for all of a set of wishes; it rejects where the workspace does not answer. */
  constructor(ask) {
    this.ask = ask;
    this.wanted = new Set();
    this.asking = Promise.resolve();
  }

  /** Resolves when what is shown is no older than this call. */
  refresh(...wishes) {
    wishes.forEach((wish) => this.wanted.add(wish));
    this.asking = this.asking.then(() => this.askOnce());
    return this.asking;
  }

  async askOnce() {
    if (this.wanted.size === 0) return;
    const now = this.wanted;
    this.wanted = new Set();
    try {
      await this.ask(now);
      byId('offline').hidden = true;
    } catch (fault) {
      console.error(fault);
      byId('offline').hidden = false;
      now.forEach((wish) => this.wanted.add(wish));
      clearTimeout(this.retry);
      this.retry = setTimeout(() => this.refresh(), AGAIN);
    }
  }
}
