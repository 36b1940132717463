package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks each of the two for themselves: whether one is asked has nothing to do with whether the other
/// is, was or could be, nor with what they said. So nothing follows from a question, or from none
/// (T28).
@Singleton
final class AskBoth implements Questioning {
    private static final int AT_ONCE = 500;

    /// Whoever could be asked about several in a night is asked about one.
    private static final Comparator<GrownTie> MOST_FIRST =
            Comparator.comparingInt(GrownTie::conversations).reversed().thenComparing(GrownTie::tie);

    private final MayBeAsked whom;
    private final CoolDown coolDown;
    private final KeepQuestion keeping;

    AskBoth(MayBeAsked whom, CoolDown coolDown, KeepQuestion keeping) {
        this.whom = whom;
        this.coolDown = coolDown;
        this.keeping = keeping;
    }

    @Override
    public void consider(List<GrownTie> ties, Instant now) {
        ties.stream()
                .collect(Collectors.groupingBy(one -> one.tie().workspace().value(), TreeMap::new, Collectors.toList()))
                .forEach((workspace, all) -> inWorkspace(
                        new WorkspaceId(workspace),
                        all.stream().sorted(MOST_FIRST).toList(),
                        now));
    }

    private void inWorkspace(WorkspaceId workspace, List<GrownTie> ties, Instant now) {
        Set<PersonId> asked = new HashSet<>();
        for (int i = 0; i < ties.size(); i += AT_ONCE) {
            some(workspace, ties.subList(i, Math.min(ties.size(), i + AT_ONCE)), asked, now);
        }
    }

    private void some(WorkspaceId workspace, List<GrownTie> ties, Set<PersonId> asked, Instant now) {
        var people = ties.stream()
                .flatMap(one -> Stream.of(one.tie().one(), one.tie().other()))
                .collect(Collectors.toSet());
        whom.among(workspace, people).ifPresent(may -> {
            var time = coolDown.among(workspace, people, now);
            for (GrownTie grown : ties) {
                ask(grown, grown.tie().one(), may, time, asked);
                ask(grown, grown.tie().other(), may, time, asked);
            }
        });
    }

    private void ask(GrownTie grown, PersonId person, MayBeAsked.Among may, CoolDown.Among time, Set<PersonId> asked) {
        var question = Question.about(grown, person, time.now());
        var about = question.about();
        boolean askedBefore = time.wasAsked(person, about);
        boolean due = !asked.contains(person)
                && time.isTime(person, about, grown.conversations())
                && may.mayBe(person, about);
        if (due && keeping.keep(question, may.person(person), may.person(about), askedBefore)) {
            asked.add(person);
        }
    }
}
