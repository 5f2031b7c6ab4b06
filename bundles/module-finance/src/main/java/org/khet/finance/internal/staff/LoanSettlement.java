package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.receipt.ReceiptChannel;
import org.khet.finance.internal.receipt.ReceiptRecord;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * How loans are settled: papers and cash up to the loan, papers above it become a claim, cash makes a receipt of the day and is on its
 * spending line again. Source: finance RF-11, RF-45, J.4.8, FIN-56; kinds-finance finance.loan.
 */
public final class LoanSettlement {
    private final LoanParts parts;
    private @Nullable RecordService<LoanRecord> loans;

    /** The settlement over what it touches. */
    public LoanSettlement(LoanParts parts) {
        this.parts = parts;
    }

    /** Told once when loans are kept, before anybody settles one. */
    public void keep(RecordService<LoanRecord> kept) {
        loans = kept;
    }

    /** Papers count up to the rest; cash above it is refused. */
    RecordRow counted(LoanRecord kind, RecordRow row) {
        BigDecimal left = row.get(kind.amount).subtract(row.get(kind.papers)).subtract(row.get(kind.cash));
        BigDecimal brought = sum(row.get(kind.papersIn));
        BigDecimal byPapers = brought.min(left);
        BigDecimal byCash = sum(row.get(kind.cashIn));
        if (byPapers.add(byCash).compareTo(left) > 0) {
            throw Rejected.of(kind.cashIn.name(), "finance.error.tooMuchCash");
        }
        return row.with(kind.papers, row.get(kind.papers).add(byPapers))
                .with(kind.cash, row.get(kind.cash).add(byCash))
                .with(kind.above, brought.subtract(byPapers));
    }

    /** The receipt of the cash; nobody has approved papers above the loan, so they go the usual way of checks and approval. */
    void follow(LoanRecord kind, RecordRow row, RecordContext now) {
        BigDecimal cash = sum(row.get(kind.cashIn));
        if (cash.signum() > 0) {
            received(kind, row, cash, now);
        }
        if (row.get(kind.above).signum() > 0) {
            parts.claims().received(now, row, wanted(kind, row, row.get(kind.above)));
        }
    }

    /** The claim that pays a sum of it. */
    static OriginClaims.Wanted wanted(LoanRecord kind, RecordRow row, BigDecimal sum) {
        return new OriginClaims.Wanted(
                row.get(kind.kind),
                row.get(kind.unit),
                OriginClaims.Payee.of(row.get(kind.borrower)),
                row.get(kind.purpose),
                row.get(kind.line),
                row.get(kind.fund),
                "OFF_BUDGET",
                sum,
                BigDecimal.ZERO,
                false);
    }

    private void received(LoanRecord kind, RecordRow row, BigDecimal cash, RecordContext now) {
        long book = row.get(kind.cashBook).orElseThrow(() -> missing(kind.cashBook));
        RecordRow account = row.get(kind.cashAccount)
                .flatMap(id -> parts.accounts().find(now.office(), id))
                .orElseThrow(() -> missing(kind.cashAccount));
        ReceiptRecord receipt = parts.receipts().kind();
        parts.receipts()
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(receipt.book, book)
                                .with(receipt.receivedOn, now.today())
                                .with(receipt.payer, payer(kind, row, now))
                                .with(receipt.fund, fund(kind, row, now))
                                .with(receipt.part, account.get(parts.accounts().kind().part))
                                .with(receipt.account, account.id())
                                .with(receipt.channel, ReceiptChannel.CASH)
                                .with(receipt.loan, row.id())
                                .with(receipt.line, row.get(kind.line).orElse(null))
                                .with(
                                        receipt.items,
                                        List.of(new RecordDraft()
                                                .with(receipt.item, item(kind, row))
                                                .with(receipt.amount, cash))));
        parts.claims().firstPaid(row).ifPresent(claim -> parts.budget().cameBack(claim, cash));
    }

    /** What the receipt says on paper, in Thai. */
    private static String item(LoanRecord kind, RecordRow row) {
        String item = "เงินยืมเหลือจ่ายส่งคืน สัญญา " + row.get(kind.number).text() + " " + row.get(kind.purpose);
        return item.length() > 200 ? item.substring(0, 200) : item;
    }

    private String payer(LoanRecord kind, RecordRow row, RecordContext now) {
        return parts.people()
                .find(now.office(), row.get(kind.borrower))
                .map(Person::fullName)
                .orElseGet(() -> row.get(kind.number).text());
    }

    private long fund(LoanRecord kind, RecordRow row, RecordContext now) {
        return row.get(kind.fund)
                .or(() -> row.get(kind.line)
                        .flatMap(line -> parts.lines().find(now.office(), line))
                        .map(line -> line.get(parts.lines().kind().fund)))
                .orElseThrow(() -> missing(kind.fund));
    }

    /** A receipt of such cash was cancelled: the loan is open by as much again, and its line is charged once more. */
    public void takenBack(RecordRow receipt, RecordContext now) {
        ReceiptRecord kind = parts.receipts().kind();
        BigDecimal less = receipt.get(kind.total);
        LoanRecord of = loans().kind();
        RecordRow loan = receipt.get(kind.loan)
                .flatMap(id -> loans().find(now.office(), id))
                .orElseThrow(() -> Rejected.of("", "records.error.missing"));
        parts.claims().firstPaid(loan).ifPresent(claim -> parts.budget().cameBack(claim, less.negate()));
        loans().internal()
                .act(
                        now.caller(),
                        loan,
                        of.cashGone,
                        new RecordDraft().with(of.cash, loan.get(of.cash).subtract(less)),
                        "");
    }

    /** Its claim was paid: the borrower has the money, and its last day counts from now on. Source: finance RF-45, FIN-54, FIN-55. */
    public void paid(RecordRow loan, RecordContext now) {
        LoanRecord kind = loans().kind();
        if (loan.state().equals(kind.approved)) {
            LocalDate day = parts.claims().firstPaidOn(loan).orElse(now.today());
            loans().internal().act(now.caller(), loan, kind.pay, new RecordDraft().with(kind.paidOn, day), "");
        }
    }

    /**
     * The paper that paid a loan failed: unless something of the money has come back, the loan waits for its payment again. One that paid
     * papers above the loan leaves it as it is. Source: finance FIN-54 to FIN-56, FIN-116.
     */
    public void freed(RecordRow loan, RecordContext now) {
        if (parts.claims().isFirstPaid(loan)) {
            return;
        }
        LoanRecord kind = loans().kind();
        if (loan.get(kind.papers).add(loan.get(kind.cash)).signum() > 0) {
            throw Rejected.of(
                    "", "finance.error.loanSettled", loan.get(kind.number).text());
        }
        if (loan.state().equals(kind.paid)) {
            loans().internal().act(now.caller(), loan, kind.unpaid);
        }
    }

    private RecordService<LoanRecord> loans() {
        return Objects.requireNonNull(loans);
    }

    private static BigDecimal sum(Optional<BigDecimal> typed) {
        return typed.orElse(BigDecimal.ZERO);
    }

    private static Rejected missing(Field<?> field) {
        return Rejected.of(field.name(), "records.error.missing");
    }
}
