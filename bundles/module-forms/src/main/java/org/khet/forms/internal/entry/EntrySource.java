package org.khet.forms.internal.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Callers;

/** Records of registers whose design shows all of them to everybody, for the search of the portal; of others none are found. */
public final class EntrySource implements RecordSource {
    private static final int BATCH = 500;
    private final DesignRecords designs;
    private final FormEntryService entries;
    private final Callers callers;

    /** @param callers reads in the portal's name */
    public EntrySource(DesignRecords designs, FormEntryService entries, Callers callers) {
        this.designs = designs;
        this.entries = entries;
        this.callers = callers;
    }

    @Override
    public String type() {
        return "forms.entry";
    }

    private List<RecordService<DataKind>> open(OfficeId office) {
        Designs kind = designs.designs().kind();
        return designs.designs().internal().all(callers.system(office), RecordFilter.of(kind.in(kind.used))).stream()
                .map(row -> designs.design(office, row.id()))
                .filter(row -> row.get(kind.live).isPresent() && DesignGrants.isSeenByAll(row))
                .map(row -> entries.of(office, row.id()))
                .toList();
    }

    @Override
    public void all(OfficeId office, Consumer<Entry> sink) {
        for (RecordService<DataKind> register : open(office)) {
            List<RecordRow> batch = register.after(office, 0, BATCH);
            while (!batch.isEmpty()) {
                batch.forEach(row -> sink.accept(entry(register, row)));
                batch = register.after(office, batch.getLast().id(), BATCH);
            }
        }
    }

    @Override
    public Optional<Entry> find(OfficeId office, long id) {
        return open(office).stream()
                .flatMap(register -> register.find(office, id).map(row -> entry(register, row)).stream())
                .findFirst();
    }

    private static Entry entry(RecordService<DataKind> register, RecordRow row) {
        DataKind kind = register.kind();
        String words = kind.fields().stream()
                .filter(field -> field.isSearched() && !field.isSensitive() && row.has(field))
                .map(field -> String.valueOf(row.raw(field)))
                .collect(Collectors.joining("\n"));
        String title = row.titleParts().stream().map(Object::toString).collect(Collectors.joining(" · "));
        return new Entry(
                row.id(),
                title.isEmpty() ? kind.definition().head().name() : title,
                words,
                kind.pageAddress(row.id()),
                FormsPermissions.REGISTER_USE,
                null,
                null,
                Set.of(row.head().creator()));
    }
}
