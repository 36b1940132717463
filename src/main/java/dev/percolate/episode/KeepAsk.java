package dev.percolate.episode;

import dev.percolate.episode.AskToConfirm.Asked;
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

    KeepAsk(Views views, Asks asks, Tidings tidings) {
        this.views = views;
        this.asks = asks;
        this.tidings = tidings;
    }

    /// `apart`: it is kept like any other and brought to nobody.
    Asked keep(View known, Person author, Person other, boolean apart, Instant now) {
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
        var recent = asks.between(known.workspace(), author.id(), other.id()).stream()
                .map(Ask::askedAt)
                .filter(askedAt -> askedAt.plus(WITHIN).isAfter(now))
                .limit(MOST_TO_ONE_PERSON)
                .toList();
        if (recent.size() == MOST_TO_ONE_PERSON) {
            return new Asked.EnoughForNow(recent.getLast().plus(WITHIN));
        }
        return keep(ask(view.get(), other, now), author, other, apart, now);
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
                null);
    }

    private Asked keep(Ask ask, Person author, Person other, boolean apart, Instant now) {
        asks.add(ask);
        if (!apart) {
            tidings.askToConfirm(ask, author, other, now);
        }
        return new Asked.Noted(ask.askedAt());
    }
}
