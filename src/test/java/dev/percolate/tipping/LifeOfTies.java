package dev.percolate.tipping;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Account;
import dev.percolate.episode.EpisodeLength;
import dev.percolate.episode.Log;
import dev.percolate.episode.LogConversation.Draft;
import dev.percolate.episode.Marks;
import dev.percolate.episode.ThankColleague;
import dev.percolate.episode.ThankYou.Invitation;
import dev.percolate.episode.Tie;
import dev.percolate.episode.View;
import dev.percolate.workspace.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Whatever three people may do in their logs, in any order: note, note the same twice, correct, rate later, delete,
/// thank. After each of it, what is remembered of their ties is that of a recount.
final class LifeOfTies {
    private static final List<Person> PEOPLE = List.of(ANA, BEN, CHIARA);

    private final Log log;
    private final TieStates states;
    private final Random random;
    private final Consumer<Runnable> inTransaction;
    private final List<Noted> noted = new ArrayList<>();

    private record Noted(Person author, Draft draft) {}

    LifeOfTies(Log log, TieStates states, long seed, Consumer<Runnable> inTransaction) {
        this.log = log;
        this.states = states;
        this.random = new Random(seed);
        this.inTransaction = inTransaction;
    }

    void goesOn(int times) {
        for (int i = 0; i < times; i++) {
            inTransaction.accept(this::something);
            isThatOfARecount();
        }
    }

    private void something() {
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> note();
            case 5 -> again();
            case 6 -> change(view -> log.correcting.correct(WORKSPACE, author(view), view.id(), account(), MONDAY));
            case 7 -> change(view -> log.correcting.gain(WORKSPACE, view.author(), view.id(), mark(), MONDAY));
            case 8 -> change(view -> log.correcting.delete(WORKSPACE, view.author(), view.id(), MONDAY));
            default -> thank();
        }
    }

    private void note() {
        var author = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var others = new HashSet<>(List.of(other(author).id(), other(author).id()));
        var draft = new Draft(log.form(), others, List.of(), account());
        noted.add(new Noted(author, draft));
        log.log(author, draft);
    }

    private void again() {
        if (!noted.isEmpty()) {
            var one = noted.get(random.nextInt(noted.size()));
            log.log(one.author(), one.draft());
        }
    }

    private void change(Consumer<View> how) {
        var author = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var own = log.reading.latest(WORKSPACE, author.id(), 99);
        if (!own.isEmpty()) {
            how.accept(own.get(random.nextInt(own.size())).view());
        }
    }

    private void thank() {
        var from = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var to = other(from);
        var sent = log.thanking.thank(
                WORKSPACE,
                from,
                new ThankColleague.Draft(log.form(), to.id(), null, "Thank you", Invitation.NONE),
                MONDAY.plusSeconds(60L * 60 * 24 * random.nextInt(40)));
        if (sent instanceof ThankColleague.Thanked.Sent) {
            log.arriving.ofThankYou(WORKSPACE, log.thanked.getLast().id(), MONDAY);
        }
    }

    private static Person author(View view) {
        return PEOPLE.stream()
                .filter(person -> person.id().equals(view.author()))
                .findFirst()
                .orElseThrow();
    }

    private Person other(Person author) {
        return PEOPLE.get((PEOPLE.indexOf(author) + 1 + random.nextInt(2)) % PEOPLE.size());
    }

    private Account account() {
        var lengths = EpisodeLength.values();
        return Account.of(TODAY.minusDays(random.nextInt(30)))
                .lasting(random.nextInt(3) == 0 ? null : lengths[random.nextInt(lengths.length)])
                .marked(new Marks(mark(), mark()));
    }

    private @Nullable Integer mark() {
        return random.nextInt(3) == 0 ? null : 1 + random.nextInt(5);
    }

    private void isThatOfARecount() {
        for (Tie tie : ties()) {
            var shared =
                    log.ties.shared(tie).stream().map(SharedConversation::of).toList();
            assertThat(states.find(tie)).isEqualTo(TieFilter.IN_USE.replay(shared));
        }
    }

    static List<Tie> ties() {
        return List.of(
                new Tie(WORKSPACE, ANA.id(), BEN.id()),
                new Tie(WORKSPACE, ANA.id(), CHIARA.id()),
                new Tie(WORKSPACE, BEN.id(), CHIARA.id()));
    }
}
