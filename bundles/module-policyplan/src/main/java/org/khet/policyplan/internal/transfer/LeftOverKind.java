package org.khet.policyplan.internal.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/**
 * Reserved and left-over money of a year (เงินกันเหลื่อมปีและเงินเหลือจ่าย): sent by the finance group, typed where it is off; what is left over is
 * proposed for use by a transfer. Source: policyplan P29, R-22; finance RF-77, FIN-95.
 */
public final class LeftOverKind extends RecordKind {
    public final Field<FiscalYear> year = fiscalYear("year")
            .in("fiscal_year")
            .initially(now -> now.fiscalYear())
            .filtered();
    public final Field<LeftOverSort> sort = choice("sort", LeftOverSort.class).filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> document = text("document", 200).searched().orEmpty();
    public final Field<Optional<Long>> allocation =
            record("allocation", "policyplan.allocation").optional();
    public final Field<Optional<Long>> line =
            record("fund_line", "policyplan.fund-line").filtered().optional();
    public final Field<BigDecimal> amount = baht("amount").positive().summed();
    public final Field<Optional<LocalDate>> until = day("valid_until").optional();

    /** Where it came from: {@code finance:12}; empty when it was typed here. */
    public final Field<Optional<String>> source =
            text("source", 40).unique().byCode().optional();

    public final State listed = state("LISTED", StateTone.WAIT);
    public final State proposed = state("PROPOSED", StateTone.RUN);
    public final State settled = end("SETTLED", StateTone.DONE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Field<Optional<Long>> useLine =
            record("use_line", "policyplan.fund-line").from(proposed).optional();
    public final Field<String> useReason =
            longText("use_reason", 4000).from(proposed).orEmpty();

    public final Action propose = action("propose")
            .from(listed)
            .to(proposed)
            .needs(PolicyplanPermissions.TRANSFER_DRAFT)
            .demands(useLine, useReason)
            .icon("arrow-right-left");
    public final Action settle = action("settle")
            .from(listed, proposed)
            .to(settled)
            .needs(PolicyplanPermissions.MONEY_RECORD)
            .because()
            .icon("check");
    /** The transfer that proposed its use was carried out. */
    public final Action use = action("use").from(proposed).to(settled).automatic();
    /** The transfer that proposed its use was refused or withdrawn: it is free for another use. Source: policyplan R-22, PLAN-33. */
    public final Action free = action("free").from(proposed).to(listed).automatic();

    /** No transfer uses it any longer, though none freed it: its line was taken out of the draft. Source: policyplan R-22, PLAN-33. */
    public final Action release = action("release")
            .from(proposed)
            .to(listed)
            .needs(PolicyplanPermissions.TRANSFER_DRAFT)
            .because()
            .backward("undo-2")
            .inOwnTime();

    public final Action withdraw =
            action("withdraw").from(listed).to(withdrawn).automatic().backward("undo-2");

    /** The kind as the module keeps it. */
    public LeftOverKind(LeftOverList rules) {
        super("policyplan", "left-over", "pol_left_over");
        rights(PolicyplanPermissions.MONEY_SEE, PolicyplanPermissions.MONEY_RECORD, listed);
        titled(title, document);
        list(year, sort, title, document, amount, until);
        section("what", year, sort, title, document, allocation, line, amount, until);
        tab("open", listed, proposed);
        tab("all");
        way(listed, proposed, settled);
        menu("PLAN", "piggy-bank", 44, "allocations");
        rule((row, now) -> rules.sentByFinance(this, row));
        changeable((row, now) -> rules.fixed(this, row));
        release.when(rules::unused);
        propose.when((row, now) -> rules.usable(this, row)).then((row, now) -> rules.propose(this, row, now));
    }
}
