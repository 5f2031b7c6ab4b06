package org.khet.forms.internal.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataPermissions;
import org.khet.forms.internal.definition.EditionDefinition;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.EditionReader;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/**
 * The registers that an office made itself: for each design a service like that of every declared kind. Callers are those that
 * {@link #as} gives: a design says who may what. An edition that is in force is never changed, so its service is kept; those of
 * drafts are made anew. Safe for concurrent use. Source: core CORE-101, CORE-102.
 */
public final class FormEntryService {
    private static final int MOST_KEPT = 300;
    private final DesignRecords designs;
    private final RecordServices services;
    private final UnitOfWork work;
    private final DesignGrants grants;
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();
    private final Map<Long, RecordRow> granting = new ConcurrentHashMap<>();

    /** @param work the module's own unit */
    public FormEntryService(DesignRecords designs, RecordServices services, UnitOfWork work, People people) {
        this.designs = designs;
        this.services = services;
        this.work = work;
        this.grants = new DesignGrants(people, this::isMeasured);
    }

    /** The caller with what the design grants. @throws NoLongerThere if the office has no such design */
    public Caller as(Caller caller, long design) {
        return grants.of(caller, designs.design(caller.office(), design));
    }

    /**
     * How far each right reaches that a design grants to somebody, who need not be signed in.
     *
     * @param person who the holder is
     */
    Map<Permission, Scope> granted(DesignGrants.Holder holder, RecordRow design, Optional<Person> person) {
        return grants.granted(holder, design, person);
    }

    /** How far somebody, who need not be signed in, has a right that a design grants. */
    Scope reach(Callers callers, RecordRow design, PersonId person, Permission permission) {
        OfficeId office = design.head().office();
        return grants.granted(
                        DesignGrants.Holder.of(callers, office, person),
                        design(office, design.id()),
                        grants.person(office, person))
                .getOrDefault(permission, Scope.NONE);
    }

    /** A design with its grants. */
    RecordRow design(OfficeId office, long id) {
        return designs.design(office, id);
    }

    /** The caller before a form that is only filled in for somebody who has checked: nothing is hidden in it. */
    public Caller filling(Caller caller) {
        return new DataCaller(
                caller,
                Map.of(
                        DataPermissions.SEE, Scope.OFFICE,
                        DataPermissions.MAKE, Scope.OFFICE,
                        DataPermissions.CHANGE, Scope.OFFICE,
                        DataPermissions.SENSITIVE, Scope.OFFICE));
    }

    /** Designs in force and ended ones whose records the caller sees, in the order of their keys. */
    public List<RecordRow> seen(Caller caller) {
        return sights(caller).stream().map(Sight::design).toList();
    }

    /**
     * A design of which records are seen.
     *
     * @param design with its grants
     * @param scope  how far the caller sees them
     */
    record Sight(RecordRow design, Scope scope) {}

    /** Designs in force and ended ones with how far the caller sees their records. */
    List<Sight> sights(Caller caller) {
        if (!caller.may(FormsPermissions.REGISTER_USE)) {
            return List.of();
        }
        Optional<Person> person = grants.person(caller);
        return published(caller).stream()
                .map(row -> new Sight(row, grants.of(caller, row, person).scope(DataPermissions.SEE)))
                .filter(sight -> !sight.scope().isEmpty())
                .toList();
    }

    /** Designs of which an edition was published, in use and ended ones, with their grants; asks for these when they changed only. */
    List<RecordRow> published(Caller caller) {
        Designs kind = designs.designs().kind();
        return designs.designs().internal().all(caller, RecordFilter.of(kind.in(kind.used, kind.ended))).stream()
                .filter(row -> row.get(kind.live).isPresent())
                .map(row -> granting(caller.office(), row))
                .toList();
    }

    private RecordRow granting(OfficeId office, RecordRow row) {
        RecordRow known = granting.get(row.id());
        if (known != null && known.head().equals(row.head())) {
            return known;
        }
        RecordRow read = designs.design(office, row.id());
        if (granting.size() > MOST_KEPT) {
            granting.clear();
        }
        granting.put(row.id(), read);
        return read;
    }

