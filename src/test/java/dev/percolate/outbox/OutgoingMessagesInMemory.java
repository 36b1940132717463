package dev.percolate.outbox;

import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All ports of the store, for tests that need no database.
final class OutgoingMessagesInMemory implements OutgoingMessages, Claims, SentMessages, EndedMessages, OutboxLook {
    private static final Set<String> HELD = Set.of("claimed", "sending", "unknown");
    private static final Set<String> ENDED = Set.of("delivered", "dropped", "dead");

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Pace> paces = new HashMap<>();
    private final Pacing pacing;

    OutgoingMessagesInMemory(Pacing pacing) {
        this.pacing = pacing;
    }

    /// As in a database: whatever happened inside is undone when it fails, and nobody else comes in between.
    synchronized <T> T inOneTransaction(Supplier<T> work) {
        List<Row> before = rows.stream().map(Row::copy).toList();
        try {
            return work.get();
        } catch (RuntimeException e) {
            rows.clear();
            rows.addAll(before);
            throw e;
        }
    }

    private static final class Row implements Cloneable {
        final SealedMessage message;
        String state = "waiting";
        Lane lane;
        int attempts;
        int unknownSends;

        @Nullable
        ChannelId opened;

        @Nullable
        UUID claim;

        Instant leaseUntil = Instant.MIN;
        Instant retryAt = Instant.MIN;

        @Nullable
        Instant flowingSince;

        @Nullable
        Instant flowingUntil;

        Instant notBefore;

        byte @Nullable [] body;

        @Nullable
        String reason;

        @Nullable
        Instant sentAt;

        @Nullable
        Instant endedAt;

        @Nullable
        Arrival arrival;

        boolean fileWaits;
        boolean doomed;
        Set<PersonId> about;

        Row(SealedMessage message) {
            this.message = message;
            this.lane = message.lane();
            this.notBefore = message.notBefore();
            this.body = message.body();
            this.fileWaits = message.fileWaits();
            this.about = message.about();
        }

