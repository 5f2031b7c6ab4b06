package org.khet.finance.internal.story;

import static org.khet.finance.internal.story.FinanceOffice.TODAY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.FiscalYear;

/** Allocations that a test knows. */
record KnownAllocations(List<FundLine> lines, List<Allocation> approved) implements Allocations {
    @Override
    public Answer<List<FundLine>> fundLines(OfficeId office, FiscalYear year) {
        return known(lines);
    }

    @Override
    public Answer<List<Allocation>> approved(OfficeId office, FiscalYear year) {
        return known(year.equals(FiscalYear.of(TODAY)) ? approved : List.of());
    }

    @Override
    public Answer<Optional<Allocation>> find(OfficeId office, long allocation) {
        return known(approved.stream().filter(one -> one.id() == allocation).findFirst());
    }

    private static <T> Answer<T> known(T value) {
        return new Answer.Known<>(value, Instant.parse("2026-11-20T02:30:00Z"), "policyplan");
    }
}
