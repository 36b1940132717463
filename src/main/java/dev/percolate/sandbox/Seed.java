package dev.percolate.sandbox;

import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Person.Standing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fills the workspace on the first start: the people of Kettle & Co., their channels and the bot.
@Singleton
public final class Seed {
    public static final String COFFEE = "C0COFFEE01";
    static final String MENTORING = "C0MENTOR01";
    static final String PARTNER_CHANNEL = "C0PARTNERS";
    static final String GENERAL = "C0GENERAL1";

    /// Deactivated once everything of hers is there, so that she finds it when she comes back.
    private static final String GONE = "U0OLGAKOWA";

    private static final List<Person> PEOPLE = List.of(
            member("U0ANASOUSA", "ana", "Ana Sousa", "Product designer", "Design", "Europe/Lisbon", "en-GB"),
            member("U0BENOKAFO", "ben", "Ben Okafor", "Support lead", "Support", "Africa/Lagos", "en-GB"),
            member("U0CHLOEMAR", "chloe", "Chloé Martin", "Data analyst", "Finance", "Europe/Paris", "fr-FR"),
            member(
                    "U0DIEGORAM",
                    "diego",
                    "Diego Ramírez",
                    "Backend engineer",
                    "Engineering",
                    "America/Bogota",
                    "es-LA"),
            member(
                    "U0ELIFYILM",
                    "elif",
                    "Elif Yılmaz",
                    "Engineering manager",
                    "Engineering",
                    "Europe/Istanbul",
                    "en-GB"),
            member("U0FARAHHAD", "farah", "Farah Haddad", "Recruiter", "People", "Africa/Cairo", "en-GB"),
            member("U0GRACEMWA", "grace", "Grace Mwangi", "Finance partner", "Finance", "Africa/Nairobi", "en-GB"),
            member(
                    "U0HUGOLIND",
                    "hugo",
                    "Hugo Lindqvist",
                    "Site reliability engineer",
                    "Engineering",
                    "Europe/Stockholm",
                    "en-GB"),
            member("U0IMANIJOH", "imani", "Imani Johnson", "Account executive", "Sales", "America/New_York", "en-US"),
            member("U0KENJITAN", "kenji", "Kenji Tanaka", "Mobile engineer", "Engineering", "Asia/Tokyo", "ja-JP"),
            member(
                    "U0LUCIAFER",
                    "lucia",
                    "Lucía Fernández",
                    "Customer success manager",
                    "Support",
                    "America/Argentina/Buenos_Aires",
                    "es-LA"),
            member("U0MEERANAI", "meera", "Meera Nair", "Legal counsel", "Legal", "Asia/Kolkata", "en-GB"),
            member("U0AROHANGA", "aroha", "Aroha Ngata", "Office lead", "Operations", "Pacific/Auckland", "en-GB"),
            new Person(
                    "U0NOAHFISC",
                    "noah",
                    "Noah Fischer",
                    "Freelance illustrator",
                    "Design",
                    "Europe/Berlin",
                    "de-DE",
                    Standing.GUEST),
            member(GONE, "olga", "Olga Kowalska", "Office manager", "Operations", "Europe/Warsaw", "en-GB"));
    /// In the channel shared with another organisation.
    private static final List<Person> PARTNERS = List.of(
            new Person("W0PRIYASHA", "priya", "Priya Sharma", "Tea buyer", "", null, "en-GB", Standing.EXTERNAL),
            new Person(
                    "U0TOMASNOV",
                    "tomas",
                    "Tomáš Novák",
                    "Summer intern",
                    "Operations",
                    "Europe/Prague",
                    "en-GB",
                    Standing.SINGLE_CHANNEL_GUEST));
    private static final Set<String> WITH_PARTNERS = Set.of("U0ELIFYILM", "U0GRACEMWA");
    private static final Map<String, String> MANAGERS = Map.of(
            "U0DIEGORAM", "U0ELIFYILM",
            "U0HUGOLIND", "U0ELIFYILM",
            "U0KENJITAN", "U0ELIFYILM",
            "U0LUCIAFER", "U0BENOKAFO",
            "U0CHLOEMAR", "U0GRACEMWA");
    /// Some workspaces know where people work, of some people.
    private static final Map<String, String> OFFICES = Map.of(
            "U0ANASOUSA", "Lisbon",
            "U0DIEGORAM", "Bogotá",
            "U0ELIFYILM", "Istanbul",
            "U0HUGOLIND", "Stockholm",
            "U0KENJITAN", "Tokyo",
            "U0MEERANAI", "Pune");
    private static final Map<String, String> CREATORS = Map.of(
            GENERAL, GONE,
            COFFEE, "U0ANASOUSA",
            MENTORING, "U0BENOKAFO",
            PARTNER_CHANNEL, "U0GRACEMWA");
    private static final String ADMIN = "U0AROHANGA";
    private static final Set<String> IN_MENTORING =
            Set.of("ana", "ben", "diego", "elif", "grace", "hugo", "imani", "meera");

