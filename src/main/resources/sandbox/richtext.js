// Slack's rich text: what its own editor makes, as a tree of sections, lists, quotes and code.

import { el, lines, safeUrl } from './dom.js';
import { channel, emojiNamed, link, mention, special } from './mrkdwn.js';

const BLOCKS = { rich_text_section: section, rich_text_list: list, rich_text_quote: quote, rich_text_preformatted: code };
const STYLES = { bold: 'strong', italic: 'em', strike: 's', underline: 'u', code: 'code', highlight: 'mark' };

export function richText(block, names) {
  return el('div', { class: 'text rich' }, (block.elements ?? []).map((part) => BLOCKS[part.type]?.(part, names) ?? el('p', { class: 'unknown' }, `[${part.type}: not shown here]`)));
}

/** The words alone, for a field that takes no more than words. */
export function plainWords(block) {
  const words = (part) => part.text ?? part.url ?? (part.name && `:${part.name}:`) ?? (part.elements ?? []).map(words).join(part.type === 'rich_text_list' ? '\n' : '');
  return (block?.elements ?? []).map(words).join('\n');
}

export function richTextOf(words) {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: words }] }] };
}

function section(part, names) {
  return el('p', {}, inline(part, names));
}

function quote(part, names) {
  return el('blockquote', {}, inline(part, names));
}

function code(part, names) {
  return el('pre', {}, el('code', {}, inline(part, names)));
}

function list(part, names) {
  const items = (part.elements ?? []).map((item) => el('li', {}, inline(item, names)));
  const depth = `depth-${Math.min(Number(part.indent) || 0, 6)}`;
  return part.style === 'ordered' ? el('ol', { class: depth, start: (Number(part.offset) || 0) + 1 }, items) : el('ul', { class: depth }, items);
}

function inline(part, names) {
  return (part.elements ?? []).map((piece) => styled(said(piece, names), piece.style));
}

function said(piece, names) {
  if (piece.type === 'text') return lines(piece.text);
  if (piece.type === 'link') return linked(piece);
  if (piece.type === 'user') return mention(`@${names.name(piece.user_id) ?? piece.user_id}`);
  if (piece.type === 'channel') return channel(piece.channel_id, '', names);
  if (piece.type === 'team') return mention(`@${piece.team_id}`);
  if (piece.type === 'usergroup') return mention('@group');
  if (piece.type === 'broadcast') return mention(`@${piece.range}`);
  if (piece.type === 'emoji') return emojiNamed(piece.name) ?? `:${piece.name}:`;
  if (piece.type === 'date') return special(`date^${piece.timestamp}^${piece.format}`, piece.fallback, names);
  if (piece.type === 'color') return el('code', {}, piece.value);
  return lines(piece.text ?? '');
}

function linked({ url, text }) {
  const address = safeUrl(url);
  return address ? link(address, text || url) : (text ?? url);
}

function styled(node, style = {}) {
  return Object.keys(STYLES).reduce((inner, name) => (style[name] ? el(STYLES[name], {}, inner) : inner), node);
}
