package org.khet.audit.internal.engagement;

import java.util.List;
import java.util.Optional;
import org.khet.audit.internal.AuditFiles;
import org.khet.audit.internal.AuditPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** A working paper (กระดาษทำการ) of an engagement, reviewed by somebody else. Source: other-groups AUD-P03, AUD-03. */
public final class WorkingPaperKind extends RecordKind {
    public final Field<Long> engagement =
            record("engagement", "audit.engagement").filtered();
    public final Field<String> reference = text("ref_no", 40).searched();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> procedure = longText("audit_procedure", 4000);
    public final Field<String> source = text("data_source", 500).orEmpty().wide();
    public final Field<String> result = longText("result", 8000);
    public final Field<String> conclusion = longText("conclusion", 4000).orEmpty();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", AuditFiles.EVIDENCE, 20).optional();

    public final State draft = state("DRAFT", StateTone.RUN);
    public final State reviewed = end("REVIEWED", StateTone.DONE);

    public final Field<String> remark =
            longText("review_remark", 2000).orEmpty().from(reviewed);

    public final Action review = action("review")
            .from(draft)
            .to(reviewed)
            .needs(AuditPermissions.WORK_REVIEW)
            .notWho(create())
            .asks(remark)
            .icon("badge-check")
            .tellsMaker();
    public final Action reopen = action("reopen")
            .from(reviewed)
            .to(draft)
            .needs(AuditPermissions.WORK_REVIEW)
            .because()
            .backward("undo-2")
            .tellsMaker();

    /** The kind as the module keeps it. */
    public WorkingPaperKind() {
        super("audit", "paper", "aud_paper");
        rights(AuditPermissions.WORK_VIEW, AuditPermissions.WORK_KEEP, draft);
        seenByOffice();
        unique(engagement, reference);
        titled(reference, title);
        list(engagement, reference, title, conclusion);
        section("what", engagement, reference, title, procedure, source, result, conclusion, papers);
        tab("open", draft);
        tab("all");
        menu("AUD", "file-text", 21, "work");
    }
}
