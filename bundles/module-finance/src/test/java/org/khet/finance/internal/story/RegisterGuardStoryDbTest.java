package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.ACCOUNTANT;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DEPUTY;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.keeping.StaffRecords;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.staff.Relation;
import org.khet.finance.internal.staff.WelfareKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What registers of money keep once papers stand on them. Source: finance FIN-04, FIN-07, FIN-12, FIN-40, FIN-46, FIN-48, FIN-58, FIN-71, FIN-74, FIN-87, FIN-100. */
@OnEachDatabase
class RegisterGuardStoryDbTest extends FinanceStory {
    private static final LocalDate LAST_OF_2026 = LocalDate.of(2026, 12, 31);
    private final StaffRecords staff;

    RegisterGuardStoryDbTest(TestDatabase database) {
        super(database);
        staff = office.all.staff();
    }

    /** The opening of an account in use stays, or each closed month would have another book balance. Source: FIN-40, RF-26. */
    @Test
    void openAccountKeepsItsBeginning_andClosesNotBeforeItsLastMovement() {
        var kind = office.spending.accounts.kind();
        RecordRow account = office.account("999-1", "0");
        for (RecordDraft other : List.of(
                RecordDraft.of(account).with(kind.opening, baht("1")),
                RecordDraft.of(account).with(kind.openedOn, LocalDate.of(2026, 11, 1)),
                RecordDraft.of(account).with(kind.part, "DONATION"))) {
            refused(() -> office.spending.accounts.change(person(CHECKER), account, other), "openAccountFixed");
        }
        RecordRow named = office.spending.accounts.change(
                person(CHECKER), account, RecordDraft.of(account).with(kind.branch, "สาขาตัวอย่าง"));
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow receipt = office.receipt(office.book("A12"), fund, named, "700");
        act(office.accounting.receipts, HEAD, receipt, office.accounting.receipts.kind().cancel);
        office.unknown(named, TODAY.minusDays(1), "300");
        var matters = office.all.control().matters.kind();
        RecordRow other = office.account("999-2", "0");
        RecordRow moved = office.all
                .control()
                .matters
                .create(
                        person(CHECKER),
                        new RecordDraft()
                                .with(matters.account, named.id())
                                .with(matters.sort, "MOVE")
                                .with(matters.date, TODAY)
                                .with(matters.subject, "ย้ายเงิน")
                                .with(matters.toAccount, other.id())
                                .with(matters.amount, baht("300")));
        act(office.all.control().matters, HEAD, moved, matters.finish);
        refused(
                () -> act(office.spending.accounts, CHECKER, named, kind.close, kind.closedOn, TODAY.minusDays(1)),
                "movedLater");
        assertThat(act(office.spending.accounts, CHECKER, named, kind.close, kind.closedOn, TODAY)
                        .state())
                .isEqualTo(kind.closed);
    }

    /** 10 reams corrected to 2 are granted as 2. Source: FIN-71. */
    @Test
    void correctedRequestForSuppliesIsGrantedAsCorrected() {
        PropertyOffice property = new PropertyOffice(office);
        var items = property.all.items.kind();
        RecordRow item = property.all.items.create(
                person(CHECKER),
                new RecordDraft()
                        .with(items.code, "W-1")
                        .with(items.name, "กระดาษ")
                        .with(items.measure, "รีม")
                        .with(items.minimum, baht("0")));
        var kind = property.all.issues.kind();
        RecordRow made = property.all.issues.create(
                person(CLAIMANT),
                new RecordDraft()
                        .with(
                                kind.requester,
                                SampleOffices.person(KT1, CLAIMANT).id())
                        .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                        .with(kind.purpose, "อบรม")
                        .with(kind.wanted, List.of(wanted(property, item, "10"))));
        RecordRow corrected = property.all.issues.change(
                person(CLAIMANT), made, RecordDraft.of(made).with(kind.wanted, List.of(wanted(property, item, "2"))));

        assertThat(corrected.lines(kind.grants)).singleElement().satisfies(line -> {
            assertThat(line.get(kind.grantAsked)).isEqualByComparingTo("2");
            assertThat(line.get(kind.granted)).isEqualByComparingTo("2");
        });
    }

    private static RecordDraft wanted(PropertyOffice property, RecordRow item, String asked) {
        var kind = property.all.issues.kind();
        return new RecordDraft().with(kind.item, item.id()).with(kind.asked, baht(asked));
    }

