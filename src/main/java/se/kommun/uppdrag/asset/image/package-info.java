/**
 * Reads image formats byte by byte: size, removal of metadata, limits for decoding. Makes smaller variants.
 *
 * <p>Uses {@code files}. Start reading at {@link se.kommun.uppdrag.asset.image.ImageFile}.
 */
@NullMarked
package se.kommun.uppdrag.asset.image;

import org.jspecify.annotations.NullMarked;
