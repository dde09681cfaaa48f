/**
 * The extension by which JBake 2.7 bakes a site with this program as its engine, file by file as {@code build} does.
 *
 * <p>JBake finds {@link se.kommun.uppdrag.jbake.UppdragTemplateEngine} first (start reading there): it begins the bake and
 * registers {@link se.kommun.uppdrag.jbake.UppdragParser}. {@link se.kommun.uppdrag.jbake.UppdragRenderingTool} adds what
 * JBake has no document for, checks the site and fails the bake. The package uses {@code bake} and {@code build}; no
 * other package uses it, and JBake is on the class path only when JBake runs.
 */
@NullMarked
package se.kommun.uppdrag.jbake;

import org.jspecify.annotations.NullMarked;
