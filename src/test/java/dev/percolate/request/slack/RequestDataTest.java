package dev.percolate.request.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Colleagues;
import dev.percolate.request.Brief;
import dev.percolate.request.Extent;
import dev.percolate.request.Need;
import dev.percolate.request.WriteRequest;
import dev.percolate.testing.Approved;
import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class RequestDataTest extends InPostgres implements PersonalDataContract {
    @Inject
    private WriteRequest writing;

    @Inject
    private RequestData data;

    private int entered;

    /// Asked, posted, reworded and agreed.
    @Test
    void listsAllThatWasEnteredAndToWhoeverWasAskedWhatTheyWereSent() {
        var bot = new RequestBot();
        var brief = new Brief(
                "How do I lead former peers, <@U2BEN> & others?",
                Extent.A_FEW,
                Set.of(Need.COUNSEL, Need.SPONSORSHIP),
                "The kick-off is in March.",
                LocalDate.parse("2026-02-20"),
                true,
                "a return from a long leave",
                Set.of(Colleagues.MERE.id()));
        bot.work.writing.draft(HERE, Colleagues.ANA, brief, new UUID(7, 1), bot.now);
        bot.asks(Colleagues.ANA, 1, Colleagues.BEN);
        bot.posts(Colleagues.ANA, 1, true);
        var reworded = new Brief(
                "How do I lead?", Extent.OPEN_ENDED, Set.of(), "", null, false, "", Set.of(Colleagues.NOWHERE.id()));
        bot.work.writing.reword(HERE, new UUID(7, 1), Colleagues.ANA.id(), reworded, bot.now);
        bot.presses(Colleagues.BEN, RequestAct.ACCEPT, 1);

        var ofBot = new RequestData(bot.work.requests, bot.work.forgetting);
        Approved.text("request/own-data.md", words(ofBot, Colleagues.ANA) + "\n" + words(ofBot, Colleagues.BEN));
        assertThat(words(ofBot, Colleagues.BEN))
                .doesNotContain("Should not see it", Colleagues.MERE.id().value());
    }

    private static String words(PersonalData data, Person person) {
        return "# " + person.name() + "\n"
                + data.of(HERE, person.id(), Colleagues.MONDAY).stream()
                        .map(section -> "## " + section.heading() + "\n_" + section.whoSeesIt() + "_\n"
                                + section.entries().stream()
                                        .map(entry -> "- " + entry.when() + (entry.asTyped() ? " as typed: " : ": ")
                                                + entry.text() + "\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public PersonalData personalData() {
        return data;
    }

    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        String words = "How do I begin " + who + ++entered + "?";
        writing.draft(
                workspace,
                new Person(who, "", "", null, "", Person.Standing.MEMBER),
                new Brief(words, Extent.A_FEW, Set.of(), "", null, false, "", Set.of(other)),
                UUID.randomUUID(),
                now);
        return words;
    }
}
