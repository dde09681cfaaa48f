/**
 * The extension of JBake 2.7: JBake bakes a site with this program as its engine, and the result is the same as that of the command
 * {@code build}.
 *
 * <p>JBake loads {@link se.kommun.uppdrag.jbake.UppdragTemplateEngine} first (start reading there). It starts the bake and registers
 * {@link se.kommun.uppdrag.jbake.UppdragParser}. {@link se.kommun.uppdrag.jbake.UppdragRenderingTool} writes what JBake has no document for,
 * checks the site, and fails the bake if there is an error. The package uses {@code build}, {@code build.cache}, {@code output},
 * {@code site}, {@code content}, {@code config}, {@code report} and {@code files}. No other package uses it: JBake is on the class path
 * only when JBake runs.
 */
@NullMarked
package se.kommun.uppdrag.jbake;

import org.jspecify.annotations.NullMarked;
