package dev.percolate.slack;

import com.google.gson.Gson;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.outbox.MessageBody;
import dev.percolate.workspace.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The blocks our messages and modals are made of. Texts are mrkdwn where it says so; text from people goes through
/// [Mrkdwn] first. Labels of buttons and fields are always plain text (promise 7).
public final class Layout {
    /// Making one takes longer than using it.
    private static final Gson JSON = GsonFactory.createSnakeCase();

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Layout() {}

    /// A message of one paragraph.
    public static MessageBody message(String mrkdwn) {
        return message(mrkdwn, text(mrkdwn));
    }

    public static MessageBody message(String text, LayoutBlock... blocks) {
        return message(text, List.of(blocks));
    }

    /// `text` is what notifications and screen readers use: say the same as the blocks.
    public static MessageBody message(String text, List<LayoutBlock> blocks) {
        return new MessageBody(text, JSON.toJson(blocks));
    }

    /// A paragraph, up to 3,000 characters.
    public static LayoutBlock text(String mrkdwn) {
        return SectionBlock.builder().text(markdown(mrkdwn)).build();
    }

    /// What somebody typed, up to 3,000 characters, exactly as they did: nothing in it is markup, and lines stay lines.
    public static LayoutBlock typed(String text) {
        return SectionBlock.builder().text(plain(text)).build();
    }

    /// Plain text, up to 150 characters.
    public static LayoutBlock heading(String text) {
        return HeaderBlock.builder().text(plain(text)).build();
    }

    /// Small print.
    public static LayoutBlock note(String mrkdwn) {
        return ContextBlock.builder().elements(List.of(markdown(mrkdwn))).build();
    }

    public static LayoutBlock buttons(ButtonElement... buttons) {
        return ActionsBlock.builder().elements(List.<BlockElement>of(buttons)).build();
    }

    /// `action` is `feature.verb`; `value`, up to 2,000 characters, comes back with the click. No two buttons of one
    /// block may have the same action.
    public static ButtonElement button(String action, String label, String value) {
        return ButtonElement.builder()
                .actionId(action)
                .text(plain(label))
                .value(value)
                .build();
    }

    /// A paragraph, up to 3,000 characters, with a button beside it.
    public static LayoutBlock text(String mrkdwn, ButtonElement button) {
        return SectionBlock.builder().text(markdown(mrkdwn)).accessory(button).build();
    }

    /// A button that leads to a page in the browser. Its click arrives here as well and needs no answer.
    public static ButtonElement link(String action, String label, String url) {
        return ButtonElement.builder()
                .actionId(action)
                .text(plain(label))
                .url(url)
                .build();
    }

    /// Slack asks once more before the button does anything. `question` has at most 100 characters, `text` 300 and the
    /// other two 30.
    public static ButtonElement confirmed(ButtonElement button, String question, String text, String yes, String no) {
        button.setConfirm(ConfirmationDialogObject.builder()
                .title(plain(question))
                .text(plain(text))
                .confirm(plain(yes))
                .deny(plain(no))
                .build());
        return button;
    }

    /// A modal with nothing to send. The title has at most 24 characters.
    public static View modal(String callback, String title, String note, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(callback)
                .privateMetadata(note)
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(blocks)
                .build();
    }

    /// A modal that is sent with `submit` and left with Cancel, each at most 24 characters.
    public static View form(String callback, String title, String submit, String note, List<LayoutBlock> blocks) {
        var view = modal(callback, title, note, blocks);
        view.setSubmit(ViewSubmit.builder().type("plain_text").text(submit).build());
        view.setClose(ViewClose.builder().type("plain_text").text("Cancel").build());
        return view;
    }

    /// A line of text; it arrives in [Submission] under `block`. It may be left empty.
    public static LayoutBlock textField(String block, String label, String hint, String initial, int longest) {
        return field(
                block,
                label,
                hint,
                true,
                PlainTextInputElement.builder()
                        .actionId(block)
                        .initialValue(initial.isEmpty() ? null : initial)
                        .maxLength(longest)
                        .build());
    }

    /// The same with room for several lines.
    public static LayoutBlock paragraphField(String block, String label, String hint, String initial, int longest) {
        return field(
                block,
                label,
                hint,
                true,
                PlainTextInputElement.builder()
                        .actionId(block)
                        .multiline(true)
                        .initialValue(initial.isEmpty() ? null : initial)
                        .maxLength(longest)
                        .build());
    }

    /// A date; it arrives in [Submission] under `block` as `2026-12-24`. Slack insists on one.
    public static LayoutBlock dateField(String block, String label, String hint, @Nullable LocalDate initial) {
        return dateField(block, label, hint, initial, false);
    }

    /// The same, but it may be left empty.
    public static LayoutBlock optionalDateField(String block, String label, String hint, @Nullable LocalDate initial) {
        return dateField(block, label, hint, initial, true);
    }

    private static LayoutBlock dateField(
            String block, String label, String hint, @Nullable LocalDate initial, boolean optional) {
        return field(
                block,
                label,
                hint,
                optional,
                DatePickerElement.builder()
                        .actionId(block)
                        .initialDate(initial == null ? null : initial.toString())
                        .build());
    }

    /// A time of day; it arrives in [Submission] under `block` as `10:00`. Slack insists on one.
    public static LayoutBlock timeField(String block, String label, String hint, LocalTime initial) {
        return field(
                block,
                label,
                hint,
                false,
                TimePickerElement.builder()
                        .actionId(block)
                        .initialTime(TIME.format(initial))
                        .build());
    }

