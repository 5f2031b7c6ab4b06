package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.ACCOUNTANT;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What keeps money safe: separation of duties, unbroken days, closed months, offices and schools apart. */
@OnEachDatabase
class GuardStoryDbTest extends FinanceStory {
    GuardStoryDbTest(TestDatabase database) {
        super(database);
    }

    /** One person checks, approves and pays only while a setting names that person, which is counted once for the claim, and told. Source: FIN-13. */
    @Test
    void exceptionFromSeparationIsCountedInTheSteps() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.cashBox("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "1000");
        RecordRow line = office.line(fund, "F1", "1000");
        var kind = office.spending.claims.kind();
        RecordRow checked = office.check(office.claim(office.claimKind("TRAVEL", true, false), line, "700"));
        office.limit(CHECKER, "50000");
        refused(() -> act(office.spending.claims, CHECKER, checked, kind.approve), "separation");

        excepted(LocalDate.of(2026, 11, 1), CHECKER);
        RecordRow approved = act(office.spending.claims, CHECKER, checked, kind.approve);
        assertThat(approved.get(kind.exceptions)).isEqualTo(1);
        var cash = office.payments.cash.kind();
        office.payments.cash.create(
                person(CHECKER),
                new RecordDraft()
                        .with(cash.account, account.id())
                        .with(cash.claim, approved.id())
                        .with(cash.paidOn, TODAY)
                        .with(cash.receiver, "ผู้รับเงิน"));
        RecordRow paid = office.now(office.spending.claims, approved);
        assertThat(paid.get(kind.exceptions)).as("the same person").isEqualTo(1);
        assertThat(office.spending.claims.steps(person(HEAD), paid.id()))
                .filteredOn(step -> step.changes().stream()
                        .anyMatch(change -> change.field().equals("exceptions")))
                .extracting(RecordStep::action)
                .containsExactly("approve");
        assertThat(office.spending.claims.count(person(HEAD), RecordFilter.ALL.in("excepted")))
                .isEqualTo(1);
    }

