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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// People's profiles with the fields that the workspace made for itself.
@Singleton
final class ProfileMethods implements Family {
    private static final String DEPARTMENT = "Xf0DEPARTMENT";
    private static final Map<String, String> LABELS =
            Map.of(DEPARTMENT, "Department", ProfileFields.MANAGER, "Manager", ProfileFields.STARTED, "Start date");

    private final People people;
    private final ProfileFields profileFields;

    ProfileMethods(People people, ProfileFields profileFields) {
        this.people = people;
        this.profileFields = profileFields;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(Method.USERS_PROFILE_GET, this::get);
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
