package dev.percolate.request;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.request.Ask.State;
import dev.percolate.request.Stage.Ended.Why;
import dev.percolate.request.Stage.Posted.Step;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every stage, every move: the table in `approved/request/life.md` is the whole life of a request.
final class LifeTest {
    private static final WorkspaceId HERE = new WorkspaceId("T1");
    private static final ChannelId MENTORING = new ChannelId("C1MENTORING");
    private static final Instant LATER = MONDAY.plusSeconds(60 * 86_400L);
    static final Brief BRIEF = new Brief(
            "How do I grow from building features to leading the redesign of our checkout?",
            Extent.ONE_CONVERSATION,
            Set.of(Need.COUNSEL),
            "",
            null,
            false,
            "",
            Set.of());

    private static MentorRequest draft() {
        return MentorRequest.draft(HERE, new UUID(0, 1), ANA.id(), ANA.zone(), BRIEF, MONDAY);
    }

    private static Ask ask(Person person) {
        return Ask.next(person.id(), person.zone());
    }

    private static MentorRequest after(MentorRequest request, Move... moves) {
        for (Move move : moves) {
            request = Life.after(request, move, MONDAY).orElseThrow().request();
        }
        return request;
    }

    private static MentorRequest later(MentorRequest request) {
        return Life.after(
                        request,
                        new Move.WaitNoLonger(),
                        request.stage().lookAgainAt().orElseThrow())
                .orElseThrow()
                .request();
    }

    private static MentorRequest asking(Person... people) {
        List<Ask> order = new ArrayList<>();
        for (Person person : people) {
            order.add(ask(person));
        }
        return after(draft(), new Move.AskInOrder(order));
    }

    private static final Move POST = new Move.PostIt(MENTORING, true);

    private static Map<String, MentorRequest> stages() {
        Map<String, MentorRequest> stages = new LinkedHashMap<>();
        stages.put("draft", draft());
        stages.put("asking Ben", asking(BEN));
        stages.put("asking Ben, Chiara next", asking(BEN, CHIARA));
        stages.put("asking Ben, arrived", after(asking(BEN), new Move.Arrive(BEN.id(), MONDAY)));
        stages.put("asking Ben, reminded", later(after(asking(BEN), new Move.Arrive(BEN.id(), MONDAY))));
        stages.put("asking Ben, kept silent", after(asking(BEN), new Move.KeepSilent(BEN.id())));
        stages.put("asking Ben, posted too", after(asking(BEN), POST));
        stages.put("referred by Ben to Diego", after(asking(BEN), new Move.Refer(BEN.id(), ask(DIEGO))));
        stages.put("posted", after(draft(), POST));
        stages.put("posted, bumped", later(after(draft(), POST)));
        stages.put("posted, offered privately", later(later(after(draft(), POST))));
        stages.put("agreed with Ben", after(asking(BEN), new Move.Accept(BEN.id())));
        stages.put("withdrawn", after(asking(BEN), new Move.Withdraw()));
        stages.put("used up", after(asking(BEN), new Move.Decline(BEN.id())));
        stages.put("lapsed", later(later(later(after(draft(), POST)))));
        return stages;
    }

    private static Map<String, Move> moves() {
        Map<String, Move> moves = new LinkedHashMap<>();
        moves.put("ask Chiara, Diego", new Move.AskInOrder(List.of(ask(CHIARA), ask(DIEGO))));
        moves.put("post it", POST);
        moves.put("it arrives at Ben", new Move.Arrive(BEN.id(), MONDAY.plusSeconds(60)));
        moves.put("Ben is happy to", new Move.Accept(BEN.id()));
        moves.put("Ben cannot now", new Move.Decline(BEN.id()));
        moves.put("Ben's idea arrives", new Move.ReferralArrive(BEN.id(), MONDAY.plusSeconds(600)));
        moves.put("Ben knows Diego", new Move.Refer(BEN.id(), ask(DIEGO)));
        moves.put("Ben knows somebody in vain", new Move.ReferInVain(BEN.id()));
        moves.put("the referral is taken", new Move.TakeReferral());
        moves.put("the referral is left", new Move.LeaveReferral());
        moves.put("Chiara can help", new Move.Claim(ask(CHIARA)));
        moves.put("Ben is passed over", new Move.PassOver(BEN.id()));
        moves.put("Ben is kept silent", new Move.KeepSilent(BEN.id()));
        moves.put("nothing happens", new Move.WaitNoLonger());
        moves.put("withdraw", new Move.Withdraw());
        return moves;
    }

