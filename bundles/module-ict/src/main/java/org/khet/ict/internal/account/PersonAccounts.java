package org.khet.ict.internal.account;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whoever leaves or moves has no account any more: each is to be disabled. Source: ict E-R19, ICT-53. */
@Component(service = {PersonWorkSource.class, PersonAccounts.class})
public final class PersonAccounts implements PersonWorkSource {
    private final AccountRegister register;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public PersonAccounts(@Reference AccountRegister register, @Reference Callers callers) {
        this.register = register;
        this.callers = callers;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("ict");
    }

    @Override
    public List<Duty> held(OfficeId office, PersonDeparture departure) {
        int count = active(callers.system(office), departure.person()).size();
        return count == 0 ? List.of() : List.of(new Duty("ict.account.held", count, "ict/accounts", Fate.ENDS));
    }

    @Override
    public void handOver(Caller caller, PersonHandover handover) {
        var accounts = register.accounts();
        active(caller, handover.departure().person())
                .forEach(row -> accounts.internal().act(caller, row, accounts.kind().expire));
    }

    private List<RecordRow> active(Caller caller, PersonId person) {
        SystemAccountRecord kind = register.accounts().kind();
        return register.accounts()
                .internal()
                .all(caller, RecordFilter.of(kind.in(kind.active), kind.person.is(person)));
    }
}
