package org.khet.portal.api.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code list that an office may change; the module ships the first content.
 *
 * @param id       {@code <module>.<name>}, e.g. {@code ict.category}
 * @param standard first content for each office
 * @param source   where it comes from, e.g. {@code ict L1}
 */
public record CodeList(String id, List<Code> standard, String source) {
    /** Longest code; a column that keeps one is as wide. */
    public static final int CODE_MAX = 40;
    /** Longest name. */
    public static final int NAME_MAX = 200;

    /** Keeps an immutable copy. */
    public CodeList {
        standard = List.copyOf(standard);
    }

    /**
     * One code.
     *
     * @param code    1 to {@link #CODE_MAX} characters, never changed once used (core E-67)
     * @param parent  code above in a two-level list, {@code null} on the first level
     * @param thai    Thai name, at most {@link #NAME_MAX} characters
     * @param english English name, may be empty
     * @param active  ended codes stay in old records and leave pick lists
     */
    public record Code(String code, @Nullable String parent, String thai, String english, boolean active) {
        /** An active code on the first level. */
        public static Code of(String code, String thai, String english) {
            return new Code(code, null, thai, english, true);
        }

        /** An active code below another. */
        public static Code below(String parent, String code, String thai, String english) {
            return new Code(code, parent, thai, english, true);
        }
    }
}
