package org.khet.portal.admin.internal.duty.ui;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.duty.AssignedDuties;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.duty.AssignedDutyDraft;
import org.khet.portal.api.admin.duty.AssignedDutyId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/** An office in which nobody was given a duty. */
final class NoDuties implements AssignedDuties {
    @Override
    public List<AssignedDuty> ofUnit(Caller caller, UnitId unit) {
        return List.of();
    }

    @Override
    public List<AssignedDuty> ofPerson(Caller caller, PersonId person) {
        return List.of();
    }

    @Override
    public List<AssignedDuty> on(Caller caller, LocalDate day) {
        return List.of();
    }

    @Override
    public AssignedDutyId assign(Caller caller, AssignedDutyDraft draft) {
        throw new IllegalStateException("nothing is given here");
    }

    @Override
    public void end(Caller caller, AssignedDutyId duty, LocalDate lastDay) {
        throw new IllegalStateException("nothing ends here");
    }
}
