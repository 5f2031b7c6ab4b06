package org.khet.forms.internal.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/**
 * Records of registers that the office made, for the search of the portal: each reader finds what the design lets see in its list.
 * Grants are read at each search, so a change of them counts at once. Source: core CORE-101.
 */
public final class EntrySource implements RecordSource {
    private static final int BATCH = 500;
    private static final Pattern LINK = Pattern.compile("forms/register/(\\d+)-\\d+");
    private final FormEntryService entries;
    private final Callers callers;

    /** @param callers reads in the portal's name */
    public EntrySource(FormEntryService entries, Callers callers) {
        this.entries = entries;
        this.callers = callers;
    }

    @Override
    public String type() {
        return "forms.entry";
    }

    /** Of all registers, not only of those that everybody sees; with circles. */
    @Override
    public String making() {
        return "circles";
    }

    private List<RecordService<DataKind>> registers(OfficeId office) {
        return entries.published(callers.system(office)).stream()
                .map(entries::inForce)
                .toList();
    }

    @Override
    public void all(OfficeId office, Consumer<Entry> sink) {
        for (RecordService<DataKind> register : registers(office)) {
            List<RecordRow> batch = register.after(office, 0, BATCH);
            while (!batch.isEmpty()) {
                batch.forEach(row -> sink.accept(entry(register, row)));
                batch = register.after(office, batch.getLast().id(), BATCH);
            }
        }
    }

    @Override
    public long count(OfficeId office) {
        Caller system = callers.system(office);
        return registers(office).stream()
                .mapToLong(register -> register.internal().count(system, RecordFilter.ALL))
                .sum();
    }

    @Override
    public Optional<Entry> find(OfficeId office, long id) {
        return registers(office).stream()
                .flatMap(register -> register.find(office, id).map(row -> entry(register, row)).stream())
                .findFirst();
    }

    @Override
    public Map<Long, String> titles(OfficeId office, Collection<Long> ids) {
        Map<Long, String> titles = new HashMap<>();
        for (RecordService<DataKind> register : registers(office)) {
            register.rows(office, ids)
                    .forEach((id, row) -> titles.put(id, entry(register, row).title()));
        }
        return titles;
    }

    @Override
    public Optional<Scope> reach(Caller caller) {
        List<FormEntryService.Sight> sights = entries.sights(caller);
        Set<UnitId> circles = sights.stream()
                .flatMap(sight -> RegisterCircle.reached(sight.design().id(), sight.scope()).stream())
                .collect(Collectors.toSet());
        return Optional.of(sights.isEmpty() ? Scope.NONE : new Scope(false, circles, Set.of(), true));
    }

    @Override
    public Set<UnitId> circles(Entry entry) {
        Matcher link = LINK.matcher(entry.link());
        if (!link.matches()) {
            return Set.of();
        }
        long design = Long.parseLong(link.group(1));
        Set<UnitId> circles = new HashSet<>(Set.of(RegisterCircle.of(design)));
        Optional.ofNullable(entry.unit()).ifPresent(unit -> circles.add(RegisterCircle.of(design, unit)));
        Optional.ofNullable(entry.school()).ifPresent(school -> circles.add(RegisterCircle.of(design, school)));
        return circles;
    }

    private static Entry entry(RecordService<DataKind> register, RecordRow row) {
        DataKind kind = register.kind();
        String words = kind.fields().stream()
                .filter(field -> field.isSearched() && !field.isSensitive() && row.has(field))
                .map(field -> String.valueOf(row.raw(field)))
                .collect(Collectors.joining("\n"));
        String name = kind.definition().head().name();
        String title = row.titleParts().stream().map(Object::toString).collect(Collectors.joining(" · "));
        return new Entry(
                row.id(),
                title.isEmpty() ? name : title,
                name + "\n" + words,
                kind.pageAddress(row.id()),
                FormsPermissions.REGISTER_USE,
                kind.ownerUnit().map(row::raw).map(UnitId.class::cast).orElse(null),
                kind.ownerSchool().map(row::raw).map(SchoolId.class::cast).orElse(null),
                owners(kind, row));
    }

    /** Who made a record, and whom it names. */
    static Set<PersonId> owners(DataKind kind, RecordRow row) {
        Set<PersonId> owners = new HashSet<>(Set.of(row.head().creator()));
        for (Field<PersonId> field : kind.own()) {
            if (row.raw(field) instanceof PersonId person) {
                owners.add(person);
            }
        }
        return owners;
    }
}
