package se.kommun.uppdrag.preview;

import java.util.List;
import se.kommun.uppdrag.editor.HeaderForm;
import se.kommun.uppdrag.editor.ReviewList;

/**
 * What {@code review.ftl} shows.
 *
 * @param token the word that writing needs
 * @param rows every page, in order
 * @param types of new pages
 * @param overdue how many should have been reviewed
 * @param toConfirm how many things are left to confirm
 */
record ReviewModel(String token, List<ReviewList.Row> rows, List<HeaderForm.Option> types, int overdue, int toConfirm) {}
