package dev.percolate.outbox.store;

import dev.percolate.outbox.Arrival;
import dev.percolate.outbox.ClaimedMessage;
import dev.percolate.outbox.Claims;
import dev.percolate.outbox.Lane;
import dev.percolate.outbox.MessageName;
import dev.percolate.outbox.Moment;
import dev.percolate.outbox.PaceKey;
import dev.percolate.outbox.Pacing;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@Singleton
@Transactional
class ClaimsInPostgres implements Claims {
    private static final String POST = PaceKey.POST.value();
    private static final String OPEN = PaceKey.OPEN.value();
    private static final String FILE = PaceKey.FILE.value();

    private final OutboxClaimTable messages;
    private final OutboxPaceTable paces;
    private final Pacing pacing;

    ClaimsInPostgres(OutboxClaimTable messages, OutboxPaceTable paces, Pacing pacing) {
        this.messages = messages;
        this.paces = paces;
        this.pacing = pacing;
    }

    @Override
    public List<MessageName> settle(Moment now) {
        messages.freeForgottenClaims(now.wall());
        messages.doubtForgottenSends(now.wall());
        messages.dropWhatIsTooLate(now.domain());
        messages.sendUnseenAgain(UNSEEN.toSeconds(), UNKNOWN_SENDS);
        return messages.giveUpUnseen(UNSEEN.toSeconds(), UNKNOWN_SENDS, now.domain()).stream()
                .map(row -> new MessageName(new WorkspaceId(row.workspaceId()), row.id()))
                .toList();
    }

    @Override
    public List<Arrival> unheard(Instant wallNow) {
        return messages.unheard(wallNow).stream()
                .map(row -> new Arrival(
                        new WorkspaceId(row.workspaceId()),
                        row.trace(),
                        new ChannelId(row.deliveredChannel()),
                        row.deliveredTs(),
                        row.attempts()))
                .toList();
    }

    @Override
    public List<WorkspaceId> workspacesWithWork(Moment now) {
        return messages.workspacesWithWork(now.domain(), now.wall()).stream()
                .map(WorkspaceId::new)
                .toList();
    }

    /// Whoever holds the row of the workspace's posts is the only one who claims there: what may be sent is counted
    /// once.
    @Override
    public List<ClaimedMessage> claim(WorkspaceId workspace, Terms terms, int limit, Moment now) {
        return paces.lock(workspace.value(), POST)
                .or(() -> lockForTheFirstTime(workspace, now))
                .filter(posts -> !posts.isParked(now.wall()))
                .map(posts -> claim(posts, terms, limit, now))
                .orElse(List.of());
    }

    private Optional<PaceRow> lockForTheFirstTime(WorkspaceId workspace, Moment now) {
        paces.make(workspace.value(), POST, now.wall());
        return paces.lock(workspace.value(), POST);
    }

    private List<ClaimedMessage> claim(PaceRow posts, Terms terms, int limit, Moment now) {
        String workspace = posts.workspaceId();
        Map<String, PaceRow> preparations =
                paces.ofPreparations(workspace).stream().collect(Collectors.toMap(PaceRow::key, Function.identity()));
        PaceRow openings = preparations.getOrDefault(OPEN, new PaceRow(workspace, OPEN, now.wall(), null));
        PaceRow files = preparations.get(FILE);
        boolean attach = files == null || !files.isParked(now.wall());
        int mayPost = Math.min(limit, pacing.posts().available(posts.freeAt(), now.wall()));
        int mayOpen = openings.isParked(now.wall()) ? 0 : pacing.openings().available(openings.freeAt(), now.wall());
        List<String> withWork = messages.lanesWithWork(workspace, now.domain(), now.wall());

        List<ClaimedRow> claimed = new ArrayList<>();
        int toOpen = 0;
        for (Lane lane : terms.order()) {
            if (!withWork.contains(Words.of(lane))) {
                continue;
            }
            int left = mayPost - claimed.size();
            List<ClaimedRow> ofLane =
                    claim(workspace, lane, lane == Lane.GROUP ? Math.min(left, mayOpen) : left, attach, terms, now);
            claimed.addAll(ofLane);
            toOpen += lane == Lane.GROUP ? ofLane.size() : 0;
        }
        if (!claimed.isEmpty()) {
            paces.take(workspace, POST, pacing.posts().take(claimed.size(), posts.freeAt(), now.wall()));
        }
        if (toOpen > 0) {
            paces.take(workspace, OPEN, pacing.openings().take(toOpen, openings.freeAt(), now.wall()));
        }
        return claimed.stream().map(ClaimsInPostgres::message).toList();
    }

    private List<ClaimedRow> claim(String workspace, Lane lane, int limit, boolean attach, Terms terms, Moment now) {
        return limit == 0
                ? List.of()
                : messages.claim(
                        workspace,
                        Words.of(lane),
                        limit,
                        attach,
                        terms.claim(),
                        terms.leaseUntil(),
                        now.wall().plus(pacing.apart()),
                        now.domain(),
                        now.wall());
    }

    private static ClaimedMessage message(ClaimedRow row) {
        return new ClaimedMessage(
                new WorkspaceId(row.workspaceId()),
                row.id(),
                row.claim(),
                row.trace(),
                Words.recipient(row.recipient(), row.conversation()),
                Words.kind(row.kind(), row.urgency()),
                row.openedChannel() == null ? null : new ChannelId(row.openedChannel()),
                row.attempts(),
                row.body(),
                row.fileWaits());
    }

    @Override
    public void eventArrived(WorkspaceId workspace, Instant wallNow) {
        messages.eventArrived(workspace.value(), wallNow);
    }

    @Override
    public boolean isMoving(Moment now, Instant soon) {
        return messages.isMoving(now.domain(), now.wall(), soon);
    }

    @Override
    public Optional<Instant> nextDue(Instant soon) {
        return messages.nextDue(soon);
    }
}
