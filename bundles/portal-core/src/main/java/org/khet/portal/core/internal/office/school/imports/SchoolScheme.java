package org.khet.portal.core.internal.office.school.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import org.khet.portal.api.imports.ImportRow;

/** Code schemes that lists of schools bring, the preferred one first. Source: domain README 4, core CORE-32. */
public enum SchoolScheme {
    /** Ten digits of the ministry; the third and fourth are the province. */
    MOE10("code10", 10, 2, 4),
    /** Eight digits; province and area first. */
    SMIS("smis", 8, 0, 4),
    /** Six digits; the province first. */
    OBEC6("obec6", 6, 0, 2);

    private static final int PROVINCE = 2;

    private final String field;
    private final Pattern form;
    private final int provinceAt;
    private final int areaTo;

    SchoolScheme(String field, int digits, int provinceAt, int areaTo) {
        this.field = field;
        this.form = Pattern.compile("\\d{" + digits + "}");
        this.provinceAt = provinceAt;
        this.areaTo = areaTo;
    }

    /** Id of its field. */
    public String field() {
        return field;
    }

    boolean fits(String code) {
        return form.matcher(code).matches();
    }

    /** Digits of the province; empty when the row has no such code. */
    public Optional<String> province(ImportRow row) {
        String code = row.get(field);
        return fits(code) ? Optional.of(code.substring(provinceAt, provinceAt + PROVINCE)) : Optional.empty();
    }

    /** The digits that all schools of an area begin with. */
    String area(String code) {
        return code.substring(0, areaTo);
    }
}
