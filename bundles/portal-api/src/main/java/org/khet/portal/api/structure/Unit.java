package org.khet.portal.api.structure;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;

/**
 * A unit of an office: group, audit unit or section inside a group. Source: core C.1 OrgUnit, README §2.
 *
 * @param id          key
 * @param office      owner
 * @param parent      unit above, {@code null} directly below the office
 * @param code        code of the unit in its structure template, e.g. {@code ICT}, {@code FIN}; unique in the office
 * @param name        Thai name
 * @param shortName   short Thai name for menus and lists
 * @param order       place in the office's own order, from 1
 * @param phone       extension, may be empty
 * @param nameEnglish short English name for the English screen, may be empty
 */
public record Unit(
        UnitId id,
        OfficeId office,
        @Nullable UnitId parent,
        String code,
        String name,
        String shortName,
        int order,
        String phone,
        String nameEnglish) {
    /** A unit without an English name. */
    public Unit(
            UnitId id,
            OfficeId office,
            @Nullable UnitId parent,
            String code,
            String name,
            String shortName,
            int order,
            String phone) {
        this(id, office, parent, code, name, shortName, order, phone, "");
    }
}
