package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

public final class RoundsInMemory implements Rounds {
    private final Map<Key, Round> going = new HashMap<>();
    private final Set<Key> numbers = new HashSet<>();
    private final Map<Key, Details> details = new HashMap<>();

    private record Key(Circle circle, int number) {
        static Key of(Round round) {
            return new Key(round.circle(), round.number());
        }
    }

    private static final class Details {
        private final Map<UUID, Choice> all = new HashMap<>();
        private final TreeMap<UUID, Choice> waiting = new TreeMap<>();
        private final Set<PersonId> people = new TreeSet<>();
        private final Set<PersonId> leftOver = new TreeSet<>();
        private final Set<UUID> secondWave = new HashSet<>();
        private int openedAtFirst;
    }

    private Details details(Round round) {
        return details.computeIfAbsent(Key.of(round), _ -> new Details());
    }

    @Override
    public boolean begin(Round round) {
        if (!numbers.add(Key.of(round))) {
            return false;
        }
        going.put(Key.of(round), round);
        return true;
    }

    @Override
    public Optional<Round> find(Circle circle, int number) {
        return Optional.ofNullable(going.get(new Key(circle, number)));
    }

    @Override
    public Optional<Round> hold(Circle circle, int number) {
        return find(circle, number);
    }

    @Override
    public void move(Round round) {
        going.computeIfPresent(Key.of(round), (_, known) -> known.at(round.step(), round.dueAt()));
    }

    @Override
    public void choose(Round round, List<Choice> choices, Collection<PersonId> leftOver) {
        var known = details(round);
        for (Choice choice : choices) {
            known.all.put(choice.id(), choice);
            known.waiting.put(choice.id(), choice);
            known.people.addAll(choice.people());
            choice.people().forEach(known.leftOver::remove);
            if (round.step() == Round.Step.CHOOSE_AGAIN) {
                known.secondWave.add(choice.id());
            }
        }
        known.people.addAll(leftOver);
        known.leftOver.addAll(leftOver);
    }

    @Override
    public List<Choice> chosen(Round round, int limit) {
        return details(round).waiting.values().stream().limit(limit).toList();
    }

    @Override
    public void tried(Round round, Collection<UUID> opened, Collection<UUID> impossible) {
        var known = details(round);
        for (UUID id : opened) {
            known.waiting.remove(id);
            known.openedAtFirst += known.secondWave.contains(id) ? 0 : 1;
        }
        for (UUID id : impossible) {
            known.leftOver.addAll(known.waiting.remove(id).people());
        }
    }

    @Override
    public Set<PersonId> inVainBefore(Round round, UUID choice) {
        return details(round).all.getOrDefault(choice, new Choice(choice, List.of(), null)).seats().stream()
                .filter(seat -> seat.inVainSince() != null)
                .map(Choice.Seat::person)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> people(Round round) {
        return Set.copyOf(details(round).people);
    }

    @Override
    public Set<PersonId> leftOver(Round round) {
        return Set.copyOf(details(round).leftOver);
    }

    @Override
    public int openedAtFirst(Round round) {
        return details(round).openedAtFirst;
    }

    @Override
    public void end(Round round, Instant now) {
        going.remove(Key.of(round));
        details.remove(Key.of(round));
    }

    @Override
    public List<Due> due(Instant now, Due last, int limit) {
        var order = Comparator.comparing(Due::at)
                .thenComparing(due -> due.circle().workspace().value())
                .thenComparing(due -> due.circle().channel().value())
                .thenComparing(Due::number);
        return going.values().stream()
                .map(round -> new Due(round.circle(), round.number(), round.dueAt()))
                .filter(due -> !due.at().isAfter(now) && (last == null || order.compare(due, last) > 0))
                .sorted(order)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return going.values().stream().map(Round::dueAt).min(Comparator.naturalOrder());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        details.forEach((key, known) -> {
            if (key.circle().workspace().equals(workspace)) {
                known.people.remove(person);
                known.leftOver.remove(person);
                new ArrayList<>(known.waiting.values())
                        .forEach(choice -> known.waiting.put(choice.id(), without(choice, person)));
            }
        });
    }

    private static Choice without(Choice choice, PersonId person) {
        return new Choice(
                choice.id(),
                choice.seats().stream()
                        .filter(seat -> !seat.person().equals(person))
                        .toList(),
                choice.grounds());
    }
}
