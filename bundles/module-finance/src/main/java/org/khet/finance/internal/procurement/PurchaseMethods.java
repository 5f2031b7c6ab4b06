package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;

/** By which method is bought what costs so much, and what is bought apart. Source: finance RF-51, RF-52, FIN-61. */
final class PurchaseMethods {
    private final Settings settings;
    private final SqlQuery sql;

    /** @param settings sums and days by day */
    PurchaseMethods(Settings settings, SqlQuery sql) {
        this.settings = settings;
        this.sql = sql;
    }

    /** The method that the sum allows; another needs a reason. Source: finance RF-51. */
    String proposed(PurchaseRecord kind, RecordRow row, RecordContext now) {
        return row.get(kind.estimate).compareTo(amount(now, FinanceSettings.SPECIFIC_MOST)) <= 0
                ? PurchaseRules.SPECIFIC
                : PurchaseRules.GENERAL;
    }

    /** The problem with another method of which nobody says why. */
    Optional<Problem> problem(PurchaseRecord kind, RecordRow row, RecordContext now) {
        boolean usual =
                row.get(kind.method).filter(proposed(kind, row, now)::equals).isPresent();
        return usual || !row.get(kind.methodReason).isBlank()
                ? Optional.empty()
                : Optional.of(Problem.of(kind.methodReason.name(), "finance.error.methodReason"));
    }

    /** Purchases of one class on one line within some days that together are above the threshold. Source: finance RF-52. */
    Optional<Problem> splitting(PurchaseRecord kind, RecordRow row, RecordContext now) {
        BigDecimal most = amount(now, FinanceSettings.SPECIFIC_MOST);
        Instant since =
                now.now().minus(Duration.ofDays(settings.get(now.office(), FinanceSettings.SPLIT_DAYS, now.today())));
        BigDecimal others = sql
                .list(
                        now.office(),
                        "select estimate from fin_purchase where office_id = ? and id <> ? and sort = ? and line_id = ?"
                                + " and state <> 'CANCELLED' and state <> 'REQUESTED' and created_at >= ?",
                        one -> one.getBigDecimal(1),
                        now.office().value(),
                        row.id(),
                        row.get(kind.sort),
                        row.get(kind.line),
                        Timestamp.from(since))
                .stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean split = others.signum() > 0
                && row.get(kind.estimate).compareTo(most) <= 0
                && others.add(row.get(kind.estimate)).compareTo(most) > 0;
        return split && row.get(kind.splitReason).isBlank()
                ? Optional.of(Problem.of(kind.splitReason.name(), "finance.error.splitReason", others))
                : Optional.empty();
    }

    private BigDecimal amount(RecordContext now, Setting<Integer> setting) {
        return BigDecimal.valueOf(settings.get(now.office(), setting, now.today()));
    }
}
