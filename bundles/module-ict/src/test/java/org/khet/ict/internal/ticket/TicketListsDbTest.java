package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.TicketFilter.Places;
import org.khet.ict.internal.ticket.TicketFilter.Tab;
import org.khet.ict.internal.ticket.TicketFilter.Work;
import org.khet.ict.internal.ticket.link.TicketUsage;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.PageRequest.Sort;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The register on real databases: what is found, sorted, taken along, and kept apart. */
@OnEachDatabase
class TicketListsDbTest extends TicketsCase {
    TicketListsDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void pageIsFilteredAndSortedInTheDatabase() {
        Ticket closed = office.returned();
        office.desks.handOver().confirm(office.school(), closed.seen(), new HandOverService.Rating(5, 0, 0, 0, ""));
        Ticket mine = office.assigned();
        Ticket fresh =
                office.desks.report().submit(office.finance(), TestOffice.draft("fin", "ก้านพิมพ์ของเครื่องพิมพ์หัก"));
        TestCaller head = office.head();

        assertThat(new TicketUsage(database.unit()).units(TestStaff.KT1, List.of(TestStaff.FIN, new UnitId(9999))))
                .as("groups that asked for repairs are used")
                .containsExactly(TestStaff.FIN);
        assertThat(ids(head, TicketFilter.OPEN)).containsExactly(fresh.id(), mine.id());
        assertThat(ids(head, TicketFilter.OPEN.in(Tab.ALL))).containsExactly(fresh.id(), mine.id(), closed.id());
        assertThat(ids(office.technician(), TicketFilter.OPEN.in(Tab.MINE))).containsExactly(mine.id());
        assertThat(ids(head, TicketFilter.OPEN.in(Tab.UNASSIGNED))).containsExactly(fresh.id());
        assertThat(ids(head, TicketFilter.OPEN.at(new Places(Set.of(TestOffice.FIN), Set.of()))))
                .containsExactly(fresh.id());
        assertThat(ids(head, TicketFilter.OPEN.at(new Places(Set.of(TestOffice.FIN), Set.of(TestOffice.S05)))))
                .containsExactly(fresh.id(), mine.id());
        assertThat(ids(head, TicketFilter.OPEN.with(new Work(Set.of(3), Set.of(new PersonId(22))))))
                .containsExactly(mine.id());
        assertThat(ids(head, TicketFilter.OPEN.about(Set.of("PER")))).containsExactly(mine.id());
        assertThat(ids(head, TicketFilter.OPEN.of(Set.of(new FiscalYear(2026)))))
                .isEmpty();
        assertThat(ids(head, TicketFilter.OPEN.of(Set.of(new FiscalYear(2026), new FiscalYear(2027)))))
                .hasSize(2);
        assertThat(ids(head, TicketFilter.OPEN.among(List.of(mine.id())))).containsExactly(mine.id());
        assertThat(ids(head, TicketFilter.OPEN.among(List.of()))).isEmpty();
        assertThat(office.desks.register().count(head, TicketFilter.OPEN.in(Tab.ALL)))
                .isEqualTo(3);
        assertThat(office.desks.register().counts(office.technician(), TicketFilter.OPEN))
                .isEqualTo(new TicketRegister.Counts(2, 1, 1, 0, 0));
    }

    @Test
    void pageOfFiftyTicketsWithTheirClocksTakesThreeStatementsAtMost() {
        for (int i = 0; i < 50; i++) {
            office.desks.report().submit(office.finance(), TestOffice.draft("fin" + i, "เครื่องพิมพ์ที่ " + i));
        }
        TestCaller head = office.head();
        long before = database.statements();

        List<TicketRow> rows = office.desks.register().page(head, TicketFilter.OPEN, new PageRequest(0, 50, List.of()));
        long late = rows.stream()
                .filter(row -> office.desks.register().late(head, row))
                .count();
        int all = office.desks.register().count(head, TicketFilter.OPEN);

        assertThat(database.statements() - before).isLessThanOrEqualTo(3);
        assertThat(rows).hasSize(50);
        assertThat(all).isEqualTo(50);
        assertThat(late).as("reported just now").isZero();
    }

