package org.khet.promotion.internal.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.promotion.internal.setting.PromotionCodes;
import org.khet.promotion.internal.setting.PromotionFiles;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/** A school's plan of a year against drugs, for safety or against disasters: sent, accepted, given back. Source: other-groups PROM-09, P08. */
public final class SafetyPlanKind extends PromotionKind {
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<Integer> year = schoolYear("school_year");
    public final Field<String> topic = code("topic_code", PromotionCodes.SAFETY).filtered();
    public final Field<String> keeper = text("keeper", 200);
    public final Lines measures = lines("measures", "prm_safety_measure", 1, 50);
    public final Field<String> measure = measures.text("measure", 300);
    public final Field<String> responsible = measures.text("responsible", 200).orEmpty();
    public final Field<Optional<LocalDate>> until = measures.day("done_until").optional();
    public final Field<Optional<List<FileId>>> files =
            files("plan_files", PromotionFiles.PAPERS, 5).optional();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State sent = state("SENT", StateTone.WAIT);
    public final State accepted = end("ACCEPTED", StateTone.DONE);

    public final Action send = action("send")
            .from(draft)
            .to(sent)
            .needs(PromotionPermissions.REPORT_WRITE)
            .icon("send")
            .tells(PromotionPermissions.REPORT_ACCEPT);
    public final Action accept = action("accept")
            .from(sent)
            .to(accepted)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .icon("check")
            .tellsMaker();
    public final Action giveBack = action("give-back", "given-back")
            .from(sent)
            .to(draft)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .because()
            .backward("undo-2")
            .tellsMaker();

    /** The kind as the module keeps it. */
    public SafetyPlanKind(PromotionOffice office) {
        super("safety-plan", "safety-plans", "prm_safety_plan", office);
        rights(PromotionPermissions.REPORT_VIEW, PromotionPermissions.REPORT_WRITE, draft);
        personal();
        isAbout(school);
        unique(school, year, topic);
        titled(school, topic, year);
        list(year, school, topic, keeper);
        section("plan", school, year, topic, keeper, files);
        section("measures", measures);
        tab("open", draft, sent);
        tab("accepted", accepted);
        tab("all");
        way(draft, sent, accepted);
        menu(MENU, "shield-check", 615, "safety");
    }
}
