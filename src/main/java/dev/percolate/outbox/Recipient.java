package dev.percolate.outbox;

import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import java.util.SortedSet;
import java.util.TreeSet;

/// Whom a message is for. The relay finds the conversation that belongs to it when it sends.
public sealed interface Recipient {
    record Channel(ChannelId channel) implements Recipient {}

    record Direct(PersonId person) implements Recipient {}

    /// One conversation of all of them and the bot. Slack allows one to eight people (conversations.open).
    record Group(SortedSet<PersonId> people) implements Recipient {
        public Group {
            if (people.size() < 2 || people.size() > 8) {
                throw new IllegalArgumentException("a group has two to eight people, not " + people.size());
            }
            people = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(people));
        }
    }
}
