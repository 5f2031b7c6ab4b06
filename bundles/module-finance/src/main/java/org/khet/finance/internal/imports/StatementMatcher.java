package org.khet.finance.internal.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.ledger.MatchRecord;
import org.khet.finance.internal.ledger.MatchSource;
import org.khet.finance.internal.payment.ChequeRecord;
import org.khet.finance.internal.payment.TransferRecord;
import org.khet.finance.internal.receipt.ReceiptRecord;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Finds what a row of a bank statement is in the office: a cheque by its number, a receipt or a transfer by sum and day. Source: finance RF-26. */
public final class StatementMatcher {
    private static final int DAYS = 5;

    private final FinanceRecords all;
    private final Caller caller;
    private final Set<String> taken;

    /**
     * A row of a statement.
     *
     * @param account the account
     * @param day     of the bank
     * @param text    of the bank
     * @param cheque  number, may be empty
     * @param debit   baht taken out
     * @param credit  baht put in
     * @param rest    balance after it
     * @param file    name of the file
     */
    public record BankRow(
            RecordRow account,
            LocalDate day,
            String text,
            String cheque,
            BigDecimal debit,
            BigDecimal credit,
            BigDecimal rest,
            String file) {
        /** The same for the same row, whoever takes it; the bank's running balance tells two alike apart. */
        private String key() {
            return "%d %s %s %s %s %s".formatted(account.id(), day, cheque, plain(debit), plain(credit), plain(rest));
        }

        private static String plain(BigDecimal sum) {
            return sum.stripTrailingZeros().toPlainString();
        }
    }

    private record Found(RecordLink link, BigDecimal sum) {}

    /**
     * @param all    the module's records
     * @param caller in whose name rows are kept
     */
    public StatementMatcher(FinanceRecords all, Caller caller) {
        this.all = all;
        this.caller = caller;
        this.taken = taken();
    }

    /** Keeps the row with what it is. */
    public void match(BankRow row) {
        Optional<Found> found =
                row.credit().signum() > 0 ? receipt(row) : row.cheque().isEmpty() ? transfer(row) : cheque(row);
        MatchRecord kind = all.accounting().matches.kind();
        RecordRow made = all.accounting()
                .matches
                .internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.source, MatchSource.BANK)
                                .with(kind.account, row.account().id())
                                .with(kind.date, row.day())
                                .with(kind.reference, row.cheque())
                                .with(kind.subject, row.text())
                                .with(kind.debit, row.debit())
                                .with(kind.credit, row.credit())
                                .with(kind.balance, row.rest())
                                .with(kind.found, found.map(Found::link).orElse(null))
                                .with(kind.here, found.map(Found::sum).orElse(BigDecimal.ZERO))
                                .with(kind.rowKey, row.key())
                                .with(kind.file, row.file()));
        all.accounting().matches.internal().act(caller, made, kind.compare);
        found.ifPresent(one -> taken.add(key(one.link().type(), one.link().id())));
    }

    /** The cheque that was handed out under this number and that no other row has: what is void or expired, the bank does not pay. */
    private Optional<Found> cheque(BankRow row) {
        if (!row.cheque().matches("\\d{1,8}")) {
            return Optional.empty();
        }
        ChequeRecord kind = all.payments().cheques.kind();
        Optional<RecordRow> cheque = all
                .payments()
                .cheques
                .internal()
                .all(
                        caller,
                        RecordFilter.of(
                                kind.account.is(row.account().id()),
                                kind.no.is(Integer.valueOf(row.cheque())),
                                kind.in(kind.delivered, kind.cleared)))
                .stream()
                .filter(one -> isFree(kind.type(), one.id()))
                .findFirst();
        cheque.filter(one -> one.state().equals(kind.delivered)
                        && one.get(kind.amount).compareTo(row.debit()) == 0)
                .flatMap(one -> all.payments().cheques.find(caller.office(), one.id()))
                .ifPresent(one -> all.payments()
                        .cheques
                        .internal()
                        .act(caller, one, kind.clear, new RecordDraft().with(kind.clearedOn, row.day()), ""));
        return cheque.map(
                one -> new Found(new RecordLink(kind.type(), one.id(), one.get(kind.shownNo)), one.get(kind.amount)));
    }

    private Optional<Found> receipt(BankRow row) {
        ReceiptRecord kind = all.accounting().receipts.kind();
        return all
                .accounting()
                .receipts
                .internal()
                .all(
                        caller,
                        RecordFilter.of(
                                kind.account.is(row.account().id()),
                                kind.in(kind.issued),
                                kind.receivedOn.atLeast(row.day().minusDays(DAYS)),
                                kind.receivedOn.below(row.day().plusDays(1))))
                .stream()
                .filter(one -> one.get(kind.total).compareTo(row.credit()) == 0 && isFree(kind.type(), one.id()))
                .findFirst()
                .map(one ->
                        new Found(new RecordLink(kind.type(), one.id(), one.get(kind.number)), one.get(kind.total)));
    }

    private Optional<Found> transfer(BankRow row) {
        TransferRecord kind = all.payments().transfers.kind();
        return all
                .payments()
                .transfers
                .internal()
                .all(caller, RecordFilter.of(kind.account.is(row.account().id()), kind.in(kind.sent, kind.done)))
                .stream()
                .filter(one -> one.get(kind.total).compareTo(row.debit()) == 0 && isFree(kind.type(), one.id()))
                .findFirst()
                .map(one ->
                        new Found(new RecordLink(kind.type(), one.id(), one.get(kind.subject)), one.get(kind.total)));
    }

    private boolean isFree(String type, long id) {
        return !taken.contains(key(type, id));
    }

    private static String key(String type, long id) {
        return type + " " + id;
    }

    /** What rows of statements have been found to be, read once for a file. */
    private Set<String> taken() {
        MatchRecord kind = all.accounting().matches.kind();
        return all
                .accounting()
                .matches
                .internal()
                .all(caller, RecordFilter.of(kind.source.is(MatchSource.BANK)))
                .stream()
                .flatMap(one -> one.get(kind.found).stream())
                .map(link -> key(link.type(), link.id()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
