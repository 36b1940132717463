package dev.percolate.request;

/// What mentoring can give somebody: Kram's career and psychosocial functions, and from the relational ones (Ragins)
/// growth; see section 3 of the theory. The words people read for them stand beside the views.
public enum Need {
    COACHING,
    SPONSORSHIP,
    VISIBILITY,
    PROTECTION,
    CHALLENGING_ASSIGNMENTS,
    LEARNING_THE_ROPES,
    SUPPORT,
    COUNSEL,
    FRIENDSHIP,
    ROLE_MODEL,
    CONFIDING,
    GROWTH
}
