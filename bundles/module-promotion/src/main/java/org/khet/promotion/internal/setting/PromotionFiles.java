package org.khet.promotion.internal.setting;

import java.util.Set;
import org.khet.portal.api.file.FileRules;

/** What files the module takes. */
public final class PromotionFiles {
    /** Papers and photos, up to 20 MiB. */
    public static final FileRules PAPERS = new FileRules(
            20L * 1024 * 1024,
            Set.of(
                    "image/jpeg",
                    "image/png",
                    "application/pdf",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private PromotionFiles() {}
}
