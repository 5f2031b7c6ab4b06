package org.khet.portal.core.internal.office.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;

/** Rows of one list with one first and last name: one person written twice, or two people. For one look. */
final class DuplicatePersonFinder {
    private static final List<String> FIELDS = List.of(
            PersonImporter.TITLE,
            PersonImporter.FIRST,
            PersonImporter.LAST,
            PersonImporter.POSITION,
            PersonImporter.UNIT,
            PersonImporter.SCHOOL,
            PersonImporter.PHONE,
            PersonImporter.EMAIL);
    private final Findings findings;
    private final Set<ImportRow> settled = new HashSet<>();

    DuplicatePersonFinder(Findings findings) {
        this.findings = findings;
    }

    void check(List<ImportRow> rows) {
        Map<String, List<ImportRow>> byName = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            if (!row.get(PersonImporter.FIRST).isEmpty()) {
                byName.computeIfAbsent(PersonSnapshot.key(row), key -> new ArrayList<>(1))
                        .add(row);
            }
        }
        byName.values().stream().filter(same -> same.size() > 1).forEach(this::decide);
    }

    /** Whether the row needs no comparing with the register: it is left out, or nobody decided yet. */
    boolean has(ImportRow row) {
        return settled.contains(row);
    }

    private void decide(List<ImportRow> same) {
        boolean repeated =
                same.stream().map(DuplicatePersonFinder::values).distinct().count() == 1;
        FindingKind kind = repeated ? PersonFindings.REPEATED : PersonFindings.DOUBLED;
        FindingChoice choice = findings.choice(kind);
        for (int i = 0; i < same.size(); i++) {
            ImportRow row = same.get(i);
            switch (choice) {
                case OPEN -> {
                    findings.found(row, kind, PersonImporter.named(row), "");
                    settled.add(row);
                }
                case ANOTHER -> findings.found(row, kind, PersonImporter.named(row), false);
                case FIRST -> loses(row, kind, i > 0);
                case LAST -> loses(row, kind, i < same.size() - 1);
                default -> loses(row, kind, true);
            }
        }
    }

    private void loses(ImportRow row, FindingKind kind, boolean leftOut) {
        findings.found(row, kind, PersonImporter.named(row), leftOut);
        if (leftOut) {
            settled.add(row);
        }
    }

    private static List<String> values(ImportRow row) {
        return FIELDS.stream().map(row::get).toList();
    }
}
