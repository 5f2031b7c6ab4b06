package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDate;

/**
 * Rents and other payments that come again each month (ค่าเช่าและค่าใช้จ่ายประจำ): a claim a month from the first to the last day of the
 * contract. Source: finance FE-36, FIN-P14, FIN-89; kinds-finance finance.rent.
 */
public final class RentRecord extends RecordKind {
    public final Field<String> sort = code("sort", FinanceCodes.RENT_KIND).filtered();
    public final Field<String> subject = text("subject", 200).searched().wide();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<Optional<PersonId>> payee = person("payee").optional();
    public final Field<Optional<Long>> vendor =
            record("vendor", "finance.vendor").optional();
    public final Field<Long> kind = record("kind", "finance.claim-kind");
    public final Field<Long> line = record("line", "finance.line");
    public final Field<BigDecimal> rate = baht("rate").positive().summed();
    public final Field<LocalDate> from = day("valid_from");
    public final Field<LocalDate> until = day("valid_until").notBefore(from);
    public final Field<String> contractNo = text("contract_no", 60).searched();
    public final Field<Optional<YearMonth>> last = month("last_month").byCode().optional();

    public final State asked = state("ASKED", StateTone.IDLE);
    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.DONE);

    public final Action approve = action("approve")
            .from(asked)
            .to(active)
            .needs(FinancePermissions.RENT_EDIT)
            .notWho(create())
            .icon("stamp");
    public final Action claim = action("claim")
            .from(active)
            .automatic()
            .when(this::isDue)
            .does((row, now) -> row.with(last(), YearMonth.from(now.today())))
            .then(this::claimed);
    /** The claim of its last month was cancelled: the month may be claimed again. Source: kinds-finance §1.1. */
    public final Action unclaim = action("unclaim", "unclaimed")
            .from(active)
            .automatic()
            .does((row, now) -> row.with(
                    last(), claims().lastReceived(row).map(YearMonth::from).orElse(null)))
            .backward("undo-2")
            .tellsMaker();

    public final Action end = action("end", "ended")
            .from(active)
            .to(ended)
            .needs(FinancePermissions.RENT_EDIT)
            .because()
            .backward("ban");

    private final OriginClaims claims;

    /** @param claims makes the claim of a month */
    public RentRecord(OriginClaims claims) {
        super("finance", "rent", "fin_rent");
        this.claims = claims;
        rights(FinancePermissions.LOAN_VIEW, FinancePermissions.RENT_EDIT, asked);
        belongsTo(unit);
        oneOf(payee, vendor);
        titled(contractNo, subject);
        list(contractNo, subject, sort, rate, from, until, last);
        section("what", sort, subject, contractNo, unit, from, until);
        section("money", payee, vendor, kind, line, rate);
        tab("open", asked, active);
        tab("all");
        menu("FIN", "house", 63, "staff");
    }

    private OriginClaims claims() {
        return claims;
    }

    private Field<Optional<YearMonth>> last() {
        return last;
    }

    /** Once a month, between the first and the last day. */
    Optional<Problem> isDue(RecordRow row, RecordContext now) {
        YearMonth month = YearMonth.from(now.today());
        boolean within = !row.get(from).isAfter(now.today()) && !row.get(until).isBefore(now.today());
        boolean again = row.get(last).filter(one -> !one.isBefore(month)).isPresent();
        return within && !again
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.rentNotDue", month.atDay(1)));
    }

    private void claimed(RecordRow row, RecordContext now) {
        claims.received(
                now,
                row,
                new OriginClaims.Wanted(
                        row.get(kind),
                        row.get(unit),
                        new OriginClaims.Payee(row.get(payee), row.get(vendor)),
                        row.get(subject) + " " + ThaiDate.monthOfYear(YearMonth.from(now.today())),
                        Optional.of(row.get(line)),
                        Optional.empty(),
                        "BUDGET",
                        row.get(rate),
                        BigDecimal.ZERO,
                        false));
    }
}