    @Test
    void listsEveryMoveInEveryStage() {
        assertThat(moves().values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Move.class.getPermittedSubclasses());
        var table = new StringBuilder("| stage | move | then | and |\n|---|---|---|---|\n");
        stages().forEach((stage, request) -> moves().forEach((name, move) -> Life.after(
                        request,
                        move,
                        move instanceof Move.WaitNoLonger
                                ? request.stage().lookAgainAt().orElse(LATER)
                                : MONDAY)
                .ifPresent(turn -> table.append("| ")
                        .append(stage)
                        .append(" | ")
                        .append(name)
                        .append(" | ")
                        .append(words(turn.request()))
                        .append(" | ")
                        .append(turn.consequences().stream()
                                .map(LifeTest::words)
                                .collect(Collectors.joining(", ")))
                        .append(" |\n"))));
        dev.percolate.testing.Approved.text(
                "request/life.md", table + "\nWhatever is not in the table changes nothing.\n");
    }

    private static String words(MentorRequest request) {
        String asks = request.asks().stream()
                .map(ask -> name(ask.person().value()) + " " + ask.state() + (ask.silent() ? " silent" : ""))
                .collect(Collectors.joining(", "));
        String stage = switch (request.stage()) {
            case Stage.Draft _ -> "draft";
            case Stage.Asking(var asked, var wait) ->
                "asking " + name(asked.value()) + ", "
                        + wait.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
            case Stage.Referred referred ->
                "referred to " + name(referred.colleague().person().value());
            case Stage.Posted posted -> "posted " + posted.step();
            case Stage.Agreed(var mentor) -> "agreed with " + name(mentor.value());
            case Stage.Ended(var why) -> "ended " + why;
        };
        return stage + (asks.isEmpty() ? "" : " (" + asks + ")") + (request.post() == null ? "" : " [in a channel]");
    }

    private static String words(Consequence consequence) {
        return consequence.toString().replaceAll("PersonId\\[value=(\\w+)]|(U\\d[A-Z]+)", "$1$2");
    }

    private static String name(String id) {
        return id.replaceAll("^U\\d", "");
    }

    @Test
    void remindsAfterTwoWorkingDaysOfTheAskedAndGoesOnADayLater() {
        Instant friday = Instant.parse("2026-01-09T10:00:00Z");
        var arrived = after(asking(BEN, CHIARA), new Move.Arrive(BEN.id(), friday));
        Instant tuesday = Instant.parse("2026-01-13T10:00:00Z");
        assertThat(arrived.stage().lookAgainAt()).contains(tuesday);
        assertThat(Life.after(arrived, new Move.WaitNoLonger(), tuesday.minusSeconds(1)))
                .isEmpty();

        var reminded = Life.after(arrived, new Move.WaitNoLonger(), tuesday).orElseThrow();
        assertThat(reminded.consequences()).containsExactly(new Consequence.RemindPerson(BEN.id()));
        Instant wednesday = Instant.parse("2026-01-14T10:00:00Z");
        assertThat(reminded.request().stage().lookAgainAt()).contains(wednesday);

        var next = Life.after(reminded.request(), new Move.WaitNoLonger(), wednesday)
                .orElseThrow();
        assertThat(next.request().isAsked(CHIARA.id())).isTrue();
        assertThat(next.consequences())
                .containsExactly(new Consequence.TakeBack(BEN.id()), new Consequence.AskPerson(CHIARA.id()));
    }

