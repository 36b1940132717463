package dev.percolate.round.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.percolate.introduction.Circle;
import dev.percolate.round.Choice;
import dev.percolate.round.Round;
import dev.percolate.round.Rounds;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class RoundsInPostgres implements Rounds {
    private final RoundTable rounds;
    private final ChoiceTable choices;
    private final RoundPersonTable people;

    RoundsInPostgres(RoundTable rounds, ChoiceTable choices, RoundPersonTable people) {
        this.rounds = rounds;
        this.choices = choices;
        this.people = people;
    }

    @Override
    public boolean begin(Round round) {
        var manner = MannerColumns.of(round.manner());
        return rounds.begin(
                        workspace(round),
                        channel(round),
                        round.number(),
                        round.size(),
                        manner.takesPart(),
                        manner.way(),
                        manner.mix(),
                        manner.mixStrength(),
                        manner.reports(),
                        manner.admitted(),
                        round.seed(),
                        round.beganAt(),
                        round.step().name(),
                        round.dueAt(),
                        round.secondWaveAt(),
                        round.closesAt())
                > 0;
    }

    @Override
    public Optional<Round> find(Circle circle, int number) {
        return rounds.find(circle.workspace().value(), circle.channel().value(), number)
                .map(RoundRow::round);
    }

    @Override
    public Optional<Round> hold(Circle circle, int number) {
        return rounds.hold(circle.workspace().value(), circle.channel().value(), number)
                .map(RoundRow::round);
    }

    @Override
    public void move(Round round) {
        rounds.move(
                workspace(round), channel(round), round.number(), round.step().name(), round.dueAt());
    }

    @Override
    public void choose(Round round, List<Choice> chosen, Collection<PersonId> leftOver) {
        if (!chosen.isEmpty()) {
            choices.add(
                    chosen.stream().map(choice -> ChoiceRow.of(round, choice)).toList());
        }
        var rows = Stream.concat(
                        chosen.stream()
                                .flatMap(choice -> choice.seats().stream()
                                        .map(seat -> RoundPersonRow.chosen(round, choice.id(), seat))),
                        leftOver.stream().map(person -> RoundPersonRow.leftOver(round, person)))
                .toList();
        if (!rows.isEmpty()) {
            people.keep(rows);
        }
    }

    @Override
    public List<Choice> chosen(Round round, int limit) {
        var rows = choices.waiting(workspace(round), channel(round), round.number(), limit);
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(ChoiceRow::id).toList();
        var seats = people.of(workspace(round), channel(round), round.number(), ids).stream()
                .collect(groupingBy(RoundPersonRow::choiceId, mapping(RoundPersonRow::seat, toList())));
        return rows.stream()
                .map(row -> new Choice(row.id(), seats.getOrDefault(row.id(), List.of()), row.grounds()))
                .toList();
    }

    @Override
    public void tried(Round round, Collection<UUID> opened, Collection<UUID> impossible) {
        if (!opened.isEmpty()) {
            choices.opened(workspace(round), channel(round), round.number(), opened);
        }
        if (!impossible.isEmpty()) {
            choices.remove(workspace(round), channel(round), round.number(), impossible);
            people.leaveOver(workspace(round), channel(round), round.number(), impossible);
        }
    }

    @Override
    public Set<PersonId> inVainBefore(Round round, UUID choice) {
        return ids(people.inVainBefore(workspace(round), channel(round), round.number(), choice));
    }

    @Override
    public Set<PersonId> people(Round round) {
        return ids(people.people(workspace(round), channel(round), round.number()));
    }

    @Override
    public Set<PersonId> leftOver(Round round) {
        return ids(people.leftOver(workspace(round), channel(round), round.number()));
    }

    private static Set<PersonId> ids(List<String> ids) {
        return ids.stream().map(PersonId::new).collect(toUnmodifiableSet());
    }

    @Override
    public int openedAtFirst(Round round) {
        return choices.openedAtFirst(workspace(round), channel(round), round.number());
    }

    @Override
    public void end(Round round, Instant now) {
        choices.removeAll(workspace(round), channel(round), round.number());
        people.removeAll(workspace(round), channel(round), round.number());
        rounds.end(workspace(round), channel(round), round.number(), now);
    }

    @Override
    public List<Due> due(Instant now, @Nullable Due last, int limit) {
        var rows = last == null
                ? rounds.due(now, limit)
                : rounds.dueAfter(
                        now,
                        last.at(),
                        last.circle().workspace().value(),
                        last.circle().channel().value(),
                        last.number(),
                        limit);
        return rows.stream()
                .map(row -> new Due(
                        new Circle(new WorkspaceId(row.workspaceId()), new ChannelId(row.channelId())),
                        row.number(),
                        row.at()))
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return rounds.nextDue();
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        people.forget(workspace.value(), person.value());
    }

    private static String workspace(Round round) {
        return round.circle().workspace().value();
    }

    private static String channel(Round round) {
        return round.circle().channel().value();
    }
}
