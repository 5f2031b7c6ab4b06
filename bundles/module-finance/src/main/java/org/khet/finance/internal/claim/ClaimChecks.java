package org.khet.finance.internal.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.finance.internal.balance.FixedFields;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.Settings;

/** The five checks of a claim and the papers that it needs. Source: finance RF-10, FIN-03, FIN-11. */
final class ClaimChecks {
    private ClaimChecks() {}

    /** Whether one of the five checks says no. */
    static boolean hasNo(ClaimRecord claim, RecordRow row) {
        return Stream.of(claim.onPurpose, claim.byCriteria, claim.inTime, claim.byLaw, claim.withinPower)
                .anyMatch(tick -> !row.get(tick).orElse(true));
    }

    /** What was given back more days ago than the office has set. Source: finance RF-13. */
    static List<Condition> leftLying(ClaimRecord claim, Settings settings, RecordContext now) {
        int days = settings.get(now.office(), FinanceSettings.BACK_DAYS, now.today());
        return List.of(
                claim.in(claim.incomplete), claim.backOn.below(now.today().minusDays(days)));
    }

    /** The problem with a compulsory paper that is missing. */
    static Optional<Problem> papersThere(ClaimRecord claim, RecordRow row) {
        return row.lines(claim.papers).stream()
                .filter(line -> line.get(claim.compulsory) && !line.get(claim.there))
                .map(line -> Problem.of("", "finance.error.paperMissing", line.get(claim.paper)))
                .findFirst();
    }

    /** The problem with other money, or another payee, than its origin made it of; papers and scans change. Source: finance FIN-66, FIN-67. */
    static Optional<Problem> ofItsOrigin(ClaimRecord claim, RecordRow before, RecordRow row) {
        if (before.get(claim.origin).isEmpty()) {
            return Optional.empty();
        }
        String key = "finance.error.asItsOrigin";
        return FixedFields.changed(
                        before,
                        row,
                        key,
                        claim.kind,
                        claim.line,
                        claim.fund,
                        claim.payee,
                        claim.vendor,
                        claim.gross,
                        claim.vat,
                        claim.deductions)
                .or(() -> items(claim, before).equals(items(claim, row))
                        ? Optional.empty()
                        : Optional.of(Problem.of(claim.items.name(), key)));
    }

    private static List<List<Object>> items(ClaimRecord claim, RecordRow row) {
        return row.lines(claim.items).stream()
                .map(line -> List.<Object>of(
                        line.get(claim.item), line.get(claim.amount).stripTrailingZeros()))
                .toList();
    }

    /** The row, unless a check says no and the head gives no reason. */
    static RecordRow reasoned(ClaimRecord claim, RecordRow row) {
        if (hasNo(claim, row) && row.get(claim.headReason).isBlank()) {
            throw Rejected.of(claim.headReason.name(), "finance.error.checkSaysNo");
        }
        return row;
    }
}
