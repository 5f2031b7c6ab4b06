package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.job.ChequeExpiryJob;
import org.khet.finance.internal.job.DayDraftJob;
import org.khet.finance.internal.job.ReminderJob;
import org.khet.finance.internal.job.RentJob;
import org.khet.finance.internal.job.SlowLineJob;
import org.khet.finance.internal.setting.ControlPermissions;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** What the module does by itself. */
@OnEachDatabase
class JobStoryDbTest extends FinanceStory {
    JobStoryDbTest(TestDatabase database) {
        super(database);
    }

    private final Caller system = new FakeCallers().system(KT1);

    /** Each working day since the last summary gets one, a weekend only when money moved; twice changes nothing. Source: FIN-30. */
    @Test
    void everyWorkingDayGetsADraft_missingOnesAreListed() {
        RecordRow account = office.account("999-1", "12500");
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        var receipts = office.accounting.receipts.kind();
        office.accounting.receipts.create(
                person(PAYER),
                office.receiptDraft(office.book("A12"), fund, account, "10")
                        .with(receipts.receivedOn, LocalDate.of(2026, 11, 14)));
        var kind = office.accounting.days.kind();
        office.accounting.days.create(
                person(PAYER),
                new RecordDraft().with(kind.date, LocalDate.of(2026, 11, 12)).with(kind.part, "OFF_BUDGET"));

        assertThat(DayDraftJob.draft(office.all, office.rules, system, TODAY)).isEqualTo(6);
        assertThat(DayDraftJob.draft(office.all, office.rules, system, TODAY)).isZero();
        assertThat(office.accounting.days.all(person(HEAD), RecordFilter.ALL))
                .extracting(row -> row.get(kind.date).getDayOfMonth())
                .containsExactly(12, 13, 14, 16, 17, 18, 19);
        assertThat(office.accounting.days.count(person(HEAD), RecordFilter.ALL.in("late")))
                .isEqualTo(6);
        assertThat(ReminderJob.remind(office.all, office.rules, system, TODAY)).isEqualTo(7);
        assertThat(ReminderJob.remind(office.all, office.rules, system, TODAY))
                .as("once a day")
                .isZero();
        assertThat(office.fixture.happenings().types()).contains("finance.day.urged");
    }

