package dev.percolate.slack;

import com.slack.api.methods.Methods;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The methods of Slack's Web API that our code calls, read from its classes.
public final class CalledMethods {
    private CalledMethods() {}

    /// By their names in the API: `chat.postMessage`.
    public static Set<String> ofTheBot() {
        return OfTheBot.NAMES;
    }

    private static final class OfTheBot {
        static final Set<String> NAMES =
                Set.copyOf(in(importer -> importer.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.percolate")));
    }

    /// Without reading the SDK's own classes, of which there are thousands: the name of the client is enough.
    static Set<String> in(Function<ClassFileImporter, JavaClasses> read) {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return calls(read.apply(new ClassFileImporter()));
        });
    }

    private static Set<String> calls(JavaClasses classes) {
        var names = apiNames();
        Set<String> called = new TreeSet<>();
        for (var type : classes) {
            type.getCodeUnitAccessesFromSelf().stream()
                    .flatMap(access -> method(access).stream())
                    .map(method -> names.getOrDefault(method, "(unknown method) " + method))
                    .forEach(called::add);
        }
        return called;
    }

    /// What is posted as a form is named by the form, which has to be made where it is posted.
    private static Optional<String> method(JavaCodeUnitAccess<?> access) {
        if (isForm(access)) {
            String request =
                    access.getTarget().getRawParameterTypes().getFirst().getSimpleName();
            String method = request.substring(0, request.length() - "Request".length());
            return Optional.of(Character.toLowerCase(method.charAt(0)) + method.substring(1));
        }
        boolean named = access.getName().equals("runPostFormWithToken")
                && access.getOrigin().getCallsFromSelf().stream().anyMatch(CalledMethods::isForm);
        return Optional.of(access.getName()).filter(name -> isClient(access.getTargetOwner()) && !named);
    }

    private static boolean isForm(JavaCodeUnitAccess<?> access) {
        return access.getTargetOwner().getName().equals("com.slack.api.methods.RequestFormBuilder")
                && access.getName().equals("toForm");
    }

    /// Also the asynchronous client, and whatever implements one.
    private static boolean isClient(JavaClass owner) {
        return owner.getPackageName().startsWith("com.slack.api.methods")
                && owner.getSimpleName().contains("MethodsClient");
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
