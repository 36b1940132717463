// What was said before the newest messages: asked for page by page, and put above what is read without moving it.

import { byId } from './dom.js';

export class Past {
  /** `ask(before)` resolves to { messages, earlier }; `show(messages)` draws all there is to see. */
  constructor({ ask, show }) {
    this.ask = ask;
    this.show = show;
    this.scroll = byId('scroll');
    this.list = byId('messages');
    this.button = byId('earlier');
    this.status = byId('earlier-status');
    this.all = [];
    this.button.addEventListener('click', () => this.load());
  }

  /** Shows the newest messages of a place, below earlier ones of the same place that were asked for before. */
  async join(place, newest) {
    const isSame = this.place === place;
    const kept = isSame && this.reachesBack && this.meets(newest.messages) ? await this.olderThan(newest.messages[0]) : [];
    if (isSame && this.place !== place) return;
    this.place = place;
    this.reachesBack = kept.length > 0;
    if (!this.reachesBack) this.hasMore = newest.earlier;
    if (!isSame) this.status.textContent = '';
    this.draw([...kept, ...newest.messages]);
  }

  /** Whoever comes back begins with the newest again. */
  forget() {
    this.place = null;
    this.all = [];
    this.button.hidden = true;
  }

  /** Whether nothing was said between what is known and these. */
  meets(messages) {
    return messages.length > 0 && this.all.length > 0 && this.all.at(-1).ts >= messages[0].ts;
  }

  /** They are asked for again around what is being read: it may have changed. */
  async olderThan({ ts }) {
    const { place } = this;
    const older = () => this.all.filter((message) => message.ts < ts);
    const read = this.firstRead();
    const bound = read === null ? null : (this.all[read + 100]?.ts ?? ts);
    if (bound === null || this.all[read].ts >= ts) return older();
    const { messages } = await this.ask(bound);
    if (this.place === place && messages.length > 0) {
      this.all = [...this.all.filter((one) => one.ts < messages[0].ts), ...messages, ...this.all.filter((one) => one.ts >= bound)];
    }
    return older();
  }

  async load() {
    const { place } = this;
    if (this.isAsking || !this.hasMore || this.all.length === 0) return;
    this.isAsking = true;
    this.button.classList.add('working');
    try {
      const page = await this.ask(this.all[0].ts);
      if (this.place !== place) return;
      this.hasMore = page.earlier;
      this.reachesBack = true;
      this.keepingPlace(() => this.draw([...page.messages, ...this.all]));
      this.status.textContent = page.messages.length === 1 ? 'One earlier message is shown.' : `${page.messages.length} earlier messages are shown.`;
    } catch (fault) {
      console.error(fault);
      this.status.textContent = 'Earlier messages could not be fetched. Please try again.';
    } finally {
      this.isAsking = false;
      this.button.classList.remove('working');
    }
  }

  draw(all) {
    this.all = all;
    this.button.hidden = !this.hasMore;
    this.show(all);
  }

  /** Whoever used the keyboard goes on reading where they were, with what came above it one step away. */
  keepingPlace(redraw) {
    const first = this.list.querySelector('.message');
    const wasFocused = document.activeElement === this.button;
    const top = first?.getBoundingClientRect().top;
    this.scroll.classList.add('still');
    this.list.setAttribute('aria-live', 'off');
    redraw();
    if (first?.isConnected) {
      if (wasFocused) first.focus({ preventScroll: true });
      this.scroll.scrollTop += first.getBoundingClientRect().top - top;
    }
    requestAnimationFrame(() => this.scroll.classList.remove('still'));
  }

  /** Which of all the messages is the first one in sight; null where none is. */
  firstRead() {
    const { top } = this.scroll.getBoundingClientRect();
    const at = [...this.list.querySelectorAll('.message')].findIndex((row) => row.getBoundingClientRect().bottom > top);
    return at >= 0 && at < this.all.length ? at : null;
  }
}