    /**
     * A register before somebody.
     *
     * @param name    the design's
     * @param service by its edition in force
     * @param caller  with what the design grants
     */
    public record Register(String name, RecordService<DataKind> service, Caller caller) {}

    /** Registers in force in whose records the caller may go on with something. */
    public List<Register> worked(Caller caller) {
        Designs kind = designs.designs().kind();
        Optional<Person> person = grants.person(caller);
        return seen(caller).stream()
                .filter(row -> row.state().equals(kind.used))
                .map(row -> new Register(row.get(kind.name), inForce(row), grants.of(caller, row, person)))
                .filter(register -> !register.service().kind().actions().isEmpty())
                .toList();
    }

    private boolean isMeasured(RecordRow design, Scope role) {
        if (design.get(designs.designs().kind().live).isEmpty()) {
            return true;
        }
        DataKind kind = inForce(design).kind();
        return (kind.ownerUnit().isPresent() && !role.units().isEmpty())
                || (kind.ownerSchool().isPresent() && !role.schools().isEmpty());
    }

    /** An edition in force does not change, so one that was read is not asked for again. */
    RecordService<DataKind> inForce(RecordRow design) {
        Designs kind = designs.designs().kind();
        long live = design.get(kind.live).orElseThrow();
        Kept known = kept.get(live);
        return known != null && known.fits(kind, design)
                ? known.service()
                : edition(design.head().office(), live);
    }

    /**
     * A service that was made.
     *
     * @param live the edition in force at that time, which says what is sensitive in records of earlier ones
     */
    private record Kept(RecordService<DataKind> service, Optional<Long> live) {
        boolean fits(Designs kind, RecordRow design) {
            return design.get(kind.live).equals(live)
                    && service.kind().definition().head().pattern().equals(design.get(kind.pattern));
        }
    }

    /**
     * The register of a design, by its edition in force.
     *
     * @throws NoLongerThere if the office has no such design, or none of its editions is in force
     */
    public RecordService<DataKind> of(OfficeId office, long design) {
        Designs kind = designs.designs().kind();
        long live = designs.design(office, design)
                .get(kind.live)
                .orElseThrow(() -> new NoLongerThere("forms.design/" + design));
        return edition(office, live);
    }

    /** The register by the edition with which a record was made. @throws NoLongerThere if there is no such record */
    public RecordService<DataKind> ofRecord(OfficeId office, long design, long id) {
        RecordService<DataKind> now = of(office, design);
        RecordRow row = now.find(office, id).orElseThrow(() -> new NoLongerThere("forms.entry/" + id));
        long edition = row.get(now.kind().edition);
        return edition == now.kind().definition().head().edition() ? now : edition(office, edition);
    }

    /** The register as an edition says it, also one that is still a draft. */
    public RecordService<DataKind> edition(OfficeId office, long id) {
        RecordRow edition = designs.edition(office, id);
        Editions kind = designs.editions().kind();
        boolean fixed = edition.state() == kind.published || edition.state() == kind.replaced;
        if (!fixed) {
            return made(office, edition);
        }
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        Kept known = kept.get(id);
        RecordRow design = designs.design(office, edition.get(kind.design));
        if (known == null || !known.fits(designs.designs().kind(), design)) {
            known = new Kept(made(office, edition), design.get(designs.designs().kind().live));
            kept.put(id, known);
        }
        return known.service();
    }

    private RecordService<DataKind> made(OfficeId office, RecordRow edition) {
        RecordRow design = designs.design(office, edition.get(designs.editions().kind().design));
        EditionDefinition definition = EditionReader.read(design, edition);
        Optional<EditionDefinition> later = design.get(designs.designs().kind().live)
                .filter(live -> live != edition.id()
                        && edition.state() == designs.editions().kind().replaced)
                .map(live -> EditionReader.read(design, designs.edition(office, live)));
        return services.unlisted(new DataKind(later.map(definition::hiding).orElse(definition)), work);
    }
}
