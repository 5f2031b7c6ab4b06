package org.khet.monitoring.internal.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.FiscalYear;

/** The fund line of the 17 clerks, 1,530,000 baht, of which one allocation gave everything. */
public final class ClerksFunds implements Allocations {
    private static final BigDecimal SUM = new BigDecimal("1530000.00");

    @Override
    public Answer<List<FundLine>> fundLines(OfficeId office, FiscalYear year) {
        return known(
                List.of(new FundLine(ClerksPlan.LINE, "ค่าจ้างครูธุรการ", "2", "05.1", SUM, SUM, BigDecimal.ZERO)));
    }

    @Override
    public Answer<List<Allocation>> approved(OfficeId office, FiscalYear year) {
        return known(List.of(clerks()));
    }

    @Override
    public Answer<Optional<Allocation>> find(OfficeId office, long allocation) {
        return known(Optional.of(clerks()).filter(one -> one.id() == allocation));
    }

    private static Allocation clerks() {
        return new Allocation(
                ClerksPlan.ALLOCATION,
                "1/2567",
                "จัดสรรค่าจ้างครูธุรการ",
                ClerksPlan.LINE,
                SUM,
                new Notice("ศธ 04999/ว 1", Optional.empty(), Optional.empty()),
                OptionalLong.empty(),
                List.of());
    }

    private static <T> Answer<T> known(T value) {
        return new Answer.Known<>(value, Instant.EPOCH, "policyplan");
    }
}
