package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.report.PaidSpending;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.UsedMoney;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Of an allocation of two schools finance tells what each has paid and promised. Source: finance FIN-P04, FIN-07, FIN-93; policyplan R-09. */
@OnEachDatabase
class ReceiverSpendingStoryDbTest extends FinanceStory {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final MoneyReceiver FOURTH = MoneyReceiver.of(SampleOffices.schoolId(KT1, 4));
    private static final MoneyReceiver FIFTH = MoneyReceiver.of(SampleOffices.schoolId(KT1, 5));

    ReceiverSpendingStoryDbTest(TestDatabase database) {
        super(database);
    }

    private static Allocations.Share share(MoneyReceiver receiver, String sum) {
        return new Allocations.Share(receiver.school(), receiver.unit(), baht(sum));
    }

    private void takeOver(Allocations.Allocation... approved) {
        takeOver(new KnownAllocations(
                List.of(new Allocations.FundLine(
                        2, "ธุรการ 15,000", "2", "05.1", baht("180000"), baht("180000"), baht("0"))),
                List.of(approved)));
    }

    private RecordRow line(MoneyReceiver of) {
        var kind = office.spending.lines.kind();
        return office.spending
                .lines
                .all(person(HEAD), RecordFilter.of(kind.school.is(of.school().orElseThrow())))
                .getFirst();
    }

    private void paid(RecordRow claim) {
        var kind = office.payments.withdrawals.kind();
        RecordRow draft = office.direct(TODAY, claim);
        act(office.payments.withdrawals, CHECKER, draft, kind.check);
        act(office.payments.withdrawals, PAYER, draft, kind.key, kind.gfmisNo, "3600012345", kind.gfmisOn, TODAY);
        act(office.payments.withdrawals, HEAD, draft, kind.approve);
        act(office.payments.withdrawals, PAYER, draft, kind.pay, kind.paidOn, TODAY);
    }

    /** The fourth school has paid 15,000 and 4,000 are left over of it, the fifth has promised 20,000: nobody has what is the other's. */
    @Test
    void whatEachSchoolHasPaidAndPromisedIsTold_leftOverMoneyIsNotPromised() {
        office.fund("BUD", "BUDGET");
        takeOver(allocation(8, 2, OptionalLong.empty(), share(FOURTH, "90000.00"), share(FIFTH, "90000.00")));
        RecordRow hired = office.claimKind("HIRED", true, false);
        paid(office.approved(office.claim(hired, line(FOURTH), "15000")));
        office.approved(office.claim(hired, line(FIFTH), "20000"));
        leftOver(line(FOURTH), "4000");
        FakeSwitches switches = new FakeSwitches().turn(KT1, "finance", true);
        PaidSpending spending = new PaidSpending(database.unit(), switches);

        assertThat(spending.used(KT1, 8).known())
                .hasValueSatisfying(used -> assertThat(used)
                        .containsOnly(
                                Map.entry(FOURTH, new UsedMoney(baht("15000.00"), baht("0.00"))),
                                Map.entry(FIFTH, new UsedMoney(baht("0.00"), baht("20000.00")))));
        assertThat(spending.byReceiver(KT1, NOVEMBER, NOVEMBER)
                        .known()
                        .orElseThrow()
                        .get(8L))
                .containsOnly(Map.entry(FOURTH, Map.of(NOVEMBER, baht("15000.00"))));
        assertThat(spending.disbursed(KT1, 8).known()).hasValue(baht("15000.00"));
        switches.turn(KT1, "finance", false);
        assertThat(spending.used(KT1, 8)).isInstanceOf(Answer.Off.class);
        assertThat(spending.byReceiver(KT1, NOVEMBER, NOVEMBER)).isInstanceOf(Answer.Off.class);
        assertThat(spending.untaken(KT1, FiscalYear.of(TODAY))).isInstanceOf(Answer.Off.class);
    }

    /** 75,000 are taken back of a school that has 70,000 left: the adjustment waits, 5,000 are missing, until it is opened. */
    @Test
    void adjustmentThatTakesMoreThanASchoolHasLeftIsToldWithWhatIsMissing() {
        office.fund("BUD", "BUDGET");
        var first = allocation(8, 2, OptionalLong.empty(), share(FOURTH, "90000.00"), share(FIFTH, "90000.00"));
        takeOver(first);
        RecordRow claim = office.claim(office.claimKind("HIRED", true, false), line(FOURTH), "20000");
        office.approved(claim);
        var less = allocation(9, 2, OptionalLong.of(8), share(FOURTH, "-75000.00"), share(FIFTH, "10000.00"));
        takeOver(first, less);
        PaidSpending spending = new PaidSpending(database.unit(), new FakeSwitches().turn(KT1, "finance", true));

        assertThat(spending.untaken(KT1, FiscalYear.of(TODAY)).known()).hasValue(Map.of(9L, baht("5000.00")));
        assertThat(line(FOURTH).get(office.spending.lines.kind().amount))
                .as("nothing was taken")
                .isEqualByComparingTo("90000");

        leftOver(line(FIFTH), "1000");
        assertThat(spending.untaken(KT1, FiscalYear.of(TODAY)).known())
                .as("what another has left does not help")
                .hasValue(Map.of(9L, baht("5000.00")));

        var intakes = office.all.control().intakes;
        RecordRow waiting = intakes.all(
                        person(HEAD), RecordFilter.of(intakes.kind().in(intakes.kind().arrived)))
                .getFirst();
        act(intakes, CHECKER, waiting, intakes.kind().decline);
        assertThat(spending.declined(KT1, FiscalYear.of(TODAY)).known())
                .as("whoever adjusts is told why it is not taken over")
                .hasValue(Map.of(9L, "เหตุผล"));
        assertThat(spending.untaken(KT1, FiscalYear.of(TODAY)).known()).hasValue(Map.of());
    }
}
