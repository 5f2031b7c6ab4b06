package org.khet.portal.core.internal.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that is imported, as the list of imports knows it.
 *
 * @param name as long as the list keeps it
 * @param sum  of its content and of the sheet that was read
 */
record ImportFile(String name, String sum) {
    private static final int MOST_NAME = 120;

    /**
     * The sheet of a file.
     *
     * @param sum of its content
     */
    static ImportFile of(String name, String sum, String sheet) {
        try {
            byte[] both =
                    MessageDigest.getInstance("SHA-256").digest((sum + "\n" + sheet).getBytes(StandardCharsets.UTF_8));
            return new ImportFile(cut(name), HexFormat.of().formatHex(both));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The name as long as the list keeps it. */
    static String cut(String name) {
        return name.length() > MOST_NAME ? name.substring(0, MOST_NAME) : name;
    }
}
