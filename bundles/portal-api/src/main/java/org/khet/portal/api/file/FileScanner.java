package org.khet.portal.api.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Looks for harmful contents in what arrives, before it is stored: all services of this interface are asked for each file, on the
 * thread of whoever sends it. Safe for concurrent use. Source: core E-17.
 */
public interface FileScanner {
    /**
     * What was found, by the name that the scanner gives it; empty for nothing.
     *
     * @param file the content as it arrived, gone after the call
     * @throws IOException if it cannot be looked at now; the file is not taken then
     */
    Optional<String> finding(Path file) throws IOException;
}
