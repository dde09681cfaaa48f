package se.kommun.uppdrag.content;

import java.util.Map;

/**
 * The header of a source file, and the text after it.
 *
 * @param fields by key, in the order of the file
 * @param keyLines the line of each key, from 1
 * @param body everything after the closing line, LF only
 * @param bodyLine the line of the body's first line in the file
 */
record FrontMatter(Map<String, Field> fields, Map<String, Integer> keyLines, String body, int bodyLine) {}
