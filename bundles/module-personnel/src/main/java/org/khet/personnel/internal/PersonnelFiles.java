package org.khet.personnel.internal;

import java.util.Set;
import org.khet.portal.api.file.FileRules;

/** What files the module takes: scans and pictures of papers, typed papers. */
public final class PersonnelFiles {
    /** Most files of one field. */
    public static final int MOST = 10;

    private static final long MEBIBYTES_10 = 10L * 1024 * 1024;

    /** Evidence and annexes, to 10 MiB each. */
    public static final FileRules PAPER = new FileRules(
            MEBIBYTES_10,
            Set.of(
                    "image/jpeg",
                    "image/png",
                    "application/pdf",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private PersonnelFiles() {}
}
