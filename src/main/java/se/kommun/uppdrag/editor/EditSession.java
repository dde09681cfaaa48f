package se.kommun.uppdrag.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page opened for editing.
 *
 * @param page where it lies
 * @param title the page's, or its path when it has none
 * @param address of the page on the site, such as {@code ledsagare.html}
 * @param base the hash of the file that the text was written on
 * @param form null when the header must be shown as text
 * @param text what the editor goes on with: the unsaved text where there is one
 * @param unsaved whether it is that
 * @param conflict whether the file is no longer the one that the unsaved text was written on
 */
public record EditSession(PagePath page, String title, String address, String base, @Nullable List<HeaderForm.Group> form, EditableSource text,
                     boolean unsaved, boolean conflict) {}
