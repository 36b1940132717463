package dev.percolate.episode;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;

import dev.percolate.episode.Companion.Colleague;
import dev.percolate.episode.LogConversation.Draft;
import dev.percolate.episode.LogConversation.Logged;
import dev.percolate.introduction.DirectoryInMemory;
import dev.percolate.workspace.KeptApartInMemory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The log with its use cases, on the stores it is given.
public final class Log {
    public static final WorkspaceId WORKSPACE = new WorkspaceId("T1");
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    public final DirectoryInMemory directory = new DirectoryInMemory();
    public final KeptApartInMemory keptApart = new KeptApartInMemory();
    public final List<SharedEpisodeChange> changes = new ArrayList<>();
    public final List<EpisodeListener> listeners = new ArrayList<>();
    public final List<ThankYou> thanked = new ArrayList<>();
    public final List<String> words = new ArrayList<>();
    public final List<Ask> asked = new ArrayList<>();
    public final List<Ask> withdrawn = new ArrayList<>();
    public final List<ThankYou> takenBack = new ArrayList<>();
    /// What else happens to whatever is brought to somebody.
    public final List<Tidings> bringers = new ArrayList<>();

    public final LogConversation logging;
    public final CorrectView correcting;
    public final AskToConfirm asking;
    public final ConfirmEpisode confirming;
    public final ThankColleague thanking;
    public final NoteArrival arriving;
    public final ReadLog reading;
    public final ReadTies ties;
    public final ForgetLog forgetting;
    public final LogCheckIn checkIn;
    public final NoteByEmoji byEmoji;
    public final ChosenEmojisInMemory emojis = new ChosenEmojisInMemory();
    public final ChooseEmoji choosing = new ChooseEmoji((_, person) -> person.equals(ANA.id()), emojis);
    public final Set<UUID> noticed = new HashSet<>();
    public EmojiNotices notices = (view, _, _) -> noticed.add(view.id());
    private int forms;

    public Log() {
        this(new ViewsInMemory(), new AsksInMemory(), new ThankYousInMemory());
    }

    public Log(Views views, Asks asks, ThankYous thankYous) {
        Stream.of(ANA, BEN, CHIARA, DIEGO, MERE, GUEST, EXTERNAL, BOT, GONE).forEach(directory::with);
        var changing = new ChangeTies(views, thankYous, List.of((change, now) -> {
            changes.add(change);
            listeners.forEach(listener -> listener.changed(change, now));
        }));
        var tidings = new Told();
        var removing = new RemoveView(views, asks, thankYous, tidings);
        logging = new LogConversation(directory, new KeepConversation(changing, views));
        correcting = new CorrectView(changing, views, removing);
        asking = new AskToConfirm(directory, keptApart, views, new KeepAsk(views, asks, tidings, keptApart));
        confirming = new ConfirmEpisode(changing, views, asks, keptApart);
        thanking = new ThankColleague(
                directory, keptApart, new KeepThankYou(changing, views, thankYous, tidings, keptApart));
        arriving = new NoteArrival(changing, thankYous, asks);
        reading = new ReadLog(views, thankYous, asks);
        ties = new ReadTies(views, thankYous);
        forgetting = new ForgetLog(views, thankYous, asks);
        checkIn = new LogCheckIn(changing, views, removing);
        byEmoji = new NoteByEmoji(
                directory, new KeepNoteByEmoji(changing, views, (view, other, now) -> notices.noted(view, other, now)));
    }

    public UUID form() {
        forms++;
        return new UUID(4, forms);
    }

    public Logged log(Person author, Draft draft) {
        return logging.log(WORKSPACE, author, draft, MONDAY.plusSeconds(forms));
    }

    /// What `author` notes of a conversation with the other.
    public View notes(Person author, Person other, Account said) {
        var logged = log(author, new Draft(form(), Set.of(other.id()), List.of(), said));
        return ((Logged.Kept) logged).views().getFirst();
    }

    public View notes(Person author, Person other, LocalDate day) {
        return notes(author, other, Account.of(day));
    }

    public List<SharedEpisode> shared(Person one, Person other) {
        return ties.shared(new Tie(WORKSPACE, one.id(), other.id()));
    }

    public List<LoggedEpisode> ownWith(Person author, Person other) {
        return reading.with(WORKSPACE, author.id(), new Colleague(other.id()), 0, 99);
    }

    public final class Told implements Tidings {
        @Override
        public void thank(ThankYou thankYou, Person from, Person to, String said, Instant now) {
            thanked.add(thankYou);
            words.add(said);
            bringers.forEach(one -> one.thank(thankYou, from, to, said, now));
        }

        @Override
        public void askToConfirm(Ask ask, Person from, Person to, Instant now) {
            asked.add(ask);
            bringers.forEach(one -> one.askToConfirm(ask, from, to, now));
        }

        @Override
        public void withdraw(Ask ask, Instant now) {
            withdrawn.add(ask);
            bringers.forEach(one -> one.withdraw(ask, now));
        }

        @Override
        public void withdraw(ThankYou thankYou, Instant now) {
            takenBack.add(thankYou);
            bringers.forEach(one -> one.withdraw(thankYou, now));
        }
    }
}
