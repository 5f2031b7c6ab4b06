package org.khet.portal.records.internal.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.store.RecordScope;

/**
 * Records for the search: title and words of found fields; sensitive ones and hidden records never.
 *
 * @param service records of a kind
 * @param records names what they refer to
 */
public record RecordEntrySource(RecordService<?> service, DefaultRecordServices records) implements RecordSource {
    private static final int BATCH = 500;
    /** Stands for all records that are about no school, where whoever works in the office sees each of them. */
    private static final UnitId OFFICE = new UnitId(Long.MAX_VALUE);

    @Override
    public String type() {
        return service.kind().type();
    }

    @Override
    public void all(OfficeId office, Consumer<Entry> sink) {
        List<RecordRow> batch = service.after(office, 0, BATCH);
        while (!batch.isEmpty()) {
            entries(office, batch).forEach(sink);
            batch = service.after(office, batch.getLast().id(), BATCH);
        }
    }

    @Override
    public long count(OfficeId office) {
        return records.found(service, office);
    }

    @Override
    public Optional<Entry> find(OfficeId office, long id) {
        return service.find(office, id)
                .flatMap(row -> entries(office, List.of(row)).stream().findFirst());
    }

    @Override
    public Map<Long, String> titles(OfficeId office, Collection<Long> ids) {
        List<RecordRow> rows = service.rows(office, ids).values().stream()
                .filter(row -> !row.kind().isHidden(row))
                .toList();
        return records.titles(office, rows, field -> !field.isSensitive());
    }

    /** The same rule as for the list, where that is not what the permission of each entry says. */
    @Override
    public Optional<Scope> reach(Caller caller) {
        RecordKind kind = service.kind();
        if (!kind.isOwnOfOfficeSeen() && !kind.isReached()) {
            return Optional.empty();
        }
        Scope held = caller.may(kind.view()) ? kind.reach(caller, kind.view()) : Scope.NONE;
        Set<UnitId> units = new HashSet<>(held.units());
        if (RecordScope.isOwnOfOffice(kind, held)) {
            units.add(OFFICE);
        }
        return Optional.of(new Scope(held.wholeOffice(), units, held.schools(), held.own()));
    }

    /** Titles of kinds with sensitive fields in them said these once, and people of lines were not among those who find a record. */
    @Override
    public String making() {
        RecordKind kind = service.kind();
        String titles = kind.title().stream().anyMatch(Field::isSensitive) ? "told" : "";
        return titles + (kind.shownTo().isPresent() ? "shown" : "");
    }

    private static @Nullable UnitId unit(RecordKind kind, RecordRow row) {
        return kind.isOwnOfOfficeSeen()
                ? kind.ownerSchool().filter(row::has).isPresent() ? null : OFFICE
                : kind.ownerUnit().map(row::raw).map(UnitId.class::cast).orElse(null);
    }

    private List<Entry> entries(OfficeId office, List<RecordRow> rows) {
        Map<Long, String> titles = records.titles(office, rows, field -> !field.isSensitive());
        Map<Long, Set<PersonId>> shown = shown(office, rows);
        return rows.stream()
                .filter(row -> !row.kind().isHidden(row))
                .map(row -> entry(row, titles.getOrDefault(row.id(), ""), shown.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    /** People of lines to whom each record is shown: those who are invited. */
    private Map<Long, Set<PersonId>> shown(OfficeId office, List<RecordRow> rows) {
        Map<Long, Set<PersonId>> people = new HashMap<>();
        service.kind()
                .shownTo()
                .ifPresent(column -> service.kind().lines().stream()
                        .filter(column.owner()::equals)
                        .forEach(lines -> service.lines(
                                        office,
                                        lines,
                                        rows.stream().map(RecordRow::id).toList())
                                .forEach((id, all) -> people.put(
                                        id,
                                        all.stream()
                                                .map(line -> line.raw(column))
                                                .filter(PersonId.class::isInstance)
                                                .map(PersonId.class::cast)
                                                .collect(Collectors.toSet())))));
        return people;
    }

    private Entry entry(RecordRow row, String title, Set<PersonId> shown) {
        RecordKind kind = service.kind();
        String words = kind.fields().stream()
                .filter(field -> field.isSearched() && !field.isSensitive())
                .map(row::raw)
                .filter(java.util.Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        return new Entry(
                row.id(),
                title,
                words,
                kind.pageAddress(row.id()),
                kind.view(),
                unit(kind, row),
                kind.ownerSchool().map(row::raw).map(SchoolId.class::cast).orElse(null),
                owners(kind, row, shown),
                records.words(row),
                day(kind, row));
    }

    /** The day of the record where its kind says one, else that on which it was made. */
    private static LocalDate day(RecordKind kind, RecordRow row) {
        return kind.dated()
                .map(row::raw)
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .orElseGet(() -> OfficeTime.day(row.head().created()));
    }

    private static Set<PersonId> owners(RecordKind kind, RecordRow row, Set<PersonId> shown) {
        Set<PersonId> owners = new HashSet<>(shown);
        owners.add(row.head().creator());
        for (Field<PersonId> field : kind.own()) {
            if (row.raw(field) instanceof PersonId person) {
                owners.add(person);
            }
        }
        return owners;
    }
}
