package se.kommun.uppdrag.editor;

/**
 * An image that is stored among the pages.
 *
 * @param name how the page's text refers to it, relative to the page's folder
 * @param width in pixels
 * @param height in pixels
 * @param isReduced whether it was made smaller
 * @param isNew whether the file was written; false if the same image was there already
 */
public record UploadedImage(String name, int width, int height, boolean isReduced, boolean isNew) {}
