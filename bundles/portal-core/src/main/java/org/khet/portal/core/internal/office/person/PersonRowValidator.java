package org.khet.portal.core.internal.office.person;

import static org.khet.portal.core.internal.office.person.PersonImporter.EMAIL;
import static org.khet.portal.core.internal.office.person.PersonImporter.FIRST;
import static org.khet.portal.core.internal.office.person.PersonImporter.LAST;
import static org.khet.portal.core.internal.office.person.PersonImporter.PHONE;
import static org.khet.portal.core.internal.office.person.PersonImporter.POSITION;
import static org.khet.portal.core.internal.office.person.PersonImporter.SCHOOL;
import static org.khet.portal.core.internal.office.person.PersonImporter.TITLE;
import static org.khet.portal.core.internal.office.person.PersonImporter.UNIT;
import static org.khet.portal.core.internal.office.person.PersonImporter.WHOLE;

import java.util.List;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;
import org.khet.portal.core.internal.office.OfficeValidator;
import org.khet.portal.core.internal.office.person.PersonTitles.Name;

/** What can be said of a row by itself: the parts of the name, where the person works, the e-mail. For one look. */
final class PersonRowValidator {
    private static final List<String> FIELDS = List.of(TITLE, FIRST, LAST, POSITION, UNIT, PHONE, EMAIL);
    private final PersonTitles titles;
    private final PersonWorkplaces places;
    private final Findings findings;

    PersonRowValidator(PersonTitles titles, PersonWorkplaces places, Findings findings) {
        this.titles = titles;
        this.places = places;
        this.findings = findings;
    }

    void row(ImportRow row) {
        FIELDS.forEach(field -> row.set(field, withoutDash(row.get(field))));
        title(row);
        name(row);
        place(row, UNIT, places.unit(row.get(UNIT)) == null, PersonFindings.UNIT);
        place(row, SCHOOL, places.school(row.get(SCHOOL)) == null, PersonFindings.SCHOOL);
        if (!row.get(UNIT).isEmpty() && !row.get(SCHOOL).isEmpty()) {
            findings.found(row, PersonFindings.BOTH, SCHOOL, "");
        }
        if (!row.get(EMAIL).isEmpty() && !OfficeValidator.isEmail(row.get(EMAIL))) {
            dropped(row, EMAIL, PersonFindings.EMAIL);
        }
    }

    /** A dash in a cell says that there is nothing. */
    private static String withoutDash(String value) {
        return value.matches("[-–—]+") ? "" : value;
    }

    private void title(ImportRow row) {
        String title = row.get(TITLE);
        String official = titles.official(title);
        if (!official.isEmpty() && !official.equals(title)) {
            findings.found(row, PersonFindings.TITLE_SHORT, TITLE, official);
        }
    }

    /** The parts, from the columns of the parts; else from the one of the whole name, or from a first name with its title. */
    private void name(ImportRow row) {
        if (row.get(FIRST).isEmpty() && !row.get(WHOLE).isEmpty()) {
            split(row, WHOLE, titles.split(row.get(WHOLE)));
        } else if (row.get(TITLE).isEmpty()) {
            Name name = titles.split(row.get(FIRST));
            if (!name.title().isEmpty()) {
                split(row, FIRST, name);
            }
        }
        if (row.get(FIRST).isEmpty()) {
            findings.found(row, PersonFindings.NO_NAME, PersonImporter.named(row), "");
            return;
        }
        if (row.get(TITLE).isEmpty()) {
            findings.found(row, PersonFindings.NO_TITLE, PersonImporter.named(row), "");
        }
        if (row.get(LAST).isEmpty()) {
            findings.found(row, PersonFindings.NO_LAST_NAME, PersonImporter.named(row), "");
        }
        if (!OfficeValidator.isName(row.get(TITLE), row.get(FIRST), row.get(LAST))) {
            findings.found(row, PersonFindings.NAME_LONG, PersonImporter.named(row), "");
        }
    }

    private void split(ImportRow row, String field, Name name) {
        findings.found(row, PersonFindings.SPLIT, field, name.toString());
        row.set(FIRST, name.firstName());
        fill(row, TITLE, name.title());
        fill(row, LAST, name.lastName());
    }

    private static void fill(ImportRow row, String field, String value) {
        if (row.get(field).isEmpty()) {
            row.set(field, value);
        }
    }

    private void place(ImportRow row, String field, boolean unknown, FindingKind kind) {
        if (unknown && !row.get(field).isEmpty()) {
            dropped(row, field, kind);
        }
    }

    /** Who keeps the row takes it without the value. */
    private void dropped(ImportRow row, String field, FindingKind kind) {
        findings.found(row, kind, field, "");
        if (findings.choice(kind) == FindingChoice.KEEP) {
            row.set(field, "");
        }
    }
}
