package org.khet.processes.internal.setting;

import java.util.Set;
import org.khet.portal.api.file.FileRules;

/** What files stand beside decisions that are typed. Source: kinds-documents §9. */
public final class ProcessesFiles {
    /** A paper that was signed: scanned, or a photo of it. */
    public static final FileRules PAPER =
            new FileRules(20L << 20, Set.of("application/pdf", "image/jpeg", "image/png"));

    private ProcessesFiles() {}
}
