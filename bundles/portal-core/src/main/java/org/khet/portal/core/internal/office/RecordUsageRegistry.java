package org.khet.portal.core.internal.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.module.MissingModules;
import org.khet.portal.core.internal.office.structure.UnitOwnershipRegistry;
import org.khet.portal.core.internal.row.RowTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What modules point at, of those that are here now. Safe for concurrent use. */
@Component(service = RecordUsageRegistry.class)
public final class RecordUsageRegistry {
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);
    private static final List<RowTable> ASKED =
            List.of(RegisterTables.PERSON, RegisterTables.SCHOOL, RegisterTables.UNIT);
    private final Set<RecordUsage> all = new CopyOnWriteArraySet<>();

    private final MissingModules away;
    private final UnitOwnershipRegistry owners;

    /** Which modules of an office are away, and who keeps records of units. */
    @Activate
    public RecordUsageRegistry(@Reference MissingModules away, @Reference UnitOwnershipRegistry owners) {
        this.away = away;
        this.owners = owners;
    }

    /**
     * Text keys of what modules have that points at people, schools or units, by the key of the latter; empty for rows of other
     * tables, at which none does.
     *
     * @throws Rejected with the field {@code import} while a module of the office is away and cannot be asked
     */
    public Map<Long, Set<String>> of(OfficeId office, RowTable register, Collection<Long> keys) {
        Map<Long, Set<String>> used = new HashMap<>();
        if (keys.isEmpty() || !ASKED.contains(register)) {
            return used;
        }
        requireAll(office);
        for (RecordUsage one : all) {
            of(one, office, register, keys)
                    .forEach(key ->
                            used.computeIfAbsent(key, none -> new TreeSet<>()).addAll(words(one)));
        }
        if (register.equals(RegisterTables.UNIT)) {
            keys.forEach(key -> owned(office, new UnitId(key))
                    .forEach(what ->
                            used.computeIfAbsent(key, none -> new TreeSet<>()).add(what)));
        }
        return used;
    }

    private static List<Long> of(RecordUsage use, OfficeId office, RowTable register, Collection<Long> keys) {
        if (register.equals(RegisterTables.PERSON)) {
            return use.people(office, keys.stream().map(PersonId::new).toList()).stream()
                    .map(PersonId::value)
                    .toList();
        }
        if (register.equals(RegisterTables.UNIT)) {
            return use.units(office, keys.stream().map(UnitId::new).toList()).stream()
                    .map(UnitId::value)
                    .toList();
        }
        return use.schools(office, keys.stream().map(SchoolId::new).toList()).stream()
                .map(SchoolId::value)
                .toList();
    }

    private static Set<String> words(RecordUsage use) {
        return use.what().isEmpty() ? Set.of() : Set.of(use.what());
    }

    /** What modules keep of the unit; foreign keys tell what the core does. */
    private List<String> owned(OfficeId office, UnitId unit) {
        return owners.inModules(office, unit, BEFORE_ALL).stream()
                .map(one -> one.what() + ".label")
                .toList();
    }

    private void requireAll(OfficeId office) {
        Set<ModuleId> silent = away.of(office);
        if (!silent.isEmpty()) {
            String names = silent.stream().map(ModuleId::value).collect(Collectors.joining(", "));
            throw Rejected.of("import", "core.import.error.silent", names);
        }
    }

    /** A module has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindUse(RecordUsage use) {
        all.add(use);
    }

    /** A module has gone. */
    public void unbindUse(RecordUsage use) {
        all.remove(use);
    }
}
