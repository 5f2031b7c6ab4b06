package org.khet.portal.api.money;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.FiscalYear;

/**
 * What was spent of fund lines and allocations. Several services may know it; whoever asks takes the one of the highest rank that
 * answers. Asks for no permission: the caller has checked its own. Safe for concurrent use. Source: README §10, policyplan G.
 */
public interface Spending {
    /** Rank of sums that were typed where no payments are kept. */
    int TYPED = 0;

    /** Rank of the module that pays. */
    int PAID = 100;

    /** {@link #TYPED} or {@link #PAID}. */
    int rank();

    /** Baht spent of each fund line by month, as far as there is any; keys are those of {@link Allocations.FundLine}. */
    Answer<Map<Long, Map<YearMonth, BigDecimal>>> byLine(OfficeId office, YearMonth from, YearMonth until);

    /** Baht spent of each allocation by month, as far as there is any; keys are those of {@link Allocations.Allocation}. */
    default Answer<Map<Long, Map<YearMonth, BigDecimal>>> byAllocation(
            OfficeId office, YearMonth from, YearMonth until) {
        return new Answer.Off<>();
    }

    /** Baht spent of an allocation. */
    Answer<BigDecimal> disbursed(OfficeId office, long allocation);

    /** Baht of an allocation that are promised and not paid: claims, purchases and reserves under way. Off where nobody promises. */
    default Answer<BigDecimal> promised(OfficeId office, long allocation) {
        return new Answer.Off<>();
    }

    /**
     * Baht spent of each allocation by receiver and month, as far as there is any; what nobody can tell apart stands under
     * {@link MoneyReceiver#UNKNOWN}. Off where receivers are not kept.
     */
    default Answer<Map<Long, Map<MoneyReceiver, Map<YearMonth, BigDecimal>>>> byReceiver(
            OfficeId office, YearMonth from, YearMonth until) {
        return new Answer.Off<>();
    }

    /** What each receiver has used of an allocation, as far as there is any; as {@link #byReceiver} otherwise. */
    default Answer<Map<MoneyReceiver, UsedMoney>> used(OfficeId office, long allocation) {
        return new Answer.Off<>();
    }

    /**
     * Adjustments of a year that cannot be taken over, since they take more from receivers than these have left: by the key of the
     * adjustment how many baht are missing. Off where nobody pays.
     */
    default Answer<Map<Long, BigDecimal>> untaken(OfficeId office, FiscalYear year) {
        return new Answer.Off<>();
    }

    /**
     * Allocations and adjustments of a year that were declined by hand, so that they are never taken over: by their keys the reason. Off
     * where nobody pays.
     */
    default Answer<Map<Long, String>> declined(OfficeId office, FiscalYear year) {
        return new Answer.Off<>();
    }
}
