package org.khet.portal.core.internal.office.pupil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.core.internal.office.school.imports.SchoolMatcher;
import org.khet.portal.core.internal.office.school.imports.SchoolSnapshot;
import org.khet.portal.core.internal.office.school.imports.SchoolSnapshot.Known;

/** Says of each row which school and year it means, and which figures that people typed it would replace. For one look. */
final class PupilRowValidator {
    private final SchoolMatcher schools;
    private final Map<Key, List<Versioned<SchoolFigure>>> stored = new LinkedHashMap<>();
    private final Findings findings;

    /** Whose figures of which year. */
    private record Key(SchoolId school, int year) {}

    PupilRowValidator(SchoolSnapshot schools, List<Versioned<SchoolFigure>> figures, Findings findings) {
        this.schools = new SchoolMatcher(schools, findings);
        this.findings = findings;
        figures.forEach(figure -> stored.computeIfAbsent(
                        new Key(figure.value().school(), figure.value().year()), none -> new ArrayList<>())
                .add(figure));
    }

    void check(List<ImportRow> rows) {
        Map<Key, List<ImportRow>> byKey = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            Known school = schools.of(row);
            OptionalInt year = PupilCell.year(row);
            if (year.isEmpty() && !row.get(PupilFigureImporter.YEAR).isEmpty()) {
                findings.found(row, PupilFindings.YEAR, PupilFigureImporter.YEAR, "");
            }
            amounts(row);
            if (school != null && year.isPresent()) {
                Key key = new Key(new SchoolId(school.id()), year.getAsInt());
                row.set(PupilFigureImporter.SCHOOL, String.valueOf(school.id()));
                byKey.computeIfAbsent(key, none -> new ArrayList<>(1)).add(row);
            }
        }
        byKey.forEach(this::decide);
    }

    private void amounts(ImportRow row) {
        for (SchoolFigure.Kind kind : SchoolFigure.Kind.values()) {
            String field = PupilCell.field(kind);
            if (!row.get(field).isEmpty() && PupilCell.amount(row, kind).isEmpty()) {
                findings.found(row, PupilFindings.AMOUNT, field, "");
            }
        }
    }

    private void decide(Key key, List<ImportRow> same) {
        FindingChoice choice = findings.choice(PupilFindings.DOUBLED);
        for (int i = 0; i < same.size(); i++) {
            ImportRow row = same.get(i);
            if (same.size() > 1) {
                switch (choice) {
                    case OPEN -> findings.found(row, PupilFindings.DOUBLED, PupilFigureImporter.YEAR, "");
                    case FIRST -> findings.found(row, PupilFindings.DOUBLED, PupilFigureImporter.YEAR, i > 0);
                    case LAST ->
                        findings.found(row, PupilFindings.DOUBLED, PupilFigureImporter.YEAR, i < same.size() - 1);
                    default -> findings.found(row, PupilFindings.DOUBLED, PupilFigureImporter.YEAR, true);
                }
            }
            meet(row, stored.getOrDefault(key, List.of()));
        }
    }

    /** The figures that are there; the sum of their editions tells whether one of them changes until the list is stored. */
    private void meet(ImportRow row, List<Versioned<SchoolFigure>> there) {
        boolean differs = false;
        int known = 0;
        for (SchoolFigure.Kind kind : SchoolFigure.Kind.values()) {
            OptionalInt amount = PupilCell.amount(row, kind);
            SchoolFigure before = there.stream()
                    .map(Versioned::value)
                    .filter(figure -> figure.kind() == kind)
                    .findFirst()
                    .orElse(null);
            known += before == null ? 0 : 1;
            if (amount.isPresent() && (before == null || before.amount() != amount.getAsInt())) {
                differs |= before == null || !before.source().isTyped() || replaces(row, before);
            }
        }
        if (known > 0) {
            long school = Long.parseLong(row.get(PupilFigureImporter.SCHOOL));
            row.meets(school, there.stream().mapToInt(Versioned::number).sum(), differs);
        }
    }

    /** Shows both values; whether the one of the file is taken. */
    private boolean replaces(ImportRow row, SchoolFigure typed) {
        String field = PupilCell.field(typed.kind());
        findings.found(row, PupilFindings.TYPED, field, words(typed));
        if (findings.choice(row, PupilFindings.TYPED) == FindingChoice.STORED) {
            row.set(field, String.valueOf(typed.amount()));
            return false;
        }
        return true;
    }

    private static String words(SchoolFigure typed) {
        String when =
                ScreenDates.in(TextCatalog.THAI).listDateTime(typed.source().at());
        return typed.amount() + " (" + typed.source().name() + " · " + when + ")";
    }
}
