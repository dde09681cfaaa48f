package se.kommun.uppdrag.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page opened for editing.
 *
 * @param page the path of the source
 * @param title the page's title, or its path if it has none
 * @param address the page's address on the site, such as {@code ledsagare.html}
 * @param base the hash of the file that the text is based on
 * @param form null if the header can only be shown as text
 * @param text the draft if there is one, otherwise the file
 * @param unsaved whether {@code text} is a draft
 * @param conflict whether the file has changed since the draft was begun
 * @param draft the hash of the draft, or empty
 */
public record EditSession(PagePath page, String title, String address, String base, @Nullable List<HeaderForm.Group> form, EditableSource text,
                     boolean unsaved, boolean conflict, String draft) {}
