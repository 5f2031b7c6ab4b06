package org.khet.directorate.internal;

import java.util.Set;
import org.khet.portal.api.file.FileRules;

/** What files the module takes. Source: our proposal. */
public final class DirectorateFiles {
    /** Most files of one field. */
    public static final int MOST = 20;

    private static final long MEBIBYTE = 1024L * 1024;

    /** Pictures. */
    public static final FileRules PICTURES = new FileRules(10 * MEBIBYTE, Set.of("image/jpeg", "image/png"));
    /** Papers and pictures. */
    public static final FileRules PAPERS =
            new FileRules(20 * MEBIBYTE, Set.of("image/jpeg", "image/png", "application/pdf"));

    private DirectorateFiles() {}
}
