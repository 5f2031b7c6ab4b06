package org.khet.promotion.internal.place;

import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.SchoolId;
import org.khet.promotion.internal.setting.ActivityCodes;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * A place of learning or a local expert, found by words, topics and sub-district, with the place as maps tell it; all schools of the area
 * see it. Source: other-groups PROM-12, P11.
 */
public final class LearningPlaceKind extends PromotionKind {
    public final Field<LearningPlaceSort> sort =
            choice("place_sort", LearningPlaceSort.class).filtered();
    public final Field<String> name = text("place_name", 200).searched();
    public final Field<Set<String>> topics =
            codes("topics", ActivityCodes.TOPIC).filtered();
    public final Field<String> subDistrict =
            text("sub_district", 100).searched().sorted();
    public final Field<String> district = text("district", 100).searched().orEmpty();
    public final Field<String> position = text("map_position", 60).orEmpty().when(LearningPlaceKind::isPlace);
    public final Field<Optional<SchoolId>> school = school("school").optional().filtered();
    public final Field<String> contact = text("contact", 200).orEmpty().notExported();
    public final Field<String> about = longText("about", 2000).searched();

    public final State open = state("OPEN", StateTone.RUN).notAwaited();
    public final State closed = end("CLOSED", StateTone.IDLE);

    public final Action close = action("close")
            .from(open)
            .to(closed)
            .needs(PromotionPermissions.REGISTER_KEEP)
            .because()
            .backward("archive");
    public final Action reopen = action("reopen")
            .from(closed)
            .to(open)
            .needs(PromotionPermissions.REGISTER_KEEP)
            .backward("rotate-ccw");

    /** The kind as the module keeps it. */
    public LearningPlaceKind(PromotionOffice office) {
        super("learning-place", "learning-places", "prm_learning_place", office);
        rights(PromotionPermissions.REGISTER_VIEW, PromotionPermissions.REGISTER_KEEP, open);
        isAbout(school);
        seenBySchools(open, closed);
        titled(name, subDistrict);
        list(name, sort, topics, subDistrict, district, position, contact);
        card(sort, topics, subDistrict, contact);
        section("what", sort, name, topics, about);
        section("where", subDistrict, district, position, school, contact);
        tab("open", open);
        tab("all");
        menu(MENU, "map-pin", 652, "places");
    }

    private static Optional<Problem> isPlace(String field, String typed, RecordContext now) {
        return typed.isBlank()
                        || Coordinates.read(typed)
                                .filter(Coordinates::inThailand)
                                .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(field, "promotion.error.no-position"));
    }
}
