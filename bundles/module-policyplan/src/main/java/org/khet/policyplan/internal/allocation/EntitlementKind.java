package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.policyplan.internal.setting.SchoolEndings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/** People, houses and plots that money is paid for (รายการผู้มีสิทธิ). Source: policyplan E-10, R-04, R-05, PLAN-14, 15, 38, 39. */
public final class EntitlementKind extends RecordKind {
    public final Field<Long> item = record("item", "policyplan.item").filtered();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<Optional<UnitId>> unit = unit("unit").optional();
    public final Field<String> post = text("post_no", 40).orEmpty();
    public final Field<String> name = text("name", 200).orEmpty().seenWith(PolicyplanPermissions.PERSON_SEE);
    public final Field<String> plot = text("plot", 100).orEmpty().searched();
    public final Field<String> temple = text("temple", 200).orEmpty();
    public final Field<Optional<String>> group =
            code("rate_group", PolicyplanCodes.RATE_GROUP).filtered().optional();
    public final Field<Optional<BigDecimal>> ownRate = baht("own_rate").optional();
    public final Field<Optional<EntitledPer>> ownPer = choice("own_per", EntitledPer.class)
            .optional()
            .neededIf(ownRate.isFilled())
            .onlyIf(ownRate.isFilled());
    public final Field<Boolean> social = yesNo("ss").initially(false);
    public final Field<LocalDate> start = day("start_on");
    public final Field<Optional<LocalDate>> until =
            day("end_on").notBefore(start).optional();
    public final Field<String> note = text("note", 300).orEmpty().wide();

    public final Field<Optional<LocalDate>> urgedOn = day("urged_on").byCode().optional();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    /** Its end is near, or has passed. Source: policyplan J.2. */
    public final Action urge = action("urge", "urged")
            .from(active)
            .automatic()
            .does((row, now) -> row.with(urgedOn, now.today()))
            .tells(PolicyplanPermissions.ALLOCATION_DRAFT);

    public final Action end = action("end")
            .from(active)
            .to(ended)
            .needs(PolicyplanPermissions.ALLOCATION_DRAFT)
            .demands(until)
            .backward("ban");

    /** The kind as the module keeps it. */
    public EntitlementKind(SchoolEndings ended, MoneyRegisters money) {
        super("policyplan", "entitlement", "pol_entitlement");
        rights(PolicyplanPermissions.MONEY_SEE, PolicyplanPermissions.ALLOCATION_DRAFT, active);
        oneOf(school, unit);
        titled(post, plot, temple, note);
        list(item, school, unit, post, plot, temple, name, group, ownRate, ownPer, start, until);
        section("what", item, school, unit, post, name, group, ownRate, ownPer, social, start, until);
        section("land", plot, temple, note);
        tab("active", active);
        tab("all");
        menu("PLAN", "user-check", 46, "allocations");
        rule((row, now) -> ended.before(school, now.office(), row.get(school), begins(row, now)));
        rule((row, now) -> rented(money, row, now));
    }

    /** A house or plot has its own rent: the table of rates has none. Source: policyplan E-10. */
    private Optional<Problem> rented(MoneyRegisters money, RecordRow row, RecordContext now) {
        boolean rent = money.items()
                .find(now.office(), row.get(item))
                .filter(one -> one.get(money.items().kind().sort) == BudgetItemSort.RENT)
                .isPresent();
        return rent && row.get(ownRate).isEmpty()
                ? Optional.of(Problem.of(ownRate.name(), "policyplan.error.rent-rate"))
                : Optional.empty();
    }

    /** What is recorded now begins today at the earliest for a school that has ended; what stands keeps its start. */
    private LocalDate begins(RecordRow row, RecordContext now) {
        return row.id() == 0 && row.get(start).isBefore(now.today()) ? now.today() : row.get(start);
    }
}
