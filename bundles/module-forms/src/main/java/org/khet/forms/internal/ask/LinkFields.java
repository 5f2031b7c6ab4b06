package org.khet.forms.internal.ask;

import java.util.Set;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.EditionReader;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordRow;

/**
 * What in an edition of a form decides how it may be asked: by link it shows nobody of the office and takes no files, in a table neither; an
 * anonymous ballot holds short texts, and seals none.
 */
final class LinkFields {
    private static final Set<FieldSort> INSIDE = Set.of(
            FieldSort.PERSON, FieldSort.POST, FieldSort.UNIT, FieldSort.SCHOOL, FieldSort.RECORD, FieldSort.FILES);
    private static final Set<FieldSort> OF_RECORDS =
            Set.of(FieldSort.TABLE, FieldSort.FILES, FieldSort.MONTHS, FieldSort.SECRET);
    private final DesignRecords designs;

    LinkFields(DesignRecords designs) {
        this.designs = designs;
    }

    boolean namePeople(OfficeId office, RecordRow design, long edition) {
        return has(office, design, edition, INSIDE);
    }

    /** Whether it has answers that an anonymous ballot cannot hold. */
    boolean needRecord(OfficeId office, RecordRow design, long edition) {
        return has(office, design, edition, OF_RECORDS);
    }

    private boolean has(OfficeId office, RecordRow design, long edition, Set<FieldSort> sorts) {
        return EditionReader.read(design, designs.edition(office, edition)).fields().stream()
                .anyMatch(field -> sorts.contains(field.sort()));
    }
}
