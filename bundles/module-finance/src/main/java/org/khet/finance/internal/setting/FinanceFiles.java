package org.khet.finance.internal.setting;

import java.util.Set;
import org.khet.portal.api.file.FileRules;

/** Files that stand beside payments and statements. */
public final class FinanceFiles {
    /** Receipts and signed papers. */
    public static final FileRules EVIDENCE =
            new FileRules(20L << 20, Set.of("application/pdf", "image/jpeg", "image/png"));

    private FinanceFiles() {}
}
