/**
 * The files beside the pages: style sheets, scripts, pictures and documents, the names they are published under, and their safety checks.
 *
 * <p>Uses {@code content}, {@code files} and {@code report}. Start reading at {@link se.kommun.uppdrag.asset.AssetManifest}.
 */
@NullMarked
package se.kommun.uppdrag.asset;

import org.jspecify.annotations.NullMarked;
