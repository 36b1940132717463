package dev.percolate.introduction.slack;

import dev.percolate.introduction.ConnectColleagues;
import dev.percolate.introduction.ConnectColleagues.Connected;
import dev.percolate.introduction.ConnectColleagues.Objection;
import dev.percolate.introduction.DeclineIdeas;
import dev.percolate.introduction.EnterCircle;
import dev.percolate.introduction.EnterCircle.Entered;
import dev.percolate.introduction.Member;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `/coffee introduce`: what is typed after it, and the form that opens where that is not enough; and
/// `/coffee ideas`, for those who would rather not be asked.
@Singleton
final class ConnectionModals implements SlackListener {
    private final EnterCircle enterCircle;
    private final ConnectColleagues connecting;
    private final DeclineIdeas ideas;

    ConnectionModals(EnterCircle enterCircle, ConnectColleagues connecting, DeclineIdeas ideas) {
        this.enterCircle = enterCircle;
        this.connecting = connecting;
        this.ideas = ideas;
    }

    @Override
    public String feature() {
        return ConnectionViews.FEATURE;
    }

    Answer introduce(Call call) {
        var entered = enterCircle.enter(call.workspace(), call.channel(), call.person());
        return inside(entered, ConnectionModals::whisper, inside -> {
            var typed = TypedConnection.read(call.rest());
            var one = typed.one();
            var other = typed.other();
            return one == null || other == null || !typed.isWhole()
                    ? new Answer.Open(ConnectionViews.form(inside.circle(), typed))
                    : atComposer(inside, typed, connect(inside, one, other, typed.why(), call.now()));
        });
    }

    private static Answer atComposer(Entered.Inside inside, TypedConnection typed, Connected connected) {
        return switch (connected) {
            case Connected.Noted(var answerAt) -> whisper(ConnectionMessages.noted(day(answerAt, inside)));
            case Connected.EnoughForNow(var until) -> whisper(ConnectionMessages.enough(day(until, inside)));
            case Connected.Refused(var one, var other) ->
                whisper(Stream.of(one, other)
                        .filter(Objects::nonNull)
                        .map(objection -> ConnectionMessages.objection(objection, Mrkdwn.quote(objection.name())))
                        .collect(Collectors.joining("\n")));
            case Connected.TooLong() -> new Answer.Open(ConnectionViews.form(inside.circle(), typed));
        };
    }

    /// `/coffee ideas`, from wherever it is typed.
    Answer ideas(Call call) {
        return switch (call.rest().toLowerCase(Locale.ROOT)) {
            case "off" -> noMoreIdeas(call.workspace(), call.person(), call.now());
            case "on" -> ideasAgain(call.workspace(), call.person());
            default ->
                new Answer.Whisper(
                        ideas.declinedSince(call.workspace(), call.person()).isPresent()
                                ? IdeaMessages.off()
                                : IdeaMessages.on());
        };
    }

    @Override
    public Answer clicked(Click click) {
        return switch (click.action()) {
            case IdeaButtons.NO_MORE -> noMoreIdeas(click.workspace(), click.person(), click.now());
            case IdeaButtons.AGAIN -> ideasAgain(click.workspace(), click.person());
            default -> new Answer.Unknown();
        };
    }

    private Answer noMoreIdeas(WorkspaceId workspace, PersonId person, Instant now) {
        ideas.decline(workspace, person, now);
        return new Answer.Whisper(IdeaMessages.off());
    }

    private Answer ideasAgain(WorkspaceId workspace, PersonId person) {
        ideas.allow(workspace, person);
        return new Answer.Whisper(IdeaMessages.on());
    }

    /// A form may be sent long after it was opened.
    @Override
    public Answer submitted(Submission form) {
        if (!form.callback().equals(ConnectionViews.ASK) || form.note().isBlank()) {
            return new Answer.Unknown();
        }
        String one = form.value(ConnectionViews.ONE);
        String other = form.value(ConnectionViews.OTHER);
        if (one.isEmpty() || other.isEmpty()) {
            return missing(one, other);
        }
        var entered = enterCircle.enterFromElsewhere(form.workspace(), new ChannelId(form.note()), form.person());
        return inside(
                entered,
                CircleModals::tell,
                inside -> inForm(
                        inside,
                        connect(
                                inside,
                                new PersonId(one),
                                new PersonId(other),
                                form.value(ConnectionViews.WHY),
                                form.now())));
    }

    private static Answer inForm(Entered.Inside inside, Connected connected) {
        return switch (connected) {
            case Connected.Noted(var answerAt) -> CircleModals.tell(ConnectionMessages.noted(day(answerAt, inside)));
            case Connected.EnoughForNow(var until) -> CircleModals.tell(ConnectionMessages.enough(day(until, inside)));
            case Connected.Refused(var one, var other) -> refuse(one, other);
            case Connected.TooLong() -> new Answer.Refuse(Map.of(ConnectionViews.WHY, ConnectionMessages.LONG));
        };
    }

    private static Answer missing(String one, String other) {
        Map<String, String> sentences = new LinkedHashMap<>();
        if (one.isEmpty()) {
            sentences.put(ConnectionViews.ONE, ConnectionMessages.CHOOSE_SOMEBODY);
        }
        if (other.isEmpty()) {
            sentences.put(ConnectionViews.OTHER, ConnectionMessages.CHOOSE_SOMEBODY);
        }
        return new Answer.Refuse(sentences);
    }

    private static Answer refuse(@Nullable Objection one, @Nullable Objection other) {
        Map<String, String> sentences = new LinkedHashMap<>();
        if (one != null) {
            sentences.put(ConnectionViews.ONE, ConnectionMessages.objection(one, one.name()));
        }
        if (other != null) {
            sentences.put(ConnectionViews.OTHER, ConnectionMessages.objection(other, other.name()));
        }
        return new Answer.Refuse(sentences);
    }

    private Connected connect(Entered.Inside inside, PersonId one, PersonId other, String why, Instant now) {
        return connecting.connect(inside.circle(), inside.person(), one, other, why, UUID.randomUUID(), now);
    }

    private static Answer inside(
            Entered entered, Function<String, Answer> tell, Function<Entered.Inside, Answer> then) {
        return switch (entered) {
            case Entered.Inside inside -> then.apply(inside);
            case Entered.NotAChannel() -> tell.apply(ConnectionMessages.IN_A_CHANNEL);
            case Entered.OutOfSight() -> tell.apply(ConnectionMessages.BRING_ME_IN);
            case Entered.NotThereAnyMore() -> tell.apply(ConnectionMessages.NOT_THERE);
            case Entered.MembersOnly() -> tell.apply(CircleMessages.MEMBERS_ONLY);
        };
    }

    private static LocalDate day(Instant moment, Entered.Inside inside) {
        return Member.today(inside.person(), moment);
    }

    private static Answer whisper(String text) {
        return new Answer.Whisper(CircleMessages.whisper(text));
    }
}
