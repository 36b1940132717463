package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Proposals.Foreword;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Opens introductions that a round chose and has their people asked. The choice was made outside a
/// transaction, so what may have changed since is looked at again, with the memberships held. Part of the
/// round's transaction.
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class OpenChosen {
    private final Memberships memberships;
    private final KeptApart keptApart;
    private final Introductions introductions;

    private final Proposals proposals;

    OpenChosen(Memberships memberships, KeptApart keptApart, Introductions introductions, Proposals proposals) {

        this.memberships = memberships;
        this.keptApart = keptApart;
        this.introductions = introductions;

        this.proposals = proposals;
    }

    /// `id` becomes the introduction's. `inVain` are those who hear in the same message that an earlier introduction of
    /// this round didn't come together.
    public record Chosen(UUID id, List<Part> parts, Grounds grounds, Set<PersonId> inVain) {
        List<PersonId> people() {
            return parts.stream().map(Part::person).toList();
        }
    }

    /// The round, whom its circle admits, and until when answers are waited for. Those whose people are all among
    /// `straightAway` are brought together without being asked.
    public record Opening(
            Circle circle, int round, Set<Standing> admitted, Set<PersonId> straightAway, Instant answerBy) {}

    /// Returns the ids of those that were opened; the others are not possible any more.
    public Set<UUID> open(Opening round, Collection<Chosen> chosen, Map<PersonId, Person> people, Instant now) {
        var in = memberships.holdThoseIn(round.circle(), people.values(), now);
        var apart = keptApart.everybody(round.circle().workspace());
        Set<UUID> opened = new HashSet<>();
        for (Chosen one : chosen) {
            if (in.containsAll(one.people()) && areAllAdmitted(one, round, people) && nobodyIsKeptApart(one, apart)) {
                var introduction = introduction(round, one, now);
                if (introductions.open(introduction)) {
                    ask(introduction, one, people, now);
                    opened.add(one.id());
                }
            }
        }
        return opened;
    }

    /// Whoever hears that an earlier one didn't come together hears it in a proposal.
    private void ask(Introduction introduction, Chosen chosen, Map<PersonId, Person> people, Instant now) {
        if (!introduction.isStraightAway()) {
            proposals.send(introduction, only(chosen.people(), people), new Foreword.InVain(chosen.inVain()), now);
        }
    }

    private static boolean areAllAdmitted(Chosen chosen, Opening round, Map<PersonId, Person> people) {
        return chosen.people().stream()
                .map(people::get)
                .allMatch(person -> person != null && round.admitted().contains(person.standing()));
    }

    private static boolean nobodyIsKeptApart(Chosen chosen, Map<PersonId, Set<PersonId>> apart) {
        return chosen.people().stream()
                .noneMatch(
                        person -> apart.getOrDefault(person, Set.of()).stream().anyMatch(chosen.people()::contains));
    }

    private static Introduction introduction(Opening round, Chosen chosen, Instant now) {
        boolean straightAway = chosen.inVain().isEmpty() && round.straightAway().containsAll(chosen.people());
        return new Introduction(
                chosen.id(),
                round.circle(),
                new Origin.InRound(round.round(), straightAway),
                now,
                new Stage.Open(Deadline.inRound(round.answerBy(), chosen.parts(), now)),
                chosen.parts(),
                chosen.grounds());
    }

    private static Map<PersonId, Person> only(List<PersonId> ids, Map<PersonId, Person> people) {
        return ids.stream().map(people::get).filter(Objects::nonNull).collect(Collectors.toMap(Person::id, one -> one));
    }
}
