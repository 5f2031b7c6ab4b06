package org.khet.portal.records.internal.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;

/** What a record is called outside of its own page: names stand for keys, in the words of the papers; a choice says nothing there. */
final class RecordTitles {
    private final OfficeReferences references;
    private final RecordTypes types;

    RecordTitles(OfficeReferences references, RecordTypes types) {
        this.references = references;
        this.types = types;
    }

    /** For somebody, who reads the title of a hidden record that is not hidden from that person. */
    String of(RecordRow row, PersonId reader) {
        return of(row, row.kind().isHidden(row) && RecordAccess.isHidden(row.kind(), reader, row));
    }

    /** For everybody. */
    String of(RecordRow row) {
        return of(row, row.kind().isHidden(row));
    }

    private String of(RecordRow row, boolean hidden) {
        List<String> parts = new ArrayList<>();
        for (Field<?> field : row.kind().title()) {
            if (!hidden || field.type() instanceof FieldType.Numbered) {
                Optional.ofNullable(word(row.head().office(), field, row.raw(field)))
                        .ifPresent(parts::add);
            }
        }
        return String.join(" · ", parts);
    }

    private @Nullable String word(OfficeId office, Field<?> field, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> ignored -> null;
            case Long id
            when field.type() instanceof FieldType.RecordRef ref ->
                types.find(ref.recordType())
                        .map(service -> service.titles(office, Set.of(id)).get(id))
                        .orElse(null);
            case PersonId person ->
                references.people().find(office, person).map(Person::fullName).orElse(null);
            case SchoolId school ->
                references.schools().find(office, school).map(School::name).orElse(null);
            case UnitId unit ->
                references.units().find(office, unit).map(Unit::shortName).orElse(null);
            case LocalDate day -> ScreenDates.in(TextCatalog.THAI).listDate(day);
            case FiscalYear year -> String.valueOf(year.buddhist());
            default -> value.toString();
        };
    }
}
