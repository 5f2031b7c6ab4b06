package org.khet.documents.internal.chain.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/** Which deputy head of the office has which groups in his or her line (สายการบังคับบัญชา). Source: core A R-DEP, I.1. */
public final class SupervisionKind extends RecordKind {
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<PostId> post = post("post");
    public final Field<LocalDate> since = day("since").initially(now -> now.today());
    public final Field<Optional<LocalDate>> until = day("until").optional().notBefore(since);

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);
    public final Action finish = action("end", "ended")
            .from(active)
            .to(ended)
            .needs(RegisterPermissions.CONFIGURE)
            .demands(until)
            .backward("ban");

    /** The kind as the module keeps it. */
    public SupervisionKind() {
        super("documents", "supervision", "doc_supervision");
        rights(PaperPermissions.VIEW, RegisterPermissions.CONFIGURE, active);
        seenByOffice();
        belongsTo(unit);
        titled(unit);
        list(unit, post, since, until);
        section("line", unit, post, since, until);
        tab("active", active);
        tab("all");
        menu("admin", "network", 463);
    }
}
