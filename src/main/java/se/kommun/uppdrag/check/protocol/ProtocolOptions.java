package se.kommun.uppdrag.check.protocol;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.kommun.uppdrag.report.ReportLanguage;

/**
 * How the files of a protocol are written.
 *
 * @param site the name or address of the site
 * @param root its folder
 * @param paths gives the path on disk of each checked file
 * @param address gives the URL of a page by its path
 */
public record ProtocolOptions(String site, Path root, Function<String, Path> paths, UnaryOperator<String> address, ReportLanguage language) {}
