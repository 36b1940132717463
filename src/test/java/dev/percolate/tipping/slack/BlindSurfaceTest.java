package dev.percolate.tipping.slack;

import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.Recipient;
import dev.percolate.tipping.Reply;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is read is as blind as what is decided: for each way in which the other can behave, every message
/// with its instant, what it says after a press, Home, `/mentor ties` and the own data of one person are the
/// same to the byte, unless both said mentoring; then up to the moment at which both are told.
final class BlindSurfaceTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 730;

    /// What somebody does on the day after they were asked, or was suggested a name, and otherwise.
    enum Deed {
        SILENT,
        MENTORING(TippingAct.MENTORING),
        LATER(TippingAct.LATER),
        SOMETHING_ELSE(TippingAct.SOMETHING_ELSE),
        NEVER_AGAIN(TippingAct.NEVER_AGAIN),
        MENTORING_THEN_LATER(TippingAct.MENTORING, TippingAct.LATER),
        TURNS_OFF,
        KEEPS_APART,
        RATHER_NOT;

        private final List<TippingAct> acts;

        Deed(TippingAct... acts) {
            this.acts = List.of(acts);
        }
    }

    private record Seen(Instant at, String what) {}

    private record Life(List<Seen> seen, Optional<Instant> told) {
        String until(Optional<Instant> moment) {
            return seen.stream()
                    .filter(one -> moment.isEmpty() || one.at().isBefore(moment.get()))
                    .map(Seen::toString)
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void whatIsReadIsTheSameWhateverTheOtherDoes() {
        for (boolean suggests : List.of(false, true)) {
            for (Deed own : List.of(Deed.SILENT, Deed.MENTORING, Deed.LATER, Deed.SOMETHING_ELSE, Deed.NEVER_AGAIN)) {
                Life silent = live(ANA, own, suggests, BEN, Deed.SILENT);
                assertThat(silent.seen()).hasSizeGreaterThan(50);
                for (Deed other : Deed.values()) {
                    Life life = live(ANA, own, suggests, BEN, other);
                    String what = own + (suggests ? " and suggests it" : "") + ", the other " + other;
                    boolean both = (own == Deed.MENTORING || suggests) && other == Deed.MENTORING;
                    assertThat(life.told().isPresent()).as(what).isEqualTo(both);
                    assertThat(life.until(life.told())).as(what).isEqualTo(silent.until(life.told()));
                }
            }
        }
    }

    /// A look every night, delivery in the morning, deeds at noon, a look at everything every four weeks.
    private static Life live(Person viewer, Deed own, boolean suggests, Person other, Deed others) {
        var bot = new TippingBot();
        List<Seen> seen = new ArrayList<>();
        Optional<Instant> told = Optional.empty();
        for (int day = 0; day < DAYS; day++) {
            var today = START.plusDays(day);
            at(bot, today, LocalTime.of(2, 0));
            bot.work.grows(viewer, other, 5 + day / 14, START.minusDays(60), bot.now);
            at(bot, today, LocalTime.of(10, 0));
            var arrived = bot.arrives();
            for (OutgoingMessage message : arrived) {
                if (message.recipient().equals(new Recipient.Direct(viewer.id()))) {
                    seen.add(new Seen(bot.now, message.notBefore() + TippingBot.json(message.body())));
                    if (message.once().value().startsWith("tipping.named/") && told.isEmpty()) {
                        told = Optional.of(message.notBefore());
                    }
                }
            }
            at(bot, today, LocalTime.of(12, 0));
            if (day % 14 == 0) {
                bot.work.talk(viewer, other, today, bot.now);
            }
            for (OutgoingMessage message : arrived) {
                boolean toViewer = message.recipient().equals(new Recipient.Direct(viewer.id()));
                var read = acts(bot, message, toViewer ? viewer : other, toViewer ? own : others)
                        .toList();
                if (toViewer) {
                    read.forEach(one -> seen.add(new Seen(bot.now, one)));
                }
            }
            at(bot, today, LocalTime.of(13, 0));
            if (others == Deed.KEEPS_APART && day == 3) {
                bot.work.apart.keepApart(WORKSPACE, other.id(), viewer.id(), bot.now);
            }
            if (suggests && day == 100) {
                seen.add(new Seen(
                        bot.now,
                        TippingBot.json(
                                bot.sends(viewer, TippingAct.SEND, other.id().value(), Map.of()))));
            }
            if (day % 28 == 0) {
                seen.add(new Seen(bot.now, bot.home(viewer)));
                seen.add(new Seen(bot.now, TippingBot.json(bot.types(viewer, "ties"))));
                seen.add(new Seen(bot.now, TippingBot.json(bot.types(viewer, "questions"))));
                seen.add(new Seen(bot.now, bot.data(viewer)));
            }
        }
        return new Life(seen, told);
    }

    /// What they read in return.
    private static Stream<String> acts(TippingBot bot, OutgoingMessage message, Person reader, Deed deed) {
        String key = message.once().value();
        return switch (deed) {
            case TURNS_OFF -> Stream.of(TippingBot.json(bot.types(reader, "questions off")));
            case RATHER_NOT ->
                key.startsWith("tipping.suggestion/")
                        ? Stream.of(TippingBot.json(bot.presses(reader, TippingAct.RATHER_NOT)))
                        : Stream.of();
            default ->
                key.startsWith("tipping.question/")
                        ? deed.acts.stream().map(act -> TippingBot.json(bot.presses(reader, act)))
                        : yes(bot, key, reader, deed);
        };
    }

    private static Stream<String> yes(TippingBot bot, String key, Person reader, Deed deed) {
        return key.startsWith("tipping.suggestion/") && deed == Deed.MENTORING
                ? Stream.of(TippingBot.json(bot.presses(reader, TippingAct.YES)))
                : Stream.of();
    }

    private static void at(TippingBot bot, LocalDate day, LocalTime time) {
        bot.now = day.atTime(time).toInstant(ZoneOffset.UTC);
        bot.work.passes(bot.now);
    }

    @Test
    void namesEveryReply() {
        var acts = Arrays.stream(Deed.values())
                .flatMap(deed -> deed.acts.stream())
                .distinct()
                .toList();

        assertThat(acts)
                .extracting(TippingAct::name)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Reply.values()).map(Reply::name).toList());
        assertThat(acts)
                .extracting(TippingAct::id)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TippingButtons.answers(new UUID(0, 0)))
                        .map(ButtonElement::getActionId)
                        .toList());
    }
}
