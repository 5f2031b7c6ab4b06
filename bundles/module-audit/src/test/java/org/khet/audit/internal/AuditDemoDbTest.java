package org.khet.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.audit.internal.ui.AuditCards;
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

/** No register of the demonstration is empty, in both offices; it goes as it came. Source: other-groups I. */
@OnEachDatabase
class AuditDemoDbTest {
    private final AuditOffice at;

    AuditDemoDbTest(TestDatabase database) {
        at = new AuditOffice(database);
    }

    private record SampleCast(FakePeople people) implements DemoData.Cast {
        @Override
        public LocalDate today() {
            return AuditOffice.TODAY;
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
    void planOfFourEngagements_threeFindings_oneAnswerIsOverdue_leaveWaitsForTheDirector() {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        at.fixture.switches().turn(SampleOffices.KT1, "audit", true).turn(SampleOffices.KT2, "audit", true);
        DemoData demo = at.fixture.demo("audit", AuditModule.class, people, at.records.all());
        SampleCast cast = new SampleCast(people);

        demo.load(cast);
        demo.load(cast);

        for (RecordService<?> service : at.records.all()) {
            for (OfficeId office : List.of(SampleOffices.KT1, SampleOffices.KT2)) {
                assertThat(service.internal().count(at.callers.system(office), RecordFilter.ALL))
                        .as(service.kind().type())
                        .isPositive();
            }
        }
        assertThat(at.records.engagements.count(AuditOffice.auditor(), RecordFilter.ALL))
                .isEqualTo(6);
        assertThat(at.records.findings.count(AuditOffice.auditor(), RecordFilter.ALL))
                .isEqualTo(3);
        assertThat(at.records.findings.count(AuditOffice.auditor(), RecordFilter.ALL.in("overdue")))
                .isEqualTo(1);
        assertThat(at.records.accesses.waiting(AuditOffice.director(), 5)).hasSize(1);
        assertThat(at.records.findings.waiting(AuditOffice.financeHead(), 5)).hasSize(1);
        assertThat(said("office", AuditOffice.auditor())).contains("งานตรวจสอบยังไม่เสร็จ", "คำชี้แจงรอผู้ตรวจสอบ");
        assertThat(said("audited", AuditOffice.financeHead())).contains("1รายการรอชี้แจงหรือดำเนินการ");
        assertThat(said("audited", AuditOffice.planHead()))
                .as("nothing was found in this group")
                .isEmpty();

        demo.remove(cast);
        assertThat(at.records.all())
                .allMatch(service ->
                        service.internal().count(at.callers.system(SampleOffices.KT1), RecordFilter.ALL) == 0);
    }

    /** What a card of the home page says to somebody whom it concerns. */
    private String said(String card, TestCaller caller) {
        return new AuditCards(at.records)
                .entries().stream()
                        .filter(one -> one.name().equals(card) && one.concerns().test(caller))
                        .map(one -> one.factory()
                                .apply(TestRequest.of(caller, "audit", ""))
                                .getElement()
                                .getTextRecursively())
                        .collect(Collectors.joining());
    }
}
