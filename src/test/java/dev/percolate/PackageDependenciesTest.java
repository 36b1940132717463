package dev.percolate;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PackageDependenciesTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.matches(Pattern.compile(".*(/\\$|\\$Intercepted).*")))
            .importPackages("dev.percolate");

    @Test
    void holdsTheTableOfParts() {
        TreeSet<String> faults = new TreeSet<>();
        for (JavaClass type : CODE) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive()) {
                    Layout.fault(type.getPackageName(), target.getPackageName())
                            .ifPresent(fault -> faults.add(
                                    fault + " (" + type.getSimpleName() + " → " + target.getSimpleName() + ")"));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching("dev.percolate.(**)").should().beFreeOfCycles().check(CODE);
    }

    @ParameterizedTest(name = "{0} must not use {1}")
    @CsvSource({
        "dev.percolate.vault,              dev.percolate.workspace",
        "dev.percolate.schedule,           dev.percolate.outbox",
        "dev.percolate.workspace,          dev.percolate.outbox",
        "dev.percolate.matching,           dev.percolate.workspace",
        "dev.percolate.outbox,             dev.percolate.matching",
        "dev.percolate.outbox,             dev.percolate.slack",
        "dev.percolate.slack,              dev.percolate.introduction",
        "dev.percolate.introduction,       dev.percolate.slack",
        "dev.percolate.introduction,       dev.percolate.outbox",
        "dev.percolate.introduction,       dev.percolate.request",
        "dev.percolate.introduction,       dev.percolate.introduction.store",
        "dev.percolate.introduction.slack, dev.percolate.introduction.store",
        "dev.percolate.introduction.store, dev.percolate.introduction.slack",
        "dev.percolate.introduction.slack, dev.percolate.outbox.store",
        "dev.percolate.introduction.store, dev.percolate.outbox",
        "dev.percolate.sandbox,            dev.percolate.workspace",
        "dev.percolate.sandbox.web,        dev.percolate.slack",
        "dev.percolate.sandbox.web,        dev.percolate.sandbox.store",
        "dev.percolate,                    dev.percolate.outbox.store",
        "dev.percolate.introduction,       com.slack.api.model",
        "dev.percolate.outbox,             com.slack.api.model",
        "dev.percolate.introduction,       io.micronaut.data.annotation",
        "dev.percolate.introduction.slack, java.sql",
        "dev.percolate.schedule,           org.quartz",
        "dev.percolate.slack,              org.quartz",
        "dev.percolate.introduction,       org.jgrapht.graph",
        "dev.percolate.slack,              org.jgrapht",
        "dev.percolate.slack,              de.siegmar.fastcsv.reader",
        "dev.percolate.workspace,          de.siegmar.fastcsv.reader",
        "dev.percolate.request,            dev.langchain4j.model.embedding",
        "dev.percolate.request.slack,      dev.langchain4j.model.embedding",
        "dev.percolate.request.store,      ai.onnxruntime",
        "dev.percolate.request,            dev.percolate.request.model",
        "dev.percolate.request.slack,      dev.percolate.request.model",
        "dev.percolate.request.model,      dev.percolate.request.store",
        "dev.percolate.tipping,            de.siegmar.fastcsv.reader",
        "dev.percolate.tipping,            dev.percolate.relationship",
        "dev.percolate.tipping,            dev.percolate.introduction",
        "dev.percolate.introduction,       io.micronaut.context.annotation",
        "dev.percolate.introduction,       java.net.http"
    })
    void refuses(String from, String to) {
        assertThat(Layout.fault(from, to)).isPresent();
    }

    @ParameterizedTest(name = "{0} may use {1}")
    @CsvSource({
        "dev.percolate,                    dev.percolate.slack",
        "dev.percolate.outbox,             dev.percolate.vault",
        "dev.percolate.slack,              dev.percolate.outbox",
        "dev.percolate.introduction,       dev.percolate.workspace",
        "dev.percolate.introduction,       dev.percolate.matching",
        "dev.percolate.matching,           org.jgrapht.alg.matching",
        "dev.percolate.introduction.slack, dev.percolate.outbox",
        "dev.percolate.introduction.slack, com.slack.api.model",
        "dev.percolate.introduction.store, io.micronaut.data.annotation",
        "dev.percolate.request,            dev.percolate.introduction",
        "dev.percolate.request.model,      dev.langchain4j.model.embedding",
        "dev.percolate.schedule.quartz,    org.quartz",
        "dev.percolate.slack.positions,    de.siegmar.fastcsv.reader",
        "dev.percolate,                    de.siegmar.fastcsv.reader",
        "dev.percolate,                    dev.percolate.tipping",
        "dev.percolate.tipping,            dev.percolate.episode",
        "dev.percolate.sandbox.web,        dev.percolate.schedule",
        "dev.percolate.introduction,       jakarta.transaction"
    })
    void allows(String from, String to) {
        assertThat(Layout.fault(from, to)).isEqualTo(Optional.empty());
    }
}
