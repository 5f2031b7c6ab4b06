package org.khet.finance.internal.demo;

import static org.khet.finance.internal.demo.DemoFinanceOffice.baht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.khet.finance.internal.imports.StatementMatcher;
import org.khet.portal.api.record.RecordRow;

/**
 * What the bank says of the off-budget account since the end of the month before: interest that nobody has receipted yet, receipts,
 * a cheque that it paid, and money of an unknown payer. Source: finance I, RF-26.
 */
final class DemoStatement {
    private static final String OPENING = "412350.25";

    private final DemoFinanceOffice office;
    private final RecordRow account;
    private final StatementMatcher matcher;
    private BigDecimal rest = baht(OPENING);

    DemoStatement(DemoFinanceOffice office, DemoFunds.Made money) {
        this.office = office;
        this.account = money.account();
        this.matcher =
                new StatementMatcher(office.all(), office.as(office.roles().payer()));
    }

    void load() {
        LocalDate monthEnd = office.today().withDayOfMonth(1).minusDays(1);
        LocalDate before = office.before(4);
        row(before.isBefore(monthEnd) ? before : monthEnd, "ดอกเบี้ยเงินฝาก", "", "125.50");
        row(office.before(3), "รับโอนเงิน มูลนิธิการศึกษาตัวอย่าง", "", "8000.00");
        row(office.before(2), "รับโอนเงิน", "", "4500.00");
        row(office.before(1), "จ่ายเช็ค", firstCheque(), "-3250.00");
        row(office.today(), "รับฝากผ่านตู้ ATM", "", "1500.00");
    }

    private String firstCheque() {
        var kind = office.all().payments().cheques.kind();
        List<RecordRow> cheques = office.all().payments().cheques.after(office.key(), 0, 1);
        return String.valueOf(cheques.getFirst().get(kind.no));
    }

    private void row(LocalDate day, String text, String cheque, String sum) {
        BigDecimal amount = baht(sum);
        rest = rest.add(amount);
        matcher.match(new StatementMatcher.BankRow(
                account,
                day,
                text,
                cheque,
                amount.negate().max(BigDecimal.ZERO),
                amount.max(BigDecimal.ZERO),
                rest,
                "statement.csv"));
    }
}
