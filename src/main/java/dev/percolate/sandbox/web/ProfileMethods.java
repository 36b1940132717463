package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.People;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.ProfileFields;
import dev.percolate.sandbox.ShownPerson;
import dev.percolate.sandbox.SlackError;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// People's profiles with the fields that the workspace made for itself.
@Singleton
final class ProfileMethods implements Family {
    private static final String DEPARTMENT = "Xf0DEPARTMENT";
    private static final List<Field> FIELDS = List.of(
            new Field(DEPARTMENT, "Department", "text"),
            new Field(ProfileFields.MANAGER, "Manager", "user"),
            new Field(ProfileFields.OFFICE, "Office", "text"),
            new Field(ProfileFields.STARTED, "Start date", "date"));
    private static final Map<String, String> LABELS =
            FIELDS.stream().collect(Collectors.toMap(Field::id, Field::label));

    private final People people;
    private final ProfileFields profileFields;

    ProfileMethods(People people, ProfileFields profileFields) {
        this.people = people;
        this.profileFields = profileFields;
    }

    private record Field(String id, String label, String type) {}

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(Method.USERS_PROFILE_GET, this::get, Method.TEAM_PROFILE_GET, this::fields);
    }

    /// None of them is hidden here.
    private ObjectNode fields(Arguments call) {
        ObjectNode profile = Json.object();
        var fields = profile.putArray("fields");
        boolean hiddenOnly = call.find("visibility").filter("hidden"::equals).isPresent();
        for (int i = 0; i < FIELDS.size() && !hiddenOnly; i++) {
            Field field = FIELDS.get(i);
            fields.addObject()
                    .put("id", field.id())
                    .put("ordering", i)
                    .put("label", field.label())
                    .put("hint", "")
                    .put("type", field.type())
                    .put("is_hidden", false)
                    .putNull("possible_values")
                    .putNull("options");
        }
        profile.putArray("sections");
        return Json.object().set("profile", profile);
    }

    private ObjectNode get(Arguments call) {
        Person person = people.find(call.find("user").orElse(Workspace.BOT_USER))
                .orElseThrow(() -> SlackError.of("user_not_found"));
        ObjectNode profile = ShownPerson.profile(person);
        ObjectNode fields = profile.putObject("fields");
        valuesOf(person).forEach((id, value) -> {
            ObjectNode field = fields.putObject(id).put("value", value).put("alt", "");
            if (call.flag("include_labels")) {
                field.put("label", LABELS.getOrDefault(id, id));
            }
        });
        return Json.object().set("profile", profile);
    }

    /// What other organisations keep about their people stays there.
    private Map<String, String> valuesOf(Person person) {
        Map<String, String> values = new TreeMap<>();
        if (person.standing() == Person.Standing.EXTERNAL) {
            return values;
        }
        values.putAll(profileFields.of(person.id()));
        if (!person.department().isEmpty()) {
            values.put(DEPARTMENT, person.department());
        }
        return values;
    }
}
