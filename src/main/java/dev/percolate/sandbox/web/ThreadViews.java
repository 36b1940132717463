package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Message;
import dev.percolate.sandbox.Messages;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.Threads;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// One thread as one person sees it.
@Singleton
final class ThreadViews {
    private final Messages messages;
    private final Threads threads;
    private final Saying saying;

    ThreadViews(Messages messages, Threads threads, Saying saying) {
        this.messages = messages;
        this.threads = threads;
        this.saying = saying;
    }

    /// What it began with comes first; nothing where that is gone.
    record Opened(List<Saying.Said> messages) {}

    Opened opened(Person person, Conversation where, String parentTs) {
        List<Message> all = new ArrayList<>();
        messages.find(where.id(), parentTs)
                .filter(parent -> parent.isVisibleTo(person.id()) && parent.threadTs() == null)
                .ifPresent(parent -> {
                    threads.markRead(where.id(), parentTs, person.id());
                    all.add(parent);
                    all.addAll(threads.replies(where.id(), parentTs, person.id()));
                });
        return new Opened(saying.said(person, where, all));
    }
}
