package org.khet.training.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.training.internal.TrainingFixture;
import org.khet.training.internal.TrainingModule;
import org.khet.training.internal.TrainingRecords;
import org.khet.training.internal.ui.TrainingCards;

/** An office that tries the portal finds no empty register of the group: one course is over, with ratings and certificates. Source: other-groups I. */
@OnEachDatabase
class TrainingDemoDbTest {
    private final TestDatabase database;

    TrainingDemoDbTest(TestDatabase database) {
        this.database = database;
    }

    private record SampleCast(LocalDate today) implements DemoData.Cast {
        @Override
        public Optional<OfficeId> office(String code) {
            return Optional.of(code.equals("KT1") ? SampleOffices.KT1 : SampleOffices.KT2);
        }

        @Override
        public PersonId person(String office, String code) {
            return SampleOffices.personId(office(office).orElseThrow(), Integer.parseInt(code));
        }

        @Override
        public SchoolId school(String office, String code) {
            return SampleOffices.schoolId(office(office).orElseThrow(), Integer.parseInt(code.substring(1)));
        }
    }

    @Test
    void registersAreFilledInBothOffices_oneCourseIsFull_andAllGoWithTheDemonstration() {
        TrainingRecords records = new TrainingFixture(database).records;
        RecordFixture fixture = new RecordFixture(database);
        fixture.switches().turn(SampleOffices.KT1, "training", true).turn(SampleOffices.KT2, "training", true);
        DemoData demo = fixture.demo("training", TrainingModule.class, new FakePeople(), records.all());
        var cast = new SampleCast(LocalDate.of(2026, 11, 20));
        demo.load(cast);
        demo.load(cast);

        for (RecordService<?> register : records.all()) {
            assertThat(count(register, 18)).as(register.kind().type()).isPositive();
        }
        var kind = records.enrolments.kind();
        assertThat(records.enrolments.internal().count(officer(18), RecordFilter.of(kind.in(kind.waiting))))
                .as("three seats, four applied")
                .isEqualTo(1);
        assertThat(records.certificates.internal().count(officer(18), RecordFilter.ALL))
                .as("four came, one left at noon")
                .isEqualTo(3);
        assertThat(records.courses.internal().count(TestCaller.of(SampleOffices.KT2, 53), RecordFilter.ALL))
                .isEqualTo(1);
        assertThat(said(records, "office", officer(18)))
                .contains("1รายการรายชื่อสำรอง", "2รายการใบอนุญาตใกล้หมดอายุ", "0รายการบัญชีลงเวลายังไม่นับชั่วโมง");
        assertThat(said(records, "school", officer(18))).contains("2รายการหลักสูตรเปิดรับสมัคร");
        demo.remove(cast);
        assertThat(said(records, "office", officer(18))).as("nothing waits").isEmpty();
        records.all().forEach(register -> assertThat(count(register, 18)).isZero());
    }

    private static int count(RecordService<?> register, int person) {
        return register.internal().count(officer(person), RecordFilter.ALL);
    }

    private static TestCaller officer(int person) {
        return TestCaller.of(SampleOffices.KT1, person).with(TrainingFixture.all());
    }

    /** What a card of the home page says to somebody whom it concerns. */
    private static String said(TrainingRecords records, String card, TestCaller caller) {
        return new TrainingCards(records)
                .entries().stream()
                        .filter(one -> one.name().equals(card) && one.concerns().test(caller))
                        .map(one -> one.factory()
                                .apply(TestRequest.of(caller, "training", ""))
                                .getElement()
                                .getTextRecursively())
                        .collect(Collectors.joining());
    }
}
