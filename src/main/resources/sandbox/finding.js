// Finding a conversation where there are many: the list narrows while one types, and Enter opens the first.

import { plainly } from './combobox.js';
import { byId } from './dom.js';

const MANY = 12;

export class Finding {
  constructor() {
    this.field = byId('find');
    this.nothing = byId('find-nothing');
    this.field.addEventListener('input', () => this.narrow());
    this.field.addEventListener('keydown', (pressed) => {
      if (pressed.key === 'Enter') this.links().find((link) => !link.parentElement.hidden)?.click();
      if (pressed.key === 'Escape' && this.field.value) {
        pressed.stopPropagation();
        this.clear();
      }
    });
  }

  /** Called whenever the lists were drawn. */
  narrow() {
    const links = this.links();
    this.field.hidden = links.length <= MANY && this.field.value === '';
    const wanted = plainly(this.field.value.trim().replace(/^[#@]/, ''));
    let found = 0;
    for (const link of links) {
      const fits = plainly(link.querySelector('.name').textContent).includes(wanted);
      link.parentElement.hidden = !fits;
      found += Number(fits);
    }
    this.nothing.hidden = found > 0 || wanted === '';
  }

  clear() {
    if (this.field.value === '') return;
    this.field.value = '';
    this.narrow();
  }

  links() {
    return [...document.querySelectorAll('#channels a, #directs a')];
  }
}
