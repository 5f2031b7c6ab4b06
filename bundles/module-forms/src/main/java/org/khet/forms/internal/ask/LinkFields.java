package org.khet.forms.internal.ask;

import java.util.Set;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.EditionReader;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordRow;

/** Whether a form would show people without an account who works in the office, or take files from them, in a table too. */
final class LinkFields {
    private static final Set<FieldSort> INSIDE =
            Set.of(FieldSort.PERSON, FieldSort.UNIT, FieldSort.SCHOOL, FieldSort.FILES);
    private final DesignRecords designs;

    LinkFields(DesignRecords designs) {
        this.designs = designs;
    }

    boolean namePeople(OfficeId office, RecordRow design) {
        return design
                .get(((Designs) design.kind()).live)
                .map(live -> EditionReader.read(design, designs.edition(office, live)))
                .stream()
                .flatMap(edition -> edition.fields().stream())
                .anyMatch(field -> INSIDE.contains(field.sort()));
    }
}
