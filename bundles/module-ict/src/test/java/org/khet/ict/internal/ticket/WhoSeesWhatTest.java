package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.link.TicketSource;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;

/** Who sees whose ticket; list, single ticket and search follow one rule. Source: ict I.2.4, A.3. */
class WhoSeesWhatTest {
    private final TestOffice office = new TestOffice();
    private final TicketSource source = new TicketSource(office.tickets, office.rights);
    private final Ticket schools = office.reported();
    private final Ticket finance =
            office.desks.report().submit(office.finance(), TestOffice.draft("fin", "เครื่องคิดเลขหน้าจอไม่ติด"));

    @Test
    void directorAndDeputySeeTheWholeRegister_andNoneOfTheDesksWork() {
        for (Caller head : List.of(office.director(), office.deputy())) {
            assertThat(seen(head)).containsExactlyInAnyOrder(schools.id(), finance.id());
            assertThat(office.desks.register().seesAll(head)).isTrue();
            assertThat(office.desks.register().atDesk(head)).isFalse();
            assertThat(office.desks.register().actions(head, schools)).isEmpty();
            assertThat(head.may(IctPermissions.REPAIR_EXPORT)).isTrue();
        }
    }

    @Test
    void everybodyAtTheDeskSeesTheWholeRegister() {
        for (Caller desk : List.of(office.head(), office.clerk(), office.technician())) {
            assertThat(seen(desk)).containsExactlyInAnyOrder(schools.id(), finance.id());
        }
    }

    @Test
    void headOfAGroupSeesTheGroups_headOfASchoolTheSchools() {
        assertThat(seen(office.financeHead())).containsExactly(finance.id());
        assertThat(seen(office.schoolHead())).containsExactly(schools.id());
    }

    @Test
    void colleaguesSeeOnlyTheirOwn_untilTicketsAreShared() {
        Caller colleague = office.caller(500, "core.school-staff");
        assertThat(seen(office.finance())).containsExactly(finance.id());
        assertThat(seen(office.school())).containsExactly(schools.id());
        assertThat(seen(colleague)).isEmpty();

        office.set(IctSettings.SHARED_TICKETS).to(true);
        assertThat(seen(colleague)).containsExactly(schools.id());
        assertThat(seen(office.otherSchool())).isEmpty();
    }

    @Test
    void somebodyOfTheGroupWithoutAPlaceAtTheDeskSeesNothingOfIt() {
        assertThat(seen(office.ictStaff())).isEmpty();
        assertThat(seen(office.centralClerk())).isEmpty();
    }

    @Test
    void withoutThePermissionNothingIsFound() {
        Caller nobody = office.caller(15);

        assertThat(source.reach(nobody)).contains(Scope.NONE);
    }

    @Test
    void whatOneRepairsIsFoundAlthoughSomebodyElseReportedIt() {
        Ticket mine = office.assigned();
        Caller left = office.caller(22, "core.staff");

        assertThat(seen(left)).containsExactly(mine.id());
    }

    /** The list, the page and the search, which must agree. */
    private List<Long> seen(Caller caller) {
        var register = office.desks.register();
        var all = TicketFilter.OPEN.in(TicketFilter.Tab.ALL);
        List<Long> listed = register.page(caller, all, new PageRequest(0, 50, List.of())).stream()
                .map(TicketRow::id)
                .toList();
        List<Long> found = new ArrayList<>();
        source.all(caller.office(), entry -> {
            if (finds(caller, entry)) {
                found.add(entry.id());
            }
            if (listed.contains(entry.id())) {
                assertThat(register.open(caller, entry.id()).id()).isEqualTo(entry.id());
            } else {
                assertThatThrownBy(() -> register.open(caller, entry.id())).isInstanceOf(NoLongerThere.class);
            }
        });
        assertThat(found).containsExactlyInAnyOrderElementsOf(listed);
        return listed;
    }

    private boolean finds(Caller caller, RecordSource.Entry entry) {
        Scope reach = source.reach(caller).orElseThrow();
        return !reach.isEmpty()
                && (reach.wholeOffice()
                        || (entry.unit() != null && reach.units().contains(entry.unit()))
                        || (entry.school() != null && reach.schools().contains(entry.school()))
                        || entry.owners().contains(caller.person()));
    }
}
