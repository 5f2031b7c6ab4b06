package org.khet.portal.api.admin.file;

import java.io.IOException;
import java.nio.file.Path;

/** Optional service of whoever knows the forms of files: reads the words inside. Safe for concurrent use. */
public interface FileTextReader {
    /** Whether words can be read out of files of this type; a scan has none. */
    boolean reads(String mediaType);

    /**
     * The words in their order, as they stand; cut after so many characters.
     *
     * @param mediaType by content
     * @throws IOException if the file is damaged, locked by a password or takes too long
     */
    String read(Path file, String mediaType, int most) throws IOException;
}
