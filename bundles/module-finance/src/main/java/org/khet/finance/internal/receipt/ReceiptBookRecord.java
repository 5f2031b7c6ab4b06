package org.khet.finance.internal.receipt;

import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
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

    private final SqlQuery sql;

    /** @param work the module's unit */
    public ReceiptBookRecord(UnitOfWork work) {
        super("finance", "receipt-book", "fin_receipt_book");
        this.sql = new SqlQuery(work);
        rights(FinancePermissions.BOOK_VIEW, FinancePermissions.BOOK_EDIT, open);
        titled(series);
        list(series, year, part, holder, first, last, next);
        tab("open", open);
        tab("all");
        create().does((row, now) -> row.with(next, row.get(first)));
        stored((row, now) -> beginsAtFirst(row));
        rule((row, now) -> row.id() == 0 ? Optional.empty() : begun(row));
        menu("FIN", "book-open", 960, "basics");
    }

    /** An unused book begins at its first number, also after that was corrected. Source: finance RF-06, FIN-100. */
    private void beginsAtFirst(RecordRow row) {
        sql.change(
                row.head().office(),
                "update fin_receipt_book set next_no = first_no where office_id = ? and id = ? and next_no <> first_no"
                        + " and not exists (select 1 from fin_receipt r where r.office_id = fin_receipt_book.office_id"
                        + " and r.book_id = fin_receipt_book.id)",
                row.head().office().value(),
                row.id());
    }

    /** The problem with other numbers than those that a begun book has: it keeps its first, and ends after its latest. */
    private Optional<Problem> begun(RecordRow row) {
        List<Integer> used = sql.list(
                row.head().office(),
                "select receipt_no from fin_receipt where office_id = ? and book_id = ? order by receipt_no",
                one -> one.getInt(1),
                row.head().office().value(),
                row.id());
        boolean fits = used.isEmpty() || (used.getFirst().equals(row.get(first)) && used.getLast() <= row.get(last));
        return fits ? Optional.empty() : Optional.of(Problem.of(first.name(), "finance.error.bookBegun"));
    }
}
