package org.khet.promotion.internal.place;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.promotion.internal.activity.ActivityLevel;
import org.khet.promotion.internal.setting.ActivityCodes;
import org.khet.promotion.internal.setting.PromotionFiles;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * A school that is exemplary in the King's science or something else: proposed by it, confirmed by the group, or given back to be put
 * right and proposed anew. Source: other-groups PROM-11, P01, P12.
 */
public final class PracticeKind extends PromotionKind {
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<String> sort = code("sort_code", ActivityCodes.PRACTICE).filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<Integer> year = schoolYear("school_year");
    public final Field<ActivityLevel> level =
            choice("activity_level", ActivityLevel.class).filtered();
    public final Field<String> about = longText("about", 3000);
    public final Field<Optional<List<FileId>>> files =
            files("files", PromotionFiles.PAPERS, 10).optional();

    public final State proposed = state("PROPOSED", StateTone.WAIT);
    public final State returned = state("RETURNED", StateTone.NEAR);
    public final State confirmed = end("CONFIRMED", StateTone.DONE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Action confirm = action("confirm")
            .from(proposed)
            .to(confirmed)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .icon("badge-check")
            .tellsMaker();
    public final Action giveBack = action("give-back", "given-back")
            .from(proposed)
            .to(returned)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action propose = action("propose")
            .from(returned)
            .to(proposed)
            .needs(PromotionPermissions.REGISTER_KEEP)
            .icon("send")
            .tells(PromotionPermissions.REPORT_ACCEPT);
    public final Action withdraw = action("withdraw")
            .from(proposed, returned, confirmed)
            .to(withdrawn)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .because()
            .backward("ban")
            .tellsMaker();

    /** The kind as the module keeps it. */
    public PracticeKind(PromotionOffice office) {
        super("practice", "practices", "prm_practice", office);
        rights(PromotionPermissions.REGISTER_VIEW, PromotionPermissions.REGISTER_KEEP, proposed, returned);
        isAbout(school);
        seenBySchools(confirmed);
        titled(title, school);
        list(year, school, sort, title, level);
        section("what", school, sort, title, year, level, about, files);
        tab("proposed", proposed);
        tab("returned", returned);
        tab("confirmed", confirmed);
        tab("all");
        way(proposed, confirmed);
        menu(MENU, "lightbulb", 651, "places");
    }
}
