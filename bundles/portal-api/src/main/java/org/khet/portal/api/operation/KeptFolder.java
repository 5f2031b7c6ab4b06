package org.khet.portal.api.operation;

import java.nio.file.Path;

/**
 * Whiteboard service: a folder of files that belong to the rows of the database and go with them into a backup. A file in it
 * never changes once it has its name; names that end in {@code .part} or begin with {@code half-} are not whole and stay
 * out.
 */
public interface KeptFolder {
    /** Where it lies in a portal's home when nobody chose another place, with {@code /}: {@code data/files}. */
    String usual();

    /** Where it lies here. */
    Path path();
}
