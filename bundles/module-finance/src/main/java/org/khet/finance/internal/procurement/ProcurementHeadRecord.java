package org.khet.finance.internal.procurement;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** Heads of procurement officers (หัวหน้าเจ้าหน้าที่): one in an office on any day. Source: finance RF-50, FIN-58, S2 order FIN 1.5. */
public final class ProcurementHeadRecord extends RecordKind {
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    public final Field<PersonId> holder = person("holder").filtered();
    public final Field<LocalDate> from =
            day("valid_from").initially(now -> now.today()).sorted();
    public final Field<Optional<LocalDate>> until =
            day("valid_until").optional().notBefore(from);
    public final Field<String> order = text("order_no", 60).searched();

    public final State inForce = state("IN_FORCE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.DONE);

    public final Action end = action("end", "ended")
            .from(inForce)
            .to(ended)
            .needs(FinancePermissions.LIMIT_EDIT)
            .demands(until)
            .whenTyped((row, now) -> others(row))
            .backward("ban");

    private final SqlQuery sql;

    /** @param work the module's unit */
    public ProcurementHeadRecord(UnitOfWork work) {
        super("finance", "procurement-head", "fin_procurement_head");
        this.sql = new SqlQuery(work);
        rights(PropertyPermissions.PURCHASE_VIEW, FinancePermissions.LIMIT_EDIT, inForce);
        seenByOffice();
        titled(order);
        list(holder, from, until, order);
        ordered(from, true);
        tab("in-force", inForce);
        tab("all");
        rule((row, now) -> others(row));
        menu("FIN", "stamp", 921, "basics");
    }

    /** Who heads the procurement officers on that day. */
    public Optional<PersonId> on(OfficeId office, LocalDate day) {
        return sql
                .list(
                        office,
                        "select holder_id from fin_procurement_head where office_id = ? and valid_from <= ?"
                                + " and (valid_until is null or valid_until >= ?)",
                        row -> new PersonId(row.getLong(1)),
                        office.value(),
                        Date.valueOf(day),
                        Date.valueOf(day))
                .stream()
                .findFirst();
    }

    private Optional<Problem> others(RecordRow row) {
        List<LocalDate> days = sql.list(
                row.head().office(),
                "select valid_from from fin_procurement_head where office_id = ? and id <> ? and valid_from <= ?"
                        + " and (valid_until is null or valid_until >= ?)",
                one -> one.getDate(1).toLocalDate(),
                row.head().office().value(),
                row.id(),
                Date.valueOf(row.get(until).orElse(FOR_EVER)),
                Date.valueOf(row.get(from)));
        return days.stream().findFirst().map(day -> Problem.of(from.name(), "finance.error.procurementHeadThere", day));
    }
}
