package org.khet.monitoring.internal.round;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khet.monitoring.internal.MonitoringSettings;
import org.khet.monitoring.internal.SettingReader;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.file.Files.Stored;
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

    /**
     * The first problem with the files of a report.
     *
     * @param evidence keys of kept files and staged ones, {@code null} for none
     */
    Optional<Problem> problem(OfficeId office, String field, @Nullable Object evidence) {
        int most = settings.get(office, MonitoringSettings.EVIDENCE_COUNT);
        int mebibytes = settings.get(office, MonitoringSettings.EVIDENCE_MEBIBYTES);
        List<?> all = evidence instanceof List<?> listed ? listed : List.of();
        if (all.size() > most) {
            return Optional.of(Problem.of(field, "monitoring.error.evidence-count", most, all.size()));
        }
        Set<String> kinds = new TreeSet<>(List.of(settings.get(office, MonitoringSettings.EVIDENCE_KINDS)
                .strip()
                .toLowerCase(Locale.ROOT)
                .split("[ ,]+")));
        Optional<Problem> other = all.stream()
                .map(file -> name(office, file))
                .filter(name -> !kinds.contains(ending(name)))
                .findFirst()
                .map(name -> Problem.of(field, "monitoring.error.evidence-kind", name, String.join(", ", kinds)));
        if (other.isPresent()) {
            return other;
        }
        return all.stream()
                .filter(file -> size(office, file) > mebibytes * MEBIBYTE)
                .findFirst()
                .map(file -> Problem.of(field, "monitoring.error.evidence-size", name(office, file), mebibytes));
    }

    /** Names of the files of a report. */
    List<String> names(OfficeId office, @Nullable Object evidence) {
        List<?> all = evidence instanceof List<?> listed ? listed : List.of();
        return all.stream().map(file -> name(office, file)).toList();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private long size(OfficeId office, Object file) {
        return switch (file) {
            case Staged staged -> staged.size();
            case FileId kept ->
                files.find(office, List.of(kept)).stream()
                        .mapToLong(Stored::size)
                        .sum();
            default -> 0;
        };
    }

    private String name(OfficeId office, Object file) {
        return switch (file) {
            case Staged staged -> staged.name();
            case FileId kept ->
                files.find(office, List.of(kept)).stream()
                        .map(Stored::name)
                        .findFirst()
                        .orElse("");
            default -> "";
        };
    }
}
