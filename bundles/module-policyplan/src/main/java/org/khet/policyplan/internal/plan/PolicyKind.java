package org.khet.policyplan.internal.plan;

import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/** Policies and strategies of nation, ministry, OBEC and province (นโยบายและกลยุทธ์ระดับบน). Source: policyplan E-02, PLAN-99. */
public final class PolicyKind extends RecordKind {
    public final Field<String> level =
            code("level", PolicyplanCodes.POLICY_LEVEL).filtered();
    public final Field<String> code = text("code", 30).unique().searched().sorted();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<FiscalYear> yearFrom = fiscalYear("year_from");
    public final Field<Optional<FiscalYear>> yearTo =
            fiscalYear("year_to").notBefore(yearFrom).optional();
    public final Field<String> document = text("document", 200).orEmpty().wide();
    public final Field<Optional<List<FileId>>> file =
            file("file", Documents.PAPER).optional();
    public final Field<Optional<Long>> parent =
            record("parent", "policyplan.policy").optional();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action end = action("end")
            .from(active)
            .to(ended)
            .needs(PolicyplanPermissions.PLAN_KEEP)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public PolicyKind() {
        super("policyplan", "policy", "pol_policy");
        seenByOffice();
        rights(PolicyplanPermissions.PLAN_VIEW, PolicyplanPermissions.PLAN_KEEP, active);
        titled(code, title);
        list(code, level, title, yearFrom, yearTo);
        section("what", level, code, title, yearFrom, yearTo, parent, document, file);
        tab("active", active);
        tab("all");
        menu("PLAN", "landmark", 15, "plans");
    }
}