    private final People people;
    private final Conversations conversations;
    private final OpenConversations direct;
    private final FirstStart firstStart;
    private final Manifest manifest;
    private final ProfileFields fields;
    private final Atomically atomically;

    Seed(
            People people,
            Conversations conversations,
            OpenConversations direct,
            FirstStart firstStart,
            Manifest manifest,
            ProfileFields fields,
            Atomically atomically) {
        this.people = people;
        this.conversations = conversations;
        this.direct = direct;
        this.firstStart = firstStart;
        this.manifest = manifest;
        this.fields = fields;
        this.atomically = atomically;
    }

    /// Does nothing where it was done before: what people have changed since stays.
    public void plant() {
        atomically.run(() -> {
            if (!firstStart.isDone("seed")) {
                addPeople();
                addChannels();
                PEOPLE.forEach(person -> direct.with(List.of(person.id())));
                people.stand(GONE, Standing.DEACTIVATED);
                firstStart.done("seed");
            }
            if (!firstStart.isDone("seed partners")) {
                addPartners();
                firstStart.done("seed partners");
            }
            if (!firstStart.isDone("seed in charge")) {
                CREATORS.forEach(conversations::createdBy);
                people.makeAdmin(ADMIN);
                firstStart.done("seed in charge");
            }
            if (!firstStart.isDone("seed offices")) {
                OFFICES.forEach((person, office) -> fields.set(person, ProfileFields.OFFICE, office));
                firstStart.done("seed offices");
            }
            return true;
        });
    }

    private void addPeople() {
        people.add(
                new Person(Workspace.BOT_USER, "percolate", manifest.botName(), "", "", null, "en-US", Standing.BOT));
        PEOPLE.forEach(people::add);
    }

    private void addChannels() {
        conversations.addChannel(new Conversation(GENERAL, Kind.CHANNEL, "general"));
        conversations.addChannel(new Conversation(COFFEE, Kind.CHANNEL, "coffee"));
        conversations.addChannel(new Conversation(MENTORING, Kind.CHANNEL, "mentoring"));
        conversations.join(COFFEE, Workspace.BOT_USER);
        conversations.join(MENTORING, Workspace.BOT_USER);
        for (Person person : PEOPLE) {
            conversations.join(GENERAL, person.id());
            conversations.join(COFFEE, person.id());
            if (IN_MENTORING.contains(person.handle())) {
                conversations.join(MENTORING, person.id());
            }
        }
    }

    private void addPartners() {
        conversations.addChannel(new Conversation(PARTNER_CHANNEL, Kind.CHANNEL, "partners"));
        WITH_PARTNERS.forEach(person -> conversations.join(PARTNER_CHANNEL, person));
        for (Person person : PARTNERS) {
            people.add(person);
            conversations.join(PARTNER_CHANNEL, person.id());
            direct.with(List.of(person.id()));
        }
        MANAGERS.forEach((person, manager) -> fields.set(person, ProfileFields.MANAGER, manager));
        MANAGERS.keySet().forEach(person -> fields.set(person, ProfileFields.STARTED, "2024-03-01"));
    }

    private static Person member(
            String id, String handle, String name, String title, String department, String zone, String locale) {
        return new Person(id, handle, name, title, department, zone, locale, Standing.MEMBER);
    }
}
