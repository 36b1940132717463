// What a conversation is called, and what is said of it, for whoever is played.

import { el } from './dom.js';
import { avatar } from './people.js';

const LIST = new Intl.ListFormat('en-GB');

export class Naming {
  /** `known` is what the page knows: { workspace, directory, me }. */
  constructor(known) {
    this.known = known;
  }

  /** The conversation as the server has it, with its name and who else is in it. */
  withOthers(conversation) {
    const { workspace, me } = this.known;
    const others = (conversation.with ?? []).filter((id) => id !== me);
    const isPrivate = workspace.channels.find(({ id }) => id === conversation.id)?.private;
    const name = conversation.name || others.map((id) => this.nameOf(id)).join(', ');
    return { ...conversation, others, name, private: isPrivate };
  }

  nameOf(id) {
    return this.known.directory.name(id) ?? id;
  }

  isBot({ kind, others }) {
    return kind === 'direct' && others.includes(this.known.workspace.bot.id);
  }

  titleOf({ kind, name }) {
    return kind === 'channel' ? `#${name}` : name;
  }

  namesOf({ others }) {
    return LIST.format(others.map((id) => this.nameOf(id)));
  }

  /** Who is in a group, at a glance; their names stand beside it. */
  facesOf({ kind, others }) {
    if (kind !== 'group') return [];
    const face = (id) => avatar({ id, name: this.nameOf(id), bot: id === this.known.workspace.bot.id });
    return [el('span', { class: 'place-faces', 'aria-hidden': 'true' }, others.slice(0, 4).map(face))];
  }

  noteOn(conversation) {
    const { kind, others } = conversation;
    if (kind === 'channel') return conversation.private ? 'A private channel' : 'A channel';
    if (this.isBot(conversation)) return 'Only you and the app see this';
    if (kind === 'group') return `You, ${this.namesOf(conversation)}`;
    return this.known.directory.person(others[0])?.title ?? '';
  }
}
