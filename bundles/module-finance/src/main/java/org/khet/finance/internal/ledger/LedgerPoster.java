package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.daily.DayRecord;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.text.ThaiDate;

/**
 * Makes the entries of accepted days: money that the office keeps is a liability to its purpose, one row for each kind of money, so
 * the control account always is the sum of the kinds. Money of the treasury comes with its withdrawal, money whose payer is unknown is a
 * liability of its own until it is receipted. Source: finance RF-31, RF-33, FIN-38, FIN-42, FIN-101.
 */
public final class LedgerPoster implements DayRecord.Poster {
    /** Account of cash and bank. */
    public static final String MONEY = "1100";
    /** Control account of kinds of money. */
    public static final String FUNDS = "2100";

    /** Money on an account whose payer is unknown. */
    public static final String SUSPENSE = "2110";

    private static final String RECEIPTS =
            "select fund_id, sum(total) from fin_receipt where office_id = ? and part = ?"
                    + " and received_on = ? and state = 'ISSUED' and suspense_id is null group by fund_id order by fund_id";
    private static final String IDENTIFIED =
            "select fund_id, sum(total) from fin_receipt where office_id = ? and part = ?"
                    + " and received_on = ? and state = 'ISSUED' and suspense_id is not null group by fund_id order by fund_id";
    private static final String UNKNOWN = "select cast(null as bigint), coalesce(sum(amount), 0) from fin_suspense"
            + " where office_id = ? and part = ? and dated_on = ?";
    private static final String TREASURY = "select coalesce(c.fund_id, l.fund_id), sum(c.net) from fin_withdrawal w"
            + " join fin_bank_account a on a.id = w.account_id join fin_withdrawal_claim wc on wc.record_id = w.id"
            + " join fin_claim c on c.id = wc.claim_id left join fin_line l on l.id = c.line_id where w.office_id = ?"
            + " and a.part = ? and w.paid_on = ? and w.state = 'PAID' group by coalesce(c.fund_id, l.fund_id)"
            + " order by coalesce(c.fund_id, l.fund_id)";
    private static final String PAYMENTS =
            "select fund_id, sum(amount) from fin_payment where office_id = ? and part = ?"
                    + " and paid_on = ? and account_id is not null group by fund_id order by fund_id";
    private static final Map<String, String> NAMES = Map.of(
            MONEY, "เงินสดและเงินฝากธนาคาร", FUNDS, "เงินรับฝากตามประเภทเงิน", SUSPENSE, "เงินรับรอตรวจสอบผู้ชำระ");

    private final RecordService<LedgerAccountRecord> accounts;
    private final SqlQuery sql;
    private @Nullable RecordService<EntryRecord> entries;

    /** @param work the module's unit */
    public LedgerPoster(RecordService<LedgerAccountRecord> accounts, UnitOfWork work) {
        this.accounts = accounts;
        this.sql = new SqlQuery(work);
    }

    /** Told once when the kind of entries is kept, before any day is accepted. */
    public void keep(RecordService<EntryRecord> kept) {
        entries = kept;
    }

    private record Move(String debit, String credit, Optional<Long> fund, BigDecimal sum) {}

    @Override
    public void post(DayRecord kind, RecordRow day, RecordContext now) {
        List<Move> in = new ArrayList<>(moves(kind, day, RECEIPTS, MONEY, FUNDS));
        in.addAll(moves(kind, day, TREASURY, MONEY, FUNDS));
        in.addAll(moves(kind, day, UNKNOWN, MONEY, SUSPENSE));
        in.addAll(moves(kind, day, IDENTIFIED, SUSPENSE, FUNDS));
        LocalDate date = day.get(kind.date);
        entry(now, day, date, EntryBook.RECEIPT, in);
        entry(now, day, date, EntryBook.PAYMENT, moves(kind, day, PAYMENTS, FUNDS, MONEY));
    }

