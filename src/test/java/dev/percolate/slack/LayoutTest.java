package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.testing.Approved;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LayoutTest {
    @Test
    void aMessageCarriesItsBlocksAsSlackReadsThem() {
        var message = Layout.message(
                "Would you like a coffee?",
                Layout.text("Would you like a *coffee*?"),
                Layout.note("Only you see this."),
                Layout.buttons(
                        Layout.button("brew.now", "I'd like this", "42"),
                        Layout.button("brew.never", "Not this time", "42")));

        assertThat(message.text()).isEqualTo("Would you like a coffee?");
        Approved.json("slack/message", message.blocks());
    }

    @Test
    void aFormHasFieldsThatMayStayEmpty() {
        var form = Layout.form(
                "brew.order",
                "Your coffee",
                "Order",
                "C1",
                List.of(
                        Layout.textField(
                                "line", "What would you like?", "Who can see it: you.", "Protégé's choice", 120),
                        Layout.textField("other", "Anything else?", "", "", 120),
                        Layout.dateField("day", "When?", "", LocalDate.of(2026, 12, 24)),
                        Layout.dateField("until", "Until?", "", null)));

        Approved.json("slack/form", Modals.json(form).toString());
    }

    @Test
    void aFormHasChoicesAndTimes() {
        var form = Layout.form(
                "brew.plan",
                "Your coffee",
                "Order",
                "C1",
                List.of(
                        Layout.choiceField(
                                "size",
                                "How large?",
                                "For you alone.",
                                List.of(new Layout.Option("s", "Small"), new Layout.Option("l", "Large")),
                                "l"),
                        Layout.timeField("hour", "At what time?", "", LocalTime.of(9, 5)),
                        Layout.optionalDateField("from", "Not from", "", LocalDate.of(2026, 12, 24)),
                        Layout.optionalDateField("to", "Not until", "", null)));

        Approved.json("slack/form-of-choices", Modals.json(form).toString());
    }

    @Test
    void aMessageThatEndsAModalKeepsItsBlocks() {
        Approved.json("slack/saying", Modals.saying(Layout.message("Done.")).toString());
    }
}
