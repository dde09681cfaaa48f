/**
 * Files that are published beside the pages: sitemap, security headers, redirect rules, compressed copies.
 *
 * <p>Uses {@code site}, {@code config}, {@code report} and {@code files}. Start reading at {@link se.kommun.uppdrag.output.ServerFiles}.
 */
@NullMarked
package se.kommun.uppdrag.output;

import org.jspecify.annotations.NullMarked;
