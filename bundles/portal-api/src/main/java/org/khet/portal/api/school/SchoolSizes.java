package org.khet.portal.api.school;

import java.util.List;
import java.util.Locale;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/**
 * Sizes of schools (ขนาดโรงเรียน) in their order, which each office may change; a school has one by its name, as a group of the
 * dimension {@code SchoolRegister.SIZE}. Source: core C.8; the codes are our proposal.
 */
public final class SchoolSizes {
    /** The list. */
    public static final CodeList LIST = new CodeList(
            "core.school-size",
            List.of(
                    Code.of("small", "ขนาดเล็ก", "Small"),
                    Code.of("medium", "ขนาดกลาง", "Medium"),
                    Code.of("large", "ขนาดใหญ่", "Large"),
                    Code.of("extra-large", "ขนาดใหญ่พิเศษ", "Extra large")),
            "core C.8");

    private static final String SIZE = "ขนาด";

    private SchoolSizes() {}

    /** Whether a size that was typed is this code, by either name; with ขนาด before it or without, in small letters or large. */
    public static boolean isNamed(Code code, String typed) {
        String name = bare(typed);
        return !name.isEmpty() && (name.equals(bare(code.thai())) || name.equals(bare(code.english())));
    }

    private static String bare(String name) {
        String one = name.strip().toLowerCase(Locale.ROOT);
        return one.startsWith(SIZE) ? one.substring(SIZE.length()).strip() : one;
    }
}
