package se.kommun.uppdrag.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import se.kommun.uppdrag.files.Resources;
import se.kommun.uppdrag.files.YamlTree;
import se.kommun.uppdrag.report.Location;
import se.kommun.uppdrag.report.Problem;

/**
 * Reads a content model and holds it to its schema. A section that a site's file lacks is the program's own.
 *
 * @param site the site's file
 * @param program the program's own file
 */
record ContentModelReader(YamlMapping site, YamlMapping program) {

    private static final String FIRST = "first-keys";
    private static final String LAST = "last-keys";
    private static final String TYPES = "types";
    private static final String MORE_TYPES = "more-types";
    private static final String ICONS = "icons";
    private static final String TRANSLATIONS = "translations";
    private static final Set<String> SECTIONS = Set.of(ICONS, FIRST, LAST, TYPES, MORE_TYPES, TRANSLATIONS);

    /** Reads a site's file; empty after a problem. */
    static Optional<ContentModel> read(byte[] bytes, Consumer<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        Optional<ContentModel> model = SourceText.decode(ContentModel.FILE, bytes, found::add).flatMap(text -> root(text, found::add))
                .map(site -> new ContentModelReader(site, root(programText(), fault -> found.add(inProgram(fault))).orElseThrow()).model());
        found.stream().distinct().forEach(problems); // a value that several checks read is one fault
        return found.isEmpty() ? model : Optional.empty();
    }

    /** A fault of the program's own types that the site's file causes, such as a picture that it no longer has. */
    private static Problem inProgram(Problem fault) {
        return Problem.error(fault.rule(), new Location(ContentModel.FILE, 1, 1), "Programmets egna typer går inte ihop med den här filen. " + fault.message(),
                "Skriv det som saknas också, som i programmets egen fil.");
    }

    /** Reads the program's own file. */
    static ContentModel ofProgram() {
        YamlMapping program = root(programText(), problem -> {
            throw new IllegalStateException(problem.toString());
        }).orElseThrow();
        return new ContentModelReader(program, program).model();
    }

    private static String programText() {
        return Resources.text(ContentModel.class, ContentModel.FILE);
    }

    private static Optional<YamlMapping> root(String text, Consumer<Problem> problems) {
        Location start = new Location(ContentModel.FILE, 1, 1);
        try {
            return YamlTree.compose(text).map(node -> new YamlMapping(node, start, problems)).or(() -> {
                problems.accept(Problem.error(YamlMapping.RULE, start, "Filen är tom.", "Skriv sidtyperna i den, eller ta bort filen. Då gäller programmets egen."));
                return Optional.empty();
            });
        } catch (YamlTree.TooDeepException deep) {
            return unreadable(deep.mark(), "Värdet har för många nivåer i varandra.", "Rätta hur långt in raden står.", problems);
        } catch (MarkedYamlEngineException bad) {
            Mark mark = YamlAdvice.place(bad);
            return unreadable(mark, "Raden går inte att läsa.", YamlAdvice.of(bad.getProblem(), mark, text.split("\n")), problems);
        } catch (YamlEngineException bad) {
            return unreadable(null, "Filen går inte att läsa.", YamlAdvice.of(bad.getMessage(), null, new String[0]), problems);
        }
    }

    private static Optional<YamlMapping> unreadable(@Nullable Mark mark, String message, String fix, Consumer<Problem> problems) {
        Location place = mark == null ? Location.of(ContentModel.FILE, 1) : new Location(ContentModel.FILE, mark.getLine() + 1, mark.getColumn() + 1);
        problems.accept(Problem.error(YamlMapping.RULE, place, message, fix));
        return Optional.empty();
    }

