/**
 * Reads image files byte by byte: size, metadata to remove, smaller variants.
 *
 * <p>Uses {@code files}. Start reading at {@link se.kommun.uppdrag.asset.image.ImageFile}.
 */
@NullMarked
package se.kommun.uppdrag.asset.image;

import org.jspecify.annotations.NullMarked;
