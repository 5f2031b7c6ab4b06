package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDate;

/**
 * Rents and other payments that come again each month (ค่าเช่าและค่าใช้จ่ายประจำ): a claim a month from the first to the last day of the
 * contract, also of months that could not be claimed in time. Source: finance FE-36, FIN-P14, FIN-89; kinds-finance finance.rent.
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
    /** Each month that was claimed, with its claim. */
    public final Lines months = lines("months", "fin_rent_month", 0, 600).byCode();

    public final Field<YearMonth> month = months.month("month_of");
    public final Field<Long> monthClaim = months.record("claim", "finance.claim");
    public final Field<Optional<LocalDate>> stuckOn = day("stuck_on").byCode().optional();

    public final State asked = state("ASKED", StateTone.IDLE);
    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.DONE);

    /** What was paid before it is claimed here no more. */
    public final Field<Optional<YearMonth>> first =
            month("first_month").from(active).optional().usually((row, now) -> YearMonth.from(row.get(from)));

    public final Action approve = action("approve")
            .from(asked)
            .to(active)
            .needs(FinancePermissions.RENT_EDIT)
            .notWho(create())
            .asks(first)
            .icon("stamp");
    public final Action claim =
            action("claim").from(active).automatic().when(this::isDue).does(this::claimed);
    /** A month could not be claimed: its line is of another year or short, or its kind of claim ended. Source: finance FIN-89. */
    public final Action urge = action("urge")
            .from(active)
            .automatic()
            .does((row, now) -> row.with(stuckOn(), now.today()))
            .tells(FinancePermissions.RENT_EDIT)
            .tellsMaker();
    /** Goes on with the line of a new year. Source: finance FIN-89. */
    public final Action renew = action("renew")
            .from(active)
            .needs(FinancePermissions.RENT_EDIT)
            .demands(line)
            .asks(kind, first)
            .does((row, now) -> row.with(stuckOn(), null))
            .icon("repeat");
    /** The claim of a month was cancelled: that month may be claimed again. Source: kinds-finance §1.1. */
    public final Action unclaim = action("unclaim", "unclaimed")
            .from(active)
            .automatic()
            .does((row, now) -> living(row))
            .backward("undo-2")
            .tellsMaker();

    /** Its last month is over and claimed. Source: finance FIN-89. */
    public final Action expire =
            action("expire").from(active).to(ended).automatic().tellsMaker();

    /** The claim of one of its months was cancelled after it ended with its contract. Source: kinds-finance §1.1. */
    public final Action reopen = action("reopen", "reopened")
            .from(ended)
            .to(active)
            .automatic()
            .does((row, now) -> living(row))
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
        section("months", months);
        tab("open", asked, active);
        tab("stuck", now -> List.of(in(active), stuckOn.isFilled()));
        tab("all");
        menu("FIN", "house", 63, "staff");
    }

    private Field<Optional<LocalDate>> stuckOn() {
        return stuckOn;
    }

    /** Whether it ended with its contract, all of it claimed. */
    public boolean isExpired(RecordRow row, LocalDate today) {
        return row.state().equals(ended)
                && row.get(until).isBefore(today)
                && next(row, today).isEmpty();
    }

    /** The month that is claimed next, the earliest of those that were not; empty while none is due. Source: finance FIN-89. */
    public Optional<YearMonth> next(RecordRow row, LocalDate today) {
        if (row.get(from).isAfter(today)) {
            return Optional.empty();
        }
        Set<YearMonth> done =
                row.lines(months).stream().map(line -> line.get(month)).collect(Collectors.toSet());
        YearMonth begin = YearMonth.from(row.get(from));
        YearMonth start = row.get(first).filter(begin::isBefore).orElse(begin);
        YearMonth end = YearMonth.from(row.get(until).isBefore(today) ? row.get(until) : today);
        return Stream.iterate(start, one -> !one.isAfter(end), one -> one.plusMonths(1))
                .filter(one -> !done.contains(one))
                .findFirst();
    }

    /** Each month once, between the first and the last day. */
    Optional<Problem> isDue(RecordRow row, RecordContext now) {
        return next(row, now.today()).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "",
                        "finance.error.rentNotDue",
                        YearMonth.from(now.today()).atDay(1)));
    }

    private RecordRow claimed(RecordRow row, RecordContext now) {
        YearMonth due = next(row, now.today()).orElseThrow();
        RecordRow made = claims.received(
                now,
                row,
                new OriginClaims.Wanted(
                        row.get(kind),
                        row.get(unit),
                        new OriginClaims.Payee(row.get(payee), row.get(vendor)),
                        row.get(subject) + " " + ThaiDate.monthOfYear(due),
                        Optional.of(row.get(line)),
                        Optional.empty(),
                        "BUDGET",
                        row.get(rate),
                        BigDecimal.ZERO,
                        false));
        List<RecordLine> all = new ArrayList<>(row.lines(months));
        all.add(RecordLine.of(months).with(month, due).with(monthClaim, made.id()));
        return with(row, all).with(stuckOn, null);
    }

    /** With the months whose claims were not cancelled. */
    private RecordRow living(RecordRow row) {
        return with(
                row,
                row.lines(months).stream()
                        .filter(line -> claims.isLiving(row.head().office(), line.get(monthClaim)))
                        .toList());
    }

    private RecordRow with(RecordRow row, List<RecordLine> all) {
        return row.with(months, all)
                .with(
                        last,
                        all.stream()
                                .map(line -> line.get(month))
                                .max(Comparator.naturalOrder())
                                .orElse(null));
    }
}