    private ContentModel model() {
        site.only(SECTIONS);
        ModelIcons icons = ModelIcons.read(section(ICONS));
        YamlMapping first = section(FIRST);
        YamlMapping last = section(LAST);
        Map<String, YamlMapping> common = both(first, last);
        Map<String, YamlMapping> programCommon = both(program.mapping(FIRST), program.mapping(LAST));
        first.names().stream().filter(last.names()::contains).forEach(name -> last.report(last.placeOf(name), name + " står redan i " + FIRST + ".", "Ta bort den ena."));
        requireAll(programCommon, common, first);
        ModelTranslations translations = ModelTranslations.read(program.mapping(TRANSLATIONS), section(TRANSLATIONS));
        ModelKeyReader keys = new ModelKeyReader(icons.labels(), common.keySet(), translations);
        List<FrontMatterKey> firstKeys = keys.read(first, programCommon);
        List<FrontMatterKey> lastKeys = keys.read(last, programCommon);
        List<PageType> types = new ArrayList<>();
        types().forEach((word, type) -> {
            List<FrontMatterKey> own = ownKeys(type, keys, programCommon);
            own.stream().filter(key -> first.has(key.name())).forEach(key -> type.report(type.mapping("keys").mapping(key.name()).place(), key.name() + " står redan i " + FIRST + ".", "Ta bort den ena."));
            List<FrontMatterKey> all = new ArrayList<>(firstKeys);
            all.addAll(own);
            lastKeys.stream().filter(key -> own.stream().noneMatch(each -> each.name().equals(key.name()))).forEach(all::add);
            types.add(new PageTypeReader(icons, translations).read(word, type, List.copyOf(all)));
        });
        checkPurposes(types);
        List<FrontMatterKey> commonKeys = new ArrayList<>(firstKeys);
        commonKeys.addAll(lastKeys);
        return new ContentModel(List.copyOf(types), List.copyOf(commonKeys), icons.tones());
    }

    private static Map<String, YamlMapping> both(YamlMapping first, YamlMapping last) {
        Map<String, YamlMapping> both = new LinkedHashMap<>(first.mappings());
        both.putAll(last.mappings());
        return both;
    }

    /** Reads the keys that only one type has. */
    private List<FrontMatterKey> ownKeys(YamlMapping type, ModelKeyReader keys, Map<String, YamlMapping> programCommon) {
        Map<String, YamlMapping> ofPurpose = programKeys(type);
        Map<String, YamlMapping> reliedOn = new HashMap<>(programCommon);
        reliedOn.putAll(ofPurpose);
        List<FrontMatterKey> own = !type.has("keys") ? List.of() : keys.read(type.mapping("keys"), reliedOn);
        requireAll(ofPurpose, type.has("keys") ? type.mapping("keys").mappings() : Map.of(), type);
        return own;
    }

    private YamlMapping section(String name) {
        return (site.has(name) ? site : program).mapping(name);
    }

    /** The types: the site's own, or the program's and those that the site adds. One of the same name replaces that of the program. */
    private Map<String, YamlMapping> types() {
        Map<String, YamlMapping> types = new LinkedHashMap<>(section(TYPES).mappings());
        if (site.has(MORE_TYPES)) {
            if (site.has(TYPES)) {
                site.report(site.placeOf(MORE_TYPES), TYPES + " och " + MORE_TYPES + " står båda i filen.",
                        "Skriv alla typer i " + TYPES + ", eller i " + MORE_TYPES + " bara dem som kommer till programmets egna.");
            }
            types.putAll(site.mapping(MORE_TYPES).mappings());
        }
        return types;
    }

    /** The keys that the program relies on in the pages of a type, because of its purpose. */
    private Map<String, YamlMapping> programKeys(YamlMapping type) {
        return program.mapping(TYPES).mappings().values().stream().filter(own -> type.has("purpose") && own.text("purpose").equals(type.text("purpose")))
                .filter(own -> own.has("keys")).findFirst().map(own -> own.mapping("keys").mappings()).orElse(Map.of());
    }

    /** Reports the keys that the program requires and the site lacks. */
    private static void requireAll(Map<String, YamlMapping> program, Map<String, YamlMapping> site, YamlMapping place) {
        program.forEach((name, key) -> {
            if (key.isTrue("required") && !site.containsKey(name)) {
                place.report(place.place(), "Uppgiften " + name + " saknas, som programmet självt använder.", "Skriv den också, som i programmets egen fil.");
            } else if (key.isTrue("required") && !site.get(name).isTrue("required")) {
                place.report(site.get(name).place(), "Programmet självt använder uppgiften " + name + ", som måste finnas.", "Skriv required: true.");
            }
        });
    }

    private void checkPurposes(List<PageType> types) {
        for (Purpose purpose : Purpose.values()) {
            List<PageType> same = types.stream().filter(type -> type.is(purpose)).toList();
            if (purpose == Purpose.START && same.isEmpty()) {
                site.report(site.placeOf(TYPES), "Ingen sidtyp har purpose: start. Varje webbplats har en startsida.", "Skriv purpose: start på startsidans typ.");
            } else if (purpose != Purpose.PAGE && same.size() > 1) {
                YamlMapping second = types().get(same.get(1).word());
                second.report(second.placeOf("purpose"), "purpose: " + purpose.word() + " står redan på typen " + same.get(0).word() + ".", "Bara en typ kan ha den. Ta bort raden.");
            }
        }
    }
}
