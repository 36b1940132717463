package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Who joined which circle. Changes answer false where they found nothing to change.
public interface Memberships {
    Optional<Member> find(Circle circle, PersonId person);

    List<Member> in(Circle circle);

    /// Those of the given people who are members; none of them can leave or pause before the transaction ends.
    List<Member> hold(Circle circle, Collection<PersonId> people);

    boolean join(Circle circle, PersonId person, Instant now);

    boolean leave(Circle circle, PersonId person);

    boolean pause(Circle circle, PersonId person, LocalDate until);

    boolean resume(Circle circle, PersonId person);
}
