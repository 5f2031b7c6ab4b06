package org.khet.year.play;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.khet.finance.internal.bank.AccountSort;
import org.khet.finance.internal.budget.ExpenditureType;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;

/** What the finance group sets up on the first of October: limits, kinds of money and of claims, an account, a receipt book. */
final class MoneySetting {
    static final String PART = "OFF_BUDGET";
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private final PlayedOffice office;
    private final FinanceRecords all;
    final RecordRow account;
    final RecordRow book;
    final RecordRow kind;
    final RecordRow offLine;
    final RecordRow offFund;

    MoneySetting(PlayedOffice office, FinanceRecords all, BigDecimal opening, BigDecimal ownMoney) {
        this.office = office;
        this.all = all;
        limit(YearPost.FINANCE_HEAD, new BigDecimal("50000"));
        limit(YearPost.DEPUTY, new BigDecimal("200000"));
        limit(YearPost.DIRECTOR, null);
        fund("งปม", "เงินงบประมาณประจำปี", "BUDGET");
        offFund = fund("นอก-1", "เงินบำรุงการศึกษา", PART);
        account = account(opening);
        kind = claimKind();
        book = book();
        offLine = line(ownMoney);
    }

    private void limit(YearPost holder, BigDecimal most) {
        var of = all.spending().limits.kind();
        office.make(
                all.spending().limits,
                office.caller(YearPost.DIRECTOR),
                of.holder,
                office.person(holder),
                of.sort,
                LimitSort.CLAIM,
                of.most,
                most,
                of.from,
                FIRST,
                of.order,
                "คำสั่งที่ 275/2569");
    }

    private RecordRow fund(String code, String name, String source) {
        var of = all.spending().funds.kind();
        return office.make(
                all.spending().funds,
                office.caller(YearPost.FINANCE_HEAD),
                of.code,
                code,
                of.name,
                name,
                of.source,
                source,
                of.suspense,
                false);
    }

    private RecordRow account(BigDecimal opening) {
        var of = all.spending().accounts.kind();
        RecordRow asked = office.make(
                all.spending().accounts,
                office.caller(YearPost.PAYER),
                of.name,
                "กระแสรายวัน เงินนอกงบประมาณ",
                of.sort,
                AccountSort.CURRENT,
                of.bank,
                "KTB",
                of.accountNo,
                "999-0-00001-1",
                of.part,
                PART,
                of.openedOn,
                FIRST,
                of.opening,
                opening,
                of.least,
                BigDecimal.ZERO,
                of.signers,
                List.of(signer(YearPost.FINANCE_HEAD), signer(YearPost.DIRECTOR)),
                of.books,
                List.of(PlayedOffice.draft(of.bookFirst, 10_101, of.bookLast, 10_999)));
        return office.act(all.spending().accounts, office.caller(YearPost.FINANCE_HEAD), asked, of.approve);
    }

    private RecordDraft signer(YearPost post) {
        var of = all.spending().accounts.kind();
        return PlayedOffice.draft(of.signer, office.person(post), of.signsFrom, FIRST);
    }

    private RecordRow claimKind() {
        var of = all.spending().kinds.kind();
        return office.make(
                all.spending().kinds,
                office.caller(YearPost.FINANCE_HEAD),
                of.code,
                "GEN",
                of.name,
                "เบิกค่าใช้จ่าย",
                of.needsLine,
                true,
                of.withholds,
                false,
                of.typed,
                true,
                of.account,
                "5000");
    }

    private RecordRow book() {
        var of = all.accounting().books.kind();
        return office.make(
                all.accounting().books,
                office.caller(YearPost.FINANCE_HEAD),
                of.series,
                "A70",
                of.year,
                PlanPlay.YEAR,
                of.part,
                PART,
                of.holder,
                office.person(YearPost.PAYER),
                of.first,
                1,
                of.last,
                2000);
    }

    private RecordRow line(BigDecimal money) {
        var of = all.spending().lines.kind();
        return office.make(
                all.spending().lines,
                office.caller(YearPost.FINANCE_HEAD),
                of.year,
                PlanPlay.YEAR,
                of.fund,
                offFund.id(),
                of.type,
                ExpenditureType.OPERATIONS,
                of.item,
                "F1",
                of.title,
                "ค่าใช้จ่ายของสำนักงาน",
                of.unit,
                office.unit("ICT"),
                of.letterNo,
                "ศธ 04999/1",
                of.amount,
                money,
                of.spendBy,
                PlanPlay.YEAR.lastDay());
    }
}
