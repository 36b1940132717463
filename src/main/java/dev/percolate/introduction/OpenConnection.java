package dev.percolate.introduction;

import dev.percolate.introduction.ConnectColleagues.Connected;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Proposals.Foreword;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Keeps what somebody asked to have introduced and, where nothing stands against it, has the two asked:
/// both or neither, in one transaction, with everybody held who could be brought to others meanwhile.
@Singleton
class OpenConnection {
    /// In seven days.
    private static final int MOST = 3;

    private static final Duration SEVEN_DAYS = Duration.ofDays(7);

    private final Connections connections;
    private final Hindrances hindrances;
    private final Introductions introductions;
    private final Profiles profiles;
    private final Proposals proposals;

    OpenConnection(
            Connections connections,
            Hindrances hindrances,
            Introductions introductions,
            Profiles profiles,
            Proposals proposals) {
        this.connections = connections;
        this.hindrances = hindrances;
        this.introductions = introductions;
        this.profiles = profiles;
        this.proposals = proposals;
    }

    /// `silent` is the introduction without what its people wrote: that is read here, where no erasure comes between.
    @Transactional
    Connected open(
            Connection connection,
            Introduction silent,
            List<Person> people,
            Foreword.Recommended foreword,
            Instant now) {
        var workspace = connection.circle().workspace();
        var introducer = connection.introducer();
        connections.hold(workspace, connection.everybody());
        var before = connections.openOf(workspace, introducer, connection.pair());
        if (before.isPresent()) {
            return new Connected.Noted(before.get().answerAt());
        }
        var recently = connections.askedSince(workspace, introducer, now.minus(SEVEN_DAYS));
        if (recently.size() >= MOST) {
            return new Connected.EnoughForNow(
                    recently.get(recently.size() - MOST).plus(SEVEN_DAYS));
        }
        connections.keep(connection);
        var introduction = quoting(silent);
        if (!hindrances.standAgainst(connection, people, now) && introductions.open(introduction)) {
            proposals.send(
                    introduction,
                    people.stream().collect(Collectors.toMap(Person::id, Function.identity())),
                    foreword,
                    now);
        }
        return new Connected.Noted(connection.answerAt());
    }

    private Introduction quoting(Introduction silent) {
        var said = profiles.of(silent.circle().workspace(), silent.people());
        return new Introduction(
                silent.id(),
                silent.circle(),
                silent.origin(),
                silent.openedAt(),
                silent.stage(),
                silent.parts().stream()
                        .map(part -> Part.unanswered(
                                part.person(),
                                said.getOrDefault(part.person(), Profile.EMPTY),
                                part.wishMet(),
                                part.zone()))
                        .toList(),
                silent.grounds());
    }
}
