package org.khet.finance.internal.demo;

import static org.khet.finance.internal.demo.DemoFinanceOffice.baht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.khet.finance.internal.ledger.EntryBook;
import org.khet.finance.internal.ledger.LedgerPoster;
import org.khet.finance.internal.ledger.LedgerSort;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/**
 * The books of a demonstration office: what its accounts began the year with, two days that accounting accepted, and today, still
 * open. Source: finance I.
 */
final class DemoBooks {
    private static final String CARRIED = "3100";

    private final DemoFinanceOffice office;

    DemoBooks(DemoFinanceOffice office) {
        this.office = office;
    }

    void load() {
        opening();
        List.of(office.before(3), office.before(2)).stream()
                .distinct()
                .filter(day -> day.isBefore(office.today()))
                .forEach(day -> accept(day(day)));
        day(office.today());
    }

    /** What stood on both accounts, against what was carried over. */
    private void opening() {
        RecordRow money = account(LedgerPoster.MONEY, "เงินสดและเงินฝากธนาคาร", LedgerSort.ASSET);
        RecordRow carried = account(CARRIED, "ยอดยกมาจากปีก่อน", LedgerSort.EQUITY);
        var kind = office.all().accounting().entries.kind();
        RecordRow entry = office.make(
                office.all().accounting().entries,
                office.roles().books(),
                new RecordDraft()
                        .with(kind.date, office.year().firstDay())
                        .with(kind.book, EntryBook.OPENING)
                        .with(
                                kind.subject,
                                "ยอดยกมาต้นปีงบประมาณ พ.ศ. " + office.year().buddhist())
                        .with(kind.lines, List.of(line(money, "497350.25", "0"), line(carried, "0", "497350.25"))));
        office.act(office.all().accounting().entries, office.roles().books(), entry, kind.post, new RecordDraft());
    }

    private RecordDraft line(RecordRow account, String debit, String credit) {
        var kind = office.all().accounting().entries.kind();
        return new RecordDraft()
                .with(kind.account, account.id())
                .with(kind.debit, baht(debit))
                .with(kind.credit, baht(credit));
    }

    private RecordRow account(String code, String name, LedgerSort sort) {
        var kind = office.all().accounting().accounts.kind();
        return office.make(
                office.all().accounting().accounts,
                office.roles().books(),
                new RecordDraft()
                        .with(kind.code, code)
                        .with(kind.name, name)
                        .with(kind.sort, sort)
                        .with(kind.control, false));
    }

    private RecordRow day(LocalDate date) {
        var kind = office.all().accounting().days.kind();
        return office.make(
                office.all().accounting().days,
                office.roles().payer(),
                new RecordDraft().with(kind.date, date).with(kind.part, "OFF_BUDGET"));
    }

    private void accept(RecordRow day) {
        var days = office.all().accounting().days;
        var kind = days.kind();
        RecordRow sent = office.act(
                days,
                office.roles().payer(),
                day,
                kind.submit,
                new RecordDraft()
                        .with(kind.cash, BigDecimal.ZERO)
                        .with(kind.cheques, BigDecimal.ZERO)
                        .with(kind.bank, day.get(kind.closing))
                        .with(kind.note, ""));
        office.act(days, office.roles().books(), sent, kind.accept, new RecordDraft());
    }
}
