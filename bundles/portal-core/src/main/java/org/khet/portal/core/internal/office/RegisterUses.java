package org.khet.portal.core.internal.office;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.khet.portal.api.imports.RecordUse;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.core.internal.module.AwayModules;
import org.khet.portal.core.internal.row.RowTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What modules point at, of those that are here now. Safe for concurrent use. */
@Component(service = RegisterUses.class)
public final class RegisterUses {
    private final Set<RecordUse> all = new CopyOnWriteArraySet<>();

    private final AwayModules away;

    /** Which modules of an office are away. */
    @Activate
    public RegisterUses(@Reference AwayModules away) {
        this.away = away;
    }

    /**
     * Keys of people or schools at which some module points; empty for rows of other tables, at which none does.
     *
     * @throws Rejected with the field {@code import} while a module of the office is away and cannot be asked
     */
    Set<Long> of(OfficeId office, RowTable register, Collection<Long> keys) {
        Set<Long> used = new HashSet<>();
        boolean people = register.equals(RegisterTables.PERSON);
        if (keys.isEmpty() || (!people && !register.equals(RegisterTables.SCHOOL))) {
            return used;
        }
        requireAll(office);
        for (RecordUse one : all) {
            if (people) {
                one.people(office, keys.stream().map(PersonId::new).toList())
                        .forEach(person -> used.add(person.value()));
            } else {
                one.schools(office, keys.stream().map(SchoolId::new).toList())
                        .forEach(school -> used.add(school.value()));
            }
        }
        return used;
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
    public void bindUse(RecordUse use) {
        all.add(use);
    }

    /** A module has gone. */
    public void unbindUse(RecordUse use) {
        all.remove(use);
    }
}
