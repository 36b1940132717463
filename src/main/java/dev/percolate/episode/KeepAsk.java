package dev.percolate.episode;

import dev.percolate.episode.AskToConfirm.Asked;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Keeps one question whether the other would like a conversation in their log, and brings it to them.
@Singleton
@Transactional
class KeepAsk {
    private static final int MOST_TO_ONE_PERSON = 2;
    private static final Duration WITHIN = Duration.ofDays(7);

    private final Views views;
    private final Asks asks;
    private final Tidings tidings;
    private final KeptApart keptApart;

    KeepAsk(Views views, Asks asks, Tidings tidings, KeptApart keptApart) {
        this.views = views;
        this.asks = asks;
        this.tidings = tidings;
        this.keptApart = keptApart;
    }

    /// Those they took back count like any other: deleting a note makes no room for one more question.
    Asked keep(View known, Person author, Person other, Instant now) {
        var tie = new Tie(known.workspace(), author.id(), other.id());
        views.hold(List.of(tie));
        var view = views.find(known.workspace(), author.id(), known.id());
        if (view.isEmpty()) {
            return new Asked.Gone();
        }
        var earlier = asks.about(known.workspace(), author.id(), known.id());
        if (earlier.isPresent()) {
            return new Asked.Noted(earlier.get().askedAt());
        }
        if (isInBothLogs(tie, view.get())) {
            return new Asked.AlreadyInBothLogs();
        }
        var before = asks.between(known.workspace(), author.id(), other.id());
        var recent = before.stream()
                .map(Ask::askedAt)
                .filter(askedAt -> askedAt.plus(WITHIN).isAfter(now))
                .limit(MOST_TO_ONE_PERSON)
                .toList();
        if (recent.size() == MOST_TO_ONE_PERSON) {
            return new Asked.EnoughForNow(recent.getLast().plus(WITHIN));
        }
        var ask = ask(view.get(), other, now);
        asks.add(ask);
        if (!hasReadOne(before, ask) && !areApart(ask)) {
            tidings.askToConfirm(ask, author, other, now);
        }
        return new Asked.Noted(ask.askedAt());
    }

    private boolean isInBothLogs(Tie tie, View view) {
        return Pairing.of(tie, views.ofTie(tie)).stream()
                .filter(episode -> episode.views().contains(view))
                .anyMatch(MentoringEpisode::isInBothLogs);
    }

    private static Ask ask(View view, Person other, Instant now) {
        return new Ask(
                view.workspace(),
                Derived.id(view.id(), "ask"),
                view.author(),
                other.id(),
                view.id(),
                view.account().day(),
                now,
                null,
                null,
                null);
    }

    /// About a conversation of that day whose note they deleted: nobody reads the same question twice. It is kept all
    /// the same, so that whoever asks can't tell whether the other had it.
    private static boolean hasReadOne(List<Ask> before, Ask ask) {
        return before.stream()
                .anyMatch(earlier -> earlier.withdrawnAt() != null
                        && earlier.arrivedAt() != null
                        && earlier.day().equals(ask.day()));
    }

    /// Read once the tie is held, as late as can be. It is kept like any other and brought to nobody.
    private boolean areApart(Ask ask) {
        return keptApart.apartFrom(ask.workspace(), ask.from()).contains(ask.to());
    }
}
