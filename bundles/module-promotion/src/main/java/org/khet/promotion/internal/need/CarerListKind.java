package org.khet.promotion.internal.need;

import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * How many children need a carer, school by school, counted when the list is made and sent to the group that plans the money; no child is
 * named. Source: other-groups PROM-04, P05 (carer hire money see PLAN), G.
 */
public final class CarerListKind extends PromotionKind {
    private static final int MOST_SCHOOLS = 500;
    private static final int MOST = 9999;

    public final Field<Integer> year = schoolYear("school_year");
    public final Field<UnitId> receiver = unit("receiver");
    public final Field<String> words = longText("words", 1000).orEmpty();
    public final Lines schools =
            lines("schools", "prm_carer_school", 0, MOST_SCHOOLS).fixed();
    public final Field<SchoolId> school = schools.school("school").byCode();
    public final Field<Integer> children = schools.whole("children", 0, MOST).byCode();
    public final Field<Integer> carers = schools.whole("carers", 0, MOST);
    public final Field<Integer> total = whole("total_children", 0, MOST)
            .formula(row -> row.lines(schools).stream()
                    .mapToInt(line -> line.get(children))
                    .sum());
    public final Field<Integer> asked = whole("total_carers", 0, MOST)
            .formula(row -> row.lines(schools).stream()
                    .mapToInt(line -> line.get(carers))
                    .sum());

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State sent = state("SENT", StateTone.WAIT);
    public final State taken = end("TAKEN", StateTone.DONE);

    public final Field<String> answer = longText("answer", 1000).orEmpty().from(taken);

    /** The children of today; carers that were typed stay where a school has as many children as before. */
    public final Action recount =
            action("recount").from(draft).needs(PromotionPermissions.CARER_KEEP).icon("calculator");

    public final Action send = action("send")
            .from(draft)
            .to(sent)
            .needs(PromotionPermissions.CARER_KEEP)
            .icon("send")
            .tells(PromotionPermissions.CARER_TAKE);
    public final Action take = action("take", "taken")
            .from(sent)
            .to(taken)
            .needs(PromotionPermissions.CARER_TAKE)
            .asks(answer)
            .icon("check")
            .tellsMaker();
    public final Action giveBack = action("give-back", "given-back")
            .from(sent)
            .to(draft)
            .needs(PromotionPermissions.CARER_TAKE)
            .because()
            .backward("undo-2")
            .tellsMaker();

    /** The kind as the module keeps it. */
    public CarerListKind(PromotionOffice office) {
        super("carer-list", "carer-lists", "prm_carer_list", office);
        rights(PromotionPermissions.CARER_VIEW, PromotionPermissions.CARER_KEEP, draft);
        importedByHand();
        unique(year, receiver);
        titled(receiver, year);
        list(year, receiver, total, asked);
        section("what", year, receiver, words);
        section("schools", schools);
        tab("open", draft, sent);
        tab("all");
        way(draft, sent, taken);
        menu(MENU, "users-round", 623, "ways");
    }
}
