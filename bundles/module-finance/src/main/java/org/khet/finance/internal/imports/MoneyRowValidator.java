package org.khet.finance.internal.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;

/** Sums and the line of sums in rows of a file. Source: finance J.3. */
final class MoneyRowValidator {
    private static final Pattern SUM = Pattern.compile("[+-]?\\d+(\\.\\d{1,2})?");
    private static final Pattern TOTAL =
            Pattern.compile("(?i)\\s*(รวม|รวมทั้งสิ้น|ยอดรวม|total|grand total)\\s*:?\\s*");

    private MoneyRowValidator() {}

    /** The sum in a tidied cell in baht; zero for a blank one, empty for what is none. */
    static Optional<BigDecimal> sum(ImportRow row, String field) {
        String typed = row.get(field);
        if (typed.isEmpty()) {
            return Optional.of(BigDecimal.ZERO.setScale(2));
        }
        return SUM.matcher(typed).matches() ? Optional.of(new BigDecimal(typed).setScale(2)) : Optional.empty();
    }

    /** The sum of a row that was looked at. */
    static BigDecimal of(ImportRow row, String field) {
        return sum(row, field).orElse(BigDecimal.ZERO);
    }

    /** Whether a row is the line of sums at the end of the file. */
    static boolean isTotal(ImportRow row, String field) {
        return TOTAL.matcher(row.get(field)).matches();
    }

    /** The sum of a field over rows. */
    static BigDecimal total(List<ImportRow> rows, String field) {
        return rows.stream().map(row -> of(row, field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A field of a list of this module. */
    static ImportField field(String list, String id, ImportField.Kind kind, boolean needed, int most, String... heads) {
        return new ImportField(id, "finance.import." + list + "." + id, kind, needed, most, List.of(heads));
    }
}
