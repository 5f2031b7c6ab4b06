package org.khet.portal.testkit.fake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.LeftOvers;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.FiscalYear;

/** Left-over money that whoever pays holds until it goes back. */
public final class FakeLeftOvers implements LeftOvers {
    private final Map<Long, BigDecimal> held = new ConcurrentHashMap<>();

    /** So much is left over of an allocation, in baht. */
    public FakeLeftOvers holding(long allocation, String baht) {
        held.put(allocation, new BigDecimal(baht));
        return this;
    }

    @Override
    public Answer<List<LeftOver>> of(OfficeId office, FiscalYear year) {
        return new Answer.Known<>(List.of(), Instant.EPOCH, "finance");
    }

    @Override
    public Answer<BigDecimal> held(OfficeId office, long allocation) {
        return new Answer.Known<>(held.getOrDefault(allocation, BigDecimal.ZERO), Instant.EPOCH, "finance");
    }
}
