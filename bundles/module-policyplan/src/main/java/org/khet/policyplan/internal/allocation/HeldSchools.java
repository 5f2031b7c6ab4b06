package org.khet.policyplan.internal.allocation;

import java.util.List;

/** Schools without a count that is acknowledged: an allocation holds what they would get, and names them. Source: policyplan R-06, PLAN-17. */
final class HeldSchools {
    private static final int MOST = 4000;
    private static final String APART = ", ";

    private HeldSchools() {}

    /** Their names, as many as the field takes; of the others how many there are. */
    static String named(List<String> names) {
        String all = String.join(APART, names);
        if (all.length() <= MOST) {
            return all;
        }
        int shown = names.size();
        String text = all;
        while (text.length() > MOST) {
            shown--;
            text = String.join(APART, names.subList(0, shown)) + " และอีก " + (names.size() - shown) + " โรงเรียน";
        }
        return text;
    }
}
