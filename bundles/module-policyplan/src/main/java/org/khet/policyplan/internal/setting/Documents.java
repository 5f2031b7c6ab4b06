package org.khet.policyplan.internal.setting;

import java.util.Set;
import org.khet.portal.api.file.FileRules;

/** Which files are taken: papers as PDF or picture, at most 20 MB. */
public final class Documents {
    /** Letters, resolutions, orders. */
    public static final FileRules PAPER =
            new FileRules(20L << 20, Set.of("application/pdf", "image/jpeg", "image/png"));

    private Documents() {}
}
