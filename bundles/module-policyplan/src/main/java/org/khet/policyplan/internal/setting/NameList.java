package org.khet.policyplan.internal.setting;

import java.util.List;

/** Names of schools in one text. Source: policyplan R-07, PLAN-16, PLAN-69. */
public final class NameList {
    private static final String APART = ", ";

    private NameList() {}

    /** As many names as the text may have characters; of the others how many there are. */
    public static String of(List<String> names, int most) {
        String text = String.join(APART, names);
        int shown = names.size();
        while (text.length() > most) {
            shown--;
            text = String.join(APART, names.subList(0, shown)) + " และอีก " + (names.size() - shown) + " โรงเรียน";
        }
        return text;
    }
}
