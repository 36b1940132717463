// The page as a whole: who you are and what is open (kept in the address, `#person/conversation` or, for the app's other
// side, `#person/conversation/home`; with a thread beside it, `#person/conversation/thread/ts`), and when to ask again.

import { format, parse, SIDE_BY_SIDE, formatBoth } from './address.js';
import { api } from './api.js';
import { Asking } from './asking.js';
import { showBeginning } from './beginning.js';
import { Clock } from './clock.js';
import { Composer } from './composer.js';
import { byId } from './dom.js';
import { stayAtTheEnd } from './end.js';
import { Hint } from './hint.js';
import { Home } from './home.js';
import { explainKeys, goByParts, listenToKeys, toPart } from './keys.js';
import { live } from './live.js';
import { Messages } from './messages.js';
import { Modals } from './modal.js';
import { Naming } from './naming.js';
import { showNowhere } from './nowhere.js';
import { bothSides } from './other.js';
import { arrangeAsPane, hearFromAbove, isPane, leavePane, tellOfAct, tellOfForm, tellWhereWeAre } from './pane.js';
import { Past } from './past.js';
import { Directory } from './people.js';
import { readByKeyboard } from './reading.js';
import { Sidebar } from './sidebar.js';
import { messageDoors } from './surfaces.js';
import { chooseTheme } from './theme.js';
import { Thread } from './thread.js';
import { dateOf, zoneOf } from './times.js';
import { Tools } from './tools.js';

/** `me` is a person's id and `open` a conversation's; `tab` matters only where the app has two; `thread` is open beside it. */
const known = { workspace: null, directory: null, story: null, me: null, open: null, thread: null, tab: 'messages', conversations: [], isNowhere: false, wasWithBot: false, isInForm: false, arriving: 0, ledTo: null };

const naming = new Naming(known);
const hint = new Hint({
  follow(link) {
    lead(parse(link.hash));
    location.hash = link.hash;
  },
});

const clock = new Clock({
  into: byId('top'),
  async move(where) {
    const answer = await api.move(where);
    await refresh('workspace', 'overview', 'messages', 'home');
    return answer;
  },
});

const tools = isPane ? null : new Tools({ bar: byId('top'), into: byId('workspace'), look: () => ({ person: known.me ? me() : null, directory: known.directory }), clock });

const sidebar = new Sidebar({
  become(person) {
    location.hash = hrefTo(known.open, person, known.tab);
  },
});

const composer = new Composer({
  async send(text) {
    const answer = await api.say(known.me, known.open, text);
    refresh('overview', 'messages');
    return answer;
  },
  async run(callbackId) {
    const answer = await api.runShortcut(known.me, callbackId);
    refresh('overview', 'messages');
    return answer;
  },
});

const around = {
  here: () => known,
  refresh() {
    tellOfAct();
    return refresh('overview', 'messages');
  },
  threadLink: (ts) => hrefTo(known.open, known.me, 'thread', ts),
  canReply: () => !find(known.open)?.readOnly,
  shortcuts: () => known.workspace.shortcuts ?? [],
};

const messages = new Messages(messageDoors({ ...around, say: (sentence) => composer.say(sentence) }));

const thread = new Thread({
  doors: messageDoors({ ...around, say: (sentence) => thread.composer.say(sentence) }),
  async reply(ts, text, broadcast) {
    const answer = await api.onMessage(known.me, known.open, ts, 'thread', { text, broadcast });
    refresh('overview', 'messages');
    return answer;
  },
  close() {
    location.hash = hrefTo(known.open);
  },
});

const past = new Past({
  ask: (before) => api.messages(known.me, known.open, before),
  show: showMessages,
});

const home = new Home({
  async act(action) {
    const answer = await api.actOnHome(known.me, action);
    refresh('overview', 'home', 'messages');
    return answer;
  },
  suggest: (viewId, typing) => api.suggest(known.me, viewId, typing),
});

const modals = new Modals({
  submit: (viewId, values) => api.submit(known.me, viewId, values),
  act: (viewId, action) => api.actInModal(known.me, viewId, action),
  close: (viewId) => api.close(known.me, viewId),
  closeAll: () => api.closeAll(known.me),
  suggest: (viewId, typing) => api.suggest(known.me, viewId, typing),
  give: (file) => api.give(known.me, file),
  refresh: () => refresh('overview', 'messages'),
});

// ---- asking again ------------------------------------------------------------------------------------------------

const asking = new Asking(async (wishes) => {
  if (wishes.has('workspace')) await askWorkspace();
  if (!known.me) return;
  if (wishes.has('place')) await askPlace(known.me);
  // Reading a conversation settles what is unread in it, so the overview is asked after it.
  if (wishes.has('messages') && known.open && !isAtHome()) await askMessages(known.me, known.open);
  if (wishes.has('messages') && known.open && known.thread) await askThread(known.me, known.open, known.thread);
  if (wishes.has('home') && isAtHome()) await askHome(known.me);
  if (wishes.has('overview')) await askOverview(known.me);
  // Side by side, what holds the panes asks for both.
  if (wishes.has('overview') && !isPane) await askStory(known.me);
});

