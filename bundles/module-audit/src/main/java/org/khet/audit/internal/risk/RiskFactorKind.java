package org.khet.audit.internal.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.khet.audit.internal.AuditPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** A factor by which risks are compared, with its weight. Source: other-groups AUD-P01, AUD-01. */
public final class RiskFactorKind extends RecordKind {
    public final Field<String> title = text("title", 200).unique().searched().wide();
    public final Field<BigDecimal> weight = percent("weight").positive().sorted();
    public final Field<String> scale = longText("scale_words", 2000).orEmpty();

    public final State used = state("USED", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action finish = action("finish", "finished")
            .from(used)
            .to(ended)
            .needs(AuditPermissions.WORK_KEEP)
            .because()
            .inOwnTime()
            .backward("ban");

    /** The kind as the module keeps it. */
    public RiskFactorKind() {
        super("audit", "factor", "aud_factor");
        rights(AuditPermissions.WORK_VIEW, AuditPermissions.WORK_KEEP, used);
        seenByOffice();
        titled(title);
        list(title, weight, scale);
        ordered(weight, true);
        section("what", title, weight, scale);
        tab("used", used);
        tab("all");
        offered(day -> List.of(in(used)));
        menu("AUD", "scale", 12, "plan");
    }

    /** What follows from a factor that was made, changed or ended. */
    void follows(BiConsumer<RecordRow, RecordContext> then) {
        stored(then);
        finish.then(then);
    }
}
