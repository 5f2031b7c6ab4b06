package org.khet.portal.api.admin.office;

import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeKind;

/**
 * What is typed to make or change an office; blanks at the ends are cut away when it is stored.
 *
 * @param code        2 to 12 letters and digits, unique in the runtime, letter case ignored; never changed afterwards
 * @param kind        primary or secondary
 * @param name        full Thai name, at most 200 characters
 * @param shortName   short Thai name, at most 80 characters
 * @param nameEnglish English name, may be empty
 * @param province    province, may be empty
 * @param letterCode  number in front of outgoing letters, may be empty
 * @param phone       telephone, may be empty
 * @param colour      {@code #RRGGBB}
 */
public record OfficeDraft(
        String code,
        OfficeKind kind,
        String name,
        String shortName,
        String nameEnglish,
        String province,
        String letterCode,
        String phone,
        String colour) {
    /** What stands in an office now. */
    public static OfficeDraft of(Office office) {
        return new OfficeDraft(
                office.code(),
                office.kind(),
                office.name(),
                office.shortName(),
                office.nameEnglish(),
                office.province(),
                office.letterCode(),
                office.phone(),
                office.colour());
    }
}