function refresh(...wishes) {
  return asking.refresh(...wishes);
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
  known.conversations = conversations.map((each) => naming.withOthers(each));
  if (!find(known.open)) {
    known.open = startingPlace();
    known.thread = null;
    known.isNowhere = known.open === null;
  }
  history.replaceState(null, '', hrefTo(known.open, known.me, known.thread ? 'thread' : known.tab, known.thread));
  showPlaces();
}

async function askOverview(who) {
  const overview = await api.overview(who);
  if (who !== known.me) return;
  known.conversations = overview.conversations.map((each) => naming.withOthers(each));
  if (!find(known.open)) refresh('place', 'messages');
  showPlaces();
  modals.show(overview.modals ?? [], names());
  if (known.isInForm !== modals.isOpen()) {
    known.isInForm = modals.isOpen();
    tellOfForm(known.isInForm);
    if (known.story && !isPane) showHint();
  }
}

async function askMessages(who, open) {
  const conversation = await api.messages(who, open);
  if (who !== known.me || open !== known.open) return;
  await past.join(`${who}/${open}`, conversation);
}

function showMessages(all) {
  const reader = { id: known.me, zone: zoneOf(me()) };
  messages.show(all, { place: `${known.me}/${known.open}`, reader, names: names() });
  const conversation = find(known.open);
  if (conversation) showBeginning({ ...conversation, title: naming.titleOf(conversation), isBot: naming.isBot(conversation), names: naming.namesOf(conversation), commands: known.workspace.commands });
}

async function askThread(who, open, ts) {
  const { messages: all } = await api.thread(who, open, ts);
  const conversation = find(open);
  if (who !== known.me || open !== known.open || ts !== known.thread || !conversation) return;
  const reader = { id: who, zone: zoneOf(me()) };
  const readOnly = Boolean(conversation.readOnly);
  thread.show(all, { ts, place: `${who}/${open}`, title: naming.titleOf(conversation), readOnly, reader, names: names() });
}

async function askHome(who) {
  const { view } = await api.home(who);
  if (who === known.me && isAtHome()) home.show(view, { whose: who, names: names() });
}

async function askStory(who) {
  const story = await api.story();
  if (who !== known.me) return;
  known.story = story;
  showUnread(story.unread);
  byId('switch-view').href = hrefToBoth(bothSides(here(), known));
  showHint();
}

function showHint() {
  const { story, me: who, isInForm } = known;
  const sideBySide = byId('switch-view').getAttribute('href');
  hint.show({ story, playing: [who], behind: null, isInForm, person: (id) => known.directory.person(id), hrefTo, hrefToBoth, sideBySide, type: typeInCoffee });
}

function showUnread(unread) {
  if (!known.me) return;
  sidebar.showUnread(unread, { directory: known.directory, me: known.me, hrefTo });
  showMark();
}

/** Side by side, the switch between the two tells of the others. */
function showMark() {
  sidebar.mark(unseenElsewhere(), isPane ? 0 : sidebar.others);
}

live({
  onEvent({ what, person, channel }) {
    const isMine = !person || person === known.me;
    tools?.heard(what);
    if (what === 'time') refresh('workspace', 'overview', 'messages', 'home');
    if (what === 'people') refresh('workspace', 'overview');
    if (what === 'home' && isMine) refresh('home');
    if (what === 'modals' && isMine) refresh('overview');
    if (what === 'messages' && isMine) refresh('overview', ...(!channel || channel === known.open ? ['messages'] : []));
  },
  onHeard: () => refresh('workspace', 'overview', 'messages', 'home'),
  onLost: () => (byId('offline').hidden = false),
});

// ---- where we are ------------------------------------------------------------------------------------------------

async function arrive() {
  known.arriving += 1;
  await goWhereTheAddressSays();
  known.arriving -= 1;
  readWhereLed();
}

async function goWhereTheAddressSays() {
  const { person, conversation, tab, thread: ts } = parse(location.hash);
  const who = known.directory.person(person) ? person : known.workspace.people[0].id;
  if (who !== known.me) become(who);
  known.open = conversation;
  known.tab = tab === 'home' && known.workspace.bot.home ? 'home' : 'messages';
  const wasAt = thread.place;
  known.thread = ts;
  if (wasAt !== `${who}/${known.open}/${known.thread}`) thread.hide();
  if (messages.place !== `${who}/${known.open}`) {
    messages.clear();
    past.forget();
  }
  home.hide();
  showPlaces();
  await refresh('place', 'messages', 'home', 'overview');
  tellWhereWeAre(here());
  if (known.me === who && isWithBot()) api.opened(who, known.tab);
}

