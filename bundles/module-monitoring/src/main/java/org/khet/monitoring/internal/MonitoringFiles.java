package org.khet.monitoring.internal;

import java.util.Set;
import org.khet.portal.api.file.FileRules;

/** What files the module takes; offices set less by {@link MonitoringSettings}. Source: monitoring MON-49. */
public final class MonitoringFiles {
    /** Most files of one field. */
    public static final int MOST = 30;

    private static final long MEBIBYTE = 1024L * 1024;

    /** Photos, papers, spreadsheets, up to what any office may set. */
    public static final FileRules EVIDENCE = new FileRules(
            100 * MEBIBYTE,
            Set.of(
                    "image/jpeg",
                    "image/png",
                    "application/pdf",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private MonitoringFiles() {}
}
