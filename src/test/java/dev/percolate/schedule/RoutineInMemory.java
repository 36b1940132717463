package dev.percolate.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/// A routine whose due instants are a set: running does, and forgets, those that are due.
final class RoutineInMemory implements Routine {
    private final String name;
    private final TreeSet<Instant> due = new TreeSet<>();
    private final List<String> diary;
    private Consumer<Instant> alsoDoes = now -> {};
    private Optional<String> inWords = Optional.empty();
    final List<Instant> ranAt = new ArrayList<>();

    RoutineInMemory(String name, List<String> diary) {
        this.name = name;
        this.diary = diary;
    }

    RoutineInMemory dueAt(Instant... instants) {
        due.addAll(List.of(instants));
        return this;
    }

    RoutineInMemory alsoDoing(Consumer<Instant> what) {
        alsoDoes = what;
        return this;
    }

    RoutineInMemory noticedAs(String what) {
        inWords = Optional.of(what);
        return this;
    }

    @Override
    public Optional<String> inWords() {
        return inWords;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public synchronized Optional<Instant> nextDue(Instant now) {
        return due.isEmpty() ? Optional.empty() : Optional.of(due.first());
    }

    @Override
    public synchronized void run(Instant now) {
        ranAt.add(now);
        diary.add(name + " " + now);
        due.headSet(now, true).clear();
        alsoDoes.accept(now);
    }
}
