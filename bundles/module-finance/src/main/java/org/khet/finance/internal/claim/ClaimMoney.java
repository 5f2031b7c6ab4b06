package org.khet.finance.internal.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.BahtText;

/** Sums of a claim. Source: finance RF-18, FE-06. */
public final class ClaimMoney {
    private ClaimMoney() {}

    /** What of a claim may be paid. */
    public static BalanceKey key(RecordRow row) {
        return new BalanceKey(row.head().office(), BalanceOwner.CLAIM, row.id());
    }

    /** Base of withholding in baht: without value added tax. */
    static BigDecimal taxBase(ClaimRecord claim, RecordRow row) {
        return row.get(claim.gross).subtract(row.get(claim.vat)).max(BigDecimal.ZERO);
    }

    /** What is paid in baht: gross − tax − deductions − what is set off. */
    static BigDecimal net(ClaimRecord claim, RecordRow row) {
        return row.get(claim.gross)
                .subtract(row.get(claim.tax))
                .subtract(row.get(claim.deductions))
                .subtract(row.get(claim.offset));
    }

    /** The problem with more deductions than the claim asks for. */
    static Optional<Problem> negative(ClaimRecord claim, RecordRow row) {
        return row.get(claim.net).signum() < 0
                ? Optional.of(Problem.of(claim.deductions.name(), "finance.error.netNegative"))
                : Optional.empty();
    }

    /** Sums as people type them into a search box, with and without commas: {@code 10,700.00 10700.00}. Source: finance FIN-119. */
    public static String words(BigDecimal... sums) {
        return Arrays.stream(sums)
                .map(sum -> BahtText.inFigures(sum))
                .distinct()
                .map(figures -> figures + " " + figures.replace(",", ""))
                .collect(Collectors.joining(" "));
    }
}