    @Test
    void whoeverTheQuestionNeverReachedCouldNotBeAsked() {
        assertThat(later(asking(BEN, CHIARA)).askOf(BEN.id()).orElseThrow().state())
                .isEqualTo(State.PASSED_OVER);
        var erasedMeanwhile = asking(BEN, CHIARA).changing(BEN.id(), Ask::keptSilent);
        assertThat(later(erasedMeanwhile).askOf(BEN.id()).orElseThrow().state())
                .as("looks like any who does not answer")
                .isEqualTo(State.UNANSWERED);
        assertThat(later(later(after(asking(BEN, CHIARA), new Move.Arrive(BEN.id(), MONDAY))))
                        .askOf(BEN.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(State.UNANSWERED);
    }

    @Test
    void keepsNothingOfADraftThatNobodyWillSend() {
        assertThat(Life.after(draft(), new Move.Withdraw(), MONDAY)
                        .orElseThrow()
                        .consequences())
                .containsExactly(new Consequence.Forget());
    }

    @Test
    void goesOnToNobodyWhoCouldNotReadWhatItSays() {
        var lost = withoutTexts(asking(BEN, CHIARA));

        assertThat(after(lost, new Move.Decline(BEN.id())).stage()).isEqualTo(new Stage.Ended(Why.USED_UP));
        assertThat(lost.reworded(BRIEF, MONDAY)).isEmpty();
        assertThat(withoutTexts(draft()).reworded(BRIEF, MONDAY)).isEmpty();
    }

    private static MentorRequest withoutTexts(MentorRequest request) {
        return new MentorRequest(
                request.workspace(),
                request.id(),
                request.requester(),
                request.zone(),
                request.week(),
                request.since(),
                List.of(),
                request.asks(),
                request.post(),
                request.stage());
    }

    @Test
    void countsTheDayAfterAReminderFromWhenItArrived() {
        var reminded = later(after(asking(BEN), new Move.Arrive(BEN.id(), MONDAY)));
        var late = LATER.plusSeconds(2 * 86_400L);
        var arrived = after(reminded, new Move.Arrive(BEN.id(), late));

        assertThat(arrived.stage().lookAgainAt()).contains(Patience.afterTheReminder(ask(BEN).time(), late));
    }

    @Test
    void looksTheSameFromOutsideWhetherSomebodyIsKeptApartOrSilent() {
        var silent = after(asking(BEN, CHIARA), new Move.KeepSilent(BEN.id()));
        var unanswered =
                after(asking(BEN, CHIARA), new Move.Arrive(BEN.id(), Patience.firstMoment(ask(BEN).time(), MONDAY)));

        assertThat(silent.stage()).isEqualTo(unanswered.stage());
        assertThat(later(later(silent)).stage())
                .isEqualTo(later(later(unanswered)).stage());
        assertThat(Life.after(
                                silent,
                                new Move.WaitNoLonger(),
                                silent.stage().lookAgainAt().orElseThrow())
                        .orElseThrow()
                        .consequences())
                .as("nobody is reminded of what they never read")
                .isEmpty();
    }

    @Test
    void asksAColleagueOnlyOnceTheRequesterAgrees() {
        var referred = after(asking(BEN, CHIARA), new Move.Refer(BEN.id(), ask(DIEGO)));
        assertThat(referred.asks()).extracting(Ask::person).doesNotContain(DIEGO.id());

        var taken = after(referred, new Move.TakeReferral());
        assertThat(taken.isAsked(DIEGO.id())).isTrue();
        assertThat(taken.next()).extracting(Ask::person).containsExactly(CHIARA.id());
        assertThat(after(referred, new Move.LeaveReferral()).isAsked(CHIARA.id()))
                .isTrue();
    }

    @Test
    void nobodyIsAskedTwiceForTheSame() {
        assertThat(Life.after(asking(BEN), new Move.AskInOrder(List.of(ask(BEN))), MONDAY))
                .isEmpty();
        var declined = after(asking(BEN, CHIARA), new Move.Decline(BEN.id()));
        assertThat(after(declined, new Move.Refer(CHIARA.id(), ask(BEN))).stage())
                .isEqualTo(new Stage.Ended(Why.USED_UP));
    }

    @Test
    void whoeverWasAskedKeepsWhatTheyRead() {
        var other = BRIEF.about("Something else altogether, now that I've thought about it.");
        var reworded = asking(BEN, CHIARA).reworded(other, MONDAY).orElseThrow();
        var next = after(reworded, new Move.Decline(BEN.id()));

        assertThat(reworded.version(reworded.askOf(BEN.id()).orElseThrow().read()))
                .contains(BRIEF);
        assertThat(next.version(next.askOf(CHIARA.id()).orElseThrow().read())).contains(other);
        var posted = after(draft(), POST).reworded(other, MONDAY).orElseThrow();
        var claimed = after(posted, new Move.Claim(ask(CHIARA)));
        assertThat(claimed.version(claimed.askOf(CHIARA.id()).orElseThrow().read()))
                .contains(BRIEF);
        assertThat(after(asking(BEN), new Move.Accept(BEN.id())).reworded(other, MONDAY))
                .isEmpty();
    }

    @Test
    void aPostIsBumpedOnceThenOfferedPrivatelyThenLapses() {
        var posted = after(draft(), POST);
        assertThat(posted.stage()).isEqualTo(new Stage.Posted(Step.FRESH, Instant.parse("2026-01-08T09:00:00Z")));
        var bumped = Life.after(posted, new Move.WaitNoLonger(), Instant.parse("2026-01-08T09:00:00Z"))
                .orElseThrow();
        assertThat(bumped.consequences()).containsExactly(new Consequence.Bump());
        assertThat(bumped.request().stage().lookAgainAt()).contains(Instant.parse("2026-01-12T09:00:00Z"));
    }

    @Test
    void takesBackWhatSomebodyWasAskedWhenAnotherCanHelp() {
        var turn = Life.after(after(asking(BEN), POST), new Move.Claim(ask(CHIARA)), MONDAY)
                .orElseThrow();

        assertThat(turn.consequences())
                .containsExactly(new Consequence.TakeBack(BEN.id()), new Consequence.OpenConversation(CHIARA.id()));
        assertThat(turn.request().askOf(BEN.id()).orElseThrow().state()).isEqualTo(State.TAKEN_BACK);
    }
}
