package org.khet.promotion.internal.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.promotion.internal.setting.PromotionCodes;
import org.khet.promotion.internal.setting.PromotionFiles;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * A child with special needs, by code: screened, planned for, supported, followed; whether a carer is needed goes into the list of carers.
 * What is known of the child stands neither on the trail nor in the search. Source: other-groups PROM-04, P05.
 */
public final class SpecialNeedKind extends PromotionKind {
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<String> child = childCode("child_code").searched();
    public final Field<String> grade = code("grade", PupilGrades.LIST).filtered();
    public final Field<String> need =
            code("need_code", PromotionCodes.NEED).sensitive().filtered();
    public final Field<LocalDate> screenedOn = day("screened_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> tool = text("screening_tool", 200).orEmpty();
    public final Field<String> finding = longText("finding", 1000).sensitive().orEmpty();
    public final Field<Boolean> carer = yesNo("carer_needed").initially(false).filtered();
    public final Field<String> carerWhy =
            text("carer_reason", 300).sensitive().orEmpty().neededIf(carer.is(true));

    public final State screened = state("SCREENED", StateTone.RUN);
    public final State planned = state("PLANNED", StateTone.RUN);
    public final State supported = state("SUPPORTED", StateTone.DONE).notAwaited();
    public final State left = end("LEFT", StateTone.IDLE);

    public final Field<String> goals =
            longText("goals", 2000).sensitive().orEmpty().from(planned);
    public final Field<Optional<LocalDate>> planUntil =
            day("plan_until").optional().from(planned).sorted();
    public final Field<Optional<List<FileId>>> planFiles =
            files("plan_files", PromotionFiles.PAPERS, 5).sensitive().optional().from(planned);
    public final Field<Optional<Set<String>>> supports =
            codes("supports", PromotionCodes.SUPPORT).optional().from(supported);
    public final Field<String> progress =
            longText("progress", 2000).sensitive().orEmpty().from(supported);

    public final Action plan = action("plan")
            .from(screened, supported)
            .to(planned)
            .needs(PromotionPermissions.NEED_KEEP)
            .demands(goals, planUntil)
            .asks(planFiles)
            .icon("clipboard-list");
    public final Action support = action("support")
            .from(planned, supported)
            .to(supported)
            .needs(PromotionPermissions.NEED_KEEP)
            .demands(supports)
            .asks(progress)
            .icon("hand-helping");
    public final Action leave = action("leave", "left")
            .from(screened, planned, supported)
            .to(left)
            .needs(PromotionPermissions.NEED_KEEP)
            .because()
            .backward("archive");

    /** The kind as the module keeps it. */
    public SpecialNeedKind(PromotionOffice office) {
        super("special-need", "special-needs", "prm_special_need", office);
        rights(PromotionPermissions.NEED_VIEW, PromotionPermissions.NEED_KEEP, screened, planned, supported);
        isAbout(school);
        unique(child, need);
        titled(school, child);
        list(child, school, grade, need, screenedOn, carer, planUntil);
        section("child", school, child, grade);
        section("screening", need, screenedOn, tool, finding);
        section("carer", carer, carerWhy);
        tab("open", screened, planned, supported);
        tab("carer", now -> List.of(in(screened, planned, supported), carer.is(true)));
        tab("plan-over", now -> List.of(in(planned, supported), planUntil.below(now.today())));
        tab("all");
        way(screened, planned, supported);
        menu(MENU, "heart-pulse", 622, "ways");
    }
}
