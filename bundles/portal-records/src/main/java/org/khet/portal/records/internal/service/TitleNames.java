package org.khet.portal.records.internal.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.SchoolYear;

/** The words for the keys that stand in titles; of all rows that are read at once by one query for each sort of key. */
final class TitleNames {
    private final OfficeReferences references;
    private final RecordTypes types;
    private final OfficeId office;
    private final int depth;
    private final Map<Object, String> names = new HashMap<>();
    private final Map<String, Map<Long, String>> records = new HashMap<>();

    TitleNames(OfficeReferences references, RecordTypes types, OfficeId office, int depth) {
        this.references = references;
        this.types = types;
        this.office = office;
        this.depth = depth;
    }

    /** A value of a field. */
    record Value(Field<?> field, @Nullable Object value) {}

    /** Reads what stands in the titles of these rows. */
    void read(Collection<RecordRow> rows) {
        readValues(rows.stream()
                .flatMap(row -> row.kind().title().stream().map(field -> new Value(field, row.raw(field)))));
    }

    /** Reads the names of what these values refer to. */
    void readValues(Stream<Value> values) {
        Set<PersonId> people = new HashSet<>();
        Set<SchoolId> schools = new HashSet<>();
        Map<String, Set<Long>> wanted = new HashMap<>();
        values.forEach(one -> {
            switch (one.value()) {
                case PersonId person -> people.add(person);
                case SchoolId school -> schools.add(school);
                case Long id
                when one.field().type() instanceof FieldType.RecordRef ref ->
                    wanted.computeIfAbsent(ref.recordType(), type -> new HashSet<>())
                            .add(id);
                case null, default -> {}
            }
        });
        if (!people.isEmpty()) {
            references.people().findAll(office, people).forEach((id, person) -> names.put(id, person.fullName()));
        }
        if (!schools.isEmpty()) {
            references.schools().findAll(office, schools).forEach((id, school) -> names.put(id, school.name()));
        }
        if (depth > 0) {
            wanted.forEach((type, ids) ->
                    types.find(type).ifPresent(service -> records.put(type, titles(service, Set.copyOf(ids)))));
        }
    }

    /** One record less deep, so that records that name each other end. */
    private Map<Long, String> titles(RecordService<?> service, Set<Long> ids) {
        return service instanceof DefaultRecordService<?> stored
                ? stored.titles(office, ids, depth - 1)
                : service.titles(office, ids);
    }

    /** The word for a value; empty for none, and for the key of what is not there. */
    Optional<String> word(Field<?> field, @Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case Long id
            when field.type() instanceof FieldType.RecordRef ref ->
                Optional.ofNullable(
                        records.getOrDefault(ref.recordType(), Map.of()).get(id));
            case String code when field.type() instanceof FieldType.Code of -> Optional.of(code(of.list(), code));
            case PersonId person -> Optional.ofNullable(names.get(person));
            case SchoolId school -> Optional.ofNullable(names.get(school));
            case UnitId unit -> references.units().find(office, unit).map(Unit::shortName);
            case LocalDate day -> Optional.of(ScreenDates.in(TextCatalog.THAI).listDate(day));
            case YearMonth month -> Optional.of(ScreenDates.in(TextCatalog.THAI).monthOfYear(month));
            case Instant at -> Optional.of(ScreenDates.in(TextCatalog.THAI).listDateTime(at));
            case TermOfYear term -> Optional.of(term.number() + "/" + SchoolYear.buddhist(term.startingYear()));
            case FiscalQuarter quarter ->
                Optional.of(quarter.number() + "/" + quarter.year().buddhist());
            case RecordLink link -> Optional.of(link.title());
            case BigDecimal number -> Optional.of(number.toPlainString());
            case Boolean ignored -> Optional.empty(); // says nothing without the name of its field
            case FiscalYear year -> Optional.of(String.valueOf(year.buddhist()));
            default -> Optional.of(value.toString());
        };
    }

    /** The word of a code. */
    String code(CodeList list, String code) {
        return references.codes(office, list).stream()
                .filter(one -> one.code().equals(code))
                .map(CodeList.Code::thai)
                .findFirst()
                .orElse(code);
    }
}
