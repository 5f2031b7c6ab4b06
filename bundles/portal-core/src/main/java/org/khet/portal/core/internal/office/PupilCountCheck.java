package org.khet.portal.core.internal.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.Choice;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;
import org.khet.portal.api.office.PupilCount;
import org.khet.portal.api.outcome.Edition;
import org.khet.portal.api.text.DateWords;
import org.khet.portal.core.internal.office.SchoolSnapshot.Known;

/** Says of each row which school, day and grade it means, and which figures that people typed it would replace. For one look. */
final class PupilCountCheck {
    private static final List<String> AMOUNTS = List.of(PupilFields.MALE, PupilFields.FEMALE);
    private final MeantSchools schools;
    private final GradeNames grades;
    private final Map<PupilCountRows.Key, Edition<PupilCount>> stored = new HashMap<>();
    private final Predicate<LocalDate> days;
    private final Findings findings;

    PupilCountCheck(
            MeantSchools schools,
            GradeNames grades,
            Predicate<LocalDate> days,
            List<Edition<PupilCount>> counts,
            Findings findings) {
        this.days = days;
        this.schools = schools;
        this.grades = grades;
        this.findings = findings;
        counts.forEach(one -> stored.put(PupilCountRows.Key.of(one.value()), one));
    }

    void check(List<ImportRow> rows) {
        Map<PupilCountRows.Key, List<ImportRow>> byKey = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            Known school = schools.of(row);
            String grade = grades.code(row.get(PupilCountImport.GRADE));
            if (grade == null && !row.get(PupilCountImport.GRADE).isEmpty()) {
                findings.found(row, PupilFindings.GRADE, PupilCountImport.GRADE, "");
            }
            AMOUNTS.stream()
                    .filter(field -> !row.get(field).isEmpty()
                            && PupilCell.amount(row.get(field)).isEmpty())
                    .forEach(field -> findings.found(row, PupilFindings.AMOUNT, field, ""));
            String day = row.get(PupilCountImport.AS_OF);
            if (!day.isEmpty() && !days.test(LocalDate.parse(day))) {
                findings.found(row, PupilFindings.DAY, PupilCountImport.AS_OF, "");
            }
            if (school != null && grade != null && !day.isEmpty()) {
                row.set(PupilImport.SCHOOL, String.valueOf(school.id()));
                row.set(PupilCountImport.CODE, grade);
                byKey.computeIfAbsent(
                                new PupilCountRows.Key(school.id(), LocalDate.parse(day), grade),
                                none -> new ArrayList<>(1))
                        .add(row);
            }
        }
        byKey.forEach(this::decide);
    }

    private void decide(PupilCountRows.Key key, List<ImportRow> same) {
        Choice choice = findings.choice(PupilFindings.DOUBLED);
        for (int i = 0; i < same.size(); i++) {
            ImportRow row = same.get(i);
            if (same.size() > 1) {
                switch (choice) {
                    case OPEN -> findings.found(row, PupilFindings.DOUBLED, PupilCountImport.GRADE, "");
                    case FIRST -> findings.found(row, PupilFindings.DOUBLED, PupilCountImport.GRADE, i > 0);
                    case LAST ->
                        findings.found(row, PupilFindings.DOUBLED, PupilCountImport.GRADE, i < same.size() - 1);
                    default -> findings.found(row, PupilFindings.DOUBLED, PupilCountImport.GRADE, true);
                }
            }
            Edition<PupilCount> there = stored.get(key);
            if (there != null) {
                meet(row, there);
            }
        }
    }

    private void meet(ImportRow row, Edition<PupilCount> there) {
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
        if (findings.choice(row, PupilFindings.TYPED) == Choice.STORED) {
            row.set(PupilFields.MALE, String.valueOf(typed.male()));
            row.set(PupilFields.FEMALE, String.valueOf(typed.female()));
            return false;
        }
        return true;
    }

    private void show(ImportRow row, PupilCount typed, String field, int amount) {
        if (differs(row, field, amount)) {
            String when =
                    DateWords.in(TextCatalog.THAI).listDateTime(typed.source().at());
            findings.found(
                    row,
                    PupilFindings.TYPED,
                    field,
                    amount + " (" + typed.source().name() + " · " + when + ")");
        }
    }
}
