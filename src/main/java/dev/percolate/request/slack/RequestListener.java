package dev.percolate.request.slack;

import dev.percolate.request.AnswerRequest;
import dev.percolate.request.AnswerRequest.Answered;
import dev.percolate.request.ChooseMentors.Objection;
import dev.percolate.request.ClaimRequest;
import dev.percolate.request.MentorRequest;
import dev.percolate.request.ReadOwnRequests;
import dev.percolate.request.SteerRequest;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Brings each button and window of requests to whoever handles it.
@Singleton
final class RequestListener implements SlackListener {
    private final RequestModals modals;
    private final AnswerRequest answering;
    private final ClaimRequest claiming;
    private final SteerRequest steering;
    private final ReadOwnRequests reading;
    private final Directory directory;

    RequestListener(
            RequestModals modals,
            AnswerRequest answering,
            ClaimRequest claiming,
            SteerRequest steering,
            ReadOwnRequests reading,
            Directory directory) {
        this.modals = modals;
        this.answering = answering;
        this.claiming = claiming;
        this.steering = steering;
        this.reading = reading;
        this.directory = directory;
    }

    @Override
    public String feature() {
        return "request";
    }

    @Override
    public Answer clicked(Click click) {
        return RequestAct.of(click.action()).map(act -> clicked(act, click)).orElseGet(Answer.Unknown::new);
    }

    private Answer clicked(RequestAct act, Click click) {
        var workspace = click.workspace();
        var person = click.person();
        var now = click.now();
        return switch (act) {
            case ASK -> modals.form(workspace, person, "", now);
            case MINE -> modals.mine(workspace, person);
            case ADD_TO_IT -> about(click, id -> modals.addToIt(workspace, person, id, now));
            case EDIT -> about(click, id -> modals.edit(workspace, person, id, now));
            case WIDEN -> about(click, id -> modals.widen(workspace, person, id, now));
            case WITHDRAW -> about(click, id -> steered(steering.withdraw(workspace, id, person, now)));
            case TAKE_REFERRAL -> about(click, id -> steered(steering.takeReferral(workspace, id, person, now)));
            case LEAVE_REFERRAL -> about(click, id -> steered(steering.leaveReferral(workspace, id, person, now)));
            case ACCEPT ->
                about(click, id -> answered(answering.accept(workspace, id, person, now), RequestViews.TOGETHER));
            case NOT_NOW ->
                about(click, id -> answered(answering.decline(workspace, id, person, now), RequestViews.NOT_NOW));
            case KNOW_SOMEONE -> about(click, id -> knowsSomeone(click, id));
            case CAN_HELP -> about(click, id -> claimed(claiming.claim(workspace, id, person, now)));
            case KEEP_APART ->
                about(click, id -> answered(answering.keepApart(workspace, id, person, now), RequestViews.KEPT_APART));
            case WRITE, CHOOSE, POST_WITHOUT_NAME, REWRITE, REFER, READ -> new Answer.Unknown();
        };
    }

    private Answer steered(Optional<MentorRequest> request) {
        return request.map(one -> {
                    Map<PersonId, dev.percolate.workspace.Person> people =
                            directory.find(one.workspace(), one.people());
                    return RequestModals.whisper(Standing.line(one, people));
                })
                .orElseGet(() -> RequestModals.whisper(RequestViews.NOT_YOURS));
    }

    private static Answer answered(Answered answered, String kept) {
        return RequestModals.whisper(words(answered, kept));
    }

    private static String words(Answered answered, String kept) {
        return switch (answered) {
            case Answered.Kept() -> kept;
            case Answered.Together() -> RequestViews.TOGETHER;
            case Answered.MovedOn() -> RequestViews.MOVED_ON;
            case Answered.Refused(var cause) -> refusal(cause);
            case Answered.NotYours() -> RequestViews.NOT_YOURS;
        };
    }

    private static String refusal(Objection.Cause cause) {
        return switch (cause) {
            case YOURSELF -> "That's you. If you'd like to help, press Happy to in the message.";
            case TWICE -> "That's who asks. Please choose somebody else.";
            case UNKNOWN -> "I can't find that person here. Please choose somebody else.";
            case APP -> "That's an app, and this wants a person.";
            case DEACTIVATED -> "They have left this workspace. Please choose somebody else.";
            case NOT_A_MEMBER ->
                "They are here as a guest or with another organisation, and I ask members of this workspace only.";
            case NO_ZONE, HIDDEN, ASKED_BEFORE -> RequestViews.REFERRED;
        };
    }

    private Answer knowsSomeone(Click click, UUID id) {
        return reading.broughtTo(click.workspace(), id, click.person())
                .flatMap(request -> directory
                        .find(click.workspace(), request.requester())
                        .<Answer>map(requester -> new Answer.Open(ChoiceViews.refer(request, requester))))
                .orElseGet(() -> RequestModals.whisper(RequestViews.MOVED_ON));
    }

    private static Answer claimed(ClaimRequest.Claimed claimed) {
        return RequestModals.whisper(
                switch (claimed) {
                    case NOTED -> RequestViews.CLAIMED;
                    case SETTLED -> RequestViews.SETTLED;
                    case YOUR_OWN -> RequestViews.YOUR_OWN;
                });
    }

    private static Answer about(Click click, Function<UUID, Answer> then) {
        return id(click.value()).map(then).orElseGet(Answer.Unknown::new);
    }

    static Optional<UUID> id(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Answer submitted(Submission form) {
        return RequestAct.of(form.callback()).map(act -> submitted(act, form)).orElseGet(Answer.Unknown::new);
    }

    private Answer submitted(RequestAct act, Submission form) {
        return switch (act) {
            case WRITE -> modals.write(form);
            case REWRITE -> about(form, id -> modals.rewrite(form, id));
            case CHOOSE -> about(form, id -> modals.choose(form, id));
            case POST_WITHOUT_NAME -> withoutName(form);
            case REFER -> about(form, id -> refer(form, id));
            case ASK,
                    MINE,
                    ADD_TO_IT,
                    EDIT,
                    WIDEN,
                    WITHDRAW,
                    ACCEPT,
                    NOT_NOW,
                    KNOW_SOMEONE,
                    TAKE_REFERRAL,
                    LEAVE_REFERRAL,
                    CAN_HELP,
                    KEEP_APART,
                    READ -> new Answer.Unknown();
        };
    }

    private static Answer about(Submission form, Function<UUID, Answer> then) {
        return id(form.note()).map(then).orElseGet(Answer.Unknown::new);
    }

    private Answer withoutName(Submission form) {
        var parts = form.note().split("/", 2);
        return parts.length == 2 && !parts[1].isBlank()
                ? id(parts[0])
                        .map(id -> modals.post(form, id, new ChannelId(parts[1]), false))
                        .orElseGet(Answer.Unknown::new)
                : new Answer.Unknown();
    }

    private Answer refer(Submission form, UUID id) {
        String colleague = form.value(ChoiceViews.NAMED);
        if (colleague.isEmpty()) {
            return new Answer.Refuse(Map.of(ChoiceViews.NAMED, "Please choose somebody."));
        }
        var answered = answering.refer(form.workspace(), id, form.person(), new PersonId(colleague), form.now());
        return answered instanceof Answered.Refused(var cause)
                ? new Answer.Refuse(Map.of(ChoiceViews.NAMED, refusal(cause)))
                : RequestModals.tell(words(answered, RequestViews.REFERRED));
    }
}
