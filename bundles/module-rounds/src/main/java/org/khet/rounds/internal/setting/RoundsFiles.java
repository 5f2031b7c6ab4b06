package org.khet.rounds.internal.setting;

import java.util.Set;
import org.khet.portal.api.file.FileRules;

/** Files that the module takes. */
public final class RoundsFiles {
    private static final long MEBIBYTES_20 = 20L * 1024 * 1024;
    /** Signed papers and what proves a figure: PDF and photographs. */
    public static final FileRules PROOF =
            new FileRules(MEBIBYTES_20, Set.of("application/pdf", "image/jpeg", "image/png"));
    /** What is delivered: papers and spreadsheets. */
    public static final FileRules DELIVERY = new FileRules(
            MEBIBYTES_20,
            Set.of(
                    "application/pdf",
                    "text/csv",
                    "text/plain",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private RoundsFiles() {}
}
