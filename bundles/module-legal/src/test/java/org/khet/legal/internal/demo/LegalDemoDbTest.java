package org.khet.legal.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.legal.internal.LegalFixture;
import org.khet.legal.internal.LegalModule;
import org.khet.legal.internal.LegalRecords;
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

/** An office that tries the portal finds no empty register of the lawyers. Source: other-groups I. */
@OnEachDatabase
class LegalDemoDbTest {
    private final TestDatabase database;

    LegalDemoDbTest(TestDatabase database) {
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
    void registersAreFilledInBothOffices_threeCasesOfLawyer17_noneOfTheSouth_allGoWithTheDemonstration() {
        LegalFixture office = new LegalFixture(database);
        database.clear();
        LegalRecords records = office.records;
        office.fixture.switches().turn(SampleOffices.KT1, "legal", true).turn(SampleOffices.KT2, "legal", true);
        DemoData demo = office.fixture.demo("legal", LegalModule.class, new FakePeople(), records.all());
        var cast = new SampleCast(LocalDate.of(2026, 11, 20));
        demo.load(cast);
        demo.load(cast);

        for (RecordService<?> register : records.all()) {
            assertThat(count(register)).as(register.kind().type()).isPositive();
        }
        int cases = records.complaints.count(LegalFixture.lawyer(17), RecordFilter.ALL)
                + records.disciplines.count(LegalFixture.lawyer(17), RecordFilter.ALL);
        assertThat(cases).isEqualTo(3);
        assertThat(records.complaints.all(LegalFixture.lawyer(17), RecordFilter.ALL))
                .extracting(row -> row.get(records.complaints.kind().district))
                .doesNotContain(LegalFixture.SOUTH);
        demo.remove(cast);
        records.all().forEach(register -> assertThat(count(register)).isZero());
    }

    private static int count(RecordService<?> register) {
        return register.internal()
                .count(TestCaller.of(SampleOffices.KT1, 17).with(LegalFixture.all()), RecordFilter.ALL);
    }
}
