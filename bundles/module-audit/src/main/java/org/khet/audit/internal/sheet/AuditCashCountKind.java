package org.khet.audit.internal.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.audit.internal.AuditCodes;
import org.khet.audit.internal.AuditFiles;
import org.khet.audit.internal.AuditPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** A count of cash before whoever keeps it, compared with the books. Source: other-groups AUD-P03, AUD-09. */
public final class AuditCashCountKind extends RecordKind {
    public final Field<Long> engagement =
            record("engagement", "audit.engagement").filtered();
    public final Field<LocalDate> countedOn = day("counted_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> place = text("place", 200).searched();
    public final Field<String> holder = text("holder_name", 200).searched();
    public final Field<String> witness = text("witness_name", 200).orEmpty();
    public final Lines pieces = lines("pieces", "aud_cash_piece", 1, 30);
    public final Field<String> piece = pieces.code("piece_code", AuditCodes.PIECE)
            .unique()
            .when((field, code, now) -> face(code).signum() == 0
                    ? Optional.of(Problem.of(field, "audit.error.piece", code))
                    : Optional.empty());
    public final Field<Integer> number = pieces.whole("piece_count", 0, 100_000);
    public final Field<BigDecimal> worth = pieces.computed(
            pieces.baht("worth"),
            line -> face(line.get(piece))
                    .multiply(BigDecimal.valueOf(line.get(number)))
                    .setScale(2, RoundingMode.HALF_UP));
    public final Field<BigDecimal> cash = baht("cash").sumOf(pieces, worth);
    public final Field<BigDecimal> cheques = baht("cheques").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> vouchers = baht("vouchers").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> book = baht("book_sum");
    public final Field<BigDecimal> difference = signedBaht("difference")
            .formula(row ->
                    row.get(cash).add(row.get(cheques)).add(row.get(vouchers)).subtract(row.get(book)));
    public final Field<String> reason = longText("difference_reason", 2000).orEmpty();

    public final State counted = state("COUNTED", StateTone.RUN);
    public final State signed = end("SIGNED", StateTone.DONE);

    public final Field<Optional<List<FileId>>> paper =
            file("signed_paper", AuditFiles.EVIDENCE).optional().from(signed);

    public final Action sign = action("sign", "signed")
            .from(counted)
            .to(signed)
            .needs(AuditPermissions.WORK_KEEP)
            .asks(paper)
            .confirmed()
            .icon("pen-line");

    /** The kind as the module keeps it. */
    public AuditCashCountKind() {
        super("audit", "cash-count", "aud_cash_count");
        rights(AuditPermissions.WORK_VIEW, AuditPermissions.WORK_KEEP, counted);
        personal();
        seenByOffice();
        rule((row, now) -> row.get(difference).signum() != 0 && row.get(reason).isBlank()
                ? Optional.of(Problem.of("difference_reason", "audit.error.difference", row.get(difference)))
                : Optional.empty());
        titled(countedOn, place);
        list(engagement, countedOn, place, holder, cash, book, difference);
        ordered(countedOn, true);
        section("what", engagement, countedOn, place, holder, witness);
        section("pieces", pieces);
        section("books", cheques, vouchers, book, reason);
        tab("all");
        menu("AUD", "coins", 23, "work");
    }

    /** What a piece is worth: its code, since offices add pieces of their own; nothing where that is no sum. */
    private static BigDecimal face(String code) {
        return code.matches("\\d{1,6}(\\.\\d{1,2})?") ? new BigDecimal(code) : BigDecimal.ZERO;
    }
}
