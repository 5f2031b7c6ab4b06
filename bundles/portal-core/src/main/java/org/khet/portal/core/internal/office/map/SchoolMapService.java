package org.khet.portal.core.internal.office.map;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolMapRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.row.UniqueViolations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the outlines of offices, one row each. */
@Component(service = SchoolMapRegister.class)
public final class SchoolMapService implements SchoolMapRegister {
    private static final int MOST_NAME = 200;
    private final Transactions transactions;
    private final UnitOfWork unit;
    private final OfficeAudit trail;
    private final OutlineReader reader = new OutlineReader();

    /** The core's rows, and who changed what. */
    @Activate
    public SchoolMapService(
            @Reference Transactions transactions,
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.unit = unit;
        this.trail = trail;
    }

    @Override
    public Outlines outlines(Caller caller) {
        Schools.reach(caller);
        return unit.in(
                caller.office(), rows -> row(rows).map(SchoolMapEntity::toValue).orElse(Outlines.NONE));
    }

    @Override
    public Outlines draw(Caller caller, int edition, String file, byte[] content) {
        requireOffice(caller);
        MapOutlines drawn = reader.read(content);
        String name = file.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        String kept = name.substring(0, Math.min(name.length(), MOST_NAME));
        return transactions.call(() -> UniqueViolations.refuse(
                "core_school_map_office_uk", () -> Rejected.of("outlines", "core.school-map.error.first"), () -> {
                    Outlines before = outlines(caller);
                    Outlines after = unit.in(caller.office(), rows -> {
                        SchoolMapEntity row = seen(rows, edition).orElseGet(() -> new SchoolMapEntity(caller.office()));
                        row.draw(kept, drawn);
                        rows.persist(row);
                        rows.flush();
                        return row.toValue();
                    });
                    note(caller, "core.school-map.drawn", before, after);
                    return after;
                }));
    }

    @Override
    public void wipe(Caller caller, int edition) {
        requireOffice(caller);
        transactions.run(() -> {
            Outlines before = outlines(caller);
            unit.<@Nullable Object>in(caller.office(), rows -> {
                seen(rows, edition).ifPresent(rows::remove);
                rows.flush();
                return null;
            });
            if (before.areas() > 0) {
                note(caller, "core.school-map.wiped", before, Outlines.NONE);
            }
        });
    }

    private void note(Caller caller, String action, Outlines before, Outlines after) {
        trail.office(
                caller,
                action,
                "core.office/" + caller.office().value(),
                List.of(
                        new Change("file", before.file(), after.file()),
                        new Change("areas", String.valueOf(before.areas()), String.valueOf(after.areas()))));
    }

    private static Optional<SchoolMapEntity> seen(EntityManager rows, int edition) {
        Optional<SchoolMapEntity> row = row(rows);
        if (row.map(SchoolMapEntity::version).orElse(Outlines.NOT_DRAWN) != edition) {
            throw Outdated.of("core.outcome.changed");
        }
        return row;
    }

    private static Optional<SchoolMapEntity> row(EntityManager rows) {
        return rows.createQuery("select m from SchoolMapEntity m", SchoolMapEntity.class)
                .getResultStream()
                .findFirst();
    }

    private static void requireOffice(Caller caller) {
        if (!caller.require(Schools.EDIT).wholeOffice()) {
            throw new NotPermitted(Schools.EDIT);
        }
    }
}