    /** A limit that ends later than the next one begins would let both approve. Source: FIN-12, FIN-58. */
    @Test
    void limitAndHeadOfProcurementEndBeforeTheNextBegin() {
        var limits = office.spending.limits.kind();
        RecordRow first = limitOf(PAYER, LocalDate.of(2026, 10, 1), LAST_OF_2026);
        limitOf(PAYER, LAST_OF_2026.plusDays(1), LAST_OF_2026.plusYears(1));
        refused(
                () -> act(office.spending.limits, HEAD, first, limits.end, limits.until, LAST_OF_2026.plusDays(1)),
                "limitOverlaps");
        assertThat(act(office.spending.limits, HEAD, first, limits.end, limits.until, TODAY)
                        .get(limits.until))
                .hasValue(TODAY);

        PropertyOffice property = new PropertyOffice(office);
        var heads = property.all.heads.kind();
        RecordRow head = property.all.heads.create(
                person(DIRECTOR), property.headDraft(HEAD).with(heads.until, LAST_OF_2026));
        property.all.heads.create(
                person(DIRECTOR), property.headDraft(DEPUTY).with(heads.from, LAST_OF_2026.plusDays(1)));
        refused(
                () -> act(property.all.heads, HEAD, head, heads.end, heads.until, LAST_OF_2026.plusDays(1)),
                "procurementHeadThere");
    }

    private RecordRow limitOf(int person, LocalDate from, LocalDate until) {
        var kind = office.spending.limits.kind();
        return office.spending.limits.create(
                person(HEAD),
                new RecordDraft()
                        .with(kind.holder, SampleOffices.person(KT1, person).id())
                        .with(kind.sort, LimitSort.CLAIM)
                        .with(kind.most, baht("1000"))
                        .with(kind.from, from)
                        .with(kind.until, until)
                        .with(kind.order, "คำสั่งที่ 1/2569"));
    }

    /** A line is free until it is used; then its sum rises by a letter only, and money, item and receiver stay. Source: FIN-07, FIN-110. */
    @Test
    void usedLineKeepsMoneyItemAndReceiver_itsSumIsAdjustedByALetter() {
        var kind = office.spending.lines.kind();
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow typed = office.line(fund, "F1", "1000");
        RecordRow line = office.spending.lines.change(
                person(CHECKER), typed, RecordDraft.of(typed).with(kind.amount, baht("1500")));
        office.claim(office.claimKind("TRAVEL", true, false), line, "700");

        RecordRow used = office.now(office.spending.lines, line);
        for (RecordDraft other : List.of(
                RecordDraft.of(used).with(kind.amount, baht("9000")),
                RecordDraft.of(used)
                        .with(kind.fund, office.fund("DON", "DONATION").id()),
                RecordDraft.of(used).with(kind.item, "F2"),
                RecordDraft.of(used)
                        .with(kind.unit, SampleOffices.unit(KT1, "ICT").id()))) {
            refused(() -> office.spending.lines.change(person(CHECKER), used, other), "lineCharged");
        }
        RecordRow titled = office.spending.lines.change(
                person(CHECKER),
                used,
                RecordDraft.of(used).with(kind.title, "วงเงินเดินทาง").with(kind.spendBy, LAST_OF_2026));
        assertThat(titled.get(kind.title)).isEqualTo("วงเงินเดินทาง");
        assertThat(act(
                                office.spending.lines,
                                CHECKER,
                                titled,
                                kind.adjust,
                                kind.amount,
                                baht("9000"),
                                kind.letterNo,
                                "ศธ 04999/124")
                        .get(kind.amount))
                .isEqualByComparingTo("9000");
    }

    /** 600 chairs would be 500 numbers, half a chair none. Source: FIN-74. */
    @Test
    void assetsAreAcceptedInWholePieces_asManyAsAreNumbered() {
        PropertyOffice property = new PropertyOffice(office);
        property.limits();
        property.head();
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F2", "300000");
        RecordRow contracted = property.contract(
                property.approve(property.report(property.purchase(line, "OFFICE", "600", "200"))), "120000", 30);
        refused(() -> property.inspection(contracted, "600", "600", "200", true), "wholePieces");
        refused(() -> property.inspection(contracted, "1", "0.5", "200", false), "wholePieces");
        assertThat(property.inspection(contracted, "500", "500", "200", false).id())
                .isPositive();
    }

