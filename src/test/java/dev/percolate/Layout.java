package dev.percolate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The layout as a rule: may a class of one package use a class of another? Held against the code by
/// [PackageDependenciesTest].
final class Layout {
    private static final String BASE = "dev.percolate";
    private static final Set<String> KERNEL = Set.of("workspace", "schedule", "vault", "matching");
    private static final Set<String> SURFACE = Set.of("outbox", "slack");

    /// What each part may use; features additionally the kernel and, in their `slack`, the surface.
    private static final Map<String, Set<String>> PARTS = Map.ofEntries(
            Map.entry("vault", Set.of()),
            Map.entry("schedule", Set.of()),
            Map.entry("matching", Set.of()),
            Map.entry("workspace", Set.of("schedule", "vault")),
            Map.entry("outbox", Set.of("workspace", "schedule", "vault")),
            Map.entry("slack", Set.of("workspace", "outbox", "schedule", "vault")),
            Map.entry("sandbox", Set.of("schedule")));

    private static final Map<String, Set<String>> FEATURES = Map.of(
            "introduction", Set.of(),
            "round", Set.of("introduction"),
            "welcome", Set.of("introduction", "round"),
            "request", Set.of("introduction"),
            "episode", Set.of("introduction", "request"),
            "tipping", Set.of("episode"),
            "relationship", Set.of("tipping", "episode", "request", "introduction"),
            "reflection", Set.of("relationship", "tipping", "episode"),
            "campaign", Set.of("introduction", "round", "request", "episode", "relationship"),
            "constellation",
                    Set.of(
                            "introduction",
                            "round",
                            "welcome",
                            "request",
                            "episode",
                            "tipping",
                            "relationship",
                            "reflection",
                            "campaign"));

    /// Foreign packages that only some of ours may use, as prefixes.
    private static final List<String> PURE = List.of(
            "java.lang",
            "java.util",
            "java.time",
            "java.text",
            "java.math",
            "java.nio.charset",
            "jakarta.inject",
            "jakarta.transaction",
            "org.jspecify",
            "org.slf4j");

    private Layout() {}

    /// Why the one must not use the other; empty where it may.
    static Optional<String> fault(String fromPackage, String toPackage) {
        Place from = Place.of(fromPackage);
        if (from == null) {
            return Optional.empty();
        }
        Place to = Place.of(toPackage);
        return to == null ? foreign(from, toPackage) : ours(from, to);
    }

    private static Optional<String> ours(Place from, Place to) {
        if (from.part.isEmpty()) {
            return to.layer.isEmpty()
                    ? Optional.empty()
                    : fault("the application uses only the roots of parts", from, to);
        }
        if (from.part.equals(to.part)) {
            return within(from, to);
        }
        if (!to.layer.isEmpty()) {
            return fault("only the root of another part may be used", from, to);
        }
        return mayUse(from).contains(to.part) ? Optional.empty() : fault("not in the table of parts", from, to);
    }

    /// Inside a part the arrows point to its root: surfaces and stores know the root, never each other.
    private static Optional<String> within(Place from, Place to) {
        boolean downwards = to.layer.isEmpty() || to.layer.equals(from.layer);
        return downwards ? Optional.empty() : fault("arrows point to the root of a part", from, to);
    }

    private static Set<String> mayUse(Place from) {
        if (!from.isFeature()) {
            return PARTS.getOrDefault(from.part, Set.of());
        }
        return Stream.of(KERNEL, FEATURES.get(from.part), from.layer.equals("slack") ? SURFACE : Set.<String>of())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<String> foreign(Place from, String to) {
        if (to.startsWith("com.slack.api") && !from.part.equals("slack") && !from.layer.equals("slack")) {
            return fault("Slack's SDK stays in slack", from, to);
        }
        if (isSql(to) && !from.layer.equals("store") && !from.layer.equals("quartz") && !from.part.isEmpty()) {
            return fault("SQL stays in store", from, to);
        }
        if (to.startsWith("org.quartz") && !(from.part.equals("schedule") && from.layer.equals("quartz"))) {
            return fault("Quartz stays in schedule.quartz", from, to);
        }
        if (isIn(to, "org.jgrapht") && !from.part.equals("matching")) {
            return fault("graphs stay in matching", from, to);
        }
        if (isModel(to) && !(from.part.equals("request") && from.layer.equals("model"))) {
            return fault("the model stays in request.model", from, to);
        }
        if (isIn(to, "de.siegmar.fastcsv") && !from.part.isEmpty() && !from.isUploadedLists()) {
            return fault("tables are read in slack.positions and by commands of the application", from, to);
        }
        if (from.isFeature() && from.layer.isEmpty() && PURE.stream().noneMatch(pure -> isIn(to, pure))) {
            return fault("the root of a feature is plain Java", from, to);
        }
        return Optional.empty();
    }

    private static boolean isSql(String to) {
        return isIn(to, "io.micronaut.data") || isIn(to, "java.sql") || isIn(to, "javax.sql");
    }

    private static boolean isModel(String to) {
        return isIn(to, "dev.langchain4j") || isIn(to, "ai.onnxruntime") || isIn(to, "ai.djl");
    }

    private static boolean isIn(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }

    private static Optional<String> fault(String why, Object from, Object to) {
        return Optional.of(why + ": " + from + " uses " + to);
    }

    private record Place(String part, String layer) {
        static Place of(String name) {
            if (!isIn(name, BASE)) {
                return null;
            }
            String[] words = name.equals(BASE)
                    ? new String[0]
                    : name.substring(BASE.length() + 1).split("\\.", 2);
            Place place = new Place(words.length > 0 ? words[0] : "", words.length > 1 ? words[1] : "");
            if (!place.part.isEmpty() && !PARTS.containsKey(place.part) && !place.isFeature()) {
                throw new IllegalArgumentException("no such part in the layout: " + name);
            }
            return place;
        }

        boolean isUploadedLists() {
            return part.equals("slack") && layer.equals("positions");
        }

        boolean isFeature() {
            return FEATURES.containsKey(part);
        }
    }
}
