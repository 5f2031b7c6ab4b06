package org.khet.finance.internal.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** Who approves which papers up to which sum (อำนาจอนุมัติ), by dates. Source: finance FE-38, RF-14; kinds-finance finance.limit. */
public final class LimitRecord extends RecordKind {
    public final Field<PersonId> holder = person("holder").filtered();
    public final Field<LimitSort> sort = choice("sort", LimitSort.class).filtered();
    /** Only purchases by this method; a limit without one holds for those that have no limit of their own. Source: finance RF-14, FE-38. */
    public final Field<Optional<String>> method =
            code("method", FinanceCodes.METHOD).optional().onlyIf(sort.is(LimitSort.PURCHASE));

    public final Field<Optional<BigDecimal>> most = baht("most").optional();
    public final Field<LocalDate> from = day("valid_from").initially(now -> now.today());
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
            .whenTyped((row, now) -> overlaps(row))
            .backward("ban");

    private final LimitRepository limits;

    /** @param limits finds limits that are in force */
    public LimitRecord(LimitRepository limits) {
        super("finance", "limit", "fin_limit");
        this.limits = limits;
        rights(FinancePermissions.LIMIT_VIEW, FinancePermissions.LIMIT_EDIT, inForce);
        seenByOffice();
        titled(order);
        list(holder, sort, method, most, from, until, order);
        ownOf(holder);
        tab("in-force", inForce);
        tab("all");
        rule((row, now) -> overlaps(row));
        menu("FIN", "stamp", 920, "basics");
    }

    private Optional<Problem> overlaps(RecordRow row) {
        boolean another = limits.overlaps(
                row.head().office(),
                row.id(),
                row.get(holder),
                row.get(sort),
                row.get(method),
                row.get(from),
                row.get(until).orElse(LocalDate.of(9999, 12, 31)));
        return another ? Optional.of(Problem.of(from.name(), "finance.error.limitOverlaps")) : Optional.empty();
    }
}
