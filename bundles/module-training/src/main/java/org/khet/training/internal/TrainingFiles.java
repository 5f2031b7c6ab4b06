package org.khet.training.internal;

import java.util.Set;
import org.khet.portal.api.file.FileRules;

/** What files the module takes. Source: our proposal. */
public final class TrainingFiles {
    /** Papers, photos and spreadsheets up to 20 MiB. */
    public static final FileRules PAPERS = new FileRules(
            20L * 1024 * 1024,
            Set.of(
                    "image/jpeg",
                    "image/png",
                    "application/pdf",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private TrainingFiles() {}
}
