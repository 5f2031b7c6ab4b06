package org.khet.promotion.internal.term;

import java.time.LocalDate;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.TermOfYear;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * A call for the reports of a term: each open school owes one until the due day. Source: other-groups PROM-02, PROM-08; the call is our
 * proposal.
 */
public final class TermCallKind extends PromotionKind {
    private static final int USUAL_DAYS = 15;
    private static final int MOST_SCHOOLS = 2000;

    public final Field<TermReportSort> sort =
            choice("report_sort", TermReportSort.class).filtered();
    public final Field<TermOfYear> term = schoolTerm("term").filtered();
    public final Field<LocalDate> dueOn = day("due_on")
            .initially(now -> now.today().plusDays(USUAL_DAYS))
            .notBefore(now -> now.today())
            .sorted();
    public final Field<Integer> asked = whole("asked", 0, MOST_SCHOOLS).byCode().initially(0);

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State open = state("OPEN", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Action start = action("open")
            .from(planned)
            .to(open)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .icon("megaphone")
            .tells(PromotionPermissions.REPORT_WRITE);
    public final Action close = action("close")
            .from(open)
            .to(closed)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .icon("lock");

    /** The kind as the module keeps it. */
    public TermCallKind(PromotionOffice office) {
        super("term-call", "term-calls", "prm_term_call", office);
        term.initially(now -> office.term(now.office(), now.today()).orElse(null));
        rights(PromotionPermissions.REPORT_ACCEPT, PromotionPermissions.REPORT_ACCEPT, planned);
        dueBy(dueOn);
        unique(sort, term);
        titled(sort, term);
        list(term, sort, dueOn, asked);
        section("what", sort, term, dueOn);
        tab("open", planned, open);
        tab("all");
        menu(MENU, "megaphone", 604, "reports");
    }
}
