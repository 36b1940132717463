// Finding a conversation, where there are many or when somebody asks for it: the list narrows while one types, and Enter
// opens the first.

import { plainly } from './combobox.js';
import { byId } from './dom.js';

const MANY = 12;

export class Finding {
  constructor() {
    this.field = byId('find');
    this.nothing = byId('find-nothing');
    this.isAskedFor = false;
    this.field.addEventListener('input', () => this.narrow());
    this.field.addEventListener('keydown', (pressed) => {
      if (pressed.key === 'Enter') this.links().find((link) => !link.parentElement.hidden)?.click();
      if (pressed.key === 'Escape' && this.field.value) {
        pressed.stopPropagation();
        this.clear();
      } else if (pressed.key === 'Escape' && this.isAskedFor) {
        this.links().find((link) => link.hasAttribute('aria-current'))?.focus();
        this.leave();
      }
    });
  }

  ask() {
    this.isAskedFor = true;
    this.narrow();
    this.field.focus();
  }

  leave() {
    this.isAskedFor = false;
    this.narrow();
  }

  /** Called whenever the lists were drawn. */
  narrow() {
    const links = this.links();
    this.field.hidden = links.length <= MANY && this.field.value === '' && !this.isAskedFor;
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
    this.field.value = '';
    this.narrow();
  }

  links() {
    return [...document.querySelectorAll('#channels a, #directs a')];
  }
}
