package org.khet.policyplan.internal.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/**
 * Fund lines with their ceiling (วงเงิน), opened by money received; sums are moved by {@link Ceilings} alone. Source:
 * policyplan E-07, PLAN-08, 12, 13.
 */
public final class FundLineKind extends RecordKind {
    /** Programme of money that names none. */
    public static final String NO_PROGRAMME = "-";

    public final Field<FiscalYear> year =
            fiscalYear("year").in("fiscal_year").filtered().sorted();
    public final Field<FundSource> source = choice("source", FundSource.class).filtered();
    public final Field<String> expenditure =
            code("expenditure_type", PolicyplanCodes.EXPENDITURE).filtered();
    public final Field<Long> item = record("item", "policyplan.item").filtered();
    public final Field<String> programme =
            text("programme", 40).initially(NO_PROGRAMME).searched();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<Optional<LocalDate>> spendBy = day("spend_by").optional();
    public final Field<BigDecimal> ceiling =
            signedBaht("ceiling").byCode().initially(BigDecimal.ZERO).summed();
    public final Field<BigDecimal> allocated =
            signedBaht("allocated").byCode().initially(BigDecimal.ZERO).summed();
    public final Field<BigDecimal> available =
            signedBaht("available").byCode().initially(BigDecimal.ZERO).summed();

    public final Field<Optional<LocalDate>> urgedOn = day("urged_on").byCode().optional();

    public final State expected = state("EXPECTED", StateTone.IDLE);
    public final State open = state("OPEN", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Action openIt = action("open").from(expected).to(open).automatic();
    /** Money is left and its last day is near. Source: policyplan J.2. */
    public final Action urge = action("urge", "urged")
            .from(open)
            .automatic()
            .does((row, now) -> row.with(urgedOn, now.today()))
            .tells(PolicyplanPermissions.MONEY_RECORD);

    public final Action close = action("close")
            .from(open)
            .to(closed)
            .needs(PolicyplanPermissions.MONEY_RECORD)
            .because()
            .backward("lock");

    /** The kind as the module keeps it. */
    public FundLineKind() {
        super("policyplan", "fund-line", "pol_fund_line");
        seenByOffice();
        rights(PolicyplanPermissions.PLAN_VIEW, PolicyplanPermissions.MONEY_RECORD, expected);
        unique(year, source, expenditure, item, programme);
        titled(title);
        list(year, title, expenditure, ceiling, allocated, available, spendBy);
        section("what", year, source, expenditure, item, programme, title, spendBy);
        tab("open", open);
        tab("expected", expected);
        tab("all");
        menu("PLAN", "wallet", 50, "money");
    }
}
