package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.record.RecordLine;

/** What a line of an allocation says: how much, and who gets it. Source: policyplan R-04, PLAN-11. */
final class AllocationLines {
    private AllocationLines() {}

    /** What was typed, else heads × rate × months and social security; baht rounded half up to a satang. */
    static BigDecimal amount(AllocationKind kind, RecordLine one) {
        return one.get(kind.typed).orElseGet(() -> computed(kind, one)).setScale(2, RoundingMode.HALF_UP);
    }

    /** Heads × rate × months + social security, as far as they are there; zero without heads or rate. */
    static BigDecimal computed(AllocationKind kind, RecordLine one) {
        if (one.get(kind.heads).isEmpty() || one.get(kind.rate).isEmpty()) {
            return one.get(kind.social).orElse(BigDecimal.ZERO);
        }
        BigDecimal all = BigDecimal.valueOf(one.get(kind.heads).get())
                .multiply(one.get(kind.rate).get())
                .multiply(one.get(kind.months).orElse(BigDecimal.ONE))
                .add(one.get(kind.social).orElse(BigDecimal.ZERO));
        return all.setScale(2, RoundingMode.HALF_UP);
    }

    /** The receiver of a line: a school or a unit. */
    static @Nullable Object receiver(AllocationKind kind, RecordLine one) {
        return one.get(kind.school).isPresent()
                ? one.get(kind.school).get()
                : one.get(kind.unit).orElse(null);
    }

    /** The same as others know it. */
    static MoneyReceiver moneyReceiver(AllocationKind kind, RecordLine one) {
        return one.get(kind.school)
                .map(MoneyReceiver::of)
                .or(() -> one.get(kind.unit).map(MoneyReceiver::of))
                .orElse(MoneyReceiver.UNKNOWN);
    }
}
