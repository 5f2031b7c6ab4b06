package org.khet.policyplan.internal.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** Rates (อัตรา) of items by group and purpose, valid from and until a day. Source: policyplan E-09, PLAN-10, 11, 16. */
public final class RateKind extends RecordKind {
    public final Field<Long> item = record("item", "policyplan.item").filtered();
    public final Field<Optional<String>> purpose =
            code("purpose", PolicyplanCodes.PURPOSE).filtered().optional();
    public final Field<Optional<String>> group =
            code("rate_group", PolicyplanCodes.RATE_GROUP).filtered().optional();
    public final Field<BigDecimal> rate = baht("rate").positive();
    public final Field<RatePer> per = choice("per", RatePer.class).initially(RatePer.MONTH);
    public final Field<LocalDate> from = day("valid_from").sorted();
    public final Field<Optional<LocalDate>> until =
            day("valid_to").notBefore(from).optional();
    public final Field<String> authority = text("authority", 200).searched().wide();
    public final Field<Boolean> used = yesNo("used").byCode().initially(false);

    /** The last day for which an allocation was agreed with it; it does not end before. */
    public final Field<Optional<LocalDate>> usedFor = day("used_for").byCode().optional();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action end = action("end")
            .from(active)
            .to(ended)
            .needs(PolicyplanPermissions.RATE_KEEP)
            .demands(until)
            .whenTyped(this::notBackwards)
            .backward("ban");

    /** The kind as the module keeps it. */
    public RateKind(Rates rates) {
        super("policyplan", "rate", "pol_rate");
        seenByOffice();
        rights(PolicyplanPermissions.PLAN_VIEW, PolicyplanPermissions.RATE_KEEP, active);
        titled(authority);
        list(item, purpose, group, rate, per, from, until);
        section("what", item, purpose, group, rate, per, from, until, authority);
        tab("active", active);
        tab("all");
        menu("PLAN", "tag", 61, "money");
        changeable(this::notUsed);
        rule((row, now) -> rates.overlap(this, row));
    }

    private Optional<Problem> notUsed(RecordRow row, RecordContext now) {
        return row.get(used) ? Optional.of(Problem.of("", "policyplan.error.rate-used")) : Optional.empty();
    }

    /** What was allocated with a rate keeps it: a new one begins after the last day that it was used for. */
    private Optional<Problem> notBackwards(RecordRow row, RecordContext now) {
        return row.get(usedFor)
                .filter(last -> row.get(until).filter(last::isAfter).isPresent())
                .map(last -> Problem.of(until.name(), "policyplan.error.rate-backwards", last));
    }

    /** Whether the rate holds on a day. */
    public boolean holdsOn(RecordRow row, LocalDate day) {
        return !day.isBefore(row.get(from))
                && row.get(until).map(last -> !day.isAfter(last)).orElse(true);
    }
}