function become(who) {
  known.wasWithBot = isWithBot();
  known.me = who;
  known.conversations = [];
  known.isNowhere = false;
  modals.show([], names());
  sidebar.showPerson(me());
  clock.showFor(me());
  tools?.heard('person');
}

/** Who was with the bot before they became someone else is with the bot again; else it begins in #coffee. */
function startingPlace() {
  const bot = known.wasWithBot && known.conversations.find((each) => naming.isBot(each));
  const coffee = known.conversations.find(isCoffee);
  return (bot || coffee || known.conversations[0])?.id ?? null;
}

function isCoffee({ kind, name }) {
  return kind === 'channel' && name === 'coffee';
}

function hrefTo(conversation, person = known.me, tab = 'messages', ts = null) {
  return `#${format({ person, conversation, tab, thread: ts })}`;
}

function hrefToBoth(places) {
  return `${SIDE_BY_SIDE}#${formatBoth(places)}`;
}

/** The focus goes where somebody is led, once they are there: the link they followed is gone by then. */
function lead(place, focus = readHere) {
  known.ledTo = { address: format(place), focus };
  readWhereLed();
}

function readWhereLed() {
  if (known.arriving > 0 || known.ledTo?.address !== format(here())) return;
  const { focus } = known.ledTo;
  known.ledTo = null;
  focus();
}

function readHere() {
  if (isAtHome()) byId('home').focus({ preventScroll: true });
  else messages.focusNewest();
}

/** Only writes: whoever is played sends it themselves. */
function typeInCoffee(text) {
  const coffee = known.conversations.find(isCoffee)?.id ?? known.open;
  composer.begin(`${known.me}/${coffee}`, text);
  lead({ person: known.me, conversation: coffee, tab: 'messages' }, () => composer.focus());
  location.hash = hrefTo(coffee);
}

function here() {
  const tab = isAtHome() ? 'home' : known.thread ? 'thread' : 'messages';
  return { person: known.me, conversation: known.open, tab, thread: known.thread };
}

function isWithBot() {
  const conversation = find(known.open);
  return conversation !== undefined && naming.isBot(conversation);
}

function isAtHome() {
  return known.tab === 'home' && isWithBot();
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
  sidebar.showPlaces(known.conversations, { open, isRead: !isAtHome(), hrefTo, isBot: (each) => naming.isBot(each) });
  const conversation = find(open);
  // No place was found where one was looked for; until then what is shown stays.
  if (!conversation) return open === null && known.isNowhere && showNowhere({ person: me(), messages, composer, home });
  const title = naming.titleOf(conversation);
  byId('place').replaceChildren(...naming.facesOf(conversation), title);
  byId('place-note').textContent = naming.noteOn(conversation);
  const unseen = unseenElsewhere();
  showMark();
  document.title = `${unseen > 0 ? `(${unseen}) ` : ''}${directory.person(who).name} · ${title} · Pretend workspace`;
  home.showTabs(tabsOf(conversation));
  messages.hide(isAtHome());
  if (isAtHome()) composer.hide();
  else composer.open({ place: `${who}/${open}`, title, readOnly: Boolean(conversation.readOnly), commands: known.workspace.commands, shortcuts: known.workspace.shortcuts ?? [] });
}

/** What waits in other places. */
function unseenElsewhere() {
  return known.conversations.reduce((sum, { id, unread }) => sum + (id === known.open && !isAtHome() ? 0 : unread), 0);
}

function tabsOf(conversation) {
  if (!naming.isBot(conversation) || !known.workspace.bot.home) return [];
  const tab = (name, key, unread) => ({ name, href: hrefTo(conversation.id, known.me, key), current: known.tab === key, unread });
  return [tab('Home', 'home', 0), tab('Messages', 'messages', isAtHome() ? conversation.unread : 0)];
}

function names() {
  const { directory, workspace } = known;
  return {
    name: (id) => directory.name(id),
    people: () => directory.people,
    channels: () => workspace.channels,
    conversations: () => known.conversations,
    isBot: (each) => naming.isBot(each),
    here: known.open,
    channelName: (id) => workspace.channels.find((channel) => channel.id === id)?.name,
    conversationLink: (id) => (find(id) ? hrefTo(id) : null),
    zone: zoneOf(me()),
    now: clock.now(),
    // What says "today" is drawn anew when it is another day.
    today: dateOf(clock.now(), zoneOf(me())),
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
  readByKeyboard(byId('scroll'), byId('earlier'));
  stayAtTheEnd();
  listenToKeys({ find: () => sidebar.find() });
  goByParts({ leave: isPane ? leavePane : null });
  hearFromAbove({ unread: showUnread, enter: (step) => toPart(step, { afresh: true }), lead, type: typeInCoffee });
  explainKeys();
  await arrive();
}

chooseTheme();
arrangeAsPane();
start();
