// The `markdown` block: Markdown as most people write it. What is not understood stays readable as text.

import { el, safeUrl } from './dom.js';
import { emojiNamed, link } from './mrkdwn.js';
import { table } from './table.js';

const SPAN = /`(?<code>[^`]+)`|!?\[(?<label>[^\]]*)\]\((?<address>[^)\s]+)\)|(?<bare>https?:\/\/[^\s<>]+[^\s<>.,;:!?)'"])|:(?<emoji>[a-z0-9_+-]+):|\*\*(?<bold>\S(?:.*?\S)?)\*\*|__(?<bold2>\S(?:.*?\S)?)__|~~(?<strike>\S(?:.*?\S)?)~~|\*(?<italic>[^\s*](?:[^*]*[^\s*])?)\*|(?<![\p{L}\p{N}])_(?<italic2>[^\s_](?:[^_]*[^\s_])?)_(?![\p{L}\p{N}])/gu;

export function markdown(text) {
  const lines = String(text ?? '').split('\n');
  const nodes = [];
  while (lines.length > 0) nodes.push(...block(lines));
  return el('div', { class: 'text rich' }, nodes);
}

/** Takes from the front of `lines` what belongs together. */
function block(lines) {
  const [line] = lines;
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
  if (/^\s*```/.test(line)) return [fenced(lines)];
  if (/^\s*>/.test(line)) return [el('blockquote', {}, broken(taken(lines, /^\s*>/).map((one) => one.replace(/^\s*> ?/, ''))))];
  if (/^\s*[-*+]\s+/.test(line)) return [listed('ul', taken(lines, /^\s*[-*+]\s+/), /^(\s*)[-*+]\s+/)];
  if (/^\s*\d+[.)]\s+/.test(line)) return [listed('ol', taken(lines, /^\s*\d+[.)]\s+/), /^(\s*)\d+[.)]\s+/)];
  if (isTable(lines)) return [tableFrom(lines)];
  lines.shift();
  if (heading) return [el(`h${Math.min(heading[1].length + 2, 6)}`, { class: `header level-${Math.min(heading[1].length, 4)}` }, spans(heading[2]))];
  if (/^\s*([-*_])(?:\s*\1){2,}\s*$/.test(line)) return [el('hr')];
  if (line.trim() === '') return [];
  const rest = [];
  while (lines.length > 0 && isPlain(lines)) rest.push(lines.shift());
  return [el('p', {}, broken([line, ...rest]))];
}

function isPlain(lines) {
  return lines[0].trim() !== '' && !/^(#{1,6}\s|\s*```|\s*>|\s*[-*+]\s|\s*\d+[.)]\s)/.test(lines[0]) && !isTable(lines);
}

function taken(lines, pattern) {
  const some = [];
  while (lines.length > 0 && pattern.test(lines[0])) some.push(lines.shift());
  return some;
}

function fenced(lines) {
  lines.shift();
  const inside = [];
  while (lines.length > 0 && !/^\s*```\s*$/.test(lines[0])) inside.push(lines.shift());
  lines.shift();
  return el('pre', {}, el('code', {}, inside.join('\n')));
}

function listed(tag, items, mark) {
  return el(
    tag,
    {},
    items.map((item) => {
      const [all, indent] = mark.exec(item);
      const text = item.slice(all.length);
      const task = /^\[([ xX])\]\s+(.*)$/.exec(text);
      const depth = `depth-${Math.min(Math.floor(indent.length / 2), 6)}`;
      return el('li', { class: depth }, task ? [task[1] === ' ' ? '☐ ' : '☑ ', spans(task[2])] : spans(text));
    }),
  );
}

function isTable([head, rule]) {
  return head.includes('|') && rule !== undefined && /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(rule) && rule.includes('-');
}

function tableFrom(lines) {
  const cells = (line) => line.trim().replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim());
  const [head] = lines.splice(0, 2);
  return table([head, ...taken(lines, /\|/)].map((line) => cells(line).map(spans)));
}

function broken(lines) {
  return lines.flatMap((line, at) => (at === 0 ? spans(line) : [el('br'), ...spans(line)]));
}

function spans(text) {
  const nodes = [];
  let done = 0;
  for (const match of text.matchAll(SPAN)) {
    nodes.push(text.slice(done, match.index), span(match));
    done = match.index + match[0].length;
  }
  return [...nodes, text.slice(done)];
}

function span({ 0: all, groups }) {
  if (groups.code !== undefined) return el('code', {}, groups.code);
  if (groups.address !== undefined) return safeUrl(groups.address) ? link(groups.address, groups.label || groups.address) : all;
  if (groups.bare !== undefined) return link(groups.bare, groups.bare);
  if (groups.emoji !== undefined) return emojiNamed(groups.emoji) ?? all;
  if (groups.strike !== undefined) return el('s', {}, spans(groups.strike));
  const bold = groups.bold ?? groups.bold2;
  return bold !== undefined ? el('strong', {}, spans(bold)) : el('em', {}, spans(groups.italic ?? groups.italic2));
}
