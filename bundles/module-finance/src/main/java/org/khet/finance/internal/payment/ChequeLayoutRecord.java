package org.khet.finance.internal.payment;

import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Where the parts of a cheque stand on the form of a bank, in millimetres from its upper left corner; one for each bank. Source:
 * finance PF-F08, FIN-22.
 */
public final class ChequeLayoutRecord extends RecordKind {
    private static final int MOST = 300;

    public final Field<String> bank = code("bank", FinanceCodes.BANK).filtered().unique();
    public final Field<Integer> width = whole("width", 50, MOST).initially(178);
    public final Field<Integer> height = whole("height", 30, MOST).initially(89);
    public final Field<Integer> dateX = whole("date_x", 0, MOST).initially(130);
    public final Field<Integer> dateY = whole("date_y", 0, MOST).initially(12);
    public final Field<Integer> payeeX = whole("payee_x", 0, MOST).initially(25);
    public final Field<Integer> payeeY = whole("payee_y", 0, MOST).initially(27);
    public final Field<Integer> wordsX = whole("words_x", 0, MOST).initially(35);
    public final Field<Integer> wordsY = whole("words_y", 0, MOST).initially(36);
    public final Field<Integer> figuresX = whole("figures_x", 0, MOST).initially(130);
    public final Field<Integer> figuresY = whole("figures_y", 0, MOST).initially(45);
    public final Field<Integer> crossX = whole("cross_x", 0, MOST).initially(5);
    public final Field<Integer> crossY = whole("cross_y", 0, MOST).initially(5);

    public final State inForce = state("IN_FORCE", StateTone.RUN);

    /** The kind. */
    public ChequeLayoutRecord() {
        super("finance", "cheque-layout", "fin_cheque_layout");
        rights(FinancePermissions.CHEQUE_VIEW, FinancePermissions.BANK_MANAGE, inForce);
        titled(bank);
        list(bank, width, height, dateX, dateY, payeeX, payeeY);
        section("sheet", bank, width, height);
        section("places", dateX, dateY, payeeX, payeeY, wordsX, wordsY, figuresX, figuresY, crossX, crossY);
        tab("all");
        menu("FIN", "sliders-horizontal", 955, "basics");
        rule((row, now) -> isOutside(row)
                ? Optional.of(Problem.of(width.name(), "finance.error.outsideCheque"))
                : Optional.empty());
    }

    private boolean isOutside(RecordRow row) {
        return List.of(dateX, payeeX, wordsX, figuresX, crossX).stream().anyMatch(x -> row.get(x) >= row.get(width))
                || List.of(dateY, payeeY, wordsY, figuresY, crossY).stream()
                        .anyMatch(y -> row.get(y) >= row.get(height));
    }
}