    private List<Move> moves(DayRecord kind, RecordRow day, String query, String debit, String credit) {
        return sql
                .list(
                        day.head().office(),
                        query,
                        row -> {
                            long fund = row.getLong(1);
                            return new Move(
                                    debit,
                                    credit,
                                    row.wasNull() ? Optional.empty() : Optional.of(fund),
                                    row.getBigDecimal(2));
                        },
                        day.head().office().value(),
                        day.get(kind.part),
                        Date.valueOf(day.get(kind.date)))
                .stream()
                .filter(one -> one.sum().signum() != 0)
                .toList();
    }

    private void entry(RecordContext now, RecordRow day, LocalDate date, EntryBook book, List<Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        EntryRecord kind = entries().kind();
        List<RecordDraft> lines = new ArrayList<>();
        for (Move one : moves) {
            boolean usual = one.sum().signum() > 0;
            lines.add(line(now, usual ? one.debit() : one.credit(), one, true));
            lines.add(line(now, usual ? one.credit() : one.debit(), one, false));
        }
        String title = part(day) + " · " + ThaiDate.listDate(date);
        RecordDraft draft = new RecordDraft()
                .with(kind.date, date)
                .with(kind.book, book)
                .with(kind.subject, title)
                .with(kind.document, new RecordLink("finance.day", day.id(), title))
                .with(kind.lines, lines);
        RecordRow made = entries().internal().create(now.caller(), draft);
        entries().internal().act(now.caller(), made, kind.post);
    }

    /** The part by its name, not its code. */
    private String part(RecordRow day) {
        return FinanceCodes.partName(String.valueOf(day.titleParts().getFirst()));
    }

    private RecordDraft line(RecordContext now, String code, Move move, boolean isDebit) {
        EntryRecord kind = entries().kind();
        BigDecimal amount = move.sum().abs();
        return new RecordDraft()
                .with(kind.account, account(now, code))
                .with(kind.fund, code.equals(FUNDS) ? move.fund().orElse(null) : null)
                .with(kind.debit, isDebit ? amount : BigDecimal.ZERO)
                .with(kind.credit, isDebit ? BigDecimal.ZERO : amount);
    }

    /** An account of the chart; one that is missing is made, and the office names it as it likes. */
    private long account(RecordContext now, String code) {
        LedgerAccountRecord kind = accounts.kind();
        return accounts.internal().all(now.caller(), RecordFilter.of(kind.code.is(code))).stream()
                .findFirst()
                .orElseGet(() -> accounts.internal()
                        .create(
                                now.caller(),
                                new RecordDraft()
                                        .with(kind.code, code)
                                        .with(kind.name, NAMES.getOrDefault(code, code))
                                        .with(kind.sort, code.equals(MONEY) ? LedgerSort.ASSET : LedgerSort.LIABILITY)
                                        .with(kind.control, code.equals(FUNDS))))
                .id();
    }

    /** Takes an entry back by the opposite one of today. Source: finance FIN-41. */
    public void opposite(RecordRow posted, RecordContext now) {
        EntryRecord kind = entries().kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.date, now.today())
                .with(kind.book, posted.get(kind.book) == EntryBook.CLOSING ? EntryBook.CLOSING : EntryBook.GENERAL)
                .with(kind.subject, posted.get(kind.subject))
                .with(kind.document, new RecordLink("finance.entry", posted.id(), posted.get(kind.subject)))
                .with(
                        kind.lines,
                        posted.lines(kind.lines).stream()
                                .map(line -> new RecordDraft()
                                        .with(kind.account, line.get(kind.account))
                                        .with(kind.fund, line.get(kind.fund).orElse(null))
                                        .with(kind.debit, line.get(kind.credit))
                                        .with(kind.credit, line.get(kind.debit)))
                                .toList());
        RecordRow made = entries().internal().create(now.caller(), draft);
        entries().internal().act(now.caller(), made, kind.post);
    }

    private RecordService<EntryRecord> entries() {
        return Objects.requireNonNull(entries);
    }
}