    /** A book typed to begin at 45 and corrected to 1 begins at 1: no number is left out. Source: FIN-100, RF-06. */
    @Test
    void unusedBookBeginsAtItsCorrectedFirstNumber() {
        var kind = office.accounting.books.kind();
        RecordRow book = office.book("A12");
        RecordRow corrected = office.accounting.books.change(
                person(CHECKER), book, RecordDraft.of(book).with(kind.first, 1));
        assertThat(corrected.get(kind.next)).isEqualTo(1);
        RecordRow receipt =
                office.receipt(corrected, office.fund("OFF", "OFF_BUDGET"), office.account("999-1", "0"), "100");
        assertThat(receipt.get(office.accounting.receipts.kind().number)).isEqualTo("A12/0001");
        assertThat(office.now(office.accounting.books, corrected).get(kind.next))
                .isEqualTo(2);
    }

    /** The first month that anybody closes is not later than the days that wait. Source: FIN-40, RF-32. */
    @Test
    void firstMonthClosesAfterEveryEarlierDay() {
        var days = office.accounting.days.kind();
        office.accounting.days.create(
                person(PAYER),
                new RecordDraft().with(days.date, LocalDate.of(2026, 9, 29)).with(days.part, "OFF_BUDGET"));
        var kind = office.accounting.periods.kind();
        RecordRow october = office.accounting.periods.create(
                person(ACCOUNTANT), new RecordDraft().with(kind.month, YearMonth.of(2026, 10)));
        refused(() -> act(office.accounting.periods, ACCOUNTANT, october, kind.close), "daysOpenBefore");
    }

    /** Who gave money and for what is told before it is receipted. Source: FIN-04, RF-07. */
    @Test
    void givenMoneyIsReceiptedToItsCaseOnly_interestOfItIsNobodysGift() {
        RecordRow fund = office.fund("DON", "DONATION");
        RecordRow account = office.account("999-1", "0");
        RecordRow book = office.book("A12");
        refused(() -> office.receipt(book, fund, account, "75000"), "supportMissing");

        var kind = office.all.control().matters.kind();
        RecordRow interest = office.all
                .control()
                .matters
                .create(
                        person(CHECKER),
                        new RecordDraft()
                                .with(kind.account, account.id())
                                .with(kind.sort, "INTEREST")
                                .with(kind.date, TODAY)
                                .with(kind.subject, "ดอกเบี้ย")
                                .with(kind.fund, fund.id())
                                .with(kind.book, book.id())
                                .with(kind.amount, baht("12.34")));
        act(office.all.control().matters, HEAD, interest, kind.finish);
        assertThat(database.number("select count(*) from fin_receipt")).isEqualTo(1);
    }

    private RecordRow child(String name, String number) {
        var kind = staff.families.kind();
        return staff.families.create(
                person(CLAIMANT),
                new RecordDraft()
                        .with(kind.employee, SampleOffices.person(KT1, CLAIMANT).id())
                        .with(kind.relation, Relation.CHILD)
                        .with(kind.name, name)
                        .with(kind.bornOn, LocalDate.of(2016, 5, 1))
                        .with(kind.citizenNo, number)
                        .with(kind.from, LocalDate.of(2020, 1, 1)));
    }

