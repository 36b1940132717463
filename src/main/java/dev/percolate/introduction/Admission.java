package dev.percolate.introduction;

import dev.percolate.workspace.Person.Standing;
import java.util.Set;

/// Whom a circle lets in: members of the workspace, and others where whoever looks after it said so.
public interface Admission {
    Set<Standing> to(Circle circle);
}
