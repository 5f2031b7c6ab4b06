package org.khet.policyplan.internal.school;

import java.time.LocalDate;

/**
 * How many pupils a school has, as of a day. Source: policyplan P23, PLAN-69.
 *
 * @param pupils how many
 * @param day    of the count
 */
public record CountedPupils(int pupils, LocalDate day) {
    /** The later one; of one day the other. */
    public CountedPupils or(CountedPupils other) {
        return other.day().isBefore(day) ? this : other;
    }
}
