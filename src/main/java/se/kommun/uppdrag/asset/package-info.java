/**
 * The published files that are not pages: style sheets, scripts, images and documents. Computes the names under which they are
 * published, checks that they are safe, and removes metadata.
 *
 * <p>Uses {@code content}, {@code css}, {@code files}, {@code pdf} and {@code report}. Start reading at
 * {@link se.kommun.uppdrag.asset.PublishedAssets}, the files of the assets folder, and {@link se.kommun.uppdrag.asset.RasterImages}, the pictures.
 */
@NullMarked
package se.kommun.uppdrag.asset;

import org.jspecify.annotations.NullMarked;
