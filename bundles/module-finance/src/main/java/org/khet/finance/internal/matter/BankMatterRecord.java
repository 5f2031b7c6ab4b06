package org.khet.finance.internal.matter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinanceFiles;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * Matters of bank accounts (เรื่องติดต่อธนาคาร): letters, fees, interest, money moved between own accounts of one part. Source: finance
 * FIN-P09, FIN-96, FIN-109; kinds-finance finance.bank-matter.
 */
public final class BankMatterRecord extends RecordKind {
    static final String FEE = "FEE";
    static final String INTEREST = "INTEREST";
    static final String MOVE = "MOVE";

    public final Field<Long> account = record("account", "finance.bank-account").filtered();
    public final Field<String> sort = code("sort", FinanceCodes.BANK_MATTER).filtered();
    public final Field<LocalDate> date = day("day_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> letterNo = text("letter_no", 60).searched().orEmpty();
    public final Field<String> subject = text("subject", 200).searched().wide();
    public final Field<String> body = longText("body", 2000).orEmpty();
    public final Condition isMoney = Condition.any(sort.is(FEE), sort.is(INTEREST), sort.is(MOVE));
    public final Condition isBooked = Condition.any(sort.is(FEE), sort.is(INTEREST));
    public final Field<Optional<BigDecimal>> amount = baht("amount")
            .positive()
            .optional()
            .onlyIf(isMoney)
            .neededIf(isMoney)
            .summed();
    public final Field<Optional<Long>> fund =
            record("fund", "finance.fund").optional().onlyIf(isBooked).neededIf(isBooked);
    public final Field<Optional<Long>> book = record("book", "finance.receipt-book")
            .optional()
            .onlyIf(sort.is(INTEREST))
            .neededIf(sort.is(INTEREST));
    public final Field<Optional<Long>> vendor =
            record("vendor", "finance.vendor").optional().onlyIf(sort.is(FEE)).neededIf(sort.is(FEE));
    public final Field<Optional<Long>> kind =
            record("kind", "finance.claim-kind").optional().onlyIf(sort.is(FEE)).neededIf(sort.is(FEE));
    public final Field<Optional<Long>> toAccount = record("to_account", "finance.bank-account")
            .optional()
            .onlyIf(sort.is(MOVE))
            .neededIf(sort.is(MOVE));
    public final Field<Optional<UnitId>> unit =
            unit("unit").optional().onlyIf(sort.is(FEE)).neededIf(sort.is(FEE));

    /** What came of it in the books. */
    public final Field<Optional<Long>> receipt =
            record("receipt", "finance.receipt").byCode().optional();

    public final Field<Optional<Long>> claim =
            record("claim", "finance.claim").byCode().optional();
    public final Field<Optional<List<FileId>>> files =
            files("files", FinanceFiles.EVIDENCE, 5).optional();

    public final State open = state("OPEN", StateTone.IDLE);
    public final State done = end("DONE", StateTone.DONE);
    public final State dropped = end("CANCELLED", StateTone.IDLE);

    public final Action finish = action("finish", "finished")
            .from(open)
            .to(done)
            .when((row, now) -> rules().problem(this, row))
            .needs(FinancePermissions.BANK_MANAGE)
            .asks(files)
            .whenTyped((row, now) -> rules().otherFund(this, row))
            .does((row, now) -> rules().booked(this, row, now))
            .icon("check");
    public final Action cancel = action("cancel", "cancelled")
            .from(open)
            .to(dropped)
            .needs(FinancePermissions.BANK_MANAGE)
            .because()
            .backward("ban");

    /** The claim of its fee or the receipt of its interest was cancelled. Source: kinds-finance §1.1. */
    public final Action reopen = action("reopen", "reopened")
            .from(done)
            .to(open)
            .automatic()
            .does((row, now) -> row.with(receipt, null).with(claim, null))
            .backward("undo-2")
            .tellsMaker();

    private final BankMatterRules rules;

    /** @param rules what follows from a matter */
    public BankMatterRecord(BankMatterRules rules) {
        super("finance", "bank-matter", "fin_bank_matter");
        this.rules = rules;
        rights(FinancePermissions.BANK_VIEW, FinancePermissions.BANK_MANAGE, open);
        titled(letterNo, subject);
        list(date, account, sort, letterNo, subject, amount);
        section("what", account, sort, date, letterNo, subject, body, files);
        section("money", amount, fund, book, vendor, kind, unit, toAccount);
        tab("open", open);
        tab("all");
        rule((row, now) -> rules.problem(this, row));
        menu("FIN", "mail", 61, "payments");
    }

    private BankMatterRules rules() {
        return rules;
    }
}
