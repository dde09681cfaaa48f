package se.kommun.uppdrag.links;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.kommun.uppdrag.asset.FileSize;
import se.kommun.uppdrag.asset.ImageSize;
import se.kommun.uppdrag.asset.RasterImage;
import se.kommun.uppdrag.asset.RasterImages;
import se.kommun.uppdrag.content.Page;
import se.kommun.uppdrag.markdown.ImageTarget;
import se.kommun.uppdrag.markdown.Missing;
import se.kommun.uppdrag.report.ReportLanguage;
import se.kommun.uppdrag.site.RelativeUrls;
import se.kommun.uppdrag.site.SiteIndex;

/**
 * Resolves the images in the text of a page.
 *
 * @param page the page that the text belongs to
 * @param urls URLs from the page that is being written
 */
record PageImages(Page page, RelativeUrls urls, SiteIndex site, KnownFiles files) {

    /** Resolves an image, or says what is wrong with the reference. */
    ImageTarget at(String destination) {
        if (OutboundLinks.hasScheme(destination) || destination.startsWith("/")) {
            return new Missing("image-external", "Bilden hämtas från en annan plats: " + destination + ".",
                    "Lägg bilden i mappen content och skriv bara dess namn.");
        }
        String resolved = SourcePath.resolve(destination, page);
        Optional<Path> file = files.at(resolved);
        if (file.isEmpty()) {
            return new Missing("image-missing", "Bilden " + destination + " finns inte.",
                    SourcePath.remedy(resolved, site.linkable().stream().filter(name -> !name.endsWith(".md")).toList()));
        }
        Optional<RasterImage> raster = files.raster(resolved);
        return raster.isPresent() ? raster(raster.get(), destination, resolved) : other(file.get(), destination, resolved);
    }

    private ImageTarget raster(RasterImage raster, String destination, String address) {
        if (raster.isTooLarge()) {
            return new Missing("image-too-large", "Bilden " + destination + " är för stor: " + raster.width() + " × " + raster.height()
                    + " bildpunkter, " + FileSize.of(raster.bytes(), ReportLanguage.SV.locale()) + ". " + RasterImage.limit() + ".",
                    "Gör den mindre i ett bildprogram, till exempel 1600 bildpunkter bred, och spara den som jpg.");
        }
        return new ImageTarget.Found(urls.to(address), raster.width(), raster.height(), raster.variants().stream()
                .map(variant -> new ImageTarget.Smaller(urls.to(RasterImages.address(address, variant)), variant.width())).toList());
    }

    /** Resolves a vector image, or one of an unknown format. */
    private ImageTarget other(Path file, String destination, String address) {
        Optional<ImageSize> size = files.size(file);
        if (size.isEmpty()) {
            return new Missing("image-unreadable", "Bilden " + destination + " går inte att läsa.",
                    "Spara den igen som png, jpg, gif, webp eller svg.");
        }
        if (size.get().width() == 0 || size.get().height() == 0) {
            return new Missing("image-without-size", "Bilden " + destination + " säger inte hur stor den är.",
                    "Spara den igen med bredd och höjd (i svg: width och height, eller viewBox).");
        }
        return new ImageTarget.Found(urls.to(address), size.get().width(), size.get().height(), List.of());
    }
}
