package dev.percolate.introduction.store;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Member;
import dev.percolate.introduction.Memberships;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Singleton
final class MembershipsInPostgres implements Memberships {
    private final MembershipTable table;
    private final JoiningTable joining;

    MembershipsInPostgres(MembershipTable table, JoiningTable joining) {
        this.table = table;
        this.joining = joining;
    }

    @Override
    public Optional<Member> find(Circle circle, PersonId person) {
        return table.find(workspace(circle), channel(circle), person.value()).map(MemberRow::member);
    }

    @Override
    public List<Member> in(Circle circle) {
        return table.in(workspace(circle), channel(circle)).stream()
                .map(MemberRow::member)
                .toList();
    }

    @Override
    public List<Joined> of(WorkspaceId workspace, PersonId person) {
        return table.of(workspace.value(), person.value()).stream()
                .map(row -> new Joined(new Circle(workspace, new ChannelId(row.channelId())), row.member()))
                .toList();
    }

    @Override
    public List<Member> hold(Circle circle, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        var ids = people.stream().map(PersonId::value).toList();
        return table.hold(workspace(circle), ids).stream()
                .filter(row -> row.channelId().equals(channel(circle)))
                .map(JoinedRow::member)
                .toList();
    }

    @Override
    public boolean join(Circle circle, PersonId person, Instant now) {
        return table.join(workspace(circle), channel(circle), person.value(), now) > 0;
    }

    @Override
    public boolean leave(Circle circle, PersonId person) {
        return table.leave(workspace(circle), channel(circle), person.value()) > 0;
    }

    @Override
    public void joinAll(Circle circle, Collection<PersonId> people, Instant now) {
        if (!people.isEmpty()) {
            joining.joinAll(people.stream()
                    .sorted()
                    .map(person -> new JoiningRow(workspace(circle), channel(circle), person.value(), now))
                    .toList());
        }
    }

    @Override
    public void leaveAll(Circle circle, Collection<PersonId> people) {
        if (!people.isEmpty()) {
            table.leaveAll(
                    workspace(circle),
                    channel(circle),
                    people.stream().map(PersonId::value).toList());
        }
    }

    @Override
    public boolean pause(Circle circle, PersonId person, LocalDate until) {
        return table.pause(workspace(circle), channel(circle), person.value(), until) > 0;
    }

    @Override
    public boolean resume(Circle circle, PersonId person) {
        return table.resume(workspace(circle), channel(circle), person.value()) > 0;
    }

    /// Within a transaction the row is held by then.
    @Override
    public int heardNothingOf(Circle circle, PersonId person) {
        table.heardNothingOf(workspace(circle), channel(circle), person.value());
        return table.silent(workspace(circle), channel(circle), person.value()).orElse(0);
    }

    @Override
    public void heardOf(Circle circle, PersonId person) {
        table.heardOf(workspace(circle), channel(circle), person.value());
    }

    @Override
    public boolean setAway(Circle circle, PersonId person, Instant since) {
        return table.setAway(workspace(circle), channel(circle), person.value(), since) > 0;
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }

    private static String workspace(Circle circle) {
        return circle.workspace().value();
    }

    private static String channel(Circle circle) {
        return circle.channel().value();
    }
}
