package dev.percolate.episode;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Keeps one bare note a day of what somebody thanked another for by an emoji, and tells them so.
@Singleton
@Transactional
class KeepNoteByEmoji {
    private final ChangeTies changing;
    private final Views views;
    private final EmojiNotices notices;

    KeepNoteByEmoji(ChangeTies changing, Views views, EmojiNotices notices) {
        this.changing = changing;
        this.views = views;
        this.notices = notices;
    }

    void keep(WorkspaceId workspace, Person author, Person other, LocalDate today, Instant now) {
        var tie = new Tie(workspace, author.id(), other.id());
        changing.change(List.of(tie), () -> keepHeld(tie, author, other, today, now), now);
    }

    /// What they took out again stays out, that day: they were told of it, and are told once.
    private boolean keepHeld(Tie tie, Person author, Person other, LocalDate today, Instant now) {
        boolean isNoted = views.ofTie(tie).stream()
                .filter(view -> view.author().equals(author.id()))
                .anyMatch(view -> view.account().day().equals(today));
        var view = new View(
                tie.workspace(),
                author.id(),
                id(author, other, today),
                new Companion.Colleague(other.id()),
                Account.of(today),
                Occasion.ANY,
                now);
        return !isNoted && notices.noted(view, other, now) && views.add(view);
    }

    private static UUID id(Person author, Person other, LocalDate today) {
        return Derived.id("emoji", author.id() + "/" + other.id() + "/" + today);
    }
}
