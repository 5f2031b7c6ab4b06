package org.khet.policyplan.internal.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.khet.portal.api.imports.ImportRow;

/** Lines of sums within a file: they check it and are no rows of their own. Source: policyplan J.3, PLAN-98. */
final class ImportedTotals {
    private static final Pattern TOTAL =
            Pattern.compile("(?i)\\s*(รวม|รวมทั้งสิ้น|ยอดรวม|total|grand total)\\s*:?\\s*");

    private ImportedTotals() {}

    /** Whether a row is a line of sums, by the cell that names what the others are about. */
    static boolean isTotal(ImportRow row, String named) {
        return TOTAL.matcher(row.get(named)).matches();
    }

    /** Whether a line of sums tells another sum than the rows have, in baht. */
    static boolean differ(List<ImportRow> rows, String named, String sum, Function<ImportRow, BigDecimal> amount) {
        BigDecimal all =
                rows.stream().filter(row -> !isTotal(row, named)).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return rows.stream()
                .filter(row -> isTotal(row, named) && !row.get(sum).isBlank())
                .anyMatch(row -> ImportedLines.number(row.get(sum))
                        .filter(told -> told.compareTo(all) == 0)
                        .isEmpty());
    }
}
