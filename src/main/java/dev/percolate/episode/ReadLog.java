package dev.percolate.episode;

import dev.percolate.episode.Views.Acquaintance;
import dev.percolate.introduction.Member;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody's log holds, for them alone.
@Singleton
@Transactional
public class ReadLog {
    /// Of thanks and questions: more than anybody sends in years.
    private static final int MOST = 1000;

    private static final int PAGE = 500;

    private final Views views;
    private final ThankYous thankYous;
    private final Asks asks;

    ReadLog(Views views, ThankYous thankYous, Asks asks) {
        this.views = views;
        this.thankYous = thankYous;
        this.asks = asks;
    }

    /// With whom: latest conversation first, after leaving out so many.
    public List<Acquaintance> companions(WorkspaceId workspace, PersonId author, int skip, int limit) {
        return views.companions(workspace, author, skip, limit);
    }

    /// Those with one of them, latest first, after leaving out so many.
    public List<LoggedEpisode> with(WorkspaceId workspace, PersonId author, Companion companion, int skip, int limit) {
        return marked(workspace, author, views.with(workspace, author, companion, skip, limit));
    }

    /// All, latest first.
    public List<LoggedEpisode> latest(WorkspaceId workspace, PersonId author, int limit) {
        return page(workspace, author, 0, limit);
    }

    /// All, latest first, however many.
    public List<LoggedEpisode> all(WorkspaceId workspace, PersonId author) {
        List<LoggedEpisode> all = new ArrayList<>();
        List<LoggedEpisode> page;
        do {
            page = page(workspace, author, all.size(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    private List<LoggedEpisode> page(WorkspaceId workspace, PersonId author, int skip, int limit) {
        return marked(workspace, author, views.of(workspace, author, skip, limit));
    }

    public Optional<LoggedEpisode> find(WorkspaceId workspace, PersonId author, UUID id) {
        return views.find(workspace, author, id)
                .flatMap(view ->
                        marked(workspace, author, List.of(view)).stream().findFirst());
    }

    /// Who thanked the person, latest first.
    public List<Thanks> thanksTo(WorkspaceId workspace, PersonId person) {
        return thankYous.arrivedAt(workspace, person, Integer.MAX_VALUE).stream()
                .map(thankYou -> new Thanks(thankYou.from(), thankYou.day(), thankYou.sentAt()))
                .toList();
    }

    /// Whom the person thanked, latest first; whether it arrived is not theirs to know.
    public List<Thanks> thanksOf(WorkspaceId workspace, PersonId person) {
        return thankYous.sentBy(workspace, person, Integer.MAX_VALUE).stream()
                .map(thankYou -> new Thanks(thankYou.to(), thankYou.day(), thankYou.sentAt()))
                .toList();
    }

    /// What the person was asked to add to their log, latest first: what reached them, whatever they answered.
    public List<Ask> askedOf(WorkspaceId workspace, PersonId person) {
        return asks.arrivedAt(workspace, person, Instant.EPOCH);
    }

    /// What the person asked about notes that they deleted, latest first.
    public List<Ask> takenBackBy(WorkspaceId workspace, PersonId person) {
        return asks.askedBy(workspace, person, Integer.MAX_VALUE).stream()
                .filter(ask -> ask.withdrawnAt() != null)
                .toList();
    }

    /// The twelve months up to today.
    public MentoringYear year(WorkspaceId workspace, Person author, Instant now) {
        var today = Member.today(author, now);
        var from = today.minusYears(1).plusDays(1);
        return MentoringYear.of(from, today, views.between(workspace, author.id(), from, today));
    }

    /// Reads what others noted only to tell which conversations are in both logs.
    private List<LoggedEpisode> marked(WorkspaceId workspace, PersonId author, List<View> own) {
        var shared = views.ofTies(workspace, author, colleagues(own)).entrySet().stream()
                .flatMap(entry -> Pairing.of(entry.getKey(), entry.getValue()).stream())
                .filter(MentoringEpisode::isInBothLogs)
                .flatMap(episode -> episode.viewOf(author).stream())
                .map(View::id)
                .collect(Collectors.toSet());
        var thanked = thankYous.sentBy(workspace, author, MOST).stream()
                .collect(Collectors.toMap(ThankYou::view, ThankYou::sentOn, (_, first) -> first));
        var asked = asks.askedBy(workspace, author, MOST).stream()
                .collect(Collectors.toMap(Ask::view, Ask::askedAt, (_, first) -> first));
        return own.stream()
                .map(view -> new LoggedEpisode(
                        view, shared.contains(view.id()), thanked.get(view.id()), asked.get(view.id())))
                .toList();
    }

    private static List<PersonId> colleagues(List<View> own) {
        return own.stream()
                .map(View::with)
                .flatMap(with -> switch (with) {
                    case Companion.Colleague colleague -> Stream.of(colleague.id());
                    case Companion.Outsider _ -> Stream.<PersonId>empty();
                })
                .distinct()
                .toList();
    }

    /// For a conversation of that day.
    public record Thanks(PersonId who, LocalDate day, Instant at) {}
}
