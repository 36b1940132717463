package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.schedule.DomainTime;
import dev.percolate.schedule.TimeMachine;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// What happened before the visitor came: some people have joined the introductions in #coffee and said what they offer
/// and look for, by the same commands and modals that anybody would use. Played once; interrupted, it goes on where it
/// was.
@Singleton
public final class OpeningScene {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime FROM = LocalTime.of(12, 30);
    private static final LocalTime TO = LocalTime.of(15, 30);
    private static final LocalTime GOOD = LocalTime.of(13, 0);

    private static final List<Part> PARTS = List.of(
            new Part("U0BENOKAFO", "saying no to a customer kindly", "reading a product roadmap"),
            new Part("U0CHLOEMAR", "telling a story with numbers", "sketching an idea before building it"),
            new Part("U0DIEGORAM", "reviewing code without hurting anybody", "speaking up in large meetings"),
            new Part("U0ELIFYILM", "the first year of leading a team", "telling a story with numbers"),
            new Part("U0FARAHHAD", "interviews that are fair to nervous people", "what engineers do all day"),
            new Part("U0GRACEMWA", "budgets in plain words", "saying no to a colleague kindly"),
            new Part("U0HUGOLIND", "staying calm when a service is down", "leading a team for the first time"),
            new Part("U0IMANIJOH", "speaking up in large meetings", "what customers ask support for"));

    private final FirstStart firstStart;
    private final TimeMachine timeMachine;
    private final InstantSource clock;
    private final Visitor visitor;

    OpeningScene(FirstStart firstStart, TimeMachine timeMachine, @DomainTime InstantSource clock, Visitor visitor) {
        this.firstStart = firstStart;
        this.timeMachine = timeMachine;
        this.clock = clock;
        this.visitor = visitor;
    }

    record Part(String person, String offers, String seeks) {}

    /// True when nothing is left to play; false where the bot did not go along and it is worth trying again.
    public boolean play() {
        once("time", this::moveToOfficeHours);
        for (Part part : PARTS) {
            String step = "joined " + part.person();
            if (!firstStart.isDone(step)) {
                if (!visitor.joins(part)) {
                    return false;
                }
                firstStart.done(step);
            }
        }
        return true;
    }

    private void moveToOfficeHours() {
        Instant now = clock.instant();
        Instant good = officeHours(now);
        if (good.isAfter(now)) {
            timeMachine.moveTo(good);
        }
    }

    /// Early afternoon in Europe and Africa is morning in the east of the Americas: everybody there is at work.
    static Instant officeHours(Instant now) {
        OffsetDateTime today = now.atOffset(ZoneOffset.UTC);
        boolean weekday = !WEEKEND.contains(today.getDayOfWeek());
        LocalTime time = today.toLocalTime();
        if (weekday && !time.isBefore(FROM) && !time.isAfter(TO)) {
            return now;
        }
        OffsetDateTime next = today.with(GOOD);
        while (!next.toInstant().isAfter(now) || WEEKEND.contains(next.getDayOfWeek())) {
            next = next.plusDays(1);
        }
        return next.toInstant();
    }

    private void once(String step, Runnable happening) {
        if (!firstStart.isDone(step)) {
            happening.run();
            firstStart.done(step);
        }
    }

    /// Plays one person's part as that person would.
    @Singleton
    static final class Visitor {
        private final People people;
        private final Conversations conversations;
        private final Messages messages;
        private final Write write;
        private final ModalStack modals;
        private final SubmitModal submit;

        Visitor(
                People people,
                Conversations conversations,
                Messages messages,
                Write write,
                ModalStack modals,
                SubmitModal submit) {
            this.people = people;
            this.conversations = conversations;
            this.messages = messages;
            this.write = write;
            this.modals = modals;
            this.submit = submit;
        }

        boolean joins(Part part) {
            Person person = people.find(part.person()).orElseThrow();
            try {
                return types(person, "/coffee join") && types(person, "/coffee") && fillsIn(person, part);
            } finally {
                modals.closeAll(person.id());
                messages.removeWhispers(Seed.COFFEE, person.id());
            }
        }

        private boolean types(Person person, String command) {
            Conversation coffee = conversations.find(Seed.COFFEE).orElseThrow();
            return write.write(person, coffee, command) instanceof Outcome.Done;
        }

        private boolean fillsIn(Person person, Part part) {
            List<Modal> open = modals.of(person.id());
            if (open.isEmpty()) {
                return false;
            }
            ObjectNode values = Json.object();
            var answers = List.of(part.offers(), part.seeks()).iterator();
            for (var block : open.getLast().view().path("blocks")) {
                var element = block.path("element");
                if (element.path("type").asText().equals("plain_text_input") && answers.hasNext()) {
                    values.putObject(block.path("block_id").asText())
                            .putObject(element.path("action_id").asText())
                            .put("type", "plain_text_input")
                            .put("value", answers.next());
                }
            }
            return submit.submit(person, open.getLast().viewId(), values) instanceof Outcome.Done;
        }
    }
}
