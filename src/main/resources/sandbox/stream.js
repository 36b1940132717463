// Server-sent events, listened to for as long as it takes.

const AGAIN = 3000;

export class Stream {
  /** `tell` hears { what: 'event' | 'heard' | 'lost', event }. */
  constructor(tell) {
    this.tell = tell;
    this.isOpen = false;
    this.isBroken = false;
    this.listen();
  }

  listen() {
    const source = new EventSource('/sandbox/page/live');
    this.source = source;
    source.onopen = () => {
      this.isOpen = true;
      this.isBroken = false;
      this.tell({ what: 'heard' });
    };
    source.onmessage = ({ data }) => this.tell({ what: 'event', event: JSON.parse(data) });
    source.onerror = () => {
      this.isOpen = false;
      this.isBroken = true;
      this.tell({ what: 'lost' });
      // The browser tries again by itself unless it got an answer that is no stream.
      if (source.readyState === EventSource.CLOSED) this.again = setTimeout(() => this.listen(), AGAIN);
    };
  }

  close() {
    clearTimeout(this.again);
    this.source.close();
  }
}
