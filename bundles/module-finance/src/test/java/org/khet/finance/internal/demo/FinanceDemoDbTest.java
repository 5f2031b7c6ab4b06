package org.khet.finance.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRules;
import org.khet.finance.internal.ledger.LedgerRepository;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.records.internal.module.RecordDemo;
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
    private final FakePeople known;

    FinanceDemoDbTest(TestDatabase database) {
        this.database = database;
        fixture = new RecordFixture(database);
        known = new FakePeople();
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
            return SampleOffices.personId(
                    office(office).orElseThrow(),
                    code.endsWith("-U") ? 12 : code.endsWith("-H") ? 13 : Integer.parseInt(code));
        }

        @Override
        public SchoolId school(String office, String code) {
            return SampleOffices.schoolId(office(office).orElseThrow(), Integer.parseInt(code.substring(1)));
        }
    }

    private void fill(String code, OfficeId office) {
        fill(code, office, TODAY);
    }

    private void fill(String code, OfficeId office, LocalDate today) {
        FinanceDemo.fill(new DemoFinanceOffice(all, people, new SampleCast(today), office, code));
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

    /** Kinds that only jobs and other modules fill. */
    private static final Set<String> OF_OTHERS = Set.of("finance.intake", "finance.property-matter");

    /** The days of a month of its end, of its beginning, and of the first working days of a fiscal year. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-12-02", "2026-10-01", "2026-10-05", "2027-01-31"})
    void noListOfAnOfficeIsEmpty_cashIsWhatTheBooksSay_theBankIsExplained_onWhateverDayItStarts(LocalDate today) {
        fixture.clock().set(today + "T09:30");
        fixture.switches().turn(SampleOffices.KT1, "finance", true);
        RecordDemo files = fixture.demo("finance", FinanceModule.class, known, fixture.made());
        var cast = new SampleCast(today);
        files.load(cast);
        files.later().load(cast);
        fill("KT1", SampleOffices.KT1, today);
        files.later().load(cast);
        files.later().load(cast);

        Caller system = new FakeCallers().system(SampleOffices.KT1);
        assertThat(fixture.made().stream()
                        .filter(one -> one.internal().count(system, RecordFilter.ALL) == 0)
                        .map(one -> one.kind().type()))
                .containsExactlyInAnyOrderElementsOf(OF_OTHERS);
        var count = all.accounting().cashCounts.kind();
        assertThat(all.accounting().cashCounts.internal().all(system, RecordFilter.ALL))
                .filteredOn(row -> row.state().equals(count.open))
                .as("60,000 less 2,400 and 4,800 that the float paid")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(count.book)).isEqualByComparingTo("52800");
                    assertThat(row.get(count.difference)).isZero();
                });
        var imprest = all.staff().imprests.kind();
        assertThat(all.staff().imprests.after(SampleOffices.KT1, 0, 2))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(imprest.cash)).isEqualByComparingTo("52800");
                    assertThat(row.get(imprest.inProcess)).isEqualByComparingTo("7200");
                });
        var compared = all.accounting().reconciliations.kind();
        assertThat(all.accounting().reconciliations.after(SampleOffices.KT1, 0, 9))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get(compared.rest)).isZero());
        var certificate = all.payments().certificates.kind();
        assertThat(all.payments().certificates.after(SampleOffices.KT1, 0, 9))
                .as("10,700 with VAT: 1 % of 10,000")
                .extracting(row -> row.get(certificate.tax))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(List.of(new BigDecimal("100")));
        var list = all.staff().payLists.kind();
        assertThat(all.staff().payLists.after(SampleOffices.KT1, 0, 9))
                .filteredOn(row -> row.state().equals(list.approved))
                .as("17 clerks at 15,000")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(list.gross)).isEqualByComparingTo("255000");
                    assertThat(row.get(list.employer)).isEqualByComparingTo("12750");
                    assertThat(row.get(list.total)).isEqualByComparingTo("242250");
                });
        dayOfTodayIsAccepted(today);
    }

    private void dayOfTodayIsAccepted(LocalDate today) {
        var days = all.accounting().days;
        RecordRow day = days.after(SampleOffices.KT1, 0, 9).stream()
                .filter(row -> row.state().equals(days.kind().open))
                .findFirst()
                .orElseThrow();
        assertThat(day.get(days.kind().closing))
                .as("412,350.25 + 8,000 + 4,500 − 3,250, and of today 66,125.50 less 13,680")
                .isEqualByComparingTo("474045.75");
        var office = new DemoFinanceOffice(all, people, new SampleCast(today), SampleOffices.KT1, "KT1");
        RecordRow sent = office.act(
                days,
                "15",
                day,
                days.kind().submit,
                new RecordDraft()
                        .with(days.kind().cash, BigDecimal.ZERO)
                        .with(days.kind().cheques, BigDecimal.ZERO)
                        .with(days.kind().bank, day.get(days.kind().closing))
                        .with(days.kind().note, ""));
        office.act(days, "05", sent, days.kind().accept, new RecordDraft());
        List<LedgerRepository.Total> totals =
                new LedgerRepository(database.unit()).trialBalance(SampleOffices.KT1, today);
        assertThat(sum(totals, true)).isEqualByComparingTo(sum(totals, false));
    }

    private static BigDecimal sum(List<LedgerRepository.Total> totals, boolean debit) {
        return totals.stream().map(one -> debit ? one.debit() : one.credit()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
