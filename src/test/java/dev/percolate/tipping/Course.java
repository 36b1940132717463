package dev.percolate.tipping;

import static dev.percolate.episode.Log.WORKSPACE;

import dev.percolate.episode.Account;
import dev.percolate.episode.LogConversation;
import dev.percolate.episode.Marks;
import dev.percolate.workspace.Person;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Two people over more than two years: a look every night, messages that are delivered in the morning, what
/// each of them does, and everything that one of them, the viewer, sees, each line with its instant.
final class Course {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 780;
    private static final int BETWEEN_CONVERSATIONS = 28;
    /// What they note of it they note on the first days: a long log takes long to look at.
    private static final int BETWEEN_NOTES = 7;

    private static final int NOTES_FOR = 70;
    private static final int BETWEEN_LOOKS = 28;
    /// In hours: at night on the first days, when two who both said so are not told yet.
    private static final List<Integer> LOOKS_AFTER = List.of(14, 37, 61);

    private static final int FIRST_CONVERSATIONS = 5;
    private static final LocalTime NIGHT = LocalTime.of(2, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime LATE_MORNING = LocalTime.of(11, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final Duration A_YES_LIVES = Duration.ofDays(21);

    final Asking asking = new Asking();
    final Somebody viewer;
    final Somebody other;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::order));
    private final List<Seen> seen = new ArrayList<>();
    private int scheduled;
    private int asked;
    private int suggested;
    private int revealed;
    private boolean bothSaidSo;
    private Instant now = Instant.EPOCH;

    private record Event(Instant at, int order, Runnable what) {}

    private record Seen(Instant at, String what) {}

    Course(Person viewer, Person other) {
        this.viewer = new Somebody(viewer);
        this.other = new Somebody(other);
    }

    /// Where it does not grow, no night finds anything.
    Course live(boolean grows) {
        for (int i = 0; i < DAYS; i++) {
            var day = START.plusDays(i);
            if (i % BETWEEN_NOTES == 0 && i < NOTES_FOR) {
                at(day.atTime(NOON).toInstant(ZoneOffset.UTC), () -> talk(day));
            }
            if (i % BETWEEN_LOOKS == 0) {
                at(day.atTime(EVENING).toInstant(ZoneOffset.UTC), () -> lookAtHome(viewer));
            }
            if (grows) {
                int conversations = FIRST_CONVERSATIONS + i / BETWEEN_CONVERSATIONS;
                at(day.atTime(NIGHT).toInstant(ZoneOffset.UTC), () -> look(conversations, day));
            }
        }
        while (!events.isEmpty()) {
            var next = events.remove();
            now = next.at();
            asking.passes(now);
            next.what().run();
            asking.passes(now);
            deliver();
        }
        return this;
    }

    private void at(Instant instant, Runnable what) {
        scheduled++;
        events.add(new Event(instant, scheduled, what));
    }

    private void talk(LocalDate day) {
        for (Somebody one : List.of(viewer, other)) {
            var with = Set.of(theOther(one).self.id());
            var draft = new LogConversation.Draft(
                    asking.log.form(), with, List.of(), Account.of(day).marked(new Marks(5, 5)));
            asking.log.logging.log(WORKSPACE, one.self, draft, now);
        }
    }

    private void look(int conversations, LocalDate day) {
        var tie = Asking.tie(viewer.self, other.self);
        asking.asking.consider(
                List.of(new GrownTie(tie, Origin.DETECTOR, conversations, START.minusDays(60), day)), now);
    }

    private void lookAtHome(Somebody who) {
        if (who == viewer) {
            see(who, "at Home: " + asking.ties.of(WORKSPACE, who.self, now));
            see(who, "own data: " + asking.own.of(WORKSPACE, who.self.id()));
        }
    }

    private void deliver() {
        for (; asked < asking.asked.size(); asked++) {
            var question = asking.asked.get(asked).question();
            var to = whoIs(question.person().equals(viewer.self.id()));
            to.morning().ifPresent(morning -> at(morning, () -> to.receives(question)));
        }
        for (; suggested < asking.suggested.size(); suggested++) {
            var suggestion = asking.suggested.get(suggested);
            var to = whoIs(suggestion.to().equals(viewer.self.id()));
            to.morning().ifPresent(morning -> at(morning, () -> to.receives(suggestion)));
        }
        for (; revealed < asking.revealed.size(); revealed++) {
            see(viewer, "both are told: " + asking.revealed.get(revealed));
            lookAtHome(viewer);
        }
        asking.named.nextDue().filter(due -> due.isAfter(now)).ifPresent(due -> at(due, () -> {}));
    }

    private Somebody whoIs(boolean isViewer) {
        return isViewer ? viewer : other;
    }

    private Somebody theOther(Somebody one) {
        return whoIs(one == other);
    }

    private void see(Somebody who, String what) {
        if (who == viewer) {
            seen.add(new Seen(now, what));
        }
    }

    List<String> all() {
        return seen.stream().map(Seen::toString).toList();
    }

    String seen(Optional<Instant> before) {
        return seen.stream()
                .filter(one -> before.isEmpty() || one.at().isBefore(before.get()))
                .map(Seen::toString)
                .collect(Collectors.joining("\n"));
    }

    Optional<Instant> revealedAt() {
        return asking.revealed.stream().map(NamedTie::namedAt).findFirst();
    }

    /// By what the two did alone, told here a second time.
    boolean bothSaidSo() {
        return bothSaidSo;
    }

