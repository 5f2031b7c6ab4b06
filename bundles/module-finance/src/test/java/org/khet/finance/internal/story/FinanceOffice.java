package org.khet.finance.internal.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.khet.finance.internal.bank.AccountSort;
import org.khet.finance.internal.budget.ExpenditureType;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.keeping.AccountingRecords;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRules;
import org.khet.finance.internal.keeping.PaymentRecords;
import org.khet.finance.internal.keeping.SpendingRecords;
import org.khet.finance.internal.payment.WithdrawalWay;
import org.khet.finance.internal.receipt.ReceiptChannel;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.record.RecordFixture;

/** The finance group of a sample office on Friday, 20 November 2026: short words for what the stories need. */
final class FinanceOffice {
    static final OfficeId KT1 = SampleOffices.KT1;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    /** Who asks for money, checks, endorses, approves up to 200,000, approves any sum, pays, keeps the accounts. */
    static final int CLAIMANT = 12;

    static final int CHECKER = 15;
    static final int HEAD = 14;
    static final int DEPUTY = 2;
    static final int DIRECTOR = 1;
    static final int PAYER = 13;
    static final int ACCOUNTANT = 22;

    final FakeSettings settings = new FakeSettings();
    final FakeWorkingDays workingDays = new FakeWorkingDays();
    final FakeActing acting = new FakeActing();
    final FakeSchoolYears schoolYears = new FakeSchoolYears();
    final RecordFixture fixture;
    final OfficeRules rules;
    final FinanceRecords all;
    final SpendingRecords spending;
    final PaymentRecords payments;
    final AccountingRecords accounting;

    FinanceOffice(TestDatabase database) {
        this(database, new RecordFixture(database));
    }

    FinanceOffice(TestDatabase database, RecordFixture stage) {
        fixture = stage;
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        rules = new OfficeRules(settings, workingDays, acting, people, schoolYears);
        RecordRegistrar registrar = new RecordRegistrar() {
            @Override
            public <K extends RecordKind> RecordService<K> register(K kind) {
                return fixture.of(kind);
            }
        };
        all = FinanceRecords.of(registrar, database.unit(), rules);
        spending = all.spending();
        payments = all.payments();
        accounting = all.accounting();
    }

    /** A person with every right of the group. */
    static TestCaller person(int number) {
        return TestCaller.of(KT1, number)
                .with(FinancePermissions.entries().stream()
                        .map(PermissionEntry::permission)
                        .toArray(Permission[]::new));
    }

    static BigDecimal baht(String sum) {
        return new BigDecimal(sum);
    }

    /** Someone does something. */
    static <K extends RecordKind> RecordRow act(
            RecordService<K> service, int person, RecordRow row, Action action, Object... asked) {
        RecordDraft draft = new RecordDraft();
        for (int i = 0; i < asked.length; i += 2) {
            draft.with((Field<?>) asked[i], asked[i + 1]);
        }
        RecordRow now = service.find(KT1, row.id()).orElseThrow();
        return service.act(person(person), now, action, draft, "เหตุผล");
    }

    <K extends RecordKind> RecordRow now(RecordService<K> service, RecordRow row) {
        return service.find(KT1, row.id()).orElseThrow();
    }

