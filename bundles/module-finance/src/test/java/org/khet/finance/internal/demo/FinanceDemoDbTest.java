package org.khet.finance.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRules;
import org.khet.finance.internal.ledger.LedgerRepository;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.record.RecordFixture;

/** A demonstration office looks alive: its books balance and hold accepted days, and no list of its officers is empty. */
@OnEachDatabase
class FinanceDemoDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestDatabase database;
    private final RecordFixture fixture;
    private final FinanceRecords all;
    private final DemoFinancePeople people;

    FinanceDemoDbTest(TestDatabase database) {
        this.database = database;
        fixture = new RecordFixture(database);
        FakePeople known = new FakePeople();
        SampleOffices.people().forEach(known::with);
        RecordRegistrar registrar = new RecordRegistrar() {
            @Override
            public <K extends RecordKind> RecordService<K> register(K kind) {
                return fixture.of(kind);
            }
        };
        all = FinanceRecords.of(
                registrar,
                database.unit(),
                new OfficeRules(
                        new FakeSettings(), new FakeWorkingDays(), new FakeActing(), known, new FakeSchoolYears()));
        people = new DemoFinancePeople(new FakeCallers(), known, FakeUnits.ofSampleOffices());
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

    private void fill(String code, OfficeId office) {
        FinanceDemo.fill(new DemoFinanceOffice(all, people, new SampleCast(TODAY), office, code));
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    @Test
    void booksOfADemonstrationOfficeBalance_theOpenDayIsTodays() {
        fill("KT1", SampleOffices.KT1);
        List<LedgerRepository.Total> totals =
                new LedgerRepository(database.unit()).trialBalance(SampleOffices.KT1, TODAY);

        assertThat(totals).extracting(LedgerRepository.Total::code).containsExactly("1100", "2100", "3100");
        assertThat(totals.getFirst().debit().subtract(totals.getFirst().credit()))
                .as("497,350.25 + 8,000 + 4,500 − 3,250")
                .isEqualByComparingTo("506600.25");
        assertThat(sum(totals, true)).isEqualByComparingTo(sum(totals, false));
        assertThat(database.number("select count(*) from fin_day where state = 'ACCEPTED'"))
                .isEqualTo(2);
        assertThat(database.number("select count(*) from fin_day where state = 'OPEN'"))
                .isEqualTo(1);
    }

    @Test
    void officersOfBothOfficesFindFuelRentsLoansAndDirectPay() {
        fill("KT1", SampleOffices.KT1);
        fill("KT2", SampleOffices.KT2);
        for (OfficeId office : List.of(SampleOffices.KT1, SampleOffices.KT2)) {
            assertThat(all.staff().fuels.after(office, 0, 10)).hasSize(2);
            assertThat(all.staff().rents.after(office, 0, 10)).hasSize(2);
            assertThat(all.staff().loans.after(office, 0, 10)).hasSize(2);
            assertThat(all.staff().directPays.after(office, 0, 10)).hasSize(3);
        }
    }

    private static BigDecimal sum(List<LedgerRepository.Total> totals, boolean debit) {
        return totals.stream().map(one -> debit ? one.debit() : one.credit()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