    /// What one of the two does. Days are counted from the first, on which the first question comes.
    final class Somebody {
        final Person self;
        private final List<Runnable> whenAsked = new ArrayList<>();
        private final List<Runnable> whenSuggested = new ArrayList<>();
        private UUID latest = new UUID(0, 0);
        private int daysToReach;
        private boolean keepsApart;
        private Instant saysYesUntil = Instant.EPOCH;
        private Instant suggestsUntil = Instant.EPOCH;

        private Somebody(Person self) {
            this.self = self;
        }

        private void on(int day, Runnable what) {
            at(START.plusDays(day).atTime(LATE_MORNING).toInstant(ZoneOffset.UTC), what);
        }

        private void after(int hours, Runnable what) {
            at(now.plus(Duration.ofHours(hours)), what);
        }

        /// So many hours after each question, and if there are more on each day after that.
        void whenAsked(int hours, Reply... replies) {
            for (int i = 0; i < replies.length; i++) {
                var reply = replies[i];
                int then = hours + 24 * i;
                whenAsked.add(() -> after(then, answering(latest, reply)));
            }
        }

        private Runnable answering(UUID question, Reply reply) {
            return () -> {
                var answered = asking.answering.answer(WORKSPACE, self.id(), question, reply, now);
                see(this, "answers: " + answered);
                if (answered instanceof AnswerQuestion.Answered.Noted && reply == Reply.MENTORING) {
                    saysYesUntil = now.plus(A_YES_LIVES);
                    agree();
                } else if (answered instanceof AnswerQuestion.Answered.Noted) {
                    takesBack();
                }
            };
        }

        private void agree() {
            bothSaidSo |= theOther(this).saysYes() && !keepsApart && !theOther(this).keepsApart;
        }

        private boolean saysYes() {
            return now.isBefore(saysYesUntil) || now.isBefore(suggestsUntil);
        }

        private void takesBack() {
            saysYesUntil = Instant.EPOCH;
            suggestsUntil = Instant.EPOCH;
            bothSaidSo &= !asking.revealed.isEmpty();
        }

        void declinesWhenAsked() {
            whenAsked.add(() -> after(1, this::decline));
        }

        void declines(int day) {
            on(day, this::decline);
        }

        private void decline() {
            asking.declining.decline(WORKSPACE, self.id(), now);
            takesBack();
        }

        void accepts(int day) {
            on(day, () -> asking.accepting.accept(WORKSPACE, self.id()));
        }

        void keepsApart(int day) {
            on(day, () -> {
                asking.apart.keepApart(WORKSPACE, self.id(), theOther(this).self.id(), now);
                keepsApart = true;
                bothSaidSo &= !asking.revealed.isEmpty();
            });
        }

        void allowsAgain(int day) {
            on(day, () -> {
                asking.log.keptApart.allowAgain(
                        WORKSPACE, self.id(), theOther(this).self.id());
                keepsApart = false;
            });
        }

        void isReachedAfter(int days) {
            daysToReach = days;
        }

        void suggests(int... days) {
            for (int day : days) {
                on(day, () -> {
                    var suggesting = asking.suggesting.suggest(
                            WORKSPACE, self, theOther(this).self.id(), now);
                    see(this, "suggests: " + suggesting);
                    if (suggesting instanceof SuggestName.Suggesting.Suggested) {
                        suggestsUntil = now.plus(A_YES_LIVES);
                        agree();
                    }
                });
            }
        }

        /// So many hours after it came.
        void whenSuggested(int hours, boolean yes) {
            whenSuggested.add(() -> {
                var suggestion = latest;
                after(hours, () -> {
                    see(
                            this,
                            "answers: "
                                    + asking.answeringSuggestion.answer(WORKSPACE, self.id(), suggestion, yes, now));
                    if (yes) {
                        agree();
                    } else {
                        takesBack();
                    }
                });
            });
        }

        private Optional<Instant> morning() {
            var day = now.atZone(ZoneOffset.UTC).toLocalDate();
            if (!now.isBefore(day.atTime(MORNING).toInstant(ZoneOffset.UTC))) {
                day = day.plusDays(1);
            }
            day = day.plusDays(daysToReach);
            while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                day = day.plusDays(1);
            }
            var morning = day.atTime(MORNING).toInstant(ZoneOffset.UTC);
            return Optional.of(morning).filter(it -> it.isBefore(now.plus(Question.SENT_WITHIN)));
        }

        private void receives(Question question) {
            boolean withdrawn =
                    asking.withdrawn.stream().anyMatch(one -> one.id().equals(question.id()));
            if (!withdrawn) {
                see(this, "is asked: " + question);
                asking.arriving.question(WORKSPACE, question.id(), now);
                latest = question.id();
                whenAsked.forEach(Runnable::run);
                LOOKS_AFTER.forEach(hours -> after(hours, () -> lookAtHome(this)));
            }
        }

        private void receives(Suggestion suggestion) {
            boolean withdrawn = asking.withdrawnSuggestions.stream()
                    .anyMatch(one -> one.id().equals(suggestion.id()));
            if (!withdrawn) {
                see(this, "is shown: " + suggestion);
                asking.arriving.suggestion(WORKSPACE, suggestion.id(), now);
                if (theOther(this).suggestsUntil.isAfter(now)) {
                    theOther(this).suggestsUntil = now.plus(A_YES_LIVES);
                }
                latest = suggestion.id();
                whenSuggested.forEach(Runnable::run);
            }
        }
    }
}
