// The page as a whole: who you are and what is open (kept in the address, `#person/conversation`), and when to ask again.

import { api, live } from './api.js';
import { Clock } from './clock.js';
import { Composer } from './composer.js';
import { byId } from './dom.js';
import { showHint } from './hint.js';
import { Messages } from './messages.js';
import { Modals } from './modal.js';
import { Directory } from './people.js';
import { Sidebar } from './sidebar.js';
import { zoneOf } from './times.js';

/** `me` is a person's id and `open` a conversation's. */
const known = { workspace: null, directory: null, me: null, open: null, conversations: [], wasWithBot: false };

const clock = new Clock({
  async pass(duration) {
    const answer = await api.pass(duration);
    await refresh('workspace', 'overview', 'messages');
    return answer;
  },
});

const sidebar = new Sidebar({
  become(person) {
    location.hash = hrefTo(known.open, person);
  },
});

const composer = new Composer({
  async send(text) {
    const answer = await api.say(known.me, known.open, text);
    refresh('overview', 'messages');
    return answer;
  },
});

const messages = new Messages({
  async act(message, blockId, action) {
    composer.say('');
    const answer = await api.act(known.me, { channel: known.open, ts: message.ts, blockId, action });
    if (!answer.ok) composer.say(answer.error);
    refresh('overview', 'messages');
    return answer.ok;
  },
});

const modals = new Modals({
  submit: (viewId, values) => api.submit(known.me, viewId, values),
  act: (viewId, action) => api.actInModal(known.me, viewId, action),
  close: (viewId) => api.close(known.me, viewId),
  refresh: () => refresh('overview', 'messages'),
});

// ---- asking again ------------------------------------------------------------------------------------------------

const wanted = new Set();
let asking = Promise.resolve();
let retry = 0;

/** Any number of wishes become one round of questions; resolves when what is shown is no older than this call. */
function refresh(...what) {
  what.forEach((each) => wanted.add(each));
  asking = asking.then(askOnce);
  return asking;
}

async function askOnce() {
  const now = new Set(wanted);
  wanted.clear();
  try {
    if (now.has('workspace')) await askWorkspace();
    if (!known.me) return;
    if (now.has('place')) await askPlace(known.me);
    // Reading a conversation settles what is unread in it, so the overview is asked after it.
    if (now.has('messages') && known.open) await askMessages(known.me, known.open);
    if (now.has('overview')) await askOverview(known.me);
    byId('offline').hidden = true;
  } catch (fault) {
    console.error(fault);
    byId('offline').hidden = false;
    now.forEach((each) => wanted.add(each));
    clearTimeout(retry);
    retry = setTimeout(refresh, 3000);
  }
}

async function askWorkspace() {
  const workspace = await api.workspace();
  const isNew = JSON.stringify(workspace.people) !== JSON.stringify(known.workspace?.people);
  known.workspace = workspace;
  clock.set(workspace.now);
  if (!isNew) return;
  known.directory = new Directory(workspace);
  sidebar.showTeam(workspace);
  if (known.me) sidebar.showPerson(me());
}

/** Somebody who just came, or who was taken out of what they read, lands where most begins. */
async function askPlace(who) {
  if (find(known.open)) return;
  const { conversations } = await api.overview(who);
  if (who !== known.me) return;
  known.conversations = conversations.map(withOthers);
  if (!find(known.open)) known.open = startingPlace();
  history.replaceState(null, '', hrefTo(known.open));
  showPlaces();
}

async function askOverview(who) {
  const overview = await api.overview(who);
  if (who !== known.me) return;
  known.conversations = overview.conversations.map(withOthers);
  if (!find(known.open)) refresh('place', 'messages');
  showPlaces();
  modals.show(overview.modals ?? [], names());
}

async function askMessages(who, open) {
  const conversation = await api.messages(who, open);
  if (who !== known.me || open !== known.open) return;
  const reader = { id: who, zone: zoneOf(me()) };
  messages.show(conversation.messages, { place: `${who}/${open}`, reader, names: names() });
}

