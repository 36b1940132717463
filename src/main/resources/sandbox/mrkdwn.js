// Slack's mrkdwn as DOM nodes: what is not understood stays readable as text.

import { el, lines, safeUrl } from './dom.js';
import SHIPPED from './emoji.json' with { type: 'json' };
import { slackDate } from './times.js';

/** Emoji by the names that Slack gives them, those most used first. */
export const EMOJI = new Map(Object.entries(SHIPPED));

const SPAN = new RegExp(
  [
    '`(?<code>[^`\\n]+)`',
    '<(?<angle>[^<>\\n]+)>',
    '(?<address>https?:\\/\\/[^\\s<>|]+[^\\s<>|.,;:!?)\'"])',
    ':(?<emoji>[a-z0-9_+-]+):',
    surrounded('\\*', 'bold'),
    surrounded('_', 'italic'),
    surrounded('~', 'strike'),
  ].join('|'),
  'gu',
);

function surrounded(mark, name) {
  return `(?<![\\p{L}\\p{N}${mark}])${mark}(?=\\S)(?<${name}>[^${mark}\\n]+)(?<=\\S)${mark}(?![\\p{L}\\p{N}${mark}])`;
}

/** Skin tones are shown in the colour that fits all. */
export function emojiNamed(name) {
  return EMOJI.get(name.replace(/::skin-tone-[2-6]$/, ''));
}

/** A text object of Block Kit, or a bare string, which counts as plain text. */
export function textObject(text, names) {
  if (text === null || text === undefined) return [];
  if (typeof text === 'string') return plain(text);
  return text.type === 'mrkdwn' ? mrkdwn(text.text, names) : plain(text.text, text.emoji !== false);
}

/** `textObject` flattened to a string, for accessible names and titles. */
export function textOf(text) {
  return textObject(text, { name: () => undefined }).map((node) => node.textContent ?? node).join('');
}

function plain(text, withEmoji = true) {
  const shown = withEmoji ? String(text ?? '').replace(/:([a-z0-9_+-]+):/g, (all, name) => emojiNamed(name) ?? all) : text;
  return lines(shown);
}

/** `names` has `name(personId)` and may have `conversationLink(channelId)`, `zone` and `now`. Returns nodes. */
export function mrkdwn(text, names) {
  return String(text ?? '')
    .split(/```([^]*?)```/)
    .flatMap((piece, at) => (at % 2 === 1 ? el('pre', {}, el('code', {}, literal(piece.replace(/^\n/, '')))) : quotes(piece, names)));
}

function quotes(text, names) {
  const nodes = [];
  let quoted = null;
  let afterText = false;
  for (const line of text.split('\n')) {
    const quote = /^(?:>|&gt;) ?(.*)$/.exec(line);
    if (quote) {
      if (quoted) quoted.append(el('br'));
      else nodes.push((quoted = el('blockquote')));
      quoted.append(...spans(quote[1], names));
      afterText = false;
    } else {
      if (afterText) nodes.push(el('br'));
      nodes.push(...spans(line, names));
      quoted = null;
      afterText = true;
    }
  }
  return nodes;
}

function spans(text, names) {
  const nodes = [];
  let done = 0;
  for (const match of text.matchAll(SPAN)) {
    if (match.index > done) nodes.push(literal(text.slice(done, match.index)));
    nodes.push(span(match, names));
    done = match.index + match[0].length;
  }
  if (done < text.length) nodes.push(literal(text.slice(done)));
  return nodes;
}

function span(match, names) {
  const { code, angle, address, emoji, bold, italic, strike } = match.groups;
  if (code !== undefined) return el('code', {}, literal(code));
  if (angle !== undefined) return angled(angle, names);
  if (address !== undefined) return link(literal(address), literal(address));
  if (emoji !== undefined) return emojiNamed(emoji) ?? match[0];
  if (bold !== undefined) return el('strong', {}, spans(bold, names));
  if (italic !== undefined) return el('em', {}, spans(italic, names));
  return el('s', {}, spans(strike, names));
}

function angled(content, names) {
  const [target, ...rest] = content.split('|');
  const label = literal(rest.join('|'));
  if (target.startsWith('@')) return mention(`@${names.name(target.slice(1)) ?? (label || target.slice(1))}`);
  if (target.startsWith('#')) return channel(target.slice(1), label, names);
  if (target.startsWith('!')) return special(target.slice(1), label, names);
  const address = safeUrl(literal(target));
  return address ? link(address, label || address.replace(/^mailto:/, '')) : literal(`<${content}>`);
}

export function mention(text) {
  return el('span', { class: 'mention' }, text);
}

export function channel(id, label, names) {
  const name = `#${label || names.channelName?.(id) || id}`;
  const place = names.conversationLink?.(id);
  return place ? el('a', { class: 'mention', href: place }, name) : mention(name);
}

export function special(command, label, names) {
  const [kind, ...rest] = command.split('^');
  if (kind === 'date') return date(rest, label, names);
  if (kind === 'subteam') return mention(label || '@group');
  return mention(label || `@${kind}`);
}

/** In the zone of whoever reads; what cannot be filled in is its fallback. */
function date([seconds, format, address], fallback, names) {
  const shown = (format && slackDate(seconds, literal(format), names)) || fallback || 'a date';
  const safe = address && safeUrl(literal(address));
  return safe ? link(safe, shown) : shown;
}

export function link(address, label) {
  return el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, label);
}

function literal(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
