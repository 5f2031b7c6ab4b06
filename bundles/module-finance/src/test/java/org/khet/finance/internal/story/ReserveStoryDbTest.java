package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;
import static org.khet.finance.internal.story.PropertyOffice.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.budget.ReserveAnswers;
import org.khet.finance.internal.budget.ReserveRecord;
import org.khet.finance.internal.budget.ReserveSort;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Money reserved over the year's end is held, drawn and given back. Source: finance RF-17, RF-77, FIN-95. */
@OnEachDatabase
class ReserveStoryDbTest {
    private final TestDatabase database;
    private final PropertyOffice property;
    private final FinanceOffice office;
    private final ReserveRecord kind;
    private final SpendingLineRecord lines;

    ReserveStoryDbTest(TestDatabase database) {
        this.database = database;
        database.clear();
        property = new PropertyOffice(database);
        office = property.office;
        kind = office.spending.reserves.kind();
        lines = office.spending.lines.kind();
        office.limits();
    }

    @AfterEach
    void sumsAreTrue() {
        FinanceSums.check(database);
    }

    private RecordRow pastLine(String amount) {
        return office.spending.lines.create(
                person(CHECKER),
                office.lineDraft(office.fund("BUD", "BUDGET"), "F2", amount)
                        .with(lines.spendBy, LocalDate.of(2026, 11, 15)));
    }

    private RecordRow reserve(RecordRow line, ReserveSort sort, String amount, @Nullable RecordRow purchase) {
        RecordRow proposed = office.spending.reserves.create(
                person(HEAD),
                new RecordDraft()
                        .with(kind.year, line.get(lines.year))
                        .with(kind.line, line.id())
                        .with(kind.sort, sort)
                        .with(kind.purchase, purchase == null ? null : purchase.id())
                        .with(kind.document, "สัญญา 1/2570")
                        .with(kind.amount, baht(amount)));
        return act(office.spending.reserves, DIRECTOR, proposed, kind.approve);
    }

    private void holds(RecordRow line, String held, String available) {
        RecordRow now = office.now(office.spending.lines, line);
        assertThat(now.get(lines.held)).isEqualByComparingTo(held);
        assertThat(now.get(lines.available)).isEqualByComparingTo(available);
    }

