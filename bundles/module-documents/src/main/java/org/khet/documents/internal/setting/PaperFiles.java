package org.khet.documents.internal.setting;

import java.util.Set;
import org.khet.portal.api.file.FileRules;

/** Which files letters and papers take: PDF, pictures, and what office programs write, at most 50 MiB each. Source: core E-17, CORE-59. */
public final class PaperFiles {
    /** Most files of one record. */
    public static final int MOST = 40;

    /** Most files that a receiver gets: those of a letter, its sealed copy and the scan of its signed sheet. */
    public static final int MOST_SENT = MOST + 2;

    /** Files of letters. */
    public static final FileRules LETTER = new FileRules(
            50L << 20,
            Set.of(
                    "application/pdf",
                    "image/jpeg",
                    "image/png",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    /** A scanned or sealed paper. */
    public static final FileRules SCAN = new FileRules(50L << 20, Set.of("application/pdf", "image/jpeg", "image/png"));

    private PaperFiles() {}
}
