package org.khet.ict.internal.account;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whoever leaves or moves has no account any more: each is to be disabled, what is asked for them and not made yet ends, and their cards
 * are withdrawn. Source: ict E-R19, ICT-53, ICT-54.
 */
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
        Caller system = callers.system(office);
        return Stream.of(
                        new Duty(
                                "ict.account.held",
                                active(system, departure.person()).size(),
                                "ict/accounts",
                                Fate.ENDS),
                        new Duty(
                                "ict.account-request.held",
                                asked(system, departure.person()).size(),
                                "ict/account-requests",
                                Fate.ENDS),
                        new Duty(
                                "ict.id-card.held",
                                valid(system, departure.person()).size(),
                                "ict/id-cards",
                                Fate.ENDS))
                .filter(duty -> duty.count() > 0)
                .toList();
    }

    @Override
    public void handOver(Caller caller, PersonHandover handover) {
        var accounts = register.accounts();
        active(caller, handover.departure().person())
                .forEach(row -> accounts.internal().act(caller, row, accounts.kind().expire));
        var requests = register.requests();
        asked(caller, handover.departure().person())
                .forEach(row -> requests.internal().act(caller, row, requests.kind().lapse));
        var cards = register.cards();
        valid(caller, handover.departure().person())
                .forEach(row -> cards.internal().act(caller, row, cards.kind().withdraw));
    }

    private List<RecordRow> valid(Caller caller, PersonId person) {
        UserCardRecord kind = register.cards().kind();
        return register.cards().internal().all(caller, RecordFilter.of(kind.in(kind.valid), kind.person.is(person)));
    }

    private List<RecordRow> asked(Caller caller, PersonId person) {
        AccountRequestRecord kind = register.requests().kind();
        return register
                .requests()
                .internal()
                .all(caller, RecordFilter.of(kind.in(kind.lapse.from().toArray(State[]::new)), kind.person.is(person)))
                .stream()
                .filter(row -> row.get(kind.sort) != AccountRequestSort.DISABLE)
                .toList();
    }

    private List<RecordRow> active(Caller caller, PersonId person) {
        SystemAccountRecord kind = register.accounts().kind();
        return register.accounts()
                .internal()
                .all(caller, RecordFilter.of(kind.in(kind.active), kind.person.is(person)));
    }
}
