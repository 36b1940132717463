package dev.percolate.introduction.store;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Member;
import dev.percolate.introduction.Memberships;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Singleton
final class MembershipsInPostgres implements Memberships {
    private final MembershipTable table;

    MembershipsInPostgres(MembershipTable table) {
        this.table = table;
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
    public List<Member> hold(Circle circle, Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        return table.hold(workspace(circle), channel(circle), ids).stream()
                .map(MemberRow::member)
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
    public boolean pause(Circle circle, PersonId person, LocalDate until) {
        return table.pause(workspace(circle), channel(circle), person.value(), until) > 0;
    }

    @Override
    public boolean resume(Circle circle, PersonId person) {
        return table.resume(workspace(circle), channel(circle), person.value()) > 0;
    }

    private static String workspace(Circle circle) {
        return circle.workspace().value();
    }

    private static String channel(Circle circle) {
        return circle.channel().value();
    }
}
