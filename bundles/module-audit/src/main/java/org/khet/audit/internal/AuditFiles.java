package org.khet.audit.internal;

import java.util.Set;
import org.khet.portal.api.file.FileRules;

/** What files the module takes. */
public final class AuditFiles {
    private static final long MOST = 50L * 1024 * 1024;

    /** Papers, photos, spreadsheets. */
    public static final FileRules EVIDENCE = new FileRules(
            MOST,
            Set.of(
                    "image/jpeg",
                    "image/png",
                    "application/pdf",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private AuditFiles() {}
}
