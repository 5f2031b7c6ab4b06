package org.khet.supervision.internal;

import java.util.Set;
import org.khet.portal.api.file.FileRules;

/** What files the module takes. */
public final class SupervisionFiles {
    private static final long MOST = 50L * 1024 * 1024;

    /** Papers, photos, spreadsheets. */
    public static final FileRules PAPER = new FileRules(
            MOST,
            Set.of(
                    "image/jpeg",
                    "image/png",
                    "application/pdf",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private SupervisionFiles() {}
}
