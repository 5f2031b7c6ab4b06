package org.khet.portal.core.internal.office.school.imports;

import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.HIGHEST;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.KIND;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.LATITUDE;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.LONGITUDE;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.LOWEST;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.PROJECTS;
import static org.khet.portal.core.internal.office.school.imports.SchoolImporter.SUB_DISTRICT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.core.internal.office.school.MembershipBatch;

/** Kind, grades and place in rows of a list of schools; names become those of the office's lists. For one look. */
final class ProfileRowValidator {
    private static final int LONGEST_PROJECT = 80;
    private static final String SHORT_TAMBON = "ต.";
    private final ProfileVocabulary words;
    private final Findings findings;

    ProfileRowValidator(ProfileVocabulary words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    void row(ImportRow row) {
        kind(row);
        grades(row);
        place(row);
        if (MembershipBatch.projects(row).stream().anyMatch(name -> name.length() > LONGEST_PROJECT)) {
            drop(row, SchoolFindings.PROJECT, PROJECTS, List.of(PROJECTS));
        }
        String tambon = row.get(SUB_DISTRICT);
        if (tambon.startsWith(SHORT_TAMBON)) {
            String whole = "ตำบล" + tambon.substring(SHORT_TAMBON.length()).strip();
            findings.found(row, SchoolFindings.PREFIX, SUB_DISTRICT, whole);
        }
    }

    private void kind(ImportRow row) {
        if (row.get(KIND).isEmpty()) {
            return;
        }
        Code kind = words.kind(row.get(KIND));
        if (kind == null) {
            drop(row, SchoolFindings.KIND, KIND, List.of(KIND));
        } else {
            row.set(KIND, kind.thai());
        }
    }

    private void grades(ImportRow row) {
        if (row.get(LOWEST).isEmpty() && row.get(HIGHEST).isEmpty()) {
            return;
        }
        String cell = row.get(HIGHEST).isEmpty() ? LOWEST : HIGHEST;
        if (row.get(LOWEST).isEmpty() != row.get(HIGHEST).isEmpty() && GradeNames.seemsRange(row.get(cell))) {
            range(row, cell);
            return;
        }
        Code lowest = words.grade(row.get(LOWEST));
        Code highest = words.grade(row.get(HIGHEST));
        if (lowest == null || highest == null || !words.inOrder(lowest, highest)) {
            drop(row, SchoolFindings.GRADES, lowest == null ? LOWEST : HIGHEST, List.of(LOWEST, HIGHEST));
        } else {
            row.set(LOWEST, lowest.thai());
            row.set(HIGHEST, highest.thai());
        }
    }

    /** First and last grade stand in one cell, as in อ.2–ป.6. */
    private void range(ImportRow row, String cell) {
        List<Code> ends = words.range(row.get(cell)).orElse(List.of());
        if (ends.isEmpty() || !words.inOrder(ends.getFirst(), ends.getLast())) {
            drop(row, SchoolFindings.GRADES, cell, List.of(LOWEST, HIGHEST));
        } else {
            row.set(LOWEST, ends.getFirst().thai());
            row.set(HIGHEST, ends.getLast().thai());
        }
    }

    /** Both parts may stand in one cell, as maps give them. */
    private void place(ImportRow row) {
        String north = row.get(LATITUDE);
        String east = row.get(LONGITUDE);
        if (north.isEmpty() && east.isEmpty()) {
            return;
        }
        Optional<Coordinates> read = Coordinates.read(east.isEmpty() ? north : north + ", " + east);
        if (read.isEmpty()) {
            drop(row, SchoolFindings.UNREAD, LATITUDE, List.of(LATITUDE, LONGITUDE));
        } else if (read.get().inThailand()) {
            set(row, read.get());
        } else if (read.get().swapped()) {
            swapped(row, read.get());
        } else {
            drop(row, SchoolFindings.ABROAD, LATITUDE, List.of(LATITUDE, LONGITUDE));
        }
    }

    private void swapped(ImportRow row, Coordinates written) {
        BigDecimal north = written.longitude();
        BigDecimal east = written.latitude();
        var meant = new Coordinates(north, east);
        findings.found(row, SchoolFindings.SWAPPED, LATITUDE, meant.latitude().toPlainString());
        switch (findings.choice(SchoolFindings.SWAPPED)) {
            case MEND -> set(row, meant);
            case KEEP -> clear(row, List.of(LATITUDE, LONGITUDE));
            default -> {}
        }
    }

    private static void set(ImportRow row, Coordinates place) {
        row.set(LATITUDE, place.latitude().toPlainString());
        row.set(LONGITUDE, place.longitude().toPlainString());
    }

    /** Who keeps the row takes it without these values. */
    private void drop(ImportRow row, FindingKind kind, String field, List<String> fields) {
        findings.found(row, kind, field, "");
        if (findings.choice(kind) == FindingChoice.KEEP) {
            clear(row, fields);
        }
    }

    private static void clear(ImportRow row, List<String> fields) {
        fields.forEach(one -> row.set(one, ""));
    }
}
