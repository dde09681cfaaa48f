/**
 * The editor's pages and what they send: HTML, JSON, scripts and style sheet.
 *
 * <p>Uses {@code build}, {@code config}, {@code content}, {@code editor}, {@code files}, {@code http}, {@code report} and {@code template}. Start reading at
 * {@link se.kommun.uppdrag.editor.web.EditorRoutes}.
 */
@NullMarked
package se.kommun.uppdrag.editor.web;

import org.jspecify.annotations.NullMarked;
