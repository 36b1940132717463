package dev.percolate.slack.home;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.percolate.slack.Layout;
import java.util.ArrayList;
import java.util.List;

/// The buttons to the pages before and after, each carrying its page's number; and how to read that number again.
final class Paging {
    private Paging() {}

    static LayoutBlock buttons(String previous, String next, int page, int last) {
        List<BlockElement> buttons = new ArrayList<>();
        if (page > 0) {
            buttons.add(Layout.button(previous, "Previous page", Integer.toString(page - 1)));
        }
        if (page < last) {
            buttons.add(Layout.button(next, "Next page", Integer.toString(page + 1)));
        }
        return ActionsBlock.builder().elements(buttons).build();
    }

    /// The first page where it is no number of ours.
    static int number(String value) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
