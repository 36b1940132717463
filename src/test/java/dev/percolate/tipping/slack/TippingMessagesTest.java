package dev.percolate.tipping.slack;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.percolate.episode.Tie;
import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.OutboxInMemory;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.slack.Layout;
import dev.percolate.testing.Approved;
import dev.percolate.tipping.NamedTie;
import dev.percolate.tipping.Origin;
import dev.percolate.tipping.Question;
import dev.percolate.tipping.Reply;
import dev.percolate.tipping.Suggestion;
import dev.percolate.tipping.Switches;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TippingMessagesTest {
    private static final WorkspaceId HERE = new WorkspaceId("T1");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofHours(25));
    private static final NamedTie NAMED =
            new NamedTie(new Tie(HERE, ANA.id(), BEN.id()), TUESDAY, 7, LocalDate.parse("2025-09-03"));
    private static final Suggestion SUGGESTION =
            new Suggestion(HERE, new UUID(7, 2), ANA.id(), BEN.id(), MONDAY, null, true);

    private final OutboxInMemory outbox = new OutboxInMemory();
    private Switches.Set switches = new Switches.Set(true, false);
    private final TippingNewsByOutbox news = new TippingNewsByOutbox(outbox, new Switches() {
        @Override
        public Set of(WorkspaceId workspace) {
            return switches;
        }

        @Override
        public void turn(WorkspaceId workspace, Set to, Instant now) {
            switches = to;
        }
    });

    private static Question question(Origin origin, int conversations, LocalDate since, Reply reply) {
        return new Question(
                HERE,
                new UUID(7, 1),
                ANA.id(),
                BEN.id(),
                origin,
                conversations,
                since,
                MONDAY,
                null,
                reply,
                reply == null ? null : MONDAY,
                MONDAY.plus(Question.OPEN_FOR));
    }

    private static Question question(int conversations, String since) {
        return question(Origin.DETECTOR, conversations, LocalDate.parse(since), null);
    }

    private static String json(MessageBody body) {
        var json = new JsonObject();
        json.addProperty("text", body.text());
        json.add("blocks", JsonParser.parseString(body.blocks()));
        return json.toString();
    }

    @Test
    void asksWhatSomebodyWouldCallIt() {
        news.ask(question(5, "2025-09-03"), ANA, BEN, TUESDAY);

        OutgoingMessage asked = outbox.to(ANA.id()).getFirst();
        Approved.json("tipping/question", json(asked.body()));
        assertThat(asked.kind()).isEqualTo(new Kind.Unasked(Urgency.TIPPING));
        assertThat(asked.notBefore()).isEqualTo(TUESDAY);
        assertThat(asked.dropAfter()).isEqualTo(TUESDAY.plus(Duration.ofDays(5)));
        assertThat(asked.about()).containsExactly(BEN.id());
        assertThat(outbox.messages()).as("the other is another question").hasSize(1);

        news.withdraw(question(5, "2025-09-03"), MONDAY);
        assertThat(outbox.messages()).isEmpty();
    }

    @Test
    void saysToEverybodyAlikeThatSomeAreAskedByChance() {
        switches = new Switches.Set(true, true);
        var asked = Arrays.stream(Origin.values())
                .map(origin -> {
                    var each = new OutboxInMemory();
                    new TippingNewsByOutbox(each, switches())
                            .ask(question(origin, 5, LocalDate.parse("2025-09-03"), null), ANA, BEN, TUESDAY);
                    return json(each.messages().getFirst().body());
                })
                .collect(Collectors.toSet());

        assertThat(asked).as("why it is asked").hasSize(1);
        Approved.json("tipping/question-by-chance", asked.iterator().next());
    }

    private Switches switches() {
        return new Switches() {
            @Override
            public Set of(WorkspaceId workspace) {
                return switches;
            }

            @Override
            public void turn(WorkspaceId workspace, Set to, Instant now) {
                throw new AssertionError();
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2026-01-02, talked four times since January.",
        "10, 2025-09-03, talked ten times since September 2025.",
        "11, 2024-12-20, talked 11 times since December 2024.",
    })
    void countsInWordsUpToTenAndNamesTheYearWhereItHasTo(int conversations, String since, String words) {
        assertThat(QuestionMessages.question(question(conversations, since), BEN, false)
                        .text())
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-01-15, January",
        "2026-12-30, 2026-01-15, January 2026",
        "2027-01-02, 2026-12-15, December 2026"
    })
    void namesTheYearWhereItIsAnotherOrLongAgo(LocalDate today, LocalDate since, String month) {
        assertThat(TippingWording.month(since, today)).isEqualTo(month);
    }

    @Test
    void neverShowsInTheMessageWhatWasPressed() {
        var noted = Stream.concat(Stream.of((Reply) null), Arrays.stream(Reply.values()))
                .map(reply -> question(Origin.DETECTOR, 5, LocalDate.parse("2025-09-03"), reply))
                .map(question -> json(QuestionMessages.noted(question, BEN, false, LocalDate.parse("2026-01-19"))))
                .collect(Collectors.toSet());

        assertThat(noted).hasSize(1);
        Approved.json("tipping/question-noted", noted.iterator().next());
    }

    @Test
    void tellsBothAtTheSameSecondThatBothCallItMentoring() {
        news.reveal(NAMED, ANA, BEN);

        Approved.json("tipping/named", json(outbox.to(ANA.id()).getFirst().body()));
        Approved.json("tipping/named-other", json(outbox.to(BEN.id()).getFirst().body()));
        assertThat(outbox.messages()).hasSize(2).allSatisfy(message -> {
            assertThat(message.kind()).isEqualTo(Kind.AGREED);
            assertThat(message.notBefore()).isEqualTo(TUESDAY);
        });
        news.reveal(NAMED, BEN, ANA);
        assertThat(outbox.messages()).as("told once").hasSize(2);
    }

    @Test
    void asksOpenlyWhetherTheOtherWouldToo() {
        news.suggest(SUGGESTION, ANA, BEN, MONDAY);

        var suggested = outbox.to(BEN.id()).getFirst();
        Approved.json("tipping/suggestion", json(suggested.body()));
        assertThat(suggested.kind()).isEqualTo(new Kind.Unasked(Urgency.ANSWER_AWAITED));
        assertThat(suggested.about()).containsExactly(ANA.id());
        assertThat(NamedMessages.preview(ANA)).as("the preview is what is read").allSatisfy(block -> {
            String shown = Layout.message("", block).blocks();
            assertThat(suggested.body().blocks()).contains(shown.substring(1, shown.length() - 1));
        });

        news.withdraw(SUGGESTION, MONDAY);
        assertThat(outbox.messages()).isEmpty();
    }

    @Test
    void writesNamesSoThatTheyDoNothing() {
        var joker = new Person(BEN.id(), "*Ben* <!channel>", "", BEN.zone(), "", Person.Standing.MEMBER);

        assertThat(QuestionMessages.question(question(5, "2025-09-03"), joker, true)
                        .blocks())
                .doesNotContain("<!channel>");
        assertThat(NamedMessages.suggestion(SUGGESTION, joker).blocks()).doesNotContain("<!channel>");
        assertThat(NamedMessages.named(NAMED, ANA, joker).text()).doesNotContain("<!channel>");
    }

    @Test
    void recognisesItsOwnKeys() {
        var id = new UUID(7, 1);

        assertThat(TippingKey.read(TippingKey.question(id))).contains(new TippingKey(TippingKey.Topic.QUESTION, id));
        assertThat(TippingKey.read(TippingKey.suggestion(id)))
                .contains(new TippingKey(TippingKey.Topic.SUGGESTION, id));
        assertThat(TippingKey.read(TippingKey.named(NAMED, ANA.id()))).isEmpty();
        assertThat(TippingKey.read(new OnceKey("support.offer/" + id))).isEmpty();
        assertThat(TippingKey.named(NAMED, ANA.id()).value())
                .as("no key says who")
                .doesNotContain(ANA.id().value(), BEN.id().value());
    }
}
