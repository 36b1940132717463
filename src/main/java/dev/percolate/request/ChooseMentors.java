package dev.percolate.request;

import dev.percolate.request.MoveRequest.Moved;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The requester chooses: ask one, ask these in this order, or post it; at first, and whenever they widen it.
///
/// What is refused is what everybody can see in Slack. Whoever is kept apart, on either side's list, is asked as far as
/// the requester can tell, and does not answer (promise 9).
@Singleton
public final class ChooseMentors {
    static final int SUGGESTED = 3;

    private final MentorRequests requests;
    private final Directory directory;
    private final SuggestMentors suggesting;
    private final MoveRequest moving;

    ChooseMentors(MentorRequests requests, Directory directory, SuggestMentors suggesting, MoveRequest moving) {
        this.requests = requests;
        this.directory = directory;
        this.suggesting = suggesting;
        this.moving = moving;
    }

    public sealed interface Chosen {
        /// It goes on like this.
        record Standing(MentorRequest request) implements Chosen {}

        record Refused(Map<PersonId, Objection> people) implements Chosen {
            public Refused {
                people = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(people));
            }
        }

        record Enough() implements Chosen {}

        record CannotPost(PostObjection why) implements Chosen {}

        /// More than are asked because of one request.
        record TooMany() implements Chosen {}

        /// It is not theirs, or over.
        record Over() implements Chosen {}
    }

    public enum PostObjection {
        /// It is none where the bot and the requester are and can post, or people of other organisations are there.
        NO_CHANNEL,
        /// Somebody is there who should not see it (promise 10).
        HIDDEN_IS_THERE
    }

    /// `name` is empty where nobody is known.
    public record Objection(Cause cause, String name) {
        public enum Cause {
            YOURSELF,
            TWICE,
            UNKNOWN,
            APP,
            DEACTIVATED,
            NOT_A_MEMBER,
            /// Slack does not say where they are, so nobody can tell when to write to them.
            NO_ZONE,
            HIDDEN,
            ASKED_BEFORE
        }
    }

    /// People who could be asked besides those who are, the best first; nobody who should not see it. The same for the
    /// same request, as long as what people offer stays the same.
    public List<Suggestion> suggest(Person requester, MentorRequest request, Instant now) {
        return request.brief()
                .map(brief -> {
                    Set<PersonId> without = new HashSet<>(request.people());
                    without.addAll(brief.hiddenFrom());
                    var dice = new SplittableRandom(request.id().getLeastSignificantBits());
                    return suggesting.suggest(
                            request.workspace(), requester, brief.wish(), without, SUGGESTED, dice, now);
                })
                .orElseGet(List::of);
    }

    public Chosen ask(WorkspaceId workspace, PersonId requester, UUID id, List<PersonId> order, Instant now) {
        var request = own(workspace, requester, id);
        if (request.isEmpty()) {
            return new Chosen.Over();
        }
        if (request.get().asks().size() + order.size() > MentorRequest.MOST_ASKED) {
            return new Chosen.TooMany();
        }
        var people = directory.find(workspace, order);
        Map<PersonId, Objection> objections = new LinkedHashMap<>();
        List<Ask> asks = new ArrayList<>();
        for (PersonId one : order) {
            var person = people.get(one);
            var objection = asks.stream().anyMatch(ask -> ask.person().equals(one))
                    ? new Objection(Objection.Cause.TWICE, "")
                    : objection(request.get(), one, person);
            if (objection != null) {
                objections.put(one, objection);
            } else if (person != null) {
                asks.add(Ask.next(one, person.zone()));
            }
        }
        return objections.isEmpty()
                ? chosen(request.get(), order, new Move.AskInOrder(asks), now)
                : new Chosen.Refused(objections);
    }

    private static @Nullable Objection objection(MentorRequest request, PersonId id, @Nullable Person person) {
        if (id.equals(request.requester())) {
            return new Objection(Objection.Cause.YOURSELF, "");
        }
        if (person == null) {
            return new Objection(Objection.Cause.UNKNOWN, "");
        }
        return switch (person.standing()) {
            case BOT -> new Objection(Objection.Cause.APP, person.name());
            case DEACTIVATED -> new Objection(Objection.Cause.DEACTIVATED, person.name());
            case GUEST, EXTERNAL -> new Objection(Objection.Cause.NOT_A_MEMBER, person.name());
            case MEMBER -> {
                if (person.zone() == null) {
                    yield new Objection(Objection.Cause.NO_ZONE, person.name());
                }
                if (request.brief().orElseThrow().hiddenFrom().contains(id)) {
                    yield new Objection(Objection.Cause.HIDDEN, person.name());
                }
                yield request.askOf(id).isPresent() ? new Objection(Objection.Cause.ASKED_BEFORE, person.name()) : null;
            }
        };
    }

    public Chosen post(
            WorkspaceId workspace, PersonId requester, UUID id, ChannelId channel, boolean named, Instant now) {
        var request = own(workspace, requester, id);
        if (request.isEmpty()) {
            return new Chosen.Over();
        }
        return objectionToPost(workspace, requester, id, channel)
                .<Chosen>map(Chosen.CannotPost::new)
                .orElseGet(() -> chosen(request.get(), List.of(), new Move.PostIt(channel, named), now));
    }

    public Optional<PostObjection> objectionToPost(
            WorkspaceId workspace, PersonId requester, UUID id, ChannelId channel) {
        boolean isForMany = directory
                .channel(workspace, channel)
                .filter(known -> known.botIsIn() && !known.sharedWithOthers())
                .filter(known -> switch (known.kind()) {
                    case PUBLIC, PRIVATE -> true;
                    case DIRECT, GROUP -> false;
                })
                .isPresent();
        var members = isForMany ? directory.members(workspace, channel) : Set.<PersonId>of();
        if (!members.contains(requester)) {
            return Optional.of(PostObjection.NO_CHANNEL);
        }
        return own(workspace, requester, id)
                .flatMap(MentorRequest::brief)
                .filter(brief -> brief.hiddenFrom().stream().anyMatch(members::contains))
                .map(_ -> PostObjection.HIDDEN_IS_THERE);
    }

    private Optional<MentorRequest> own(WorkspaceId workspace, PersonId requester, UUID id) {
        return requests.find(workspace, id)
                .filter(request -> request.requester().equals(requester))
                .filter(MentorRequest::canBeWidened);
    }

    private Chosen chosen(MentorRequest request, List<PersonId> others, Move move, Instant now) {
        if (!request.stage().isOpen()
                && requests.openOf(request.workspace(), request.requester()) >= MentorRequest.MOST_OPEN) {
            return new Chosen.Enough();
        }
        return moving.move(request.workspace(), request.id(), others, held -> unlessEnough(held, move), now)
                .map(Moved::request)
                .map(after -> after.stage() instanceof Stage.Draft ? new Chosen.Enough() : new Chosen.Standing(after))
                .orElseGet(Chosen.Over::new);
    }

    /// With the requester held: of two windows sent at once the second sees the first.
    private Optional<Move> unlessEnough(MentorRequest held, Move move) {
        return held.stage().isOpen() || requests.openOf(held.workspace(), held.requester()) < MentorRequest.MOST_OPEN
                ? Optional.of(move)
                : Optional.empty();
    }
}
