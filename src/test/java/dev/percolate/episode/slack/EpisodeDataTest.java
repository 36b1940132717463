package dev.percolate.episode.slack;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Account;
import dev.percolate.episode.EpisodeLength;
import dev.percolate.episode.Log;
import dev.percolate.episode.LogConversation.Draft;
import dev.percolate.episode.LogConversation.Logged;
import dev.percolate.episode.Marks;
import dev.percolate.episode.Role;
import dev.percolate.episode.ThankColleague;
import dev.percolate.episode.ThankYou.Invitation;
import dev.percolate.introduction.Colleagues;
import dev.percolate.request.Need;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EpisodeDataTest implements PersonalDataContract {
    private final Log log = new Log();
    private final PersonalData data = new EpisodeData(log.reading, log.forgetting);
    private int entered;

    @Override
    public PersonalData personalData() {
        return data;
    }

    /// Logs a conversation with the other and one outside, asks the other, and thanks them; nothing of it arrives yet.
    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        entered++;
        var author = somebody(who);
        var said = new Account(
                LocalDate.of(2026, 1, 5).minusDays(9L * entered),
                EpisodeLength.LONGER,
                Role.BOTH,
                Set.of(Need.COUNSEL),
                "line " + entered,
                new Marks(2, 3));
        var draft = new Draft(log.form(), Set.of(other), List.of("Aunt " + entered), said);
        var kept = (Logged.Kept) log.logging.log(workspace, author, draft, now);
        var view = kept.views().getFirst().id();
        log.asking.ask(workspace, author, view, now);
        log.thanking.thank(
                workspace,
                author,
                new ThankColleague.Draft(log.form(), other, view, "Thank you", Invitation.NONE),
                now);
        return "line " + entered;
    }

    private static Person somebody(PersonId id) {
        return Stream.of(Colleagues.ANA, Colleagues.BEN)
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsAsSentences() {
        enters(HERE, ANA, BEN, NOW);
        log.notes(Colleagues.BEN, Colleagues.ANA, TODAY.minusDays(9));
        log.arriving.ofThankYou(HERE, log.thanked.getFirst().id(), MONDAY);

        assertThat(lines(ANA))
                .containsExactly(
                        "With <@U2BEN> on Saturday 27 December 2025; more than an hour; you gave and received; about a"
                                + " decision; how open you could be: 2 of 5; how much it gave you: 3 of 5; in both your"
                                + " logs; you asked whether they would like it in theirs.",
                        "Your line: line 1",
                        "With somebody outside this Slack on Saturday 27 December 2025; more than an hour; you gave and"
                                + " received; about a decision; how open you could be: 2 of 5; how much it gave you: 3"
                                + " of 5.",
                        "You call them: Aunt 1",
                        "Your line: line 1",
                        "You thanked <@U2BEN> for a conversation on Saturday 27 December 2025.");
        assertThat(lines(BEN))
                .containsExactly(
                        "With <@U1ANA> on Saturday 27 December 2025; in both your logs.",
                        "<@U1ANA> thanked you for a conversation on Saturday 27 December 2025.");
    }

    @Test
    void namesWhatOneWasAskedAndAnsweredAndWhatOneTookBack() {
        enters(HERE, ANA, BEN, NOW);
        var ask = log.asked.getFirst();
        log.arriving.ofAsk(HERE, ask.id(), NOW);
        assertThat(lines(BEN))
                .containsExactly("<@U1ANA> asked whether you would like a conversation on Saturday 27 December 2025 in"
                        + " your log.");
        log.confirming.setAside(HERE, BEN, ask.id(), NOW);
        assertThat(lines(BEN)).first().asString().endsWith("in your log; you said not now.");
        assertThat(lines(ANA)).noneMatch(line -> line.contains("not now"));

        log.correcting.delete(HERE, ANA, ask.view(), NOW);
        assertThat(lines(ANA))
                .contains("You asked <@U2BEN> whether they would like a conversation on Saturday 27 December 2025 in"
                        + " theirs.");
    }

    @Test
    void leavesNothingOutHoweverMuchThereIs() {
        for (int some = 0; some < 501; some++) {
            log.notes(Colleagues.ANA, Colleagues.BEN, TODAY.minusDays(some));
        }

        assertThat(lines(ANA)).hasSize(501);
    }

    private List<String> lines(PersonId person) {
        return data.of(HERE, person, NOW).stream()
                .flatMap(section -> section.entries().stream())
                .map(PersonalData.Entry::text)
                .toList();
    }

    @Test
    void someoneWhoLeftHasNoName() {
        enters(HERE, ANA, BEN, NOW);
        data.erase(HERE, BEN, NOW);

        assertThat(lines(ANA).getFirst()).startsWith("With someone who left on");
    }
}