    /** One child entered twice would have two ceilings; a certified claim that is refused lets its ceiling go. Source: FIN-46, FIN-47, FIN-48. */
    @Test
    void childIsConfirmedOnce_papersFollowTheKind_certifiedClaimIsRefused() {
        var families = staff.families.kind();
        RecordRow first = act(staff.families, CHECKER, child("เด็กหญิงตัวอย่าง", "1999900000001"), families.confirm);
        RecordRow sameNumber = child("ด.ญ.ตัวอย่าง", "1999900000001");
        refused(() -> act(staff.families, CHECKER, sameNumber, families.confirm), "familyTwice");
        RecordRow sameName = child("เด็กหญิงตัวอย่าง", "1999900000002");
        refused(() -> act(staff.families, CHECKER, sameName, families.confirm), "familyTwice");
        act(staff.families, CHECKER, child("เด็กชายตัวอย่าง", "1999900000003"), families.confirm);

        var kind = staff.welfare.kind();
        RecordRow wrong = office.claimKind("MEDICAL", false, false, "ใบรับรองแพทย์");
        RecordRow handedIn = staff.welfare.create(
                person(CLAIMANT),
                new RecordDraft()
                        .with(kind.employee, SampleOffices.person(KT1, CLAIMANT).id())
                        .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                        .with(kind.sort, WelfareKind.CHILD_EDUCATION)
                        .with(kind.family, first.id())
                        .with(kind.kind, wrong.id())
                        .with(kind.institution, "โรงเรียนตัวอย่าง")
                        .with(kind.privatePlace, false)
                        .with(kind.otherRight, false)
                        .with(kind.schoolYear, 2569)
                        .with(kind.term, 2)
                        .with(kind.level, "PRIMARY")
                        .with(kind.excluded, baht("0"))
                        .with(
                                kind.receipts,
                                List.of(new RecordDraft()
                                        .with(kind.receiptNo, "1/22")
                                        .with(kind.receiptOn, TODAY)
                                        .with(kind.amount, baht("2000")))));
        RecordRow study = study();
        RecordRow changed = staff.welfare.change(
                person(CLAIMANT), handedIn, RecordDraft.of(handedIn).with(kind.kind, study.id()));
        assertThat(changed.lines(kind.papers))
                .extracting(line -> line.get(kind.paper))
                .containsExactly("ใบเสร็จของสถานศึกษา");

        RecordRow ticked = staff.welfare.change(
                person(CLAIMANT),
                changed,
                RecordDraft.of(changed)
                        .with(
                                kind.papers,
                                changed.lines(kind.papers).stream()
                                        .map(line -> new RecordDraft()
                                                .ofLine(line.id())
                                                .with(kind.there, true))
                                        .toList()));
        RecordRow certified = act(staff.welfare, HEAD, act(staff.welfare, CHECKER, ticked, kind.check), kind.certify);
        assertThat(held()).isEqualTo(2000);
        assertThat(act(staff.welfare, CHECKER, certified, kind.refuse).state()).isEqualTo(kind.refused);
        assertThat(held()).isZero();
    }

    private long held() {
        return database.number("select cast(held as int) from fin_balance where owner_kind = 'CEILING'");
    }

    private RecordRow study() {
        var kinds = office.spending.kinds.kind();
        RecordRow study = office.claimKind("CHILD", false, false, "ใบเสร็จของสถานศึกษา");
        return office.spending.kinds.change(
                person(CHECKER),
                study,
                RecordDraft.of(study)
                        .with(
                                kinds.rates,
                                List.of(new RecordDraft()
                                        .with(kinds.level, "PRIMARY")
                                        .with(kinds.privateSchool, false)
                                        .with(kinds.perYear, baht("4000"))
                                        .with(kinds.rateFrom, LocalDate.of(2026, 1, 1)))));
    }

    /** A month before a certified report is neither begun nor taken by another: what stands on it would not open as it closed. Source: FIN-87, RF-70. */
    @Test
    void noReportIsBegunOrMovedBeforeACertifiedOne() {
        var kind = staff.schoolReports.kind();
        TestCaller head = TestCaller.of(KT1, 20)
                .inSchool(SampleOffices.schoolId(KT1, 5), kind.view(), kind.edit(), FinancePermissions.SCHOOL_CERTIFY);
        RecordRow october = staff.schoolReports.create(head, report(YearMonth.of(2026, 10)));
        staff.schoolReports.act(head, october, kind.certify);
        refused(() -> staff.schoolReports.create(head, report(YearMonth.of(2026, 9))), "laterReport");
        RecordRow november = staff.schoolReports.create(head, report(YearMonth.of(2026, 11)));
        refused(
                () -> staff.schoolReports.change(
                        head, november, RecordDraft.of(november).with(kind.month, YearMonth.of(2026, 9))),
                "laterReport");
    }

    private RecordDraft report(YearMonth month) {
        var kind = staff.schoolReports.kind();
        return new RecordDraft()
                .with(kind.school, SampleOffices.schoolId(KT1, 5))
                .with(kind.month, month)
                .with(
                        kind.items,
                        List.of(new RecordDraft()
                                .with(kind.item, "เงินอุดหนุนรายหัว")
                                .with(kind.opening, baht("0"))
                                .with(kind.received, baht("100"))
                                .with(kind.paid, baht("40"))));
    }
}
