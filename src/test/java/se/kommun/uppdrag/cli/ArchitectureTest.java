package se.kommun.uppdrag.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import freemarker.template.TemplateException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data flows one way, and the folders show it. */
class ArchitectureTest {

    private static final String ROOT = "se.kommun.uppdrag";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    /** Which packages of ours each package may use. The root package, the command line, may use all. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("report", Set.of()),
            Map.entry("files", Set.of()),
            Map.entry("http", Set.of()),
            Map.entry("settings", Set.of("files", "form", "report")),
            Map.entry("form", Set.of()),
            Map.entry("language", Set.of("files", "report", "settings")),
            Map.entry("content", Set.of("files", "report", "settings")),
            Map.entry("markdown", Set.of("report")),
            Map.entry("cache", Set.of("files")),
            Map.entry("image", Set.of("cache", "publish")),
            Map.entry("publish", Set.of("cache", "content", "files", "report", "settings")),
            Map.entry("threads", Set.of()),
            Map.entry("text", Set.of()),
            Map.entry("aria", Set.of("text")),
            Map.entry("spelling", Set.of("files", "report", "text")),
            Map.entry("html", Set.of()),
            Map.entry("rule", Set.of("aria", "html", "report", "spelling", "text")),
            Map.entry("check", Set.of("files", "html", "report", "rule", "spelling", "text")),
            Map.entry("pdf", Set.of("cache", "image")),
            Map.entry("site", Set.of("content", "report", "settings")),
            Map.entry("css", Set.of("report")),
            Map.entry("asset", Set.of("cache", "content", "css", "files", "image", "pdf", "publish", "report")),
            Map.entry("template", Set.of("asset", "cache", "content", "css", "form", "language", "markdown", "publish", "report", "settings", "site")),
            Map.entry("reference", Set.of("asset", "cache", "content", "image", "language", "markdown", "report", "settings", "site", "template")),
            Map.entry("bake", Set.of("files", "asset", "cache", "check", "content", "css", "image", "language", "markdown", "pdf", "publish", "reference", "report", "rule",
                    "settings", "site", "template", "text")),
            Map.entry("build", Set.of("files", "asset", "bake", "cache", "check", "content", "publish", "report", "rule", "settings", "site", "spelling", "text", "threads")),
            Map.entry("jbake", Set.of("bake", "build", "content", "files", "report", "settings", "site", "spelling")),
            Map.entry("edit", Set.of("files", "content", "image", "report", "settings")),
            Map.entry("receive", Set.of("content", "files", "form", "http", "language", "report", "settings", "site", "template")),
            Map.entry("preview", Set.of("build", "content", "edit", "files", "http", "report", "settings", "spelling", "template")));

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatItMay(String name) {
        String own = ROOT + "." + name + "..";
        String[] allowed = Stream.concat(Stream.of(own), MAY_USE.get(name).stream().map(used -> ROOT + "." + used + ".."))
                .toArray(String[]::new);
        noClasses().that().resideInAPackage(own).should().dependOnClassesThat(
                resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed)))).check(OURS);
    }

    @Test
    void everyPackageHasItsPlaceInTheFlow() {
        Set<String> packages = new TreeSet<>();
        OURS.stream().map(each -> each.getPackageName()).filter(name -> !name.equals(ROOT))
                .forEach(name -> packages.add(name.substring(ROOT.length() + 1)));
        assertEquals(new TreeSet<>(MAY_USE.keySet()), packages);
    }

    @Test
    void noPackagesUseEachOther() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(OURS);
    }

    @Test
    void onlyTheCommandLinePrintsAndEnds() {
        noClasses().that().resideOutsideOfPackage(ROOT).should().accessField(System.class, "out").check(OURS);
        noClasses().that().resideOutsideOfPackage(ROOT).should().accessField(System.class, "err").check(OURS);
        noClasses().that().doNotHaveFullyQualifiedName(ROOT + ".Main").should().callMethod(System.class, "exit", int.class)
                .check(OURS);
    }

    @Test
    void nothingIsOnlyLogged() {
        // EngineLog turns what a library logs into problems; JBake shows nothing but its log.
        noClasses().that().resideOutsideOfPackage(ROOT + ".jbake..").and().haveSimpleNameNotContaining("EngineLog").and().haveSimpleNameNotContaining("Silence").should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging.."))
                .check(OURS);
    }

    @Test
    void everyEngineStaysInItsRoom() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".jbake..").should().dependOnClassesThat()
                .resideInAnyPackage("org.jbake..", "org.apache.commons.configuration2..").check(OURS);
        // JBake is not on the class path of the program's own commands.
        noClasses().that().resideOutsideOfPackage(ROOT + ".jbake..").should().dependOnClassesThat()
                .resideInAPackage(ROOT + ".jbake..").check(OURS);
        // What a template fails with is told where the page is made.
        noClasses().that().resideOutsideOfPackage(ROOT + ".template..").should().dependOnClassesThat(
                resideInAPackage("freemarker..").and(not(type(TemplateException.class)))).check(OURS);
        noClasses().that().resideOutsideOfPackages(ROOT + ".template..", ROOT + ".bake..").should().dependOnClassesThat()
                .resideInAnyPackage("freemarker..").check(OURS);
        noClasses().that().resideOutsideOfPackage(ROOT + ".markdown..").should().dependOnClassesThat()
                .resideInAnyPackage("com.vladsch.flexmark..").check(OURS);
        noClasses().that().resideOutsideOfPackage(ROOT + ".receive..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "jakarta.activation..", "org.eclipse.angus..").check(OURS);
        noClasses().that().resideOutsideOfPackage(ROOT + ".pdf..").should().dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox..").check(OURS);
    }
}
