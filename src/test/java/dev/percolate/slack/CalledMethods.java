package dev.percolate.slack;

import com.slack.api.methods.Methods;
import com.slack.api.methods.MethodsClient;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The methods of Slack's Web API that our code calls, read from its classes.
public final class CalledMethods {
    private CalledMethods() {}

    /// By their names in the API: `chat.postMessage`.
    public static Set<String> ofTheBot() {
        return OfTheBot.NAMES;
    }

    /// Reading all classes takes seconds.
    private static final class OfTheBot {
        static final Set<String> NAMES = Set.copyOf(in(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.percolate")));
    }

    static Set<String> in(JavaClasses classes) {
        var names = apiNames();
        Set<String> called = new TreeSet<>();
        for (var type : classes) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isAssignableTo(MethodsClient.class))
                    .forEach(call ->
                            called.add(names.getOrDefault(call.getName(), "(unknown method) " + call.getName())));
            type.getMethodReferencesFromSelf().stream()
                    .filter(reference -> reference.getTargetOwner().isAssignableTo(MethodsClient.class))
                    .forEach(reference -> called.add(
                            names.getOrDefault(reference.getName(), "(unknown method) " + reference.getName())));
        }
        return called;
    }

    /// `chatPostMessage` → `chat.postMessage`, from the SDK's own list.
    private static Map<String, String> apiNames() {
        Map<String, String> names = new HashMap<>();
        for (Field constant : Methods.class.getFields()) {
            try {
                if (constant.get(null) instanceof String name) {
                    names.put(inJava(name), name);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return names;
    }

    private static String inJava(String name) {
        var java = new StringBuilder();
        for (String part : name.split("\\.")) {
            java.append(java.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return java.toString();
    }
}
