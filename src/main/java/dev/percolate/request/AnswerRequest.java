package dev.percolate.request;

import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What an asked person answers: happy to, not now, or that they know somebody better.
@Singleton
public final class AnswerRequest {
    private final MentorRequests requests;
    private final Directory directory;
    private final KeptApart keptApart;
    private final KeepApart keeping;
    private final ReportingLine reportingLine;
    private final MoveRequest moving;

    AnswerRequest(
            MentorRequests requests,
            Directory directory,
            KeptApart keptApart,
            KeepApart keeping,
            ReportingLine reportingLine,
            MoveRequest moving) {
        this.requests = requests;
        this.directory = directory;
        this.keptApart = keptApart;
        this.keeping = keeping;
        this.reportingLine = reportingLine;
        this.moving = moving;
    }

    public sealed interface Answered {
        /// Kept now, or the same as before.
        record Kept() implements Answered {}

        /// The two are in touch.
        record Together() implements Answered {}

        /// It has gone on meanwhile, or come to its end.
        record MovedOn() implements Answered {}

        /// They cannot name this person.
        record Refused(ChooseMentors.Objection.Cause cause) implements Answered {}

        record NotYours() implements Answered {}
    }

    public Answered accept(WorkspaceId workspace, UUID id, PersonId person, Instant now) {
        return moved(workspace, id, person, List.of(), new Move.Accept(person), Ask.State.ACCEPTED, now);
    }

    public Answered decline(WorkspaceId workspace, UUID id, PersonId person, Instant now) {
        return moved(workspace, id, person, List.of(), new Move.Decline(person), Ask.State.NOT_NOW, now);
    }

    /// The referrer reads the same whatever stands against their colleague; the colleague is not told of it, and only
    /// the requester can have them asked.
    public Answered refer(WorkspaceId workspace, UUID id, PersonId person, PersonId colleague, Instant now) {
        var request = requests.find(workspace, id);
        if (request.flatMap(one -> brought(one, person)).isEmpty()) {
            return request.map(one -> unmoved(one, person)).orElseGet(Answered.NotYours::new);
        }
        var known = directory.find(workspace, colleague);
        var objection = objection(request.get(), person, colleague, known);
        if (objection.isPresent()) {
            return new Answered.Refused(objection.get());
        }
        Move move = known.filter(one -> canBeProposed(request.get(), one, now)).isPresent()
                ? new Move.Refer(person, Ask.next(colleague, known.get().zone()))
                : new Move.ReferInVain(person);
        return moved(workspace, id, person, List.of(colleague), move, Ask.State.REFERRED, now);
    }

    private static Optional<ChooseMentors.Objection.Cause> objection(
            MentorRequest request, PersonId by, PersonId colleague, Optional<Person> known) {
        if (colleague.equals(by)) {
            return Optional.of(ChooseMentors.Objection.Cause.YOURSELF);
        }
        if (colleague.equals(request.requester())) {
            return Optional.of(ChooseMentors.Objection.Cause.TWICE);
        }
        return known.map(Person::standing)
                .map(standing -> switch (standing) {
                    case MEMBER -> Optional.<ChooseMentors.Objection.Cause>empty();
                    case BOT -> Optional.of(ChooseMentors.Objection.Cause.APP);
                    case DEACTIVATED -> Optional.of(ChooseMentors.Objection.Cause.DEACTIVATED);
                    case GUEST, EXTERNAL -> Optional.of(ChooseMentors.Objection.Cause.NOT_A_MEMBER);
                })
                .orElse(Optional.of(ChooseMentors.Objection.Cause.UNKNOWN));
    }

    private boolean canBeProposed(MentorRequest request, Person colleague, Instant now) {
        var workspace = request.workspace();
        return colleague.zone() != null
                && !keptApart.apartFrom(workspace, request.requester()).contains(colleague.id())
                && !reportingLine.holdsBoth(workspace, request.requester(), colleague.id(), now)
                && request.brief()
                        .filter(brief -> !brief.hiddenFrom().contains(colleague.id()))
                        .isPresent();
    }

    /// *Don't bring me messages from this person*, pressed where somebody reads what another wrote.
    public Answered keepApart(WorkspaceId workspace, UUID id, PersonId person, Instant now) {
        var other = requests.find(workspace, id).flatMap(request -> writer(request, person));
        other.ifPresent(one -> keeping.keepApart(workspace, person, one, now));
        return other.<Answered>map(_ -> new Answered.Kept()).orElseGet(Answered.NotYours::new);
    }

    /// In the conversation of two, the requester presses it about the mentor. A post without a name tells nobody whose
    /// it is, not even so.
    private static Optional<PersonId> writer(MentorRequest request, PersonId reader) {
        if (reader.equals(request.requester())) {
            return request.stage() instanceof Stage.Agreed(var mentor) ? Optional.of(mentor) : Optional.empty();
        }
        var post = request.post();
        return wasAsked(request, reader) || post != null && post.named()
                ? Optional.of(request.requester())
                : Optional.empty();
    }

    private Answered moved(
            WorkspaceId workspace,
            UUID id,
            PersonId person,
            List<PersonId> others,
            Move move,
            Ask.State kept,
            Instant now) {
        return moving.move(workspace, id, others, held -> brought(held, person).map(_ -> move), now)
                .map(MoveRequest.Moved::request)
                .map(request -> brought(request, person)
                        .map(ask -> answered(ask, kept))
                        .orElseGet(() -> unmoved(request, person)))
                .orElseGet(Answered.NotYours::new);
    }

    /// Whoever was set apart after it was brought to them reads what anybody does who answers late.
    private static Answered unmoved(MentorRequest request, PersonId person) {
        return wasAsked(request, person) ? new Answered.MovedOn() : new Answered.NotYours();
    }

    private static boolean wasAsked(MentorRequest request, PersonId person) {
        return request.askOf(person)
                .filter(ask -> ask.askedAt() != null && ask.state() != Ask.State.PASSED_OVER)
                .isPresent();
    }

    private static Answered answered(Ask ask, Ask.State kept) {
        if (ask.state() == Ask.State.ACCEPTED) {
            return new Answered.Together();
        }
        return ask.state() == kept ? new Answered.Kept() : new Answered.MovedOn();
    }

    /// What they were never brought is not theirs.
    private static Optional<Ask> brought(MentorRequest request, PersonId person) {
        return request.askOf(person).filter(ask -> wasAsked(request, person) && !ask.silent());
    }
}
