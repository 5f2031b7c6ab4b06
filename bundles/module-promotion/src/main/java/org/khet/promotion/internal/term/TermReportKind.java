package org.khet.promotion.internal.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * What a school reports once a term, of its own accord or called for: written, sent, accepted or given back. How late it was first sent
 * stays. Source: other-groups PROM-02, PROM-08.
 */
@SuppressWarnings("this-escape") // a declaration: nothing reads it before it is whole
public abstract class TermReportKind extends PromotionKind {
    private static final int MOST_DAYS = 9999;

    public final Field<TermOfYear> term = schoolTerm("term").filtered();
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<Optional<LocalDate>> dueOn = day("due_on").optional().byCode();
    public final Field<Optional<LocalDate>> sentOn = day("sent_on").optional().byCode();
    public final Field<Integer> lateDays = whole("late_days", 0, MOST_DAYS).formula(this::late);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State sent = state("SENT", StateTone.WAIT);
    public final State accepted = end("ACCEPTED", StateTone.DONE);

    public final Action send = action("send")
            .from(draft)
            .to(sent)
            .needs(PromotionPermissions.REPORT_WRITE)
            .icon("send")
            .does((row, now) -> row.has(sentOn) ? row : row.with(sentOn, now.today()))
            .tells(PromotionPermissions.REPORT_ACCEPT);
    public final Action accept = action("accept")
            .from(sent)
            .to(accepted)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .icon("check");
    public final Action giveBack = action("give-back", "given-back")
            .from(sent)
            .to(draft)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .because()
            .backward("undo-2")
            .tells(PromotionPermissions.REPORT_WRITE);

    /** A report with a name in singular and plural, and its table. */
    protected TermReportKind(String name, String plural, String table, PromotionOffice office) {
        super(name, plural, table, office);
        term.initially(now -> office.term(now.office(), now.today()).orElse(null));
        rights(PromotionPermissions.REPORT_VIEW, PromotionPermissions.REPORT_WRITE, draft);
        isAbout(school);
        dueBy(dueOn);
        unique(term, school);
        titled(school, term);
        ordered(term, true);
        tab("owed", draft);
        tab("late", now -> List.of(in(draft), dueOn.below(now.today())));
        tab("sent", sent);
        tab("all");
        way(draft, sent, accepted);
    }

    /** Days after the due day on which it was first sent. */
    private int late(RecordRow row) {
        return row.get(sentOn)
                .flatMap(day -> row.get(dueOn).map(due -> (int) ChronoUnit.DAYS.between(due, day)))
                .filter(days -> days > 0)
                .map(days -> Math.min(days, MOST_DAYS))
                .orElse(0);
    }

    /** Whether it has been sent, be it accepted or not. */
    public final boolean isSent(RecordRow row, RecordContext now) {
        return in(sent, accepted).holds(row, now);
    }
}
