package org.khet.portal.api.admin.structure;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/**
 * What is typed to make or change a unit.
 *
 * @param parent      unit above, {@code null} directly below the office
 * @param code        2 to 12 capital letters, digits and hyphens, unique in the office; never changed afterwards
 * @param name        Thai name, at most 200 characters
 * @param shortName   short Thai name, at most 80 characters
 * @param nameEnglish short English name, may be empty
 * @param order       place among its siblings, from 1
 * @param phone       extension, may be empty
 */
public record UnitDraft(
        @Nullable UnitId parent,
        String code,
        String name,
        String shortName,
        String nameEnglish,
        int order,
        String phone) {
    /** What stands in a unit now. */
    public static UnitDraft of(Unit unit) {
        return new UnitDraft(
                unit.parent(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.nameEnglish(),
                unit.order(),
                unit.phone());
    }
}