    RecordRow fund(String code, String source) {
        var kind = spending.funds.kind();
        return spending.funds.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.code, code)
                        .with(kind.name, "เงิน " + code)
                        .with(kind.source, source)
                        .with(kind.suspense, false));
    }

    RecordRow line(RecordRow fund, String item, String amount) {
        return spending.lines.create(person(CHECKER), lineDraft(fund, item, amount));
    }

    RecordDraft lineDraft(RecordRow fund, String item, String amount) {
        var kind = spending.lines.kind();
        return new RecordDraft()
                .with(kind.year, FiscalYear.of(TODAY))
                .with(kind.fund, fund.id())
                .with(kind.type, ExpenditureType.OPERATIONS)
                .with(kind.item, item)
                .with(kind.title, "วงเงิน " + item)
                .with(kind.unit, SampleOffices.unit(KT1, "FIN").id())
                .with(kind.letterNo, "ศธ 04999/123")
                .with(kind.amount, baht(amount));
    }

    /** A kind of claim; its compulsory papers are named. */
    RecordRow claimKind(String code, boolean needsLine, boolean withholds, String... papers) {
        var kind = spending.kinds.kind();
        return spending.kinds.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.code, code)
                        .with(kind.name, "เบิก " + code)
                        .with(kind.needsLine, needsLine)
                        .with(kind.withholds, withholds)
                        .with(kind.typed, true)
                        .with(kind.account, "5000")
                        .with(
                                kind.papers,
                                List.of(papers).stream()
                                        .map(paper -> new RecordDraft()
                                                .with(kind.paper, paper)
                                                .with(kind.compulsory, true)
                                                .with(kind.paperFrom, LocalDate.of(2026, 10, 1)))
                                        .toList()));
    }

    RecordDraft claimDraft(RecordRow kindOfClaim, String amount) {
        var kind = spending.claims.kind();
        return new RecordDraft()
                .with(kind.receivedOn, TODAY)
                .with(kind.kind, kindOfClaim.id())
                .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                .with(kind.payee, SampleOffices.person(KT1, CLAIMANT).id())
                .with(kind.subject, "ค่าใช้จ่ายเดินทางไปราชการ")
                .with(kind.part, "OFF_BUDGET")
                .with(kind.vat, BigDecimal.ZERO)
                .with(kind.deductions, BigDecimal.ZERO)
                .with(
                        kind.items,
                        List.of(new RecordDraft().with(kind.item, "รายการ").with(kind.amount, baht(amount))));
    }

    RecordRow claim(RecordRow kindOfClaim, RecordRow line, String amount) {
        return spending.claims.create(
                person(CLAIMANT), claimDraft(kindOfClaim, amount).with(spending.claims.kind().line, line.id()));
    }

    RecordRow check(RecordRow claim) {
        var kind = spending.claims.kind();
        return act(
                spending.claims,
                CHECKER,
                claim,
                kind.check,
                kind.onPurpose,
                true,
                kind.byCriteria,
                true,
                kind.inTime,
                true,
                kind.byLaw,
                true,
                kind.withinPower,
                true);
    }

    /** Limits as the notes have them: head 50,000, deputy 200,000, director above. */
    void limits() {
        limit(HEAD, "50000");
        limit(DEPUTY, "200000");
        limit(DIRECTOR, "");
    }

    RecordRow limit(int person, String most) {
        var kind = spending.limits.kind();
        return spending.limits.create(
                person(HEAD),
                new RecordDraft()
                        .with(kind.holder, SampleOffices.person(KT1, person).id())
                        .with(kind.sort, LimitSort.CLAIM)
                        .with(kind.most, most.isEmpty() ? null : baht(most))
                        .with(kind.from, LocalDate.of(2026, 10, 1))
                        .with(kind.order, "คำสั่งที่ 1/2569"));
    }

    RecordRow approved(RecordRow claim) {
        return act(spending.claims, DIRECTOR, check(claim), spending.claims.kind().approve);
    }

    /** The same of a claim whose papers are ticked first. */
    RecordRow approved(RecordRow claim, boolean withPapers) {
        var kind = spending.claims.kind();
        RecordRow ticked = spending.claims.change(
                person(CLAIMANT),
                claim,
                RecordDraft.of(claim)
                        .with(
                                kind.papers,
                                claim.lines(kind.papers).stream()
                                        .map(line -> new RecordDraft()
                                                .ofLine(line.id())
                                                .with(kind.there, withPapers))
                                        .toList()));
        return approved(ticked);
    }

    /** An open account with two signers and a book of ten cheques. */
    RecordRow account(String number, String opening) {
        return account(number, opening, AccountSort.CURRENT);
    }

    /** Cash from which is paid at the counter. */
    RecordRow cashBox(String number, String opening) {
        return account(number, opening, AccountSort.CASH_BOX);
    }

    private RecordRow account(String number, String opening, AccountSort sort) {
        var kind = spending.accounts.kind();
        RecordRow asked = spending.accounts.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.name, "บัญชี " + number)
                        .with(kind.sort, sort)
                        .with(kind.bank, "KTB")
                        .with(kind.accountNo, number)
                        .with(kind.part, "OFF_BUDGET")
                        .with(kind.openedOn, LocalDate.of(2026, 10, 1))
                        .with(kind.opening, baht(opening))
                        .with(kind.least, BigDecimal.ZERO)
                        .with(kind.signers, List.of(signer(HEAD), signer(DIRECTOR)))
                        .with(
                                kind.books,
                                List.of(new RecordDraft()
                                        .with(kind.bookFirst, 101)
                                        .with(kind.bookLast, 110))));
        return act(spending.accounts, HEAD, asked, kind.approve);
    }

    private RecordDraft signer(int person) {
        var kind = spending.accounts.kind();
        return new RecordDraft()
                .with(kind.signer, SampleOffices.person(KT1, person).id())
                .with(kind.signsFrom, LocalDate.of(2026, 10, 1));
    }

    RecordRow book(String series) {
        var kind = accounting.books.kind();
        return accounting.books.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.series, series)
                        .with(kind.year, FiscalYear.of(TODAY))
                        .with(kind.part, "OFF_BUDGET")
                        .with(kind.holder, SampleOffices.person(KT1, PAYER).id())
                        .with(kind.first, 45)
                        .with(kind.last, 50));
    }

    RecordDraft receiptDraft(RecordRow book, RecordRow fund, RecordRow account, String amount) {
        var kind = accounting.receipts.kind();
        return new RecordDraft()
                .with(kind.book, book.id())
                .with(kind.receivedOn, TODAY)
                .with(kind.payer, "อบต. ตัวอย่าง")
                .with(kind.fund, fund.id())
                .with(kind.part, "OFF_BUDGET")
                .with(kind.account, account.id())
                .with(kind.channel, ReceiptChannel.TRANSFER)
                .with(
                        kind.items,
                        List.of(new RecordDraft()
                                .with(kind.item, "เงินสนับสนุน")
                                .with(kind.amount, baht(amount))));
    }

    RecordRow receipt(RecordRow book, RecordRow fund, RecordRow account, String amount) {
        return accounting.receipts.create(person(PAYER), receiptDraft(book, fund, account, amount));
    }

    RecordRow cheque(RecordRow account, RecordRow... claims) {
        return payments.cheques.create(person(PAYER), chequeDraft(account, claims));
    }

    RecordDraft chequeDraft(RecordRow account, RecordRow... claims) {
        var kind = payments.cheques.kind();
        return new RecordDraft()
                .with(kind.account, account.id())
                .with(kind.date, TODAY)
                .with(kind.payee, claims[0].get(spending.claims.kind().payeeName))
                .with(kind.crossed, true)
                .with(
                        kind.claims,
                        List.of(claims).stream()
                                .map(claim -> new RecordDraft().with(kind.claim, claim.id()))
                                .toList());
    }

    /** A withdrawal into an account of the office, not checked yet. */
    RecordRow withdrawal(LocalDate on, RecordRow account, RecordRow... claims) {
        var kind = payments.withdrawals.kind();
        return payments.withdrawals.create(
                person(PAYER),
                withdrawal(on, claims).with(kind.way, WithdrawalWay.OFFICE).with(kind.account, account.id()));
    }

    /** A withdrawal whose money goes to its receivers, not checked yet. */
    RecordRow direct(LocalDate on, RecordRow... claims) {
        return payments.withdrawals.create(
                person(PAYER), withdrawal(on, claims).with(payments.withdrawals.kind().way, WithdrawalWay.DIRECT));
    }

    private RecordDraft withdrawal(LocalDate on, RecordRow... claims) {
        var kind = payments.withdrawals.kind();
        return new RecordDraft()
                .with(kind.madeOn, on)
                .with(kind.sort, "KB02")
                .with(
                        kind.claims,
                        List.of(claims).stream()
                                .map(claim -> new RecordDraft().with(kind.claim, claim.id()))
                                .toList());
    }

    /** Money outside the budget that came into an account from nobody known. */
    RecordRow unknown(RecordRow account, LocalDate on, String amount) {
        var kind = accounting.suspense.kind();
        return accounting.suspense.create(
                person(PAYER),
                new RecordDraft()
                        .with(kind.account, account.id())
                        .with(kind.part, "OFF_BUDGET")
                        .with(kind.date, on)
                        .with(kind.amount, baht(amount))
                        .with(kind.bankText, "TRF 998877"));
    }

    /** 75,000 baht of support for computers, with a committee of these people. */
    RecordRow support(int... members) {
        var kind = accounting.supports.kind();
        return accounting.supports.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.donor, "อบต. ตัวอย่าง")
                        .with(kind.letterNo, "อบต 1/2570")
                        .with(kind.letterOn, TODAY)
                        .with(kind.amount, baht("75000"))
                        .with(kind.purpose, "คอมพิวเตอร์โรงเรียน")
                        .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                        .with(kind.members, committee(members)));
    }

    List<RecordDraft> committee(int... people) {
        var kind = accounting.supports.kind();
        return IntStream.of(people)
                .mapToObj(person -> new RecordDraft()
                        .with(kind.member, SampleOffices.person(KT1, person).id())
                        .with(kind.duty, "กรรมการ"))
                .toList();
    }

    RecordRow signed(RecordRow cheque) {
        act(payments.cheques, HEAD, cheque, payments.cheques.kind().sign);
        return act(payments.cheques, DIRECTOR, cheque, payments.cheques.kind().sign);
    }

    RecordRow delivered(RecordRow cheque) {
        return delivered(PAYER, cheque);
    }

    RecordRow delivered(int person, RecordRow cheque) {
        var kind = payments.cheques.kind();
        return act(
                payments.cheques,
                person,
                cheque,
                kind.deliver,
                kind.deliveredTo,
                "นายเจ้าหน้าที่ 12",
                kind.deliveredOn,
                TODAY);
    }

    /** Every working day between two has its summary without movement, submitted and accepted. Source: finance RF-04. */
    void zeroDays(LocalDate from, LocalDate until) {
        var kind = accounting.days.kind();
        from.datesUntil(until.plusDays(1))
                .filter(date -> workingDays.isWorkingDay(KT1, date))
                .forEach(date -> {
                    RecordRow day = accounting.days.create(
                            person(PAYER),
                            new RecordDraft().with(kind.date, date).with(kind.part, "OFF_BUDGET"));
                    RecordRow submitted = act(
                            accounting.days,
                            PAYER,
                            day,
                            kind.submit,
                            kind.cash,
                            baht("0"),
                            kind.cheques,
                            baht("0"),
                            kind.bank,
                            day.get(kind.closing));
                    act(accounting.days, ACCOUNTANT, submitted, kind.accept);
                });
    }

    /** A column of a record. */
    static BigDecimal sum(RecordRow row, Field<BigDecimal> field) {
        return row.get(field);
    }

    static Map<String, Object> none() {
        return Map.of();
    }
}
