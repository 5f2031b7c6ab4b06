package org.khet.portal.core.internal.office.school.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;
import org.khet.portal.core.internal.office.school.imports.SchoolSnapshot.Known;

/** Rows of one list that mean one school, by a code or by the record they meet; and names that stand twice. For one look. */
final class DuplicateSchoolFinder {
    private final Set<String> mapped;
    private final SchoolSnapshot known;
    private final Findings findings;
    private final Set<ImportRow> decided = new HashSet<>();

    DuplicateSchoolFinder(Set<String> mapped, SchoolSnapshot known, Findings findings) {
        this.mapped = mapped;
        this.known = known;
        this.findings = findings;
    }

    void check(List<ImportRow> rows) {
        for (SchoolScheme scheme : SchoolScheme.values()) {
            Map<String, List<ImportRow>> byCode = new LinkedHashMap<>();
            rows.stream()
                    .filter(row -> !row.get(scheme.field()).isEmpty())
                    .forEach(row -> add(byCode, row.get(scheme.field()), row));
            byCode.values().forEach(same -> decide(same, scheme.field()));
        }
        Map<Long, List<ImportRow>> byRecord = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            Known school = known.one(row);
            if (school != null) {
                add(byRecord, school.id(), row);
            }
        }
        byRecord.values().forEach(same -> decide(same, SchoolImporter.NAME));
        names(rows);
    }

    private static <K> void add(Map<K, List<ImportRow>> groups, K key, ImportRow row) {
        groups.computeIfAbsent(key, ignored -> new ArrayList<>(1)).add(row);
    }

    private void decide(List<ImportRow> all, String field) {
        List<ImportRow> same =
                all.stream().filter(row -> !decided.contains(row)).toList();
        if (same.size() < 2) {
            return;
        }
        boolean repeated = same.stream().map(this::values).distinct().count() == 1;
        FindingKind kind = repeated ? SchoolFindings.REPEATED : SchoolFindings.DOUBLED;
        FindingChoice choice = findings.choice(kind);
        for (int i = 0; i < same.size(); i++) {
            ImportRow row = same.get(i);
            switch (choice) {
                case OPEN -> findings.found(row, kind, field, "");
                case FIRST -> loses(row, kind, field, i > 0);
                case LAST -> loses(row, kind, field, i < same.size() - 1);
                default -> loses(row, kind, field, true);
            }
        }
    }

    private void loses(ImportRow row, FindingKind kind, String field, boolean leftOut) {
        findings.found(row, kind, field, leftOut);
        if (leftOut) {
            decided.add(row);
        }
    }

    private Map<String, String> values(ImportRow row) {
        Map<String, String> values = new HashMap<>();
        mapped.forEach(field -> values.put(field, row.get(field)));
        return values;
    }

    /** Two schools of one name in one district are rare, and lawful. */
    private void names(List<ImportRow> rows) {
        Map<String, List<ImportRow>> byName = new LinkedHashMap<>();
        rows.stream()
                .filter(row ->
                        !decided.contains(row) && !row.get(SchoolImporter.NAME).isEmpty())
                .forEach(row ->
                        add(byName, row.get(SchoolImporter.NAME) + "\n" + row.get(SchoolImporter.DISTRICT), row));
        byName.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same ->
                        same.forEach(row -> findings.found(row, SchoolFindings.SAME_NAME, SchoolImporter.NAME, "")));
    }
}
