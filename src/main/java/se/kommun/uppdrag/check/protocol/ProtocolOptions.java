package se.kommun.uppdrag.check.protocol;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.kommun.uppdrag.report.ReportLanguage;

/**
 * How to write the files of a protocol.
 *
 * @param site the name or address of the site
 * @param root its folder
 * @param paths the path of each file of the check
 * @param address makes the address of a page of its path
 */
public record ProtocolSource(String site, Path root, Function<String, Path> paths, UnaryOperator<String> address, ReportLanguage language) {}
