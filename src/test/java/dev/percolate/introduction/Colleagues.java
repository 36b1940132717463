package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.time.ZoneId;

/// The people of the tests.
public final class Colleagues {
    public static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

    public static final Person ANA = somebody("U1ANA", "Ana Duarte", "Product designer", "Europe/Lisbon");
    public static final Person BEN = somebody("U2BEN", "Ben Okafor", "Support lead", "Africa/Lagos");
    public static final Person CHIARA = somebody("U3CHIARA", "Chiara Conti", "Data engineer", "Europe/Rome");
    public static final Person DIEGO = somebody("U4DIEGO", "Diego Rojas", "Data engineer", "America/Santiago");
    /// Nine hours and more away from everybody else.
    public static final Person MERE = somebody("U5MERE", "Mere Tamihana", "Office manager", "Pacific/Auckland");

    public static final Person NOWHERE =
            new Person(new PersonId("U6NOWHERE"), "Noor Haddad", "Recruiter", null, "", Standing.MEMBER);
    public static final Person GUEST = standing("U7GUEST", "Gus Guest", Standing.GUEST);
    public static final Person EXTERNAL = standing("U8EXTERNAL", "Eve Elsewhere", Standing.EXTERNAL);
    public static final Person BOT = standing("U9BOT", "Percolate", Standing.BOT);
    public static final Person GONE = standing("U9GONE", "Gina Gone", Standing.DEACTIVATED);

    private Colleagues() {}

    public static Person somebody(String id, String name, String title, String zone) {
        return new Person(new PersonId(id), name, title, ZoneId.of(zone), "en-GB", Standing.MEMBER);
    }

    private static Person standing(String id, String name, Standing standing) {
        return new Person(new PersonId(id), name, "Consultant", ZoneId.of("Europe/Lisbon"), "en-GB", standing);
    }
}
