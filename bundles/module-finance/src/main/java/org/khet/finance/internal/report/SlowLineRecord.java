package org.khet.finance.internal.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.setting.ControlPermissions;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Lines that spend more slowly than the target of the quarter (รายการเร่งรัดการเบิกจ่าย): the owner tells why. Source: finance RF-73,
 * FIN-P24, FIN-112.
 */
public final class SlowLineRecord extends RecordKind {
    public final Field<YearMonth> month = month("month_of").sorted().filtered();
    public final Field<Long> line = record("line", "finance.line");
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<BigDecimal> amount = baht("amount").summed();
    public final Field<BigDecimal> spent = baht("spent").summed();
    public final Field<BigDecimal> percent = percent("percent_spent");
    public final Field<BigDecimal> target = percent("target");

    public final State asked = state("ASKED", StateTone.WAIT).within(5);
    public final State explained = end("EXPLAINED", StateTone.DONE);
    public final Field<String> cause = text("cause", 500).from(explained).wide().orEmpty();
    public final Field<String> plan = text("plan", 500).from(explained).wide().orEmpty();

    public final Action explain = action("explain")
            .from(asked)
            .to(explained)
            .needs(ControlPermissions.SLOW_EXPLAIN)
            .demands(cause, plan)
            .tells(FinancePermissions.CLAIM_OVERSEE)
            .icon("message-square");

    /** The kind. */
    public SlowLineRecord() {
        super("finance", "slow-line", "fin_slow_line");
        rights(ControlPermissions.SLOW_VIEW, ControlPermissions.SLOW_EXPLAIN, asked);
        byCodeOnly();
        belongsTo(unit);
        isAbout(school);
        unique(line, month);
        titled(title);
        list(month, title, unit, school, amount, spent, percent, target, cause);
        ordered(month, true);
        tab("open", asked);
        tab("all");
        announced(row -> new Audience(Set.of(), Set.of(ControlPermissions.SLOW_EXPLAIN)));
        menu("FIN", "gauge", 22, "budget");
    }
}
