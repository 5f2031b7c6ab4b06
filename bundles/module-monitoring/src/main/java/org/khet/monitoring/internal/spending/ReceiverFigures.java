package org.khet.monitoring.internal.spending;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.time.OfficeTime;

/** What receivers have spent of their parts of allocations. Source: monitoring MON-11, RM-08. */
final class ReceiverFigures {
    private final List<ReceivedMoney> shares;

    ReceiverFigures(Collection<ReceivedMoney> shares) {
        this.shares = List.copyOf(new HashSet<>(shares));
    }

    /** The sum of all of them; none where nobody keeps receivers, or of one of the allocations something was spent of which nobody knows by whom. */
    Optional<SpendingFigure> of(Answer<Map<Long, Map<MoneyReceiver, Map<YearMonth, BigDecimal>>>> answer) {
        if (!(answer instanceof Answer.Known<Map<Long, Map<MoneyReceiver, Map<YearMonth, BigDecimal>>>> known)
                || shares.stream().anyMatch(one -> isUntold(known.value().getOrDefault(one.allocation(), Map.of())))) {
            return Optional.empty();
        }
        BigDecimal sum = shares.stream()
                .flatMap(one -> known
                        .value()
                        .getOrDefault(one.allocation(), Map.of())
                        .getOrDefault(one.receiver(), Map.of())
                        .values()
                        .stream())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        return Optional.of(new SpendingFigure(sum, known.source(), OfficeTime.day(known.asOf())));
    }

    private static boolean isUntold(Map<MoneyReceiver, Map<YearMonth, BigDecimal>> of) {
        return of.getOrDefault(MoneyReceiver.UNKNOWN, Map.of()).values().stream()
                .anyMatch(baht -> baht.signum() != 0);
    }
}