    /** Line 1,000: 600 reserved, 400 left over; nothing else is claimed; 350 is drawn, paid, the rest goes back. */
    @Test
    void reserveHoldsItsSum_lateClaimsDrawFromIt_leftOverLeavesTheLine() {
        RecordRow line = pastLine("1000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow reserve = reserve(line, ReserveSort.RESERVE, "600", null);
        holds(line, "600", "400");
        refused(() -> reserve(line, ReserveSort.LEFT_OVER, "400.01", null), "finance.error.lineShort");
        RecordRow leftOver = reserve(line, ReserveSort.LEFT_OVER, "400", null);
        holds(line, "1000", "0");
        act(office.spending.reserves, HEAD, leftOver, kind.use);
        assertThat(office.now(office.spending.lines, line).get(lines.amount)).isEqualByComparingTo("600");

        refused(() -> office.claim(travel, line, "600.01"), "finance.error.reserveShort");
        RecordRow first = office.claim(travel, line, "350");
        holds(line, "600", "0");
        assertThat(office.now(office.spending.reserves, reserve).get(kind.rest)).isEqualByComparingTo("250");
        refused(() -> office.claim(travel, line, "250.01"), "finance.error.reserveShort");
        act(office.spending.claims, HEAD, first, office.spending.claims.kind().cancel);
        assertThat(office.now(office.spending.reserves, reserve).get(kind.rest)).isEqualByComparingTo("600");
        holds(line, "600", "0");

        RecordRow again = office.approved(office.claim(travel, line, "350"));
        withdraw(again);
        RecordRow spent = office.now(office.spending.reserves, reserve);
        assertThat(spent.get(kind.spent)).isEqualByComparingTo("350");
        assertThat(spent.get(kind.rest)).isEqualByComparingTo("250");
        act(office.spending.reserves, HEAD, reserve, kind.use);
        holds(line, "0", "250");
        var switches = office.fixture.switches().turn(FinanceOffice.KT1, "finance", true);
        var answers = new ReserveAnswers(database.unit(), switches, java.time.Clock.systemUTC());
        assertThat(answers.of(FinanceOffice.KT1, FiscalYear.of(TODAY)).known().orElseThrow())
                .as("what the planners get")
                .extracting(one -> one.sort() + " " + one.amount() + " " + one.document())
                .containsExactly("RESERVED 600.00 สัญญา 1/2570", "LEFT_OVER 400.00 สัญญา 1/2570");
        assertThat(answers.of(FinanceOffice.KT1, FiscalYear.of(TODAY).previous())
                        .known())
                .contains(List.of());
        switches.turn(FinanceOffice.KT1, "finance", false);
        assertThat(answers.of(FinanceOffice.KT1, FiscalYear.of(TODAY))).isInstanceOf(Answer.Off.class);
        refused(() -> office.claim(travel, line, "1"), "finance.error.linePast");
    }

    private void withdraw(RecordRow claim) {
        var of = office.payments.withdrawals.kind();
        RecordRow draft = office.direct(TODAY, claim);
        act(office.payments.withdrawals, FinanceOffice.ACCOUNTANT, draft, of.check);
        act(office.payments.withdrawals, FinanceOffice.PAYER, draft, of.key, of.gfmisNo, "36", of.gfmisOn, TODAY);
        act(office.payments.withdrawals, HEAD, draft, of.approve);
        act(office.payments.withdrawals, FinanceOffice.PAYER, draft, of.pay, of.paidOn, TODAY);
    }

    /** The contract of 80,000 holds the line itself; only its claims draw from the reserve that is for it. */
    @Test
    void reserveForAPurchaseLeavesTheHoldingToIt() {
        property.limits();
        property.head();
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F2", "100000");
        RecordRow approved = property.approve(property.report(property.purchase(line, "OFFICE", "4", "20000")));
        RecordRow contracted = property.contract(approved, "80000", 30);
        refused(() -> reserve(line, ReserveSort.RESERVE, "80000.01", contracted), "finance.error.lineShort");
        RecordRow reserve = reserve(line, ReserveSort.RESERVE, "80000", contracted);
        holds(line, "80000", "20000");
        database.execute("update fin_line set spend_by = '2026-11-15'");

        refused(() -> office.claim(office.claimKind("TRAVEL", true, false), line, "1"), "finance.error.linePast");
        RecordRow first = property.signedByAll(property.inspection(contracted, "2", "2", "20000", false));
        act(property.all.inspections, CHECKER, first, property.all.inspections.kind().claim);
        holds(line, "80000", "20000");
        assertThat(office.now(office.spending.reserves, reserve).get(kind.rest)).isEqualByComparingTo("40000");
    }

    /** The accounts of 2569 are closed: a claim of 30 September draws from the 500 reserved of its line, not from the other 500. Source: RF-17, RF-77, FIN-15. */
    @Test
    void claimOfAClosedYearDrawsFromTheReserveAlone() {
        RecordRow line = office.spending.lines.create(
                person(CHECKER),
                office.lineDraft(office.fund("BUD", "BUDGET"), "F2", "1000")
                        .with(lines.year, FiscalYear.of(TODAY).previous()));
        RecordRow reserve = reserve(line, ReserveSort.RESERVE, "500", null);
        var periods = office.accounting.periods;
        RecordRow september = periods.create(
                person(FinanceOffice.ACCOUNTANT), new RecordDraft().with(periods.kind().month, YearMonth.of(2026, 9)));
        act(periods, FinanceOffice.ACCOUNTANT, september, periods.kind().close);
        var claims = office.spending.claims.kind();
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordDraft late = office.claimDraft(travel, "300")
                .with(claims.receivedOn, LocalDate.of(2026, 9, 30))
                .with(claims.line, line.id());
        office.spending.claims.create(person(FinanceOffice.CLAIMANT), late);

        holds(line, "500", "500");
        assertThat(office.now(office.spending.reserves, reserve).get(kind.rest)).isEqualByComparingTo("200");
        refused(
                () -> office.spending.claims.create(person(FinanceOffice.CLAIMANT), late),
                "finance.error.reserveShort");
    }

    /** What is reserved of a line of 2570 stands in the list of 2570 that planning gets, in no other. Source: RF-77, FIN-95. */
    @Test
    void reserveIsOfTheYearOfItsLine() {
        RecordRow line = pastLine("1000");
        refused(
                () -> office.spending.reserves.create(
                        person(HEAD),
                        new RecordDraft()
                                .with(kind.year, FiscalYear.of(TODAY).previous())
                                .with(kind.line, line.id())
                                .with(kind.sort, ReserveSort.LEFT_OVER)
                                .with(kind.document, "บันทึก 1/2570")
                                .with(kind.amount, baht("1"))),
                "finance.error.lineOfOtherYear");
    }
}
