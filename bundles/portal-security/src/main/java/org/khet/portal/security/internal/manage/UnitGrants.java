package org.khet.portal.security.internal.manage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership;
import org.khet.portal.security.internal.account.UnitGrantRepository;
import org.khet.portal.security.internal.account.UnitGrantRepository.Held;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Grants for a unit go on for its successor from the day after, as far as the caller may give them there: who changes the
 * structure gives nobody more than by the page of accounts. Source: core CORE-03, CORE-14.
 */
@Component(service = {UnitOwnership.class, UnitGrants.class})
public final class UnitGrants implements UnitOwnership {
    private static final ModuleId CORE = new ModuleId("core");
    private final AccountReach reach;
    private final UnitGrantRepository repository;
    private final AccountEvents events;

    /** @param reach who may give what */
    @Activate
    public UnitGrants(
            @Reference AccountReach reach, @Reference UnitGrantRepository repository, @Reference AccountEvents events) {
        this.reach = reach;
        this.repository = repository;
        this.events = events;
    }

    @Override
    public ModuleId module() {
        return CORE;
    }

    @Override
    public List<Owned> owned(OfficeId office, UnitId unit, LocalDate lastDay) {
        int count = repository.after(office, unit, lastDay).size();
        return count == 0 ? List.of() : List.of(new Owned("security.unit.grants", count, "", Fate.MOVES));
    }

    @Override
    public void handOver(Caller caller, UnitHandover handover) {
        UnitId successor = handover.successor();
        if (successor == null) {
            return;
        }
        OfficeId office = caller.office();
        List<Held> held = repository.after(office, handover.unit(), handover.lastDay());
        held.forEach(one -> reach.requireGrant(caller, moved(one.grant(), handover, successor)));
        events.run(() -> {
            repository.replace(office, handover.unit(), handover.lastDay(), grant -> moved(grant, handover, successor));
            held.forEach(one -> note(caller, one, handover, successor));
        });
    }

    private static Grant moved(Grant grant, UnitHandover handover, UnitId successor) {
        LocalDate after = handover.lastDay().plusDays(1);
        LocalDate from = grant.from().isBefore(after) ? after : grant.from();
        return new Grant(grant.role(), successor, null, false, from, grant.until());
    }

    private void note(Caller caller, Held one, UnitHandover handover, UnitId successor) {
        String role = one.grant().role() + " unit ";
        events.note(
                caller,
                "granted",
                one.account().value(),
                Map.of(),
                List.of(new Change("roles", role + handover.unit().value(), role + successor.value())));
    }
}