    /** Who checked a claim writes its cheque by an exception, others sign it and hand it over: the exception is counted. Source: FIN-13. */
    @Test
    void exceptionIsCountedWhereItLetsSomebodyWriteThePaper() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "1000");
        var kind = office.spending.claims.kind();
        RecordRow claim = office.approved(
                office.claim(office.claimKind("TRAVEL", true, false), office.line(fund, "F1", "1000"), "700"));
        RecordDraft draft = office.chequeDraft(account, claim);
        refused(() -> office.payments.cheques.create(person(CHECKER), draft), "separation");

        excepted(LocalDate.of(2026, 11, 1), CHECKER);
        RecordRow cheque = office.payments.cheques.create(person(CHECKER), draft);
        assertThat(office.now(office.spending.claims, claim).get(kind.exceptions))
                .isEqualTo(1);
        office.delivered(office.signed(cheque));
        assertThat(office.now(office.spending.claims, claim).get(kind.exceptions))
                .as("the payer needs none")
                .isEqualTo(1);
        assertThat(office.spending.claims.count(person(HEAD), RecordFilter.ALL.in("excepted")))
                .isEqualTo(1);
    }

    private void excepted(LocalDate from, int... people) {
        office.settings.put(
                KT1,
                FinanceSettings.SEPARATION_EXCEPTIONS,
                IntStream.of(people)
                        .mapToObj(one -> String.valueOf(
                                SampleOffices.person(KT1, one).id().value()))
                        .collect(Collectors.joining(", ")),
                from);
    }

    private int exceptions(RecordRow claim) {
        return office.now(office.spending.claims, claim).get(office.spending.claims.kind().exceptions);
    }

    private RecordDraft paying(RecordRow cheque, RecordRow... claims) {
        var kind = office.payments.cheques.kind();
        return RecordDraft.of(cheque)
                .with(
                        kind.claims,
                        List.of(claims).stream()
                                .map(claim -> new RecordDraft().with(kind.claim, claim.id()))
                                .toList());
    }

    /** Who writes a cheque by an exception, takes a claim off it, puts it on again and hands it over is counted once for each claim. Source: FIN-13. */
    @Test
    void exceptionIsCountedOnceForAPersonAndAClaim() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "1000");
        RecordRow line = office.line(fund, "F1", "1000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow first = office.approved(office.claim(travel, line, "600"));
        RecordRow second = office.approved(office.claim(travel, line, "300"));
        excepted(LocalDate.of(2026, 11, 1), CHECKER);
        var cheques = office.payments.cheques;
        RecordRow both = cheques.create(person(CHECKER), office.chequeDraft(account, first, second));
        RecordRow alone = cheques.change(person(CHECKER), both, paying(both, first));
        RecordRow again = cheques.change(person(CHECKER), alone, paying(alone, first, second));
        assertThat(exceptions(second)).as("put on it twice").isEqualTo(1);
        office.delivered(CHECKER, office.signed(again));
        assertThat(exceptions(first)).isEqualTo(1);
        assertThat(exceptions(second)).isEqualTo(1);

        RecordRow third = office.approved(office.claim(travel, line, "100"));
        excepted(LocalDate.of(2026, 11, 2), CHECKER, DIRECTOR);
        RecordRow written = cheques.create(person(CHECKER), office.chequeDraft(account, third));
        office.delivered(DIRECTOR, office.signed(written));
        assertThat(exceptions(third)).as("two people, each by an exception").isEqualTo(2);
    }

    /** Every step of a claim stands on the trail with who did it, and for whom. Source: FIN-106. */
    @Test
    void trailShowsEachChangeOfStateWithPersonAndForWhom() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "1000");
        var kind = office.spending.claims.kind();
        RecordRow checked = office.check(office.claim(office.claimKind("TRAVEL", true, false), line, "700"));
        RecordRow seen = office.now(office.spending.claims, checked);
        office.spending.claims.act(
                new ActingClaimant(person(DIRECTOR), "นายผู้อำนวยการกลุ่ม 14"),
                seen,
                kind.approve,
                new RecordDraft(),
                "");

        assertThat(office.fixture.trail().all())
                .filteredOn(entry ->
                        entry.object().contains("claim") && !entry.object().contains("kind"))
                .extracting(entry -> entry.action() + " " + entry.actor())
                .containsExactly(
                        "finance.claim.created " + person(CLAIMANT).name(),
                        "finance.claim.checked " + person(CHECKER).name(),
                        "finance.claim.approved " + person(DIRECTOR).name());
        assertThat(office.spending.claims.steps(person(HEAD), checked.id()))
                .extracting(step -> step.from() + ">" + step.to() + " " + step.name() + " " + step.forName())
                .containsExactly(
                        ">RECEIVED " + person(CLAIMANT).name() + " ",
                        "RECEIVED>CHECKED " + person(CHECKER).name() + " ",
                        "CHECKED>APPROVED " + person(DIRECTOR).name() + " นายผู้อำนวยการกลุ่ม 14");
    }

    private RecordRow day(LocalDate date) {
        var kind = office.accounting.days.kind();
        return office.accounting.days.create(
                person(PAYER), new RecordDraft().with(kind.date, date).with(kind.part, "OFF_BUDGET"));
    }

    private RecordRow submitted(RecordRow day, String bank) {
        var kind = office.accounting.days.kind();
        return act(
                office.accounting.days,
                PAYER,
                day,
                kind.submit,
                kind.cash,
                baht("0"),
                kind.cheques,
                baht("0"),
                kind.bank,
                baht(bank));
    }

    /** Days follow each other without a break, and are accepted in order. Source: FIN-32. */
    @Test
    void openingThatIsNotTheClosingOfTheDayBeforeIsRefused() {
        RecordRow account = office.account("999-1", "12500");
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        var kind = office.accounting.days.kind();
        RecordRow first = submitted(day(TODAY.minusDays(1)), "12500");
        RecordRow second = submitted(day(TODAY), "12500");
        refused(() -> act(office.accounting.days, ACCOUNTANT, second, kind.accept), "dayNotAccepted");
        RecordRow back = act(office.accounting.days, ACCOUNTANT, first, kind.giveBack);
        var receipts = office.accounting.receipts.kind();
        office.accounting.receipts.create(
                person(PAYER),
                office.receiptDraft(office.book("A12"), fund, account, "500")
                        .with(receipts.receivedOn, TODAY.minusDays(1)));
        RecordRow again = submitted(back, "13000");
        act(office.accounting.days, ACCOUNTANT, again, kind.accept);

        refused(() -> act(office.accounting.days, ACCOUNTANT, second, kind.accept), "openingDiffers");
        RecordRow right = submitted(act(office.accounting.days, ACCOUNTANT, second, kind.giveBack), "13000");
        assertThat(right.get(kind.opening)).isEqualByComparingTo("13000");
        assertThat(act(office.accounting.days, ACCOUNTANT, right, kind.accept).state())
                .isEqualTo(kind.accepted);
    }

    /**
     * Wednesday, on which only the treasury paid a receiver, was left out and is summed up after Friday was accepted; Thursday, on which
     * 500 came, is not left out. Source: RF-03, RF-04, FIN-40.
     */
    @Test
    void dayWithoutMovementIsMadeLater_oneWithMovementIsNotSkipped() {
        RecordRow account = office.account("999-1", "12500");
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        var kind = office.accounting.days.kind();
        act(office.accounting.days, ACCOUNTANT, submitted(day(TODAY.minusDays(3)), "12500"), kind.accept);
        paidByTheTreasury(TODAY.minusDays(2));
        var receipts = office.accounting.receipts.kind();
        office.accounting.receipts.create(
                person(PAYER),
                office.receiptDraft(office.book("A12"), fund, account, "500")
                        .with(receipts.receivedOn, TODAY.minusDays(1)));
        RecordRow friday = day(TODAY);
        refused(() -> submitted(friday, "13000"), "daySkipped");
        refused(
                () -> office.accounting.days.change(
                        person(PAYER), friday, RecordDraft.of(friday).with(kind.date, TODAY.minusDays(1))),
                "dayFixed");
        RecordRow thursday = day(TODAY.minusDays(1));
        act(office.accounting.days, ACCOUNTANT, submitted(thursday, "13000"), kind.accept);
        act(office.accounting.days, ACCOUNTANT, submitted(friday, "13000"), kind.accept);

        RecordRow wednesday = submitted(day(TODAY.minusDays(2)), "12500");
        assertThat(wednesday.get(kind.closing)).isEqualByComparingTo("12500");
        assertThat(act(office.accounting.days, ACCOUNTANT, wednesday, kind.accept)
                        .state())
                .isEqualTo(kind.accepted);
        database.execute("delete from fin_day where id = " + thursday.id());
        refused(() -> day(TODAY.minusDays(1)), "laterDay");
    }

    /** 700 baht of the budget go to their receiver, past the accounts of the office. */
    private void paidByTheTreasury(LocalDate on) {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F1", "1000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "700"));
        var kind = office.payments.withdrawals.kind();
        RecordRow draft = office.direct(on, claim);
        act(office.payments.withdrawals, ACCOUNTANT, draft, kind.check);
        act(office.payments.withdrawals, PAYER, draft, kind.key, kind.gfmisNo, "36", kind.gfmisOn, on);
        act(office.payments.withdrawals, HEAD, draft, kind.approve);
        act(office.payments.withdrawals, PAYER, draft, kind.pay, kind.paidOn, on);
    }

    /** An account that comes after a day was submitted brings no money: no summary would have it. Source: RF-03, FIN-28. */
    @Test
    void accountThatComesAfterTheFirstSummaryOpensWithoutMoney() {
        office.account("999-1", "12500");
        submitted(day(TODAY.minusDays(1)), "12500");

        refused(() -> office.account("999-2", "100000"), "openingLate");
        office.account("999-3", "0");
        assertThat(submitted(day(TODAY), "12500").get(office.accounting.days.kind().opening))
                .isEqualByComparingTo("12500");
    }

    /**
     * Money comes into an open account, as money of its part: else the summaries of two parts would differ for good. An account that was
     * closed after a move into it was written gets none. Source: RF-03, FIN-28, FIN-109.
     */
    @Test
    void moneyComesIntoAnOpenAccountOfItsPartOnly() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        RecordRow book = office.book("A12");
        var receipts = office.accounting.receipts.kind();
        RecordDraft gift = office.receiptDraft(book, fund, account, "500").with(receipts.part, "DONATION");
        refused(() -> office.accounting.receipts.create(person(PAYER), gift), "accountPart");
        var suspense = office.accounting.suspense.kind();
        RecordDraft unknown = new RecordDraft()
                .with(suspense.account, account.id())
                .with(suspense.part, "DONATION")
                .with(suspense.date, TODAY)
                .with(suspense.amount, baht("500"))
                .with(suspense.bankText, "TRF 998877");
        refused(() -> office.accounting.suspense.create(person(PAYER), unknown), "accountPart");

        var accounts = office.spending.accounts.kind();
        RecordRow closed = act(
                office.spending.accounts, HEAD, office.account("999-2", "0"), accounts.close, accounts.closedOn, TODAY);
        refused(() -> office.receipt(book, fund, closed, "500"), "accountNotOpen");
        refused(() -> office.unknown(closed, TODAY, "500"), "accountNotOpen");
        var matters = office.all.control().matters;
        RecordDraft move = new RecordDraft()
                .with(matters.kind().account, account.id())
                .with(matters.kind().sort, "MOVE")
                .with(matters.kind().date, TODAY)
                .with(matters.kind().subject, "ย้ายเงิน")
                .with(matters.kind().toAccount, closed.id())
                .with(matters.kind().amount, baht("500"));
        refused(() -> matters.create(person(CHECKER), move), "accountNotOpen");

        office.receipt(book, fund, account, "500");
        RecordRow third = office.account("999-3", "0");
        RecordRow written = matters.create(person(CHECKER), move.with(matters.kind().toAccount, third.id()));
        act(office.spending.accounts, HEAD, third, accounts.close, accounts.closedOn, TODAY);
        refused(() -> act(matters, CHECKER, written, matters.kind().finish), "accountNotOpen");
        assertThat(office.now(office.spending.accounts, third).get(accounts.free))
                .isEqualByComparingTo("0");
    }
}
