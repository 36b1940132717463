package dev.percolate.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;

/// A part of the bot's Home tab, for the eyes of the person whose Home it is. Features offer these as beans.
///
/// A press of its buttons is brought to the feature's [SlackListener]; afterwards Home is drawn anew.
public interface HomeSection {
    /// From here on are sections that say something to everybody, also to who has begun nothing yet.
    int FOR_EVERYBODY = 900;

    /// Where it stands among the others, lowest first; below [#FOR_EVERYBODY] where it says
    /// nothing to whoever has begun nothing.
    int order();

    /// Empty where there is nothing to say. At most 30 blocks: Slack allows 100 for all sections, and of the longest
    /// ones the ends are left out.
    List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now);
}
