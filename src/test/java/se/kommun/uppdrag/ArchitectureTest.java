package se.kommun.uppdrag;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dependencies between packages point one way. */
class ArchitectureTest {

    private static final String ROOT = "se.kommun.uppdrag";
    private static final int MOST_USED = 8;

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    /** Which packages of ours each package may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("asset", Set.of("asset.image", "content", "css", "files", "pdf", "report")),
            Map.entry("asset.image", Set.of("files")),
            Map.entry("browser", Set.of("files", "http", "report")),
            Map.entry("build", Set.of("asset", "asset.image", "build.cache", "build.publish", "check", "check.document", "check.rules", "check.spelling", "check.text", "config", "content", "files", "i18n", "links", "markdown", "output", "pdf", "report", "site", "template", "theme", "view")),
            Map.entry("build.cache", Set.of("check", "check.rules", "check.text", "config", "content", "files", "markdown", "pdf", "report", "template")),
            Map.entry("build.publish", Set.of("build.cache", "files", "output")),
            Map.entry("check.browser", Set.of("browser", "check", "check.html", "check.rules", "files", "report")),
            Map.entry("check", Set.of("check.document", "check.html", "check.rules", "check.spelling", "check.text", "files", "report")),
            Map.entry("check.accessibility", Set.of("check.css", "check.text", "files")),
            Map.entry("check.css", Set.of("files")),
            Map.entry("check.document", Set.of()),
            Map.entry("check.html", Set.of()),
            Map.entry("check.protocol", Set.of("check", "check.rules", "files", "report")),
            Map.entry("check.rules", Set.of("check.accessibility", "check.css", "check.document", "check.html", "check.spelling", "check.text", "files", "report")),
            Map.entry("check.spelling", Set.of("check.text", "files", "report")),
            Map.entry("check.text", Set.of()),
            Map.entry("cli", Set.of("browser", "build", "check", "check.browser", "check.protocol", "check.rules", "check.spelling", "check.text", "config", "content", "convert", "editor", "files", "preview", "publish", "receive", "report", "starter")),
            Map.entry("config", Set.of("files", "form", "report")),
            Map.entry("content", Set.of("config", "files", "report")),
            Map.entry("convert", Set.of("check.css")),
            Map.entry("css", Set.of("check.css", "files", "report")),
            Map.entry("editor", Set.of("asset.image", "config", "content", "convert", "files", "report")),
            Map.entry("editor.web", Set.of("build", "config", "content", "editor", "files", "http", "publish", "report", "template")),
            Map.entry("files", Set.of()),
            Map.entry("form", Set.of()),
            Map.entry("http", Set.of()),
            Map.entry("i18n", Set.of("config", "content", "files", "form", "markdown", "report")),
            Map.entry("jbake", Set.of("build", "build.cache", "config", "content", "files", "output", "report", "site", "theme")),
            Map.entry("links", Set.of("asset", "asset.image", "config", "content", "files", "i18n", "markdown", "report", "site")),
            Map.entry("markdown", Set.of("files", "report")),
            Map.entry("output", Set.of("config", "files", "report", "site")),
            Map.entry("pdf", Set.of("files")),
            Map.entry("preview", Set.of("build", "config", "content", "editor", "editor.web", "files", "http", "report", "template")),
            Map.entry("publish", Set.of("build", "config", "content", "files", "report")),
            Map.entry("receive", Set.of("config", "files", "form", "http", "i18n", "report", "site", "template")),
            Map.entry("report", Set.of()),
            Map.entry("site", Set.of("config", "content", "files", "form", "i18n", "report", "theme")),
            Map.entry("starter", Set.of("content")),
            Map.entry("template", Set.of("content", "files", "i18n", "markdown", "report", "view")),
            Map.entry("theme", Set.of("files", "report")),
            Map.entry("view", Set.of("asset", "config", "content", "css", "form", "i18n", "markdown", "site")));

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatItMay(String name) {
        String[] allowed = Stream.concat(Stream.of(name), MAY_USE.get(name).stream()).map(used -> ROOT + "." + used).toArray(String[]::new);
        noClasses().that().resideInAPackage(ROOT + "." + name).should().dependOnClassesThat(
                resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed)))).check(OURS);
    }

    @Test
    void everyPackageIsListed() {
        Set<String> packages = new TreeSet<>();
        OURS.stream().map(JavaClass::getPackageName).forEach(name -> packages.add(name.substring(ROOT.length() + 1)));
        assertEquals(new TreeSet<>(MAY_USE.keySet()), packages);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesFewOthers(String name) {
        if (!Set.of("build", "cli").contains(name)) {
            Set<String> used = MAY_USE.get(name).stream().map(each -> each.split("\\.")[0]).filter(each -> !name.startsWith(each))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(used.size() <= MOST_USED, used::toString);
        }
    }

    @Test
    void theCheckerUsesNothingOfTheSite() {
        noClasses().that().resideInAPackage(ROOT + ".check..").should().dependOnClassesThat(resideInAPackage(ROOT + "..")
                .and(not(resideInAnyPackage(ROOT + ".check..", ROOT + ".browser", ROOT + ".report", ROOT + ".files")))).check(OURS);
    }

    @Test
    void noSimpleNameStandsForTwoPublicClasses() {
        Map<String, List<String>> byName = OURS.stream().filter(each -> each.isTopLevelClass() && each.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(each -> !each.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertEquals(List.of(), byName.values().stream().filter(same -> same.size() > 1).toList());
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
    void noFileIsLongerThan200Lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> tooLong = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > 200) {
                    tooLong.add(file + ": " + lines);
                }
            }
            assertEquals(List.of(), tooLong);
        }
    }

    @Test
    void onlyTheCommandLinePrintsAndEnds() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".cli").should().accessField(System.class, "out").check(OURS);
        noClasses().that().resideOutsideOfPackage(ROOT + ".cli").should().accessField(System.class, "err").check(OURS);
        noClasses().that().doNotHaveFullyQualifiedName(ROOT + ".cli.Main").should().callMethod(System.class, "exit", int.class)
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
    void everyLibraryIsUsedByOnePackage() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".jbake..").should().dependOnClassesThat()
                .resideInAnyPackage("org.jbake..", "org.apache.commons.configuration2..").check(OURS);
        // JBake is not on the class path of the program's own commands.
        noClasses().that().resideOutsideOfPackage(ROOT + ".jbake..").should().dependOnClassesThat()
                .resideInAPackage(ROOT + ".jbake..").check(OURS);
        // A failing template is reported where the page is rendered.
        noClasses().that().resideOutsideOfPackages(ROOT + ".template..", ROOT + ".view..").should().dependOnClassesThat(
                resideInAPackage("freemarker..").and(not(type(TemplateException.class)))).check(OURS);
        noClasses().that().resideOutsideOfPackages(ROOT + ".template..", ROOT + ".view..", ROOT + ".build..").should().dependOnClassesThat()
                .resideInAnyPackage("freemarker..").check(OURS);
        noClasses().that().resideOutsideOfPackage(ROOT + ".markdown..").should().dependOnClassesThat()
                .resideInAnyPackage("com.vladsch.flexmark..").check(OURS);
        noClasses().that().resideOutsideOfPackage(ROOT + ".receive..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "jakarta.activation..", "org.eclipse.angus..").check(OURS);
        noClasses().that().resideOutsideOfPackage(ROOT + ".pdf..").should().dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.fontbox..").check(OURS);
        // One makes PDF files, the other checks those of any site.
        noClasses().that().resideOutsideOfPackages(ROOT + ".pdf..", ROOT + ".check.document..").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.xmpbox..").check(OURS);
    }
}