    /** A cheque of more than six months ago lapses, a newer one does not. Source: FIN-24. */
    @Test
    void chequesThatNobodyPresentedLapse() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "5000");
        RecordRow line = office.line(fund, "F1", "5000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "1000"));
        RecordRow cheque = office.delivered(office.signed(office.cheque(account, claim)));

        assertThat(ChequeExpiryJob.expire(office.all, office.rules, system, TODAY.plusMonths(6)))
                .isZero();
        assertThat(ChequeExpiryJob.expire(
                        office.all, office.rules, system, TODAY.plusMonths(6).plusDays(1)))
                .isEqualTo(1);
        assertThat(office.now(office.payments.cheques, cheque).state())
                .isEqualTo(office.payments.cheques.kind().expired);
        assertThat(office.now(office.spending.claims, claim).state()).isEqualTo(office.spending.claims.kind().approved);
    }

    private RecordRow rent(LocalDate until) {
        var kind = office.all.staff().rents.kind();
        RecordRow line = office.line(office.fund("BUD" + until, "BUDGET"), "08", "48000");
        RecordRow asked = office.all
                .staff()
                .rents
                .create(
                        person(CHECKER),
                        new RecordDraft()
                                .with(kind.sort, "HOUSE")
                                .with(kind.subject, "ค่าเช่าบ้าน")
                                .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                                .with(
                                        kind.payee,
                                        SampleOffices.person(KT1, CLAIMANT).id())
                                .with(
                                        kind.kind,
                                        office.claimKind("RENT" + until, true, false)
                                                .id())
                                .with(kind.line, line.id())
                                .with(kind.rate, baht("4000"))
                                .with(kind.from, LocalDate.of(2026, 10, 1))
                                .with(kind.until, until)
                                .with(kind.contractNo, "สัญญา " + until));
        return act(office.all.staff().rents, HEAD, asked, kind.approve);
    }

    /** A claim for each month since the contract began, none after its last day, with which it ends. Source: FIN-89. */
    @Test
    void rentIsClaimedOnceAMonth_notAfterItsContract() {
        RecordRow current = rent(LocalDate.of(2027, 9, 30));
        RecordRow over = rent(LocalDate.of(2026, 10, 31));

        assertThat(RentJob.claim(office.all, system, TODAY)).isEqualTo(3);
        assertThat(RentJob.claim(office.all, system, TODAY)).as("once").isZero();
        var kind = office.spending.claims.kind();
        assertThat(office.spending.claims.all(person(HEAD), RecordFilter.ALL))
                .extracting(claim -> claim.get(kind.origin).orElseThrow().id() + " " + claim.get(kind.subject) + " "
                        + claim.get(kind.gross))
                .containsExactlyInAnyOrder(
                        current.id() + " ค่าเช่าบ้าน ตุลาคม 2569 4000.00",
                        current.id() + " ค่าเช่าบ้าน พฤศจิกายน 2569 4000.00",
                        over.id() + " ค่าเช่าบ้าน ตุลาคม 2569 4000.00");
        var rents = office.all.staff().rents;
        assertThat(office.now(rents, over).state()).isEqualTo(rents.kind().ended);
        assertThat(office.now(rents, current).state()).isEqualTo(rents.kind().active);
        RecordRow last = office.spending.claims.all(person(HEAD), RecordFilter.ALL).stream()
                .filter(claim -> claim.get(kind.origin).orElseThrow().id() == over.id())
                .findFirst()
                .orElseThrow();
        act(office.spending.claims, HEAD, last, kind.cancel);
        assertThat(office.now(rents, over).state())
                .as("its month is open again")
                .isEqualTo(rents.kind().active);
        assertThat(RentJob.claim(office.all, system, TODAY)).isEqualTo(1);
        assertThat(office.now(rents, over).state()).isEqualTo(rents.kind().ended);
    }

    /** Its line is of another year: whoever keeps it is told and finds it in a list; with a new line all months are claimed. Source: FIN-89. */
    @Test
    void rentWhoseLineEndedIsToldOfAndGoesOnWithAnother() {
        RecordRow rent = rent(LocalDate.of(2027, 9, 30));
        var rents = office.all.staff().rents;
        var kind = rents.kind();
        database.execute("update fin_line set fiscal_year = 2026 where id = " + rent.get(kind.line));
        assertThat(RentJob.claim(office.all, system, TODAY)).isZero();
        assertThat(office.now(rents, rent).get(kind.stuckOn)).hasValue(TODAY);
        assertThat(rents.count(person(HEAD), RecordFilter.ALL.in("stuck"))).isEqualTo(1);
        assertThat(office.fixture.happenings().types()).contains("finance.rent.urged");

        RecordRow next = office.line(office.fund("NEXT", "BUDGET"), "08", "48000");
        act(rents, CHECKER, rent, kind.renew, kind.line, next.id(), kind.kind, rent.get(kind.kind));
        assertThat(rents.count(person(HEAD), RecordFilter.ALL.in("stuck"))).isZero();
        assertThat(RentJob.claim(office.all, system, TODAY))
                .as("October and November")
                .isEqualTo(2);
        assertThat(office.now(office.spending.lines, next).get(office.spending.lines.kind().held))
                .isEqualByComparingTo("8000");

        RecordRow paidBefore = rent(LocalDate.of(2027, 8, 31));
        act(
                rents,
                CHECKER,
                paidBefore,
                kind.renew,
                kind.line,
                paidBefore.get(kind.line),
                kind.kind,
                paidBefore.get(kind.kind),
                kind.first,
                YearMonth.of(2026, 11));
        assertThat(RentJob.claim(office.all, system, TODAY))
                .as("October was paid before")
                .isEqualTo(1);
    }

    /** Lines below the target are listed once a month; the owner tells why. Source: FIN-112. */
    @Test
    void slowLinesAreListed_ownerTellsWhy() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "5000");
        RecordRow quick = office.line(fund, "F1", "1000");
        office.line(fund, "08", "1000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), quick, "500"));
        office.delivered(office.signed(office.cheque(account, claim)));
        var slow = office.all.control().slowLines;
        var kind = slow.kind();

        assertThat(SlowLineJob.list(office.all, office.rules, system, LocalDate.of(2026, 12, 1)))
                .isEqualTo(1);
        assertThat(SlowLineJob.list(office.all, office.rules, system, LocalDate.of(2026, 12, 1)))
                .isZero();
        RecordRow row = slow.all(person(HEAD), RecordFilter.ALL).getFirst();
        assertThat(row.get(kind.target)).isEqualByComparingTo("21.33");
        assertThat(row.get(kind.percent)).isEqualByComparingTo("0");
        TestCaller owner = TestCaller.of(KT1, 20)
                .inUnit(
                        SampleOffices.unit(KT1, "FIN").id(),
                        ControlPermissions.SLOW_VIEW,
                        ControlPermissions.SLOW_EXPLAIN);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> slow.act(owner, row, kind.explain));
        RecordRow told = slow.act(
                owner,
                row,
                kind.explain,
                new RecordDraft().with(kind.cause, "รอผลจัดซื้อ").with(kind.plan, "เบิกภายในเดือนถัดไป"),
                "");
        assertThat(told.state()).isEqualTo(kind.explained);
    }
}
