package org.khet.portal.core.internal.office.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.pupil.PupilCount;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.core.internal.office.school.imports.GradeNames;
import org.khet.portal.core.internal.office.school.imports.SchoolMatcher;
import org.khet.portal.core.internal.office.school.imports.SchoolSnapshot.Known;

/** Says of each row which school, day and grade it means, and which figures that people typed it would replace. For one look. */
final class PupilCountRowValidator {
    private static final List<String> AMOUNTS = List.of(PupilFields.MALE, PupilFields.FEMALE);
    private final SchoolMatcher schools;
    private final GradeNames grades;
    private final Map<PupilCountRepository.Key, Versioned<PupilCount>> stored = new HashMap<>();
    private final Predicate<LocalDate> days;
    private final Findings findings;

    PupilCountRowValidator(
            SchoolMatcher schools,
            GradeNames grades,
            Predicate<LocalDate> days,
            List<Versioned<PupilCount>> counts,
            Findings findings) {
        this.days = days;
        this.schools = schools;
        this.grades = grades;
        this.findings = findings;
        counts.forEach(one -> stored.put(PupilCountRepository.Key.of(one.value()), one));
    }

    void check(List<ImportRow> rows) {
        Map<PupilCountRepository.Key, List<ImportRow>> byKey = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            Known school = schools.of(row);
            String grade = grades.code(row.get(PupilCountImporter.GRADE));
            if (grade == null && !row.get(PupilCountImporter.GRADE).isEmpty()) {
                findings.found(row, PupilFindings.GRADE, PupilCountImporter.GRADE, "");
            }
            AMOUNTS.stream()
                    .filter(field -> !row.get(field).isEmpty()
                            && PupilCell.amount(row.get(field)).isEmpty())
                    .forEach(field -> findings.found(row, PupilFindings.AMOUNT, field, ""));
            String day = row.get(PupilCountImporter.AS_OF);
            if (!day.isEmpty() && !days.test(LocalDate.parse(day))) {
                findings.found(row, PupilFindings.DAY, PupilCountImporter.AS_OF, "");
            }
            if (school != null && grade != null && !day.isEmpty()) {
                row.set(PupilFigureImporter.SCHOOL, String.valueOf(school.id()));
                row.set(PupilCountImporter.CODE, grade);
                byKey.computeIfAbsent(
                                new PupilCountRepository.Key(school.id(), LocalDate.parse(day), grade),
                                none -> new ArrayList<>(1))
                        .add(row);
            }
        }
        byKey.forEach(this::decide);
    }

    private void decide(PupilCountRepository.Key key, List<ImportRow> same) {
        FindingChoice choice = findings.choice(PupilFindings.DOUBLED);
        for (int i = 0; i < same.size(); i++) {
            ImportRow row = same.get(i);
            if (same.size() > 1) {
                switch (choice) {
                    case OPEN -> findings.found(row, PupilFindings.DOUBLED, PupilCountImporter.GRADE, "");
                    case FIRST -> findings.found(row, PupilFindings.DOUBLED, PupilCountImporter.GRADE, i > 0);
                    case LAST ->
                        findings.found(row, PupilFindings.DOUBLED, PupilCountImporter.GRADE, i < same.size() - 1);
                    default -> findings.found(row, PupilFindings.DOUBLED, PupilCountImporter.GRADE, true);
                }
            }
            Versioned<PupilCount> there = stored.get(key);
            if (there != null) {
                meet(row, there);
            }
        }
    }

    private void meet(ImportRow row, Versioned<PupilCount> there) {
        PupilCount before = there.value();
        boolean differs =
                differs(row, PupilFields.MALE, before.male()) || differs(row, PupilFields.FEMALE, before.female());
        if (differs && before.source().isTyped()) {
            differs = replaces(row, before);
        }
        row.meets(before.school().value(), there.number(), differs);
    }

    private static boolean differs(ImportRow row, String field, int stored) {
        OptionalInt amount = PupilCell.amount(row.get(field));
        return amount.isPresent() && amount.getAsInt() != stored;
    }

    /** Shows both values; whether those of the file are taken. */
    private boolean replaces(ImportRow row, PupilCount typed) {
        show(row, typed, PupilFields.MALE, typed.male());
        show(row, typed, PupilFields.FEMALE, typed.female());
        if (findings.choice(row, PupilFindings.TYPED) == FindingChoice.STORED) {
            row.set(PupilFields.MALE, String.valueOf(typed.male()));
            row.set(PupilFields.FEMALE, String.valueOf(typed.female()));
            return false;
        }
        return true;
    }

    private void show(ImportRow row, PupilCount typed, String field, int amount) {
        if (differs(row, field, amount)) {
            String when =
                    ScreenDates.in(TextCatalog.THAI).listDateTime(typed.source().at());
            findings.found(
                    row,
                    PupilFindings.TYPED,
                    field,
                    amount + " (" + typed.source().name() + " · " + when + ")");
        }
    }
}
