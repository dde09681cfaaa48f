package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kommun.uppdrag.content.FileNames;

/** Validates the slug of a new or renamed page. */
final class SlugRules {

    private static final int MAX_LENGTH = 80;

    private SlugRules() {}

    /**
     * Validates a slug.
     *
     * @param own the page that is renamed, or null for a new page
     * @param folder the page's folder inside {@code content}; empty or ending with a slash
     * @throws EditRejectedException if the slug is not allowed in a URL, or another page or file uses the address
     */
    static void check(Path site, @Nullable PagePath own, String folder, String slug) throws IOException, EditRejectedException {
        if (slug == null || !FileNames.isSlug(slug) || slug.length() > MAX_LENGTH) {
            String suggestion = slug == null ? "" : FileNames.slug(slug);
            throw new EditRejectedException("\"" + (slug == null ? "" : slug) + "\" kan inte stå i en adress. Använd bara a–z, 0–9 och bindestreck, högst "
                    + MAX_LENGTH + " tecken." + (suggestion.length() <= MAX_LENGTH && !suggestion.equals(slug) && !suggestion.isEmpty() ? " Skriv till exempel " + suggestion + "." : ""));
        }
        PagePath wanted = new PagePath("content/" + folder + slug + ".md");
        String address = folder + slug + ".html";
        if (!wanted.equals(own) && Files.exists(site.resolve(wanted.file()), LinkOption.NOFOLLOW_LINKS)) {
            throw new EditRejectedException(wanted.file() + " finns redan. Välj en annan adress.");
        }
        for (ReviewList.Row row : ReviewList.of(site, LocalDate.EPOCH, List.of())) {
            boolean other = own == null || !row.file().equals(own.file());
            if (other && row.address().equals(address)) {
                throw new EditRejectedException("Adressen " + address + " är redan tagen av " + row.file() + ". Välj en annan adress.");
            }
            if (other && row.aliases().contains(address)) {
                throw new EditRejectedException("Adressen " + address + " är en gammal adress till " + row.file() + ". Välj en annan adress.");
            }
        }
    }
}
