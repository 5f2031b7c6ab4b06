package org.khet.supervision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.supervision.internal.ui.SupervisionCards;
import org.khet.supervision.internal.visit.SchoolVisitKind;

/** No register of the demonstration is empty, in both offices; it goes as it came. Source: other-groups I. */
@OnEachDatabase
class SupervisionDemoDbTest {
    private final SupervisionOffice at;

    SupervisionDemoDbTest(TestDatabase database) {
        at = new SupervisionOffice(database);
    }

    private record SampleCast(FakePeople people) implements DemoData.Cast {
        @Override
        public LocalDate today() {
            return SupervisionOffice.TODAY;
        }

        @Override
        public Optional<OfficeId> office(String code) {
            return Optional.of(code.equals("KT1") ? SampleOffices.KT1 : SampleOffices.KT2);
        }

        @Override
        public PersonId person(String of, String code) {
            OfficeId office = office(of).orElseThrow();
            if (!code.startsWith("S")) {
                return SampleOffices.personId(office, Integer.parseInt(code));
            }
            SchoolId school = school(of, code);
            PersonId id = new PersonId(3000 + school.value());
            people.with(new Person(id, office, "นาย", "ผู้อำนวยการ", code, "", null, school, "", "", true));
            return id;
        }

        @Override
        public SchoolId school(String of, String code) {
            return SampleOffices.schoolId(office(of).orElseThrow(), Integer.parseInt(code.substring(1, 3)));
        }
    }

    @Test
    void nineSchoolsAreVisited_twoAdvicesAreOpen_everySchoolOwesItsSar() {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        at.fixture.switches().turn(SampleOffices.KT1, "supervision", true).turn(SampleOffices.KT2, "supervision", true);
        DemoData demo = at.fixture.demo("supervision", SupervisionModule.class, people, at.records.all());
        SampleCast cast = new SampleCast(people);

        demo.load(cast);
        demo.load(cast);

        for (RecordService<?> service : at.records.all()) {
            for (OfficeId office : List.of(SampleOffices.KT1, SampleOffices.KT2)) {
                if (office.equals(SampleOffices.KT2) && service.equals(at.records.advices)) {
                    continue; // nothing is signed there yet
                }
                assertThat(service.internal().count(at.callers.system(office), RecordFilter.ALL))
                        .as(service.kind().type())
                        .isPositive();
            }
        }
        SchoolVisitKind kind = at.records.visits.kind();
        var supervisor = SupervisionOffice.supervisor();
        assertThat(at.records.visits.count(supervisor, RecordFilter.of(kind.in(kind.noted, kind.signed))))
                .isEqualTo(9);
        assertThat(at.records.advices.count(supervisor, RecordFilter.ALL.in("open")))
                .isEqualTo(2);
        assertThat(at.records.plans.waiting(SupervisionOffice.director(), 5)).hasSize(1);
        assertThat(said("office", supervisor)).contains("รายการการนิเทศที่จะถึง", "รายการSAR ค้างส่ง");
        assertThat(said("school", SupervisionOffice.schoolHead(1)))
                .contains("1รายการข้อแนะนำรอดำเนินการ", "1รายการSAR ที่ต้องส่ง");

        demo.remove(cast);
        assertThat(at.records.all())
                .allMatch(service ->
                        service.internal().count(at.callers.system(SampleOffices.KT1), RecordFilter.ALL) == 0);
    }

    /** What a card of the home page says to somebody whom it concerns. */
    private String said(String card, TestCaller caller) {
        return new SupervisionCards(at.records)
                .entries().stream()
                        .filter(one -> one.name().equals(card) && one.concerns().test(caller))
                        .map(one -> one.factory()
                                .apply(TestRequest.of(caller, "supervision", ""))
                                .getElement()
                                .getTextRecursively())
                        .collect(Collectors.joining());
    }
}
