package dev.percolate.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The requests, offers and judgements of `src/test/resources/fit`; its README says how they were made and split.
final class FitSet {
    private static final Path FOLDER = Path.of("src/test/resources/fit");

    /// Named there after what is not plain about them.
    private static final Map<String, Set<String>> KINDS = Map.of(
            "paraphrase",
            ids("3 4 9 10 17 18 27 28 35 36 39 40 55 56 59 60 77 78 79 80 87 88 105 106"),
            "decoy",
            ids("11 12 41 42 47 48 65 66 83 84 93 94"),
            "thin",
            ids("7 8 19 20 45 46 81 82 97 98"),
            "rambling",
            ids("21 22 31 32"),
            "typos",
            ids("29 30 69 70"));

    private static final Map<String, Need> NEEDS = Map.ofEntries(
            Map.entry("coaching", Need.COACHING),
            Map.entry("sponsorship", Need.SPONSORSHIP),
            Map.entry("visibility", Need.VISIBILITY),
            Map.entry("protection", Need.PROTECTION),
            Map.entry("challenging-assignments", Need.CHALLENGING_ASSIGNMENTS),
            Map.entry("learning-the-ropes", Need.LEARNING_THE_ROPES),
            Map.entry("support", Need.SUPPORT),
            Map.entry("counsel", Need.COUNSEL),
            Map.entry("friendship", Need.FRIENDSHIP),
            Map.entry("role-model", Need.ROLE_MODEL),
            Map.entry("someone-to-confide-in", Need.CONFIDING),
            Map.entry("personal-growth", Need.GROWTH));

    private FitSet() {}

    record Asked(String id, String language, String half, Set<Need> needs, String text) {
        String kind() {
            return KINDS.entrySet().stream()
                    .filter(kind -> kind.getValue().contains(id))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(language.equals("en") ? "plain" : "other language");
        }
    }

    record Offered(String id, String language, Set<Need> needs, String text) {}

    static List<Asked> requests(String half) {
        return rows("requests.tsv").stream()
                .map(row -> new Asked(row[0], row[1], row[2], needs(row[3]), row[4]))
                .filter(asked -> asked.half().equals(half))
                .toList();
    }

    static List<Offered> offers() {
        return rows("offers.tsv").stream()
                .map(row -> new Offered(row[0], row[1], needs(row[2]), row[3]))
                .toList();
    }

    /// By request, then by offer; what is not there is 0.
    static Map<String, Map<String, Integer>> grades() {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        rows("judged.tsv")
                .forEach(row ->
                        grades.computeIfAbsent(row[0], key -> new HashMap<>()).put(row[1], Integer.valueOf(row[2])));
        return grades;
    }

    private static Set<Need> needs(String names) {
        return Arrays.stream(names.split(",")).map(NEEDS::get).collect(Collectors.toSet());
    }

    private static Set<String> ids(String numbers) {
        return Arrays.stream(numbers.split(" "))
                .map(number -> "r%03d".formatted(Integer.parseInt(number)))
                .collect(Collectors.toSet());
    }

    private static List<String[]> rows(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
