package org.khet.monitoring.internal.round;

import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringSettings;
import org.khet.monitoring.internal.SettingReader;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;

/** How many files an office lets stand as evidence, and how large. Source: monitoring MON-49. */
public final class EvidenceLimits {
    private static final long MEBIBYTE = 1024L * 1024;
    private final SettingReader settings;

    private final Files files;

    /** Over the office's settings. */
    public EvidenceLimits(SettingReader settings, Files files) {
        this.settings = settings;
        this.files = files;
    }

    Optional<Problem> problem(OfficeId office, String field, Optional<List<FileId>> evidence) {
        int most = settings.get(office, MonitoringSettings.EVIDENCE_COUNT);
        int mebibytes = settings.get(office, MonitoringSettings.EVIDENCE_MEBIBYTES);
        List<FileId> all = evidence.orElse(List.of());
        if (all.size() > most) {
            return Optional.of(Problem.of(field, "monitoring.error.evidence-count", most, all.size()));
        }
        return all.isEmpty()
                ? Optional.empty()
                : files.find(office, all).stream()
                        .filter(file -> file.size() > mebibytes * MEBIBYTE)
                        .findFirst()
                        .map(file -> Problem.of(field, "monitoring.error.evidence-size", file.name(), mebibytes));
    }
}
