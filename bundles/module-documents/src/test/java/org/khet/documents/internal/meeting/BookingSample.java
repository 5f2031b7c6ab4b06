package org.khet.documents.internal.meeting;

import java.time.Instant;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;

/** A room as another module books it: asked, used, refused or cancelled. */
final class BookingSample extends RecordKind {
    static final Permission ASK = Permission.of("directorate:room:ask");
    static final Permission KEEP = Permission.of("directorate:room:keep");

    final Field<String> title = text("title", 200);
    final Field<Instant> begins = instant("begins_at");
    final Field<Instant> ends = instant("ends_at").notBefore(begins);
    final Field<Boolean> hidden = yesNo("is_private").initially(false);
    final State asked = state("ASKED", StateTone.WAIT);
    final State used = end("USED", StateTone.DONE);
    final State refused = end("REFUSED", StateTone.LATE);
    final State cancelled = end("CANCELLED", StateTone.IDLE);
    final Action use = action("use", "used").from(asked).to(used).needs(KEEP);
    final Action refuse =
            action("refuse").from(asked).to(refused).needs(KEEP).because().backward("ban");
    final Action cancel = action("cancel", "cancelled")
            .from(asked)
            .to(cancelled)
            .needs(KEEP)
            .orOwn()
            .because()
            .backward("ban");

    BookingSample() {
        super("directorate", "booking", "doc_appointment");
        rights(ASK, ASK, asked);
        titled(title);
    }
}
