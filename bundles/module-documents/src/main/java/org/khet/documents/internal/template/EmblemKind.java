package org.khet.documents.internal.template;

import java.util.List;
import java.util.Set;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * The emblem at the head of papers (ตราหัวกระดาษ) as the office brings it, one in use at a time. Without one its room stays free, for
 * offices that print on paper that bears it. Source: core CORE-48, D-04, D-06.
 */
public final class EmblemKind extends RecordKind {
    private static final FileRules PICTURE = new FileRules(2L << 20, Set.of("image/png", "image/jpeg"));

    public final Field<String> name = text("name", 120).searched().wide();
    public final Field<List<FileId>> picture = file("picture", PICTURE);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State active = state("ACTIVE", StateTone.DONE);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action use = action("use", "used")
            .from(draft)
            .to(active)
            .needs(RegisterPermissions.CONFIGURE)
            .icon("circle-check")
            .confirmed();
    public final Action finish = action("end", "ended")
            .from(draft, active)
            .to(ended)
            .needs(RegisterPermissions.CONFIGURE)
            .backward("ban");

    /** The kind as the module keeps it. */
    public EmblemKind() {
        super("documents", "emblem", "doc_emblem");
        rights(PaperPermissions.VIEW, RegisterPermissions.CONFIGURE, draft);
        seenByOffice();
        titled(name);
        list(name);
        section("what", name, picture);
        tab("active", draft, active);
        tab("all");
        way(draft, active);
        menu("admin", "image", 465);
    }
}
