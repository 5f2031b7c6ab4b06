package org.khet.personnel.internal.pay;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Level of an evaluation, the best first. Source: other-groups C evaluation level. */
public enum AppraisalLevel {
    /** ดีเด่น. */
    EXCELLENT,
    /** ดีมาก. */
    VERY_GOOD,
    /** ดี. */
    GOOD,
    /** พอใช้. */
    FAIR,
    /** ต้องปรับปรุง. */
    IMPROVE;

    /**
     * The level of a score.
     *
     * @param limits least scores of all levels but the last, the best first, parted by blanks; what cannot be read counts as 100
     */
    public static AppraisalLevel of(BigDecimal score, String limits) {
        Iterator<String> least = Arrays.asList(limits.strip().split("[,\\s]+")).iterator();
        for (AppraisalLevel level : List.of(EXCELLENT, VERY_GOOD, GOOD, FAIR)) {
            if (least.hasNext() && score.compareTo(limit(least.next())) >= 0) {
                return level;
            }
        }
        return IMPROVE;
    }

    private static BigDecimal limit(String text) {
        return text.matches("\\d{1,3}(\\.\\d{1,2})?") ? new BigDecimal(text) : new BigDecimal("100");
    }
}
