package org.khet.finance.internal.payment;

import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * How the file of a transfer looks that a bank reads (รูปแบบไฟล์โอนเงิน), one for each bank: a first line, one for each row, a last one, with
 * places such as <code>{account:10}</code>. Source: finance FE-09, FIN-25.
 */
public final class BankFileRecord extends RecordKind {
    public final Field<String> bank = code("bank", FinanceCodes.BANK).filtered().unique();
    public final Field<BankFileCoding> coding =
            choice("coding", BankFileCoding.class).initially(BankFileCoding.TIS_620);
    public final Field<String> ending = text("ending", 5)
            .initially("txt")
            .when((field, value, now) -> value.matches("[a-z0-9]{1,5}")
                    ? Optional.empty()
                    : Optional.of(Problem.of(field, "finance.error.fileEnding")));
    public final Field<String> first =
            text("first_line", 500).when(this::places).wide().orEmpty();
    public final Field<String> each = text("each_line", 500).when(this::places).wide();
    public final Field<String> last =
            text("last_line", 500).when(this::places).wide().orEmpty();

    public final State inForce = state("IN_FORCE", StateTone.RUN);

    /** The kind. */
    public BankFileRecord() {
        super("finance", "bank-file", "fin_bank_file");
        rights(FinancePermissions.TRANSFER_VIEW, FinancePermissions.BANK_MANAGE, inForce);
        titled(bank);
        list(bank, coding, ending, each);
        section("what", bank, coding, ending);
        section("lines", first, each, last);
        tab("all");
        menu("FIN", "file-output", 956, "basics");
    }

    private Optional<Problem> places(String field, String line, RecordContext now) {
        Set<String> unknown = BankFileLine.of(line).unknown();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(field, "finance.error.filePlace", String.join(" ", unknown)));
    }

    /** The parts of a file. */
    BankFileLine line(RecordRow row, Field<String> of) {
        return BankFileLine.of(row.get(of));
    }
}
