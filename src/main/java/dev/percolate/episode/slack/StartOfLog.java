package dev.percolate.episode.slack;

import dev.percolate.episode.Role;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Started;
import dev.percolate.workspace.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Opens the form in which somebody notes a conversation, filled in with what is known of it.
interface StartOfLog {
    Answer open(Started started, Set<PersonId> with, @Nullable Role role);
}
