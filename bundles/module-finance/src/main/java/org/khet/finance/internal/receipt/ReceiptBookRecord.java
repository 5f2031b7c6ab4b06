package org.khet.finance.internal.receipt;

import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/** Books of receipts (เล่มใบเสร็จรับเงิน), whose numbers rise by one. Source: finance FE-04, RF-06; kinds-finance finance.receipt-book. */
public final class ReceiptBookRecord extends RecordKind {
    public final Field<String> series = text("series", 20).searched().unique();
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(RecordContext::fiscalYear).filtered();
    public final Field<String> part = code("part", FinanceCodes.PART).filtered();
    public final Field<PersonId> holder = person("holder");
    public final Field<Integer> first = whole("first_no", 1, 999_999).initially(1);
    public final Field<Integer> last = whole("last_no", 1, 999_999).notBefore(first);
    public final Field<Integer> next = whole("next_no", 1, 1_000_000).byCode().initially(1);

    public final State open = state("OPEN", StateTone.RUN);
    public final State returned = end("RETURNED", StateTone.DONE);

    public final Action giveBack = action("return", "returned")
            .from(open)
            .to(returned)
            .needs(FinancePermissions.BOOK_EDIT)
            .backward("undo-2");

    /** The kind. */
    public ReceiptBookRecord() {
        super("finance", "receipt-book", "fin_receipt_book");
        rights(FinancePermissions.BOOK_VIEW, FinancePermissions.BOOK_EDIT, open);
        titled(series);
        list(series, year, part, holder, first, last, next);
        tab("open", open);
        tab("all");
        create().does((row, now) -> row.with(next, row.get(first)));
        menu("FIN", "book-open", 960);
    }
}
