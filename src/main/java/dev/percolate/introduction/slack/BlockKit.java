package dev.percolate.introduction.slack;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.outbox.MessageBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The few shapes of Slack's blocks that are used here.
final class BlockKit {
    private static final Gson JSON = GsonFactory.createSnakeCase();

    private BlockKit() {}

    static MessageBody message(String text, List<LayoutBlock> blocks) {
        return new MessageBody(text, JSON.toJson(blocks));
    }

    /// Verbatim: Slack would otherwise link channel names and addresses that somebody typed.
    static MarkdownTextObject markdown(String text) {
        return MarkdownTextObject.builder().text(text).verbatim(true).build();
    }

    static SectionBlock section(String text) {
        return SectionBlock.builder().text(markdown(text)).build();
    }

    static ButtonElement button(Act act, String label, String value) {
        return button(act, label, value, null);
    }

    static ButtonElement button(Act act, String label, String value, @Nullable ConfirmationDialogObject confirm) {
        return ButtonElement.builder()
                .actionId(act.id())
                .text(plainText(label))
                .value(value)
                .confirm(confirm)
                .build();
    }

    static ConfirmationDialogObject confirm(String title, String text, String confirm, String deny) {
        return ConfirmationDialogObject.builder()
                .title(plainText(title))
                .text(plainText(text))
                .confirm(plainText(confirm))
                .deny(plainText(deny))
                .build();
    }

    static View form(Act act, String title, String submit, String note, List<LayoutBlock> blocks) {
        return modal(act, title, blocks)
                .submit(ViewSubmit.builder().type("plain_text").text(submit).build())
                .privateMetadata(note)
                .build();
    }

    static View page(String title, List<LayoutBlock> blocks) {
        return modal(Act.READ, title, blocks).build();
    }

    private static View.ViewBuilder modal(Act act, String title, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(act.id())
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(blocks);
    }
}
