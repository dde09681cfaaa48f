package se.kommun.uppdrag.preview;

import java.util.List;
import se.kommun.uppdrag.editor.HeaderForm;
import se.kommun.uppdrag.editor.ReviewList;

/**
 * The model of the template {@code review.ftl}.
 *
 * @param token the token that writing requests need, see {@link RequestGuard}
 * @param rows all pages, sorted
 * @param types the page types that a new page can have
 * @param overdue the number of pages whose review date has passed
 * @param toConfirm the number of items that are still to be confirmed
 */
record ReviewModel(String token, List<ReviewList.Row> rows, List<HeaderForm.Option> types, int overdue, int toConfirm) {}