live({
  onEvent({ what, person, channel }) {
    const isMine = !person || person === known.me;
    if (what === 'time') refresh('workspace', 'overview', 'messages');
    if (what === 'modals' && isMine) refresh('overview');
    if (what === 'messages' && isMine) refresh('overview', ...(!channel || channel === known.open ? ['messages'] : []));
  },
  onBack: () => refresh('workspace', 'overview', 'messages'),
  onLost: () => (byId('offline').hidden = false),
});

// ---- where we are ------------------------------------------------------------------------------------------------

function arrive() {
  const [person, conversation] = location.hash.slice(1).split('/');
  const who = known.directory.person(person) ? person : known.workspace.people[0].id;
  if (who !== known.me) become(who);
  known.open = conversation || null;
  messages.clear();
  showPlaces();
  return refresh('place', 'messages', 'overview');
}

function become(who) {
  const before = find(known.open);
  known.wasWithBot = before !== undefined && isBot(before);
  known.me = who;
  known.conversations = [];
  modals.show([], names());
  sidebar.showPerson(me());
  clock.showFor(me());
}

/** Who was with the bot before they became someone else is with the bot again; else it begins in #coffee. */
function startingPlace() {
  const bot = known.wasWithBot && known.conversations.find(isBot);
  const coffee = known.conversations.find(({ kind, name }) => kind === 'channel' && name === 'coffee');
  return (bot || coffee || known.conversations[0])?.id ?? null;
}

function hrefTo(conversation, person = known.me) {
  return `#${person}/${conversation ?? ''}`;
}

function find(conversation) {
  return known.conversations.find(({ id }) => id === conversation);
}

function me() {
  return known.directory.person(known.me);
}

// ---- what is shown -----------------------------------------------------------------------------------------------

function showPlaces() {
  const { me: who, open, directory } = known;
  sidebar.showPlaces(known.conversations, { open, hrefTo, isBot });
  const conversation = find(open);
  if (!conversation) return;
  const title = titleOf(conversation);
  byId('place').textContent = title;
  byId('place-note').textContent = noteOn(conversation);
  document.title = `${directory.person(who).name} · ${title} · Pretend workspace`;
  composer.open({ place: `${who}/${open}`, title, readOnly: Boolean(conversation.readOnly), commands: known.workspace.commands });
}

function withOthers(conversation) {
  const others = (conversation.with ?? []).filter((id) => id !== known.me);
  const isPrivate = known.workspace.channels.find(({ id }) => id === conversation.id)?.private;
  const name = conversation.name || others.map((id) => known.directory.name(id) ?? id).join(', ');
  return { ...conversation, others, name, private: isPrivate };
}

function isBot({ kind, others }) {
  return kind === 'direct' && others.includes(known.workspace.bot.id);
}

function titleOf({ kind, name }) {
  return kind === 'channel' ? `#${name}` : name;
}

function noteOn(conversation) {
  const { kind, others } = conversation;
  if (kind === 'channel') return conversation.private ? 'A private channel' : 'A channel';
  if (isBot(conversation)) return 'Only you and the app see this';
  if (kind === 'group') return `You and ${others.length} others`;
  return known.directory.person(others[0])?.title ?? '';
}

function names() {
  const { directory, workspace } = known;
  return {
    name: (id) => directory.name(id),
    people: () => directory.people,
    channelName: (id) => workspace.channels.find((channel) => channel.id === id)?.name,
    conversationLink: (id) => (find(id) ? hrefTo(id) : null),
  };
}

// ---- start -------------------------------------------------------------------------------------------------------

async function start() {
  await refresh('workspace');
  if (!known.workspace) return setTimeout(start, 3000);
  byId('skip').addEventListener('click', (event) => {
    event.preventDefault();
    byId('main').focus();
  });
  addEventListener('hashchange', arrive);
  await arrive();
  showHint(me());
}

start();
