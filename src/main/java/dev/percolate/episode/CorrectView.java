package dev.percolate.episode;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Corrects or deletes one's own view of a conversation. The other's is theirs and stays as it is; of this one they see
/// at most that the conversation is no longer in both logs.
@Singleton
@Transactional
public class CorrectView {
    private final ChangeTies changing;
    private final Views views;
    private final RemoveView removing;

    CorrectView(ChangeTies changing, Views views, RemoveView removing) {
        this.changing = changing;
        this.views = views;
        this.removing = removing;
    }

    public sealed interface Corrected {
        record Kept(View view) implements Corrected {}

        /// Nothing changed.
        record Refused(Set<Fault> faults) implements Corrected {}

        /// It is not there, or not theirs.
        record Gone() implements Corrected {}
    }

    /// A day that stays as it was may have become long ago. Marks stay as they are: each is one tap of its own.
    public Corrected correct(WorkspaceId workspace, Person author, UUID id, Account account, Instant now) {
        return on(workspace, author.id(), id, now, view -> {
                    var faults = account.faults(author, now);
                    if (view.account().day().equals(account.day())) {
                        faults.remove(Fault.TOO_LONG_AGO);
                        faults.remove(Fault.IN_THE_FUTURE);
                    }
                    return faults.isEmpty()
                            ? new Corrected.Kept(replace(
                                    view.saying(account.marked(view.account().marks())), now))
                            : new Corrected.Refused(faults);
                })
                .orElseGet(Corrected.Gone::new);
    }

    /// One tap; null takes it back. Empty where it is gone.
    public Optional<View> openness(
            WorkspaceId workspace, PersonId author, UUID id, @Nullable Integer mark, Instant now) {
        return change(workspace, author, id, said -> said.marked(said.marks().withOpenness(mark)), now);
    }

    /// One tap, of how much it gave; null takes it back. Empty where it is gone.
    public Optional<View> gain(WorkspaceId workspace, PersonId author, UUID id, @Nullable Integer mark, Instant now) {
        return change(workspace, author, id, said -> said.marked(said.marks().withGain(mark)), now);
    }

    /// False where it was gone.
    public boolean delete(WorkspaceId workspace, PersonId author, UUID id, Instant now) {
        return on(workspace, author, id, now, view -> removing.remove(view, now))
                .orElse(false);
    }

    private Optional<View> change(
            WorkspaceId workspace, PersonId author, UUID id, UnaryOperator<Account> saying, Instant now) {
        return on(workspace, author, id, now, view -> replace(view.saying(saying.apply(view.account())), now));
    }

    private View replace(View view, Instant now) {
        views.replace(view, now);
        return view;
    }

    /// As it is once it is held: two taps at once change it one after the other.
    private <T> Optional<T> on(WorkspaceId workspace, PersonId author, UUID id, Instant now, Function<View, T> doing) {
        Supplier<Optional<T>> held = () -> views.find(workspace, author, id).map(doing);
        return views.find(workspace, author, id).flatMap(view -> switch (view.with()) {
            case Companion.Colleague colleague
            when !colleague.id().isSomeoneWhoLeft() ->
                changing.change(List.of(new Tie(workspace, author, colleague.id())), held, now);
            case Companion.Colleague _, Companion.Outsider _ -> {
                views.hold(workspace, author);
                yield held.get();
            }
        });
    }
}
