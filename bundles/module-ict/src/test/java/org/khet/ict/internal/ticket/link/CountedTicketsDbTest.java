package org.khet.ict.internal.ticket.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketsCase;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.report.CountedField;
import org.khet.portal.api.report.CountedField.Use;
import org.khet.portal.api.report.CountedFilter;
import org.khet.portal.api.report.CountedRecord;
import org.khet.portal.api.report.CountedRegister;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Tickets before reports of other modules: what its reader sees in the list of repairs. Source: core CORE-106. */
@OnEachDatabase
class CountedTicketsDbTest extends TicketsCase {
    private final CountedTickets counted;

    CountedTicketsDbTest(TestDatabase database) {
        super(database);
        counted = new CountedTickets(
                office.tickets,
                office.rights,
                office.codes,
                new TicketPlaces(office.units, office.schools, office.people, office.callers),
                office.clock);
    }

    private CountedRegister register(TestCaller caller) {
        return counted.of(caller, TextCatalog.THAI).getFirst();
    }

    private static List<CountedRecord> records(CountedRegister register, CountedFilter filter) {
        List<CountedRecord> all = new ArrayList<>();
        register.each(filter, record -> {
            if (filter.holds(record)) {
                all.add(record);
            }
            return true;
        });
        return all;
    }

    private static CountedFilter only(Map<String, Set<String>> chosen) {
        return new CountedFilter(chosen, Optional.empty());
    }

    private static String words(CountedRegister register, String field, String key) {
        return register.fields().stream()
                .filter(one -> one.name().equals(field))
                .map(one -> register.words(one, key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void headCountsAllTickets_byStateSchoolTechnicianAndRating_inWords() {
        Ticket closed = office.returned();
        office.desks.handOver().confirm(office.school(), closed.seen(), new HandOverService.Rating(5, 0, 0, 0, ""));
        Ticket mine = office.assigned();
        Ticket fresh =
                office.desks.report().submit(office.finance(), TestOffice.draft("fin", "ก้านพิมพ์ของเครื่องพิมพ์หัก"));
        CountedRegister register = register(office.head());

        assertThat(register.type()).isEqualTo("ict.ticket");
        List<CountedRecord> all = records(register, CountedFilter.ALL);
        assertThat(all).extracting(CountedRecord::id).containsExactly(closed.id(), mine.id(), fresh.id());
        CountedRecord done = all.getFirst();
        assertThat(done.key("rating")).isEqualTo("5");
        assertThat(done.number("stars")).isEqualByComparingTo("5");
        assertThat(done.number("minutes")).isEqualByComparingTo("50");
        assertThat(done.day("created")).isEqualTo("2026-11-20");
        assertThat(done.day("returned")).isEqualTo("2026-11-20");
        assertThat(all.getLast().day("received")).as("nobody took it up yet").isNull();
        assertThat(all.getLast().number("stars")).as("not rated").isNull();
        assertThat(words(register, "state", done.key("state"))).isEqualTo("ปิดงาน");
        assertThat(words(register, "school", done.key("school"))).isEqualTo("โรงเรียนบ้านตัวอย่าง 05");
        assertThat(words(register, "technician", done.key("technician"))).isEqualTo("นายเจ้าหน้าที่ 22");
        assertThat(register.titles(all).get(fresh.id())).endsWith("ก้านพิมพ์ของเครื่องพิมพ์หัก");
        assertThat(register.address(done)).isEqualTo("ict/repairs/" + closed.id());

        assertThat(records(register, only(Map.of("school", Set.of("105"), "state", Set.of("ASSIGNED")))))
                .extracting(CountedRecord::id)
                .containsExactly(mine.id());
        assertThat(records(register, only(Map.of("unit", Set.of("20")))))
                .extracting(CountedRecord::id)
                .containsExactly(fresh.id());
        assertThat(records(register, only(Map.of("unit", Set.of("20"), "school", Set.of("105")))))
                .as("a requester is of a unit or of a school")
                .isEmpty();
        for (CountedField field : register.fields()) {
            if (field.uses().contains(Use.FILTER)) {
                assertThat(register.offered(field, 100)).as(field.name()).isNotEmpty();
            }
        }
    }

    @Test
    void schoolCountsItsOwn_anotherOfficeAndWhoMaySeeNothingCountNone() {
        Ticket own = office.reported();
        office.desks.report().submit(office.finance(), TestOffice.draft("fin", "ก้านพิมพ์ของเครื่องพิมพ์หัก"));

        assertThat(records(register(office.school()), CountedFilter.ALL))
                .extracting(CountedRecord::id)
                .containsExactly(own.id());
        assertThat(records(register(office.otherSchool()), CountedFilter.ALL)).isEmpty();
        assertThat(records(register(office.otherOffice()), CountedFilter.ALL)).isEmpty();
        assertThat(counted.of(TestCaller.in(TestStaff.KT1), TextCatalog.THAI)).isEmpty();
    }

    @Test
    void figuresAreToldInTheNameOfWhoOverseesTheOfficeOnly() {
        office.callers.with(office.director(), office.school());
        assertThat(counted.seesAll(TestStaff.KT1, new PersonId(1), "ict.ticket"))
                .isTrue();
        assertThat(counted.seesAll(TestStaff.KT1, new PersonId(501), "ict.ticket"))
                .isFalse();
    }

    @Test
    void moreThanAPageOfTicketsAreAllCounted() {
        for (int i = 0; i < 501; i++) {
            office.desks.report().submit(office.finance(), TestOffice.draft("many" + i, "เครื่องที่ " + i + " จมน้ำ"));
        }
        assertThat(records(register(office.head()), CountedFilter.ALL)).hasSize(501);
    }
}
