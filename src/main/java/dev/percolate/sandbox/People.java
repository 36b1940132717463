package dev.percolate.sandbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public interface People {
    void add(Person person);

    void stand(String id, Person.Standing standing);

    /// From now on they are in charge of the whole workspace.
    void makeAdmin(String id);

    /// The ids of those in charge of the whole workspace.
    Set<String> admins();

    Optional<Person> find(String id);

    /// Those of them there are, by their ids.
    Map<String, Person> named(Collection<String> ids);

    /// In the order of their ids.
    List<Person> all();

    /// The ids of people of other organisations whom the bot meets in no channel.
    Set<String> strangers();

    /// Those after this one, in the order of their ids.
    List<Person> page(String after, int limit);
}
