package org.khet.portal.core.internal.office.person;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;
import org.khet.portal.api.person.Person;
import org.khet.portal.core.internal.office.person.PersonSnapshot.Known;

/**
 * Whom a row means of those who are there. Who has all its values is that person; anybody else of the name may be another
 * one, which somebody has to say. For one look.
 */
final class PersonMatcher {
    /** Not a field: how many people had the name when the row was looked at. */
    static final String KNOWN = "known";

    private final PersonSnapshot snapshot;
    private final PersonWorkplaces places;
    private final Findings findings;
    private final Set<Long> met = new HashSet<>();

    PersonMatcher(PersonSnapshot snapshot, PersonWorkplaces places, Findings findings) {
        this.snapshot = snapshot;
        this.places = places;
        this.findings = findings;
    }

    /** Called last, when all values are final. */
    void record(ImportRow row) {
        if (row.get(PersonImporter.FIRST).isEmpty()) {
            return;
        }
        List<Known> all = snapshot.of(row);
        row.set(KNOWN, String.valueOf(all.size()));
        List<Known> here = all.stream().filter(one -> one.person().active()).toList();
        Known equal = here.stream()
                .filter(one -> !differs(one.person(), row))
                .findFirst()
                .orElse(null);
        if (equal != null) {
            meets(row, equal, false);
        } else if (here.size() == 1) {
            found(row, here.getFirst());
        } else if (here.size() > 1) {
            findings.found(row, PersonFindings.SEVERAL, PersonImporter.named(row), "");
        } else if (!all.isEmpty()) {
            findings.found(row, PersonFindings.LEFT, PersonImporter.named(row), "");
        }
    }

    private void found(ImportRow row, Known there) {
        Person person = there.person();
        findings.found(
                row,
                PersonFindings.THERE,
                PersonImporter.named(row),
                (person.fullName() + " " + person.position()).strip());
        if (findings.choice(PersonFindings.THERE) == FindingChoice.SAME) {
            meets(row, there, true);
        }
    }

    private void meets(ImportRow row, Known person, boolean differs) {
        row.meets(person.person().id().value(), person.version(), differs);
        if (!met.add(row.key())) {
            findings.found(row, PersonFindings.TWICE, PersonImporter.named(row), "");
        }
    }

    private boolean differs(Person person, ImportRow row) {
        PersonDraft before = PersonDraft.of(person);
        return !Objects.equals(before, PersonBatchWriter.draft(row, before, places));
    }
}
