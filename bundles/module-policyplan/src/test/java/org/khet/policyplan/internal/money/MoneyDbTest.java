package org.khet.policyplan.internal.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Money received, ceilings, rates. Source: policyplan PLAN-08, 09, 11, 21, 102. */
@OnEachDatabase
class MoneyDbTest {
    private final TestDatabase database;
    private SampleRegisters office;
    private MoneyRegisters money;

    MoneyDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRegisters(database);
        money = office.registers.money();
    }

    @Test
    void postedMoneyOpensItsFundLineAndRaisesTheCeilingByItsSum() {
        RecordRow clerks = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);

        RecordRow first = office.received(clerks, "ศธ 04002/ว 123", "2", "1000000.00");
        RecordRow second = office.received(clerks, "ศธ 04002/ว 456", "2", "530000.00");

        FundLineKind line = money.lines().kind();
        assertThat(office.line(first).id()).isEqualTo(office.line(second).id());
        assertThat(office.line(first).get(line.ceiling)).isEqualByComparingTo("1530000.00");
        assertThat(office.line(first).get(line.available)).isEqualByComparingTo("1530000.00");
        assertThat(office.line(first).state()).isEqualTo(line.open);
        assertThat(money.moves().all(office.budget(), RecordFilter.ALL))
                .extracting(row -> row.get(money.moves().kind().ceiling).toPlainString())
                .containsExactly("1000000.00", "530000.00");
    }

    @Test
    void withoutFileOrExpenditureTypeNothingIsReceived() {
        RecordRow clerks = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        ReceivedKind kind = money.received().kind();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> money.received()
                        .create(
                                office.budget(),
                                office.receipt(clerks, "ว 1", "2", "100.00")
                                        .with(kind.expenditure, null)
                                        .with(kind.file, null)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactlyInAnyOrder("expenditure_type", "file"));
        assertThat(money.received().count(office.budget(), RecordFilter.ALL)).isZero();
    }

    @Test
    void monthsThatMoneyCoversDoNotEndBeforeTheyBegin() {
        RecordRow clerks = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        ReceivedKind kind = money.received().kind();
        RecordDraft notice = office.receipt(clerks, "ว 1", "2", "100.00")
                .with(kind.coversFrom, YearMonth.of(2027, 3))
                .with(kind.coversTo, YearMonth.of(2026, 10));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> money.received().create(office.budget(), notice))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple("covers_to", "records.error.order")));
        RecordRow oneMonth =
                money.received().create(office.budget(), notice.with(kind.coversTo, YearMonth.of(2027, 3)));
        assertThat(oneMonth.get(kind.coversTo)).contains(YearMonth.of(2027, 3));
    }

    @Test
    void cutBackNeverGoesBelowWhatIsAllocated_reversingIsAnothersWork() {
        RecordRow clerks = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        ReceivedKind kind = money.received().kind();
        RecordRow first = office.received(clerks, "ว 123", "2", "100000.00");
        RecordRow allocation = office.registers
                .allocations()
                .allocations()
                .create(
                        office.budget(),
                        office.allocation(
                                office.line(first),
                                org.khet.policyplan.internal.allocation.AllocationMethod.LIST,
                                office.sum(1, "60000.00")));
        office.approve(office.asked(allocation));

        RecordRow cut = money.received()
                .create(
                        office.budget(),
                        office.receipt(clerks, "ว 124", "2", "40000.01").with(kind.reduces, first.id()));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(money.received(), office.budget(), cut, kind.post))
                .satisfies(refused -> assertThat(refused.problems())
                        .as("with what is allocated")
                        .containsExactly(Problem.of(
                                "",
                                "policyplan.error.short-allocated",
                                baht("0.01"),
                                "1/2570 จัดสรรค่าจ้างครูธุรการโรงเรียน")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        office.act(money.received(), office.budget(), first, kind.reverse, new RecordDraft(), "ลงผิด"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(
                        money.received(), office.secondBudget(), first, kind.reverse, new RecordDraft(), "ลงผิด"));
        assertThat(office.line(first).get(money.lines().kind().available)).isEqualByComparingTo("40000.00");
    }

    /** 100 and 100, the first cut by 40 and by 40: its cut-backs end before it does. Source: policyplan C.1b, PLAN-08. */
    @Test
    void cutBackTakesFromTheNoticeThatItNames_onItsLine_noMoreThanItBrought() {
        RecordRow clerks = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        RecordRow guards = office.item("05.2", "นักการภารโรง", BudgetItemSort.PAY, "2", false);
        ReceivedKind kind = money.received().kind();
        RecordRow first = office.received(clerks, "ว 123", "2", "100.00");
        office.received(clerks, "ว 200", "2", "100.00");

        assertCutRefused(cut(guards, "40.00", first), Problem.of("reduces", "policyplan.error.reduces"));
        assertCutRefused(
                cut(clerks, "40.00", first).with(kind.programme, "คืนครู-2570"),
                Problem.of("reduces", "policyplan.error.reduces"));
        assertCutRefused(
                cut(clerks, "100.01", first), Problem.of("amount", "policyplan.error.reduces-more", baht("100.00")));
        RecordRow posted = posted(cut(clerks, "40.00", first));
        assertCutRefused(cut(clerks, "1.00", posted), Problem.of("reduces", "policyplan.error.reduces"));
        assertThat(office.line(first).get(money.lines().kind().ceiling)).isEqualByComparingTo("160.00");

        RecordRow late = money.received()
                .create(office.budget(), cut(clerks, "40.00", first).with(kind.noticeNo, "ว 126"));
        RecordRow second = posted(cut(clerks, "40.00", first).with(kind.noticeNo, "ว 125"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(money.received(), office.budget(), late, kind.post))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("", "policyplan.error.reduces-more", baht("20.00"))));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> reversed(first))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("", "policyplan.error.reduced-by", "ว 124")));
        reversed(posted);
        reversed(second);
        assertThat(office.line(reversed(first)).get(money.lines().kind().ceiling))
                .as("what the other notice brought")
                .isEqualByComparingTo("100.00");
    }

    private RecordDraft cut(RecordRow item, String baht, RecordRow notice) {
        return office.receipt(item, "ว 124", "2", baht).with(money.received().kind().reduces, notice.id());
    }

    private RecordRow posted(RecordDraft draft) {
        return office.act(
                money.received(),
                office.budget(),
                money.received().create(office.budget(), draft),
                money.received().kind().post);
    }

    private RecordRow reversed(RecordRow notice) {
        return office.act(
                money.received(),
                office.secondBudget(),
                notice,
                money.received().kind().reverse,
                new RecordDraft(),
                "ลงผิด");
    }

    private void assertCutRefused(RecordDraft draft, Problem problem) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> money.received().create(office.budget(), draft))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(problem));
    }

    @Test
    void rightReceiptTakesTheNumberOfTheOneThatWasReversed() {
        ReceivedKind kind = money.received().kind();
        RecordRow clerks = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        RecordRow wrong = office.received(clerks, "ว 123", "2", "10000.00");
        RecordRow reversed =
                office.act(money.received(), office.secondBudget(), wrong, kind.reverse, new RecordDraft(), "ลงผิด");
        assertThat(reversed.get(kind.noticeNo)).isEqualTo("ว 123 (กลับรายการ " + wrong.id() + ")");

        RecordRow right = office.received(clerks, "ว 123", "2", "100000.00");
        assertThat(office.line(right).get(money.lines().kind().ceiling)).isEqualByComparingTo("100000.00");
    }

    @Test
    void ratesOfOneGroupNeverOverlap_andChangeByDay() {
        RecordRow clerks = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        RecordRow old = office.rate(clerks, "", "clerk-15000", "15000.00", LocalDate.of(2025, 10, 1));
        RateKind kind = money.rates().kind();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.rate(clerks, "", "clerk-15000", "15500.00", LocalDate.of(2027, 4, 1)));
        office.act(
                money.rates(),
                office.budget(),
                old,
                kind.end,
                new RecordDraft().with(kind.until, LocalDate.of(2027, 3, 31)),
                "");
        office.rate(clerks, "", "clerk-15000", "15500.00", LocalDate.of(2027, 4, 1));
    }

    @Test
    void itemsAndMoneyOfAnotherOfficeAreNeverSeen() {
        RecordRow clerks = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        office.received(clerks, "ว 123", "2", "100000.00");
        var stranger = SampleRegisters.person(SampleOffices.KT2, 53, "policyplan.budget", "policyplan.head");

        assertThat(money.items().all(stranger, RecordFilter.ALL)).isEmpty();
        assertThat(money.lines().all(stranger, RecordFilter.ALL)).isEmpty();
        assertThat(money.received().all(stranger, RecordFilter.ALL)).isEmpty();
        assertThat(money.lines().all(office.head(), RecordFilter.ALL)).hasSize(1);
        assertThat(office.line(office.received(clerks, "ว 124", "2", "1.00"))
                        .head()
                        .office())
                .isEqualTo(OFFICE);
    }
}
