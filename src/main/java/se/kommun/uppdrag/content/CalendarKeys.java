package se.kommun.uppdrag.content;

import org.jspecify.annotations.Nullable;

/**
 * When something happens that the pages of a type tell of: names of their keys.
 *
 * @param start key of the day, or the day and time, when it starts; every published page has it
 * @param end key of the last day, or of the day and time when it ends, or null
 * @param place key of where it is, or null
 * @param label of the link to the calendar file
 */
public record CalendarKeys(String start, @Nullable String end, @Nullable String place, Label label) {}