    /** Officials are away for a week in the flood: what waits meanwhile is told whole, not the first thousand. */
    @Test
    void moreThanAThousandLateTicketsAreAllCountedAndListed() {
        for (int i = 0; i < 1_050; i++) {
            office.desks.report().submit(office.finance(), TestOffice.draft("flood" + i, "เครื่องที่ " + i + " จมน้ำ"));
        }
        TestCaller head = office.head();
        office.clock.pass(Duration.ofDays(7));
        Ticket today = office.reported();

        TicketFilter late = TicketFilter.OPEN.in(Tab.OVERDUE);
        assertThat(office.desks.register().counts(head, TicketFilter.OPEN).overdue())
                .isEqualTo(1_050);
        assertThat(office.desks.register().count(head, late)).isEqualTo(1_050);
        List<Long> last = office.desks.register().page(head, late, new PageRequest(1_000, 100, List.of())).stream()
                .map(TicketRow::id)
                .toList();
        assertThat(last).hasSize(50).doesNotContain(today.id());
    }

    @Test
    void listIsLimitedToStates() {
        Ticket assigned = office.assigned();
        office.reported();
        Ticket returned = office.returned();
        var work = new Work(Set.of(), Set.of(), Set.of(TicketState.ASSIGNED, TicketState.RETURNED));

        assertThat(ids(office.head(), TicketFilter.OPEN.with(work))).containsExactly(returned.id(), assigned.id());
    }

    @Test
    void unitsSortInThaiDictionaryOrderBothWays() {
        office.desks.report().submit(office.finance(), TestOffice.draft("1", "กลุ่มการเงินแจ้งเครื่องเสีย"));
        office.desks.report().submit(office.school(), TestOffice.draft("2", "โรงเรียนแจ้งเครื่องเสีย"));
        var unit = new Sort("unit", false);

        assertThat(units(unit)).containsExactly("กลุ่มบริหารงานการเงินและสินทรัพย์", "โรงเรียนบ้านตัวอย่าง 05");
        assertThat(units(new Sort("unit", true)))
                .containsExactly("โรงเรียนบ้านตัวอย่าง 05", "กลุ่มบริหารงานการเงินและสินทรัพย์");
        assertThatThrownBy(() -> units(new Sort("id; drop table", false))).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> units(Sort sort) {
        return office
                .desks
                .register()
                .page(office.head(), TicketFilter.OPEN, new PageRequest(0, 10, List.of(sort)))
                .stream()
                .map(TicketRow::unit)
                .toList();
    }

    @Test
    void otherOfficesAndSchoolsSeeNothing() {
        Ticket ticket = office.reported();
        var register = office.desks.register();

        assertThat(ids(office.otherOffice(), TicketFilter.OPEN.in(Tab.ALL))).isEmpty();
        assertThat(ids(office.otherSchool(), TicketFilter.OPEN.in(Tab.ALL))).isEmpty();
        assertThat(ids(office.finance(), TicketFilter.OPEN.in(Tab.ALL))).isEmpty();
        assertThat(ids(office.school(), TicketFilter.OPEN.in(Tab.ALL))).containsExactly(ticket.id());
        assertThatThrownBy(() -> register.open(office.otherOffice(), ticket.id()))
                .isInstanceOf(NoLongerThere.class);
        assertThatThrownBy(() -> register.open(office.otherSchool(), ticket.id()))
                .isInstanceOf(NoLongerThere.class);
    }

    @Test
    void exportReadsTheWholeRegisterInTheOrderOfTheNumbers() {
        for (int i = 0; i < 7; i++) {
            office.reported();
        }
        List<Integer> numbers = new ArrayList<>();

        office.desks
                .register()
                .all(office.head(), TicketFilter.OPEN.in(Tab.ALL))
                .forEachRemaining(ticket -> numbers.add(ticket.number().running()));

        assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }
}
