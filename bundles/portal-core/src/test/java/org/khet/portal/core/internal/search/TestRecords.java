package org.khet.portal.core.internal.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/** Records of a module, in memory; repair tickets where nothing else is said. */
final class TestRecords implements RecordSource, PortalModule {
    static final Permission VIEW = Permission.of("ict:repair:view");
    private final String module;
    private final String type;
    final Map<OfficeId, Map<Long, Entry>> rows = new LinkedHashMap<>();
    Runnable whileAllAreRead = () -> {};
    boolean broken;

    Set<UnitId> circles = Set.of();
    String making = "";

    @Nullable Scope reach;

    /** Repair tickets. */
    TestRecords() {
        this("ict", "ict.ticket");
    }

    /** Records of another module. */
    TestRecords(String module, String type) {
        this.module = module;
        this.type = type;
    }

    @Override
    public Set<UnitId> circles(Entry entry) {
        return circles;
    }

    @Override
    public Set<String> followed() {
        return Set.of("ict.device");
    }

    @Override
    public String making() {
        return making;
    }

    @Override
    public Optional<Scope> reach(Caller caller) {
        return Optional.ofNullable(reach);
    }

    void put(OfficeId office, long id, String title, String text) {
        put(office, id, title, text, null, null, Set.of());
    }

    void put(
            OfficeId office,
            long id,
            String title,
            String text,
            @Nullable UnitId unit,
            @Nullable SchoolId school,
            Set<PersonId> owners) {
        rows.computeIfAbsent(office, key -> new LinkedHashMap<>())
                .put(id, new Entry(id, title, text, "ict/repairs/" + id, VIEW, unit, school, owners));
    }

    void put(OfficeId office, Entry entry) {
        rows.computeIfAbsent(office, key -> new LinkedHashMap<>()).put(entry.id(), entry);
    }

    void remove(OfficeId office, long id) {
        rows.get(office).remove(id);
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public long count(OfficeId office) {
        return rows.getOrDefault(office, Map.of()).size();
    }

    @Override
    public void all(OfficeId office, Consumer<Entry> sink) {
        List<Entry> now = List.copyOf(rows.getOrDefault(office, Map.of()).values());
        whileAllAreRead.run();
        now.forEach(sink);
    }

    @Override
    public Optional<Entry> find(OfficeId office, long id) {
        if (broken) {
            throw new IllegalStateException("cannot be read");
        }
        return Optional.ofNullable(rows.getOrDefault(office, Map.of()).get(id));
    }

    @Override
    public ModuleId id() {
        return new ModuleId(module);
    }

    @Override
    public TextCatalog texts() {
        throw new AssertionError("a search asks a module for records, not for words");
    }

    @Override
    public List<RecordSource> records() {
        return List.of(this);
    }
}
