package dev.percolate.sandbox;

import java.util.List;
import java.util.Optional;

public interface People {
    void add(Person person);

    Optional<Person> find(String id);

    /// In the order of their ids.
    List<Person> all();
}
