package se.kommun.uppdrag.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kommun.uppdrag.check.spelling.Spelling;
import se.kommun.uppdrag.report.Problem;

/** A site makes page types of its own with a file: a role, a story, and something that happens once. */
class OwnContentModelTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 3);

    @TempDir
    private Path folder;

    private SiteCase site;

    @BeforeEach
    void copy() throws IOException {
        site = SiteCase.copy("own-model", folder);
    }

    @Test
    void aFourthRoleIsWhereRolesAre() throws IOException {
        build(TODAY);
        assertEquals(List.of("Om LSS", "Stödfamilj", "Jämför uppdragen"), page("index.html").select(".menu li a").eachText());
        Document start = page("index.html");
        assertEquals(List.of("Stödfamilj", "Ledsagare"), start.select(".card h3").eachText());
        assertEquals("Var Hemma hos dig", start.selectFirst(".card dl").text());
        Document comparison = page("jamfor.html");
        assertEquals(List.of("Fråga", "Stödfamilj", "Ledsagare"), comparison.select("thead th").eachText());
        assertTrue(comparison.select("tbody tr").eachText().contains("Nätter StödfamiljTvå nätter i månaden Ledsagare"));
        assertEquals(List.of("stodfamilj", "ledsagare", "vet-inte"), page("anmal-intresse.html").select("[name=uppdrag]").eachAttr("value"));
        assertTrue(page("anmal-intresse-stodfamilj.html").selectFirst("[value=stodfamilj]").hasAttr("checked"));
        Document role = page("stodfamilj.html");
        assertEquals("type-stodfamilj purpose-page tone-leaf", role.body().className());
        assertEquals(1, role.select(".intro svg.art path[d^=M44]").size());
        assertEquals("Var Hemma hos dig Nätter Två nätter i månaden", role.selectFirst(".facts dl").text());
        assertTrue(role.selectFirst("[type=application/ld+json]").data().contains("\"@type\":\"GovernmentService\""));
    }

    @Test
    void aStoryShowsItsFactsAndGivesItsDataToATemplate() throws IOException {
        build(TODAY);
        assertEquals("Vem som berättar Anna Handlar om fritid, vardag", page("anna.html").selectFirst(".facts dl").text());
        assertTrue(page("anna.html").selectFirst("[type=application/ld+json]").data().contains("\"@type\":\"Article\""));

        replace("content-model.yaml", "description: Någon berättar\n    template: sida", "description: Någon berättar");
        write("templates/berattelse.ftl", "<#import \"components/layout.ftl\" as layout>\n<@layout.layout>\n${page.article.body}\n"
                + "<p class=\"data\">${page.data.who}, ${page.data.years + 1}: <#list page.data.topics as topic>${topic}<#sep>/</#list></p>\n</@layout.layout>\n");
        build(TODAY);
        assertEquals("Anna, 4: fritid/vardag", page("anna.html").selectFirst(".data").text());
    }

    @Test
    void somethingThatHappensOnceIsInTheCalendarAndDisappearsAfterItsDay() throws IOException {
        build(TODAY);
        Document page = page("traff.html");
        assertEquals("Börjar 3 februari 2027 18:00 Plats Biblioteket, våning 2", page.selectFirst(".facts dl").text());
        assertEquals("Lägg till i kalendern (ics)", page.selectFirst("a[href=traff.ics]").text());
        assertTrue(page.selectFirst("[type=application/ld+json]").data().contains("\"startDate\":\"2027-02-03T18:00:00+01:00\",\"endDate\":\"2027-02-03T20:00:00+01:00\""));
        assertEquals(String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//uppdrag//SV", "BEGIN:VEVENT", "UID:https://uppdrag.kommun.se/traff.html",
                "DTSTAMP:20261101T000000Z", "DTSTART:20270203T170000Z", "DTEND:20270203T190000Z", "SUMMARY:Träff\\, fika\\; och frågor på biblioteket för dig som undrar",
                "DESCRIPTION:Fråga om stöd\\, fika och träffa andra på biblioteket. Öppe", " t för dig som undrar över vad en ledsagare gör.",
                "LOCATION:Biblioteket\\, våning 2", "URL:https://uppdrag.kommun.se/traff.html", "END:VEVENT", "END:VCALENDAR", ""),
                Files.readString(site.output().resolve("traff.ics")));

        DiskBuild.Result later = build(TODAY.plusDays(1));
        assertEquals("visades till och med 2027-02-03", later.skipped().get("content/traff.md"));
        assertFalse(Files.exists(site.output().resolve("traff.html")) || Files.exists(site.output().resolve("traff.ics")));
    }

    @Test
    void theTimeZoneOfTheSettingsAndWholeDaysCount() throws IOException {
        Files.writeString(site.site().resolve("jbake.properties"), "\nsite.timeZone=Europe/London\n", StandardOpenOption.APPEND);
        build(TODAY);
        assertTrue(Files.readString(site.output().resolve("traff.ics")).contains("DTSTART:20270203T180000Z"));

        replace("content-model.yaml", "type: date-time", "type: date");
        replace("content-model.yaml", "2027-02-03 18:00", "2027-02-03");
        replace("content-model.yaml", "2027-02-03 20:00", "2027-02-04");
        replace("content/traff.md", "2027-02-03 18:00", "2027-02-03");
        replace("content/traff.md", "2027-02-03 20:00", "2027-02-04");
        build(TODAY);
        assertTrue(Files.readString(site.output().resolve("traff.ics")).contains("DTSTART;VALUE=DATE:20270203\r\nDTEND;VALUE=DATE:20270205\r\n"));
    }

    /** Also pages whose own files have not changed. A model with faults leaves the last good site. */
    @Test
    void theLivePreviewFollowsTheModel() throws IOException {
        IncrementalSite live = new IncrementalSite(site.site(), () -> TODAY, Map.of(), Spelling.OFF);
        live.update();
        assertEquals("Börjar", shown(live).selectFirst(".facts dt").text());
        replace("content-model.yaml", "label: Börjar", "label: Start");
        live.update();
        assertEquals("Start", shown(live).selectFirst(".facts dt").text());
        replace("content-model.yaml", "label: Start", "lable: Start");
        live.update();
        assertEquals(List.of("content-model.yaml:70:9"),
                live.latest().problems().stream().filter(Problem::isError).map(problem -> problem.place().toString()).toList());
        assertEquals("Start", shown(live).selectFirst(".facts dt").text());
        assertEquals(List.of("content-model.yaml:70:9"), live.renderDraft("content/ledsagare.md", Files.readString(site.site().resolve("content/ledsagare.md"))).problems()
                .stream().filter(Problem::isError).map(problem -> problem.place().toString()).toList());
    }

    @Test
    void aDraftWithoutAPictureLeavesTheStartPage() throws IOException {
        replace("content/stodfamilj.md", "status: published", "status: draft");
        Files.delete(site.site().resolve("templates/illustrations/stodfamilj.ftl"));
        replace("content/index.md", "\n---\n", "\n---\nVälkommen.\n\n");
        IncrementalSite live = new IncrementalSite(site.site(), () -> TODAY, Map.of(), Spelling.OFF);
        live.update();
        assertEquals(List.of("templates/components/illustration.ftl:3:1: varning [template-error] Utkast: Mallen illustrations/stodfamilj.ftl finns inte"),
                live.latest().problems().stream().map(Problem::toString).filter(line -> line.contains("template-error")).map(line -> line.replaceFirst(" men behövs.*", "")).toList());
        assertTrue(live.shown().at("index.html").isPresent());
    }

    private static Document shown(IncrementalSite live) throws IOException {
        return Jsoup.parse(new String(live.shown().at("traff.html").orElseThrow().bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrongIsReported() throws IOException {
        replace("content/traff.md", "ends: 2027-02-03 20:00", "ends: 2027-02-03 17:00");
        assertEquals(List.of("content/traff.md:10:7: fel [ends-before-start] ends är före starts. Rätta en av dem."),
                errors(build(TODAY)).stream().filter(line -> line.contains("ends")).toList());
        replace("content/traff.md", "ends: 2027-02-03 17:00", "ends: 2027-02-03 kl 17");
        assertEquals(List.of("content/traff.md:10:7: fel [date-time-invalid] ends: \"2027-02-03 kl 17\" är ingen dag med klockslag. Skriv år, månad, dag och tid så här: 2026-11-21 18:00."),
                errors(build(TODAY)).stream().filter(line -> line.contains("ends")).toList());
    }

    /** Readers of another language must not get a Swedish label. */
    @Test
    void aLabelThatOtherLanguagesShowMustBeTranslated() throws IOException {
        write("content/en/index.md", Files.readString(site.site().resolve("content/index.md")).replaceAll("(?s)\\n---\\n.*", "\ntranslation_of: index.md\n---\nText.\n"));
        write("content/en/anna.md", Files.readString(site.site().resolve("content/anna.md")).replaceAll("(?s)\\n---\\n.*", "\ntranslation_of: anna.md\n---\nText.\n"));
        List<String> errors = errors(build(TODAY)).stream().filter(line -> line.contains("label-untranslated")).toList();
        assertEquals(List.of("Handlar om", "Vem som berättar"), errors.stream().map(line -> line.split("\"")[1]).toList(), errors::toString);
        assertTrue(errors.get(0).endsWith("Skriv det under translations, en, topics: i webbplatsens content-model.yaml."), errors::toString);
        write("content-model.yaml", Files.readString(site.site().resolve("content-model.yaml")) + "translations:\n  en:\n    who: Who tells\n    topics: About\n");
        assertEquals(List.of(), errors(build(TODAY)).stream().filter(line -> line.contains("label-untranslated")).toList());
    }

    private DiskBuild.Result build(LocalDate today) {
        return DiskBuild.run(new BuildOptions(site.site(), site.output(), false, today));
    }

    private List<String> errors(DiskBuild.Result result) {
        return site.lines(result).stream().filter(line -> line.contains(": fel [")).toList();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(site.output().resolve(address).toFile(), "UTF-8");
    }

    private void replace(String path, String before, String after) throws IOException {
        String text = Files.readString(site.site().resolve(path));
        assertTrue(text.contains(before), before);
        write(path, text.replace(before, after));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.site().resolve(path).getParent());
        Files.writeString(site.site().resolve(path), text);
    }
}
