package dev.percolate.slack.positions;

import dev.percolate.slack.PositionCalls.Field;
import dev.percolate.slack.PositionCalls.Profile;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.RowFault.Column;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which of a workspace's profile fields say where somebody stands: found by their labels, and by their
/// kind where only one makes sense.
record ProfileFields(List<Field> department, List<Field> place, List<Field> manager, List<Field> start) {
    private static final Pattern PERSON = Pattern.compile("[UW][A-Z0-9]{2,30}");

    static ProfileFields among(List<Field> fields) {
        return new ProfileFields(
                labelled(fields, Column.DEPARTMENT, "text", "options_list"),
                labelled(fields, Column.PLACE, "text", "options_list"),
                labelled(fields, Column.MANAGER, "user"),
                labelled(fields, Column.START, "date", "text"));
    }

    /// In the order of the labels we know: where there are several, the first that says something counts.
    private static List<Field> labelled(List<Field> fields, Column column, String... types) {
        var labels = Labels.of(column);
        return fields.stream()
                .filter(field -> List.of(types).contains(field.type()))
                .filter(field -> labels.contains(Labels.plain(field.label())))
                .sorted(Comparator.comparingInt(field -> labels.indexOf(Labels.plain(field.label()))))
                .toList();
    }

    PositionFacts read(PersonId person, Profile profile) {
        return new PositionFacts(
                values(department, profile).findFirst().orElse(""),
                values(place, profile).findFirst().orElse(""),
                values(manager, profile)
                        .map(value -> value.split(",", 2)[0].strip())
                        .filter(id -> PERSON.matcher(id).matches() && !id.equals(person.value()))
                        .findFirst()
                        .map(PersonId::new)
                        .orElse(null),
                Stream.concat(values(start, profile), Stream.of(profile.start()))
                        .flatMap(value -> day(value).stream())
                        .findFirst()
                        .orElse(null),
                null);
    }

    private static Stream<String> values(List<Field> fields, Profile profile) {
        return fields.stream()
                .map(field -> profile.fields().get(field.id()))
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank());
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