    /// What can be chosen in a [#choiceField]: `value` is what arrives, up to 150 characters, `text` what stands there,
    /// up to 75.
    public record Option(String value, String text) {}

    /// One of up to 100 possibilities; its value arrives in [Submission] under `block`. `initial` is the
    /// value of the one chosen at first.
    public static LayoutBlock choiceField(
            String block, String label, String hint, List<Option> options, String initial) {
        return choiceField(block, label, hint, options, initial, false);
    }

    /// The same, but it may be left empty, as where `initial` is.
    public static LayoutBlock optionalChoiceField(
            String block, String label, String hint, List<Option> options, String initial) {
        return choiceField(block, label, hint, options, initial, true);
    }

    private static LayoutBlock choiceField(
            String block, String label, String hint, List<Option> options, String initial, boolean optional) {
        return field(
                block,
                label,
                hint,
                optional,
                StaticSelectElement.builder()
                        .actionId(block)
                        .options(options.stream().map(Layout::shown).toList())
                        .initialOption(options.stream()
                                .filter(option -> option.value().equals(initial))
                                .map(Layout::shown)
                                .findFirst()
                                .orElse(null))
                        .build());
    }

    /// Any number of up to 100 possibilities, in a list that unfolds; the values of those chosen arrive as those of a
    /// [#checksField] do.
    public static LayoutBlock choicesField(
            String block, String label, String hint, List<Option> options, Set<String> initial) {
        var chosen = chosen(options, initial);
        return field(
                block,
                label,
                hint,
                true,
                MultiStaticSelectElement.builder()
                        .actionId(block)
                        .options(options.stream().map(Layout::shown).toList())
                        .initialOptions(chosen.isEmpty() ? null : chosen)
                        .build());
    }

    /// Any number of up to 10 possibilities; the values of those chosen arrive in [Submission] under `block`, with
    /// commas between them. `initial` are the values of those chosen at first.
    public static LayoutBlock checksField(
            String block, String label, String hint, List<Option> options, Set<String> initial) {
        return checksField(block, label, hint, options, initial, true);
    }

    /// The same, but Slack insists on at least one.
    public static LayoutBlock someChecksField(
            String block, String label, String hint, List<Option> options, Set<String> initial) {
        return checksField(block, label, hint, options, initial, false);
    }

    private static LayoutBlock checksField(
            String block, String label, String hint, List<Option> options, Set<String> initial, boolean optional) {
        var chosen = chosen(options, initial);
        return field(
                block,
                label,
                hint,
                optional,
                CheckboxesElement.builder()
                        .actionId(block)
                        .options(options.stream().map(Layout::shown).toList())
                        .initialOptions(chosen.isEmpty() ? null : chosen)
                        .build());
    }

    private static List<OptionObject> chosen(List<Option> options, Set<String> initial) {
        return options.stream()
                .filter(option -> initial.contains(option.value()))
                .map(Layout::shown)
                .toList();
    }

    private static OptionObject shown(Option option) {
        return OptionObject.builder()
                .value(option.value())
                .text(plain(option.text()))
                .build();
    }

    /// One person, chosen from the workspace; their id arrives in [Submission] under `block`. Slack insists on one.
    public static LayoutBlock personField(String block, String label, String hint) {
        return personField(block, label, hint, null);
    }

    /// The same with somebody chosen at first.
    public static LayoutBlock personField(String block, String label, String hint, @Nullable PersonId initial) {
        return field(
                block,
                label,
                hint,
                false,
                UsersSelectElement.builder()
                        .actionId(block)
                        .initialUser(initial == null ? null : initial.value())
                        .build());
    }

    /// One file with this ending, such as `csv`; Slack's id of it arrives in [Submission] under `block`.
    /// Slack insists on one.
    public static LayoutBlock fileField(String block, String label, String hint, String ending) {
        return field(
                block,
                label,
                hint,
                false,
                FileInputElement.builder()
                        .actionId(block)
                        .filetypes(List.of(ending))
                        .maxFiles(1)
                        .build());
    }

    /// Any number of people; their ids arrive in [Submission] under `block`, with commas between them.
    public static LayoutBlock peopleField(String block, String label, String hint, Collection<PersonId> initial) {
        return field(
                block,
                label,
                hint,
                true,
                MultiUsersSelectElement.builder()
                        .actionId(block)
                        .initialUsers(
                                initial.isEmpty()
                                        ? null
                                        : initial.stream()
                                                .map(PersonId::value)
                                                .sorted()
                                                .toList())
                        .build());
    }

    /// A channel, public or private, that the person is in, or none; its id arrives in [Submission] under `block`.
    public static LayoutBlock channelField(String block, String label, String hint) {
        return field(
                block,
                label,
                hint,
                true,
                ConversationsSelectElement.builder()
                        .actionId(block)
                        .filter(ConversationsFilter.builder()
                                .include(List.of("public", "private"))
                                .excludeBotUsers(true)
                                .excludeExternalSharedChannels(true)
                                .build())
                        .build());
    }

    private static LayoutBlock field(String block, String label, String hint, boolean optional, BlockElement element) {
        return InputBlock.builder()
                .blockId(block)
                .label(plain(label))
                .hint(hint.isEmpty() ? null : plain(hint))
                .optional(optional)
                .element(element)
                .build();
    }

    /// Verbatim: Slack would otherwise make links of addresses and channel names that somebody typed.
    private static MarkdownTextObject markdown(String text) {
        return MarkdownTextObject.builder().text(text).verbatim(true).build();
    }

    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }
}
