package dev.percolate.round.store;

import dev.percolate.introduction.Circle;
import dev.percolate.round.Notice;
import dev.percolate.round.Notices;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Singleton
final class NoticesInPostgres implements Notices {
    private final NoticeTable table;

    NoticesInPostgres(NoticeTable table) {
        this.table = table;
    }

    @Override
    public Map<PersonId, Notice> of(Circle circle) {
        return table.of(workspace(circle), channel(circle)).stream()
                .map(NoticeRow::notice)
                .collect(Collectors.toUnmodifiableMap(Notice::person, notice -> notice));
    }

    @Override
    public Optional<Notice> find(Circle circle, PersonId person) {
        return table.find(workspace(circle), channel(circle), person.value()).map(NoticeRow::notice);
    }

    @Override
    public List<Notice> of(WorkspaceId workspace, PersonId person) {
        return table.everywhere(workspace.value(), person.value()).stream()
                .map(NoticeRow::notice)
                .toList();
    }

    @Override
    public boolean give(Notice notice) {
        var zone = notice.zone();
        return table.give(
                        workspace(notice.circle()),
                        channel(notice.circle()),
                        notice.person().value(),
                        notice.everybody(),
                        notice.straightAway(),
                        zone == null ? null : zone.getId(),
                        notice.round(),
                        notice.givenAt())
                > 0;
    }

    @Override
    public void arrived(Notice notice, Instant holdsFrom) {
        table.arrived(
                workspace(notice.circle()),
                channel(notice.circle()),
                notice.person().value(),
                notice.round(),
                notice.everybody(),
                notice.straightAway(),
                holdsFrom);
    }

    @Override
    public void decline(Circle circle, PersonId person, int round, Instant now) {
        table.decline(workspace(circle), channel(circle), person.value(), round, now);
    }

    @Override
    public Set<PersonId> takeIn(Circle circle, Collection<PersonId> people, Instant now) {
        return people.isEmpty()
                ? Set.of()
                : table.takeIn(workspace(circle), channel(circle), ids(people), now).stream()
                        .map(PersonId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void takeBack(Circle circle) {
        table.forgetWaiting(workspace(circle), channel(circle));
        table.narrowWaiting(workspace(circle), channel(circle));
    }

    @Override
    public void forgetAgreed(Circle circle, Collection<PersonId> people) {
        if (!people.isEmpty()) {
            table.forgetAgreed(workspace(circle), channel(circle), ids(people));
        }
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }

    private static List<String> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private static String workspace(Circle circle) {
        return circle.workspace().value();
    }

    private static String channel(Circle circle) {
        return circle.channel().value();
    }
}
