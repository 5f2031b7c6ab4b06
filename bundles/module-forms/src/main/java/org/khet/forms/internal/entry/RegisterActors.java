package org.khet.forms.internal.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataPermissions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/**
 * Who may go on with a record of a register that the office made, by the grants of its design: they are reminded of one that stands in
 * a state for too long. Safe for concurrent use. Source: records.md §12; core CORE-101.
 */
public final class RegisterActors {
    private final FormEntryService entries;
    private final Callers callers;
    private final People people;

    /**
     * Over the registers of offices.
     *
     * @param callers who uses registers of the office, and who has a role
     * @param people  of which unit or school they are
     */
    public RegisterActors(FormEntryService entries, Callers callers, People people) {
        this.entries = entries;
        this.callers = callers;
        this.people = people;
    }

    /**
     * Those who see a record of the office and may do what leads on from its state; where nobody may, whoever made it. Who has which
     * right is read once for each design, when the first record of it is asked about: for one run, on its thread.
     */
    public Function<RecordRow, Set<PersonId>> of(OfficeId office) {
        Grants grants = new Grants(office);
        return row -> acting(grants, row);
    }

    private static Set<PersonId> acting(Grants grants, RecordRow row) {
        DataKind kind = (DataKind) row.kind();
        List<Action> leading = kind.actions().stream()
                .filter(action -> action.from().contains(row.state()) && !action.isBackward())
                .toList();
        Set<PersonId> owners = EntrySource.owners(kind, row);
        Set<PersonId> acting = grants.of(row.get(kind.design)).entrySet().stream()
                .filter(granted -> {
                    var rights = new Rights(granted.getValue(), owners.contains(granted.getKey()));
                    return rights.cover(DataPermissions.SEE, kind, row)
                            && leading.stream().anyMatch(action -> rights.lead(action, kind, row));
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return acting.isEmpty() ? Set.of(row.head().creator()) : acting;
    }

    /** What the designs of an office grant, as far as it was asked for. */
    private final class Grants {
        private final OfficeId office;
        private final List<DesignGrants.Holder> holders = new ArrayList<>();
        private final Map<PersonId, Person> persons = new HashMap<>();
        private final Map<Long, Map<PersonId, Map<Permission, Scope>>> known = new HashMap<>();

        Grants(OfficeId office) {
            this.office = office;
        }

        Map<PersonId, Map<Permission, Scope>> of(long design) {
            return known.computeIfAbsent(design, this::read);
        }

        private Map<PersonId, Map<Permission, Scope>> read(long id) {
            if (holders.isEmpty()) {
                Set<PersonId> users = callers.holders(office, FormsPermissions.REGISTER_USE);
                persons.putAll(people.findAll(office, users));
                users.forEach(person -> holders.add(DesignGrants.Holder.of(callers, office, person)));
            }
            RecordRow design = entries.design(office, id);
            return holders.stream()
                    .collect(Collectors.toMap(
                            DesignGrants.Holder::id,
                            holder -> entries.granted(holder, design, Optional.ofNullable(persons.get(holder.id())))));
        }
    }

    /**
     * What somebody may with a record.
     *
     * @param granted how far each right reaches
     * @param own     whether the record is an own one
     */
    private record Rights(Map<Permission, Scope> granted, boolean own) {
        boolean lead(Action action, DataKind kind, RecordRow row) {
            return (action.isOwn() && own)
                    || action.needs().filter(need -> cover(need, kind, row)).isPresent();
        }

        boolean cover(Permission permission, DataKind kind, RecordRow row) {
            Scope scope = granted.getOrDefault(permission, Scope.NONE);
            return scope.wholeOffice()
                    || (scope.own() && own)
                    || kind.ownerUnit()
                            .map(row::raw)
                            .map(UnitId.class::cast)
                            .filter(scope.units()::contains)
                            .isPresent()
                    || kind.ownerSchool()
                            .map(row::raw)
                            .map(SchoolId.class::cast)
                            .filter(scope.schools()::contains)
                            .isPresent();
        }
    }
}