        Row copy() {
            try {
                return (Row) clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean isUnaskedTo(WorkspaceId workspace, Recipient recipient) {
            return message.workspace().equals(workspace)
                    && message.recipient().equals(recipient)
                    && message.kind() instanceof OutgoingMessage.Kind.Unasked;
        }

        String conversation() {
            return PaceKey.conversation(message.recipient()).value();
        }

        boolean isTooLate(Instant domainNow) {
            return doomed || message.dropAfter() != null && message.dropAfter().isBefore(domainNow);
        }
    }

    private static final class Pace {
        Instant freeAt = Instant.MIN;
        Instant parkedUntil = Instant.MIN;
    }

    @Override
    public synchronized String state(WorkspaceId workspace, OnceKey once) {
        return row(workspace, once).state;
    }

    @Override
    public synchronized String reason(WorkspaceId workspace, OnceKey once) {
        return String.valueOf(row(workspace, once).reason);
    }

    @Override
    public synchronized boolean hasBody(WorkspaceId workspace, OnceKey once) {
        return row(workspace, once).body != null;
    }

    private Row row(WorkspaceId workspace, OnceKey once) {
        return rows.stream()
                .filter(row -> row.message.workspace().equals(workspace)
                        && row.message.once().equals(once))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public synchronized boolean add(SealedMessage message) {
        if (rows.stream()
                .anyMatch(row -> row.message.workspace().equals(message.workspace())
                        && row.message.once().equals(message.once()))) {
            return false;
        }
        return rows.add(new Row(message));
    }

    @Override
    public synchronized boolean withdraw(WorkspaceId workspace, OnceKey once, Instant domainNow) {
        return rows.stream()
                        .filter(row -> row.message.workspace().equals(workspace)
                                && row.message.once().equals(once)
                                && Set.of("waiting", "claimed").contains(row.state))
                        .peek(row -> end(row, "dropped", "withdrawn", domainNow))
                        .count()
                == 1;
    }

    @Override
    public synchronized void withdrawAbout(WorkspaceId workspace, PersonId reader, PersonId other, Instant domainNow) {
        rows.stream()
                .filter(row -> row.message.workspace().equals(workspace)
                        && row.message.recipient().equals(new Recipient.Direct(reader))
                        && row.message.about().contains(other)
                        && Set.of("waiting", "claimed").contains(row.state))
                .forEach(row -> end(row, "dropped", "withdrawn", domainNow));
    }

    @Override
    public synchronized boolean opened(ClaimedMessage message, ChannelId channel, Lane lane) {
        return change(held(message, Set.of("claimed")), row -> {
            row.opened = channel;
            row.lane = lane;
        });
    }

    @Override
    public synchronized boolean attached(ClaimedMessage message) {
        return change(held(message, Set.of("claimed")), row -> row.fileWaits = false);
    }

    @Override
    public synchronized Unasked unaskedBeside(ClaimedMessage message, Instant since, Moment now) {
        return new Unasked(
                rows.stream()
                        .filter(row -> row.isUnaskedTo(message.workspace(), message.recipient())
                                && !row.message.id().equals(message.id()))
                        .flatMap(row -> Stream.ofNullable(row.sentAt))
                        .filter(since::isBefore)
                        .toList(),
                rows.stream()
                        .filter(row -> row.isUnaskedTo(message.workspace(), message.recipient())
                                && (isDue(row, now)
                                        || row.state.equals("claimed") && row.leaseUntil.isAfter(now.wall()))
                                && !row.isTooLate(now.domain()))
                        .sorted(Comparator.comparing((Row row) -> row.notBefore))
                        .map(row -> new Unasked.Due(row.message.id(), urgency(row)))
                        .toList());
    }

    private static Urgency urgency(Row row) {
        return row.message.kind() instanceof OutgoingMessage.Kind.Unasked(var urgency)
                ? urgency
                : Urgency.ANSWER_AWAITED;
    }

    @Override
    public synchronized boolean sending(ClaimedMessage message, Instant leaseUntil, Instant domainNow) {
        return change(held(message, Set.of("claimed")).and(row -> !row.isTooLate(domainNow)), row -> {
            row.state = "sending";
            row.leaseUntil = leaseUntil;
            row.sentAt = domainNow;
        });
    }

    @Override
    public synchronized Set<UUID> sending(List<ClaimedMessage> ofOneClaim, Instant leaseUntil, Instant domainNow) {
        return ofOneClaim.stream()
                .filter(message -> sending(message, leaseUntil, domainNow))
                .map(ClaimedMessage::id)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Optional<MessageDelivered> delivered(Arrival arrival, Instant domainNow) {
        List<Row> found = rows.stream()
                .filter(named(arrival).and(row -> !ENDED.contains(row.state)))
                .toList();
        found.forEach(row -> arrive(row, "delivered", arrival, domainNow));
        return found.stream()
                .map(row -> new MessageDelivered(
                        arrival.workspace(),
                        row.message.once(),
                        arrival.channel(),
                        Objects.requireNonNull(row.endedAt)))
                .findFirst();
    }

    @Override
    public synchronized boolean seen(Arrival arrival, Instant domainNow) {
        return change(named(arrival).and(row -> !ENDED.contains(row.state) && !row.state.equals("arrived")), row -> {
            arrive(row, "arrived", arrival, domainNow);
            row.retryAt = Instant.MIN;
        });
    }

    @Override
    public synchronized boolean unheard(Arrival arrival, Instant retryAt, Instant domainNow) {
        return change(named(arrival).and(row -> !ENDED.contains(row.state)), row -> {
            var next = new Arrival(
                    arrival.workspace(), arrival.trace(), arrival.channel(), arrival.timestamp(), arrival.tries() + 1);
            arrive(row, "arrived", next, domainNow);
            row.retryAt = retryAt;
        });
    }

    @Override
    public synchronized List<Arrival> unheard(Instant wallNow) {
        return rows.stream()
                .filter(row -> row.state.equals("arrived") && !row.retryAt.isAfter(wallNow))
                .flatMap(row -> Stream.ofNullable(row.arrival))
                .toList();
    }

    private static Predicate<Row> named(Arrival arrival) {
        return row -> row.message.workspace().equals(arrival.workspace())
                && row.message.trace().equals(arrival.trace());
    }

    private static void arrive(Row row, String state, Arrival arrival, Instant domainNow) {
        end(row, state, null, row.endedAt == null ? domainNow : row.endedAt);
        row.sentAt = row.sentAt == null ? domainNow : row.sentAt;
        row.arrival = arrival;
    }

    @Override
    public synchronized boolean failed(ClaimedMessage message, Instant retryAt) {
        return change(held(message, HELD), row -> {
            free(row);
            forgetSend(row);
            row.attempts++;
            row.retryAt = retryAt;
        });
    }

    @Override
    public synchronized boolean postponed(ClaimedMessage message, Instant notBefore) {
        return change(held(message, Set.of("claimed")), row -> {
            free(row);
            row.notBefore = notBefore;
        });
    }

    @Override
    public synchronized boolean parked(ClaimedMessage message, PaceKey what, Instant until) {
        Pace pace = pace(message.workspace(), what.value());
        pace.parkedUntil = until.isAfter(pace.parkedUntil) ? until : pace.parkedUntil;
        return change(held(message, HELD), row -> {
            free(row);
            forgetSend(row);
        });
    }

    @Override
    public synchronized boolean dead(ClaimedMessage message, String reason, Instant domainNow) {
        return change(held(message, HELD), row -> {
            forgetSend(row);
            end(row, "dead", reason, domainNow);
        });
    }

    @Override
    public synchronized boolean unknown(ClaimedMessage message) {
        return change(held(message, Set.of("sending")), OutgoingMessagesInMemory::doubt);
    }

    @Override
    public synchronized List<MessageName> settle(Moment now) {
        change(row -> row.state.equals("claimed") && !row.leaseUntil.isAfter(now.wall()), row -> free(row));
        change(row -> row.state.equals("sending") && !row.leaseUntil.isAfter(now.wall()), row -> doubt(row));
        change(
                row -> Set.of("waiting", "claimed", "unknown").contains(row.state) && row.isTooLate(now.domain()),
                row -> end(row, "dropped", "too late", now.domain()));
        Predicate<Row> unseen = row -> row.state.equals("unknown")
                && row.flowingSince != null
                && row.flowingUntil != null
                && !row.flowingSince.plus(UNSEEN).isAfter(row.flowingUntil);
        change(unseen.and(row -> row.unknownSends < UNKNOWN_SENDS), row -> free(row));
        List<MessageName> lost = rows.stream()
                .filter(unseen)
                .map(row -> new MessageName(row.message.workspace(), row.message.id()))
                .toList();
        change(unseen, row -> end(row, "dead", "unconfirmed", now.domain()));
        return lost;
    }

    @Override
    public synchronized List<WorkspaceId> workspacesWithWork(Moment now) {
        var workspaces = new TreeSet<>(Comparator.comparing(WorkspaceId::value));
        rows.stream()
                .filter(row -> isDue(row, now))
                .map(row -> row.message.workspace())
                .filter(workspace -> !isParked(workspace, PaceKey.POST.value(), now.wall()))
                .forEach(workspaces::add);
        return List.copyOf(workspaces);
    }

    @Override
    public synchronized List<ClaimedMessage> claim(WorkspaceId workspace, Terms terms, int limit, Moment now) {
        if (isParked(workspace, PaceKey.POST.value(), now.wall())) {
            return List.of();
        }
        Pace posts = pace(workspace, PaceKey.POST.value());
        Pace openings = pace(workspace, PaceKey.OPEN.value());
        List<ClaimedMessage> claimed = new ArrayList<>();
        int left = Math.min(limit, pacing.posts().available(posts.freeAt, now.wall()));
        for (Lane lane : terms.order()) {
            int mayOpen = isParked(workspace, PaceKey.OPEN.value(), now.wall())
                    ? 0
                    : pacing.openings().available(openings.freeAt, now.wall());
            for (Row row : firsts(workspace, lane, now).stream()
                    .limit(lane == Lane.GROUP ? Math.min(left, mayOpen) : left)
                    .toList()) {
                row.state = "claimed";
                row.claim = terms.claim();
                row.leaseUntil = terms.leaseUntil();
                pace(workspace, row.conversation()).freeAt = now.wall().plus(pacing.apart());
                posts.freeAt = pacing.posts().take(1, posts.freeAt, now.wall());
                if (lane == Lane.GROUP) {
                    openings.freeAt = pacing.openings().take(1, openings.freeAt, now.wall());
                }
                claimed.add(message(row, terms.claim()));
                left--;
            }
        }
        return claimed;
    }

    /// The first due message of each conversation in the lane, oldest first.
    private List<Row> firsts(WorkspaceId workspace, Lane lane, Moment now) {
        Set<String> conversations = new HashSet<>();
        return rows.stream()
                .filter(row -> row.message.workspace().equals(workspace) && row.lane == lane && isDue(row, now))
                .filter(row -> !row.fileWaits || !isParked(workspace, PaceKey.FILE.value(), now.wall()))
                .sorted(Comparator.comparing((Row row) -> row.notBefore))
                .filter(row -> conversations.add(row.conversation()))
                .filter(row -> !isParked(workspace, row.conversation(), now.wall())
                        && !pace(workspace, row.conversation()).freeAt.isAfter(now.wall()))
                .toList();
    }

    @Override
    public synchronized void eventArrived(WorkspaceId workspace, Instant wallNow) {
        change(row -> row.message.workspace().equals(workspace) && row.state.equals("unknown"), row -> {
            row.flowingSince = row.flowingSince == null ? wallNow : row.flowingSince;
            row.flowingUntil = wallNow;
        });
    }

    @Override
    public synchronized boolean isMoving(Moment now, Instant soon) {
        return rows.stream()
                .anyMatch(row -> Set.of("claimed", "sending").contains(row.state) && row.leaseUntil.isAfter(now.wall())
                        || isDue(row, new Moment(now.domain(), soon))
                                && !isHeldUp(row, soon)
                                && !pace(row.message.workspace(), row.conversation())
                                        .freeAt
                                        .isAfter(soon));
    }

    @Override
    public synchronized Optional<Instant> nextDue(Instant soon) {
        return rows.stream()
                .filter(row -> isDue(row, new Moment(Instant.MAX, soon)) && !isHeldUp(row, soon))
                .map(row -> row.notBefore)
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized List<SentMessage> sentTo(WorkspaceId workspace, PersonId person) {
        return rows.stream()
                .filter(row -> row.message.workspace().equals(workspace)
                        && row.message.recipient().equals(new Recipient.Direct(person))
                        && Set.of("arrived", "delivered").contains(row.state))
                .map(row -> new SentMessage(row.message.once().topic(), Objects.requireNonNull(row.endedAt)))
                .sorted(Comparator.comparing(SentMessage::at).reversed())
                .limit(SHOWN)
                .toList();
    }

    @Override
    public synchronized void forget(WorkspaceId workspace, PersonId person, Instant now) {
        Predicate<Row> about = row -> row.message.workspace().equals(workspace) && row.about.contains(person);
        Predicate<Row> to = row -> row.message.workspace().equals(workspace) && isTo(row, person);
        change(to.or(about).and(row -> row.state.equals("sending")), row -> row.doomed = true);
        rows.removeIf(to.or(
                        about.and(row -> !(row.message.recipient() instanceof Recipient.Direct) || row.sentAt == null))
                .and(row -> !row.state.equals("sending")));
        change(about.and(row -> !row.state.equals("sending")), row -> {
            row.about = row.about.stream().filter(id -> !id.equals(person)).collect(Collectors.toSet());
            if (row.body != null) {
                end(row, "dropped", "withdrawn", now);
            }
        });
    }

    private static boolean isTo(Row row, PersonId person) {
        return switch (row.message.recipient()) {
            case Recipient.Channel _ -> false;
            case Recipient.Direct(var reader) -> reader.equals(person);
            case Recipient.Group(var people) -> people.contains(person);
        };
    }

    @Override
    public synchronized Optional<Instant> oldestEnd() {
        return rows.stream()
                .filter(row -> ENDED.contains(row.state))
                .flatMap(row -> Stream.ofNullable(row.endedAt))
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized int deleteEndedBefore(Instant before, int atMost) {
        List<Row> old = rows.stream()
                .filter(row -> ENDED.contains(row.state)
                        && Objects.requireNonNull(row.endedAt).isBefore(before))
                .sorted(Comparator.comparing((Row row) -> Objects.requireNonNull(row.endedAt)))
                .limit(atMost)
                .toList();
        rows.removeAll(old);
        return old.size();
    }

    @Override
    public synchronized void forgetPacesUnusedSince(Instant wallTime) {
        paces.values().removeIf(pace -> pace.freeAt.isBefore(wallTime) && pace.parkedUntil.isBefore(wallTime));
    }

    @Override
    public synchronized int paces() {
        return (int) paces.values().stream()
                .filter(pace -> !pace.freeAt.equals(Instant.MIN) || !pace.parkedUntil.equals(Instant.MIN))
                .count();
    }

    @Override
    public synchronized String about(WorkspaceId workspace, OnceKey once) {
        return row(workspace, once).about.stream().map(PersonId::value).sorted().collect(Collectors.joining(","));
    }

    private static boolean isDue(Row row, Moment now) {
        return row.state.equals("waiting") && !row.notBefore.isAfter(now.domain()) && !row.retryAt.isAfter(now.wall());
    }

    private boolean isHeldUp(Row row, Instant wallNow) {
        WorkspaceId workspace = row.message.workspace();
        return isParked(workspace, row.conversation(), wallNow)
                || isParked(workspace, PaceKey.POST.value(), wallNow)
                || row.fileWaits && isParked(workspace, PaceKey.FILE.value(), wallNow)
                || row.lane == Lane.GROUP && isParked(workspace, PaceKey.OPEN.value(), wallNow);
    }

    private boolean isParked(WorkspaceId workspace, String key, Instant wallNow) {
        return pace(workspace, key).parkedUntil.isAfter(wallNow);
    }

    private Pace pace(WorkspaceId workspace, String key) {
        return paces.computeIfAbsent(workspace + " " + key, name -> new Pace());
    }

    private static Predicate<Row> held(ClaimedMessage message, Set<String> states) {
        return row -> is(row, message.workspace(), message.id())
                && states.contains(row.state)
                && message.claim().equals(row.claim);
    }

    private static boolean is(Row row, WorkspaceId workspace, UUID id) {
        return row.message.workspace().equals(workspace) && row.message.id().equals(id);
    }

    private boolean change(Predicate<Row> which, Consumer<Row> how) {
        List<Row> found = rows.stream().filter(which).toList();
        found.forEach(how);
        return !found.isEmpty();
    }

    private static void free(Row row) {
        row.state = "waiting";
        row.claim = null;
    }

    private static void doubt(Row row) {
        row.state = "unknown";
        row.unknownSends++;
        row.flowingSince = null;
        row.flowingUntil = null;
    }

    private static void forgetSend(Row row) {
        row.sentAt = row.unknownSends > 0 ? row.sentAt : null;
    }

    private static void end(Row row, String state, @Nullable String reason, Instant domainNow) {
        row.state = state;
        row.endedAt = domainNow;
        row.reason = reason;
        row.body = null;
    }

    private static ClaimedMessage message(Row row, UUID claim) {
        SealedMessage message = row.message;
        return new ClaimedMessage(
                message.workspace(),
                message.id(),
                claim,
                message.trace(),
                message.recipient(),
                message.kind(),
                row.opened,
                row.attempts,
                message.body(),
                row.fileWaits);
    }
}
