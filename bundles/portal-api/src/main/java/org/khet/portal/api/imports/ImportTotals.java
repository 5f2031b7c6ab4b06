package org.khet.portal.api.imports;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khet.portal.api.text.ThaiDigits;

/** Lines of sums within a file: they check it and are no rows of their own. Safe for concurrent use. Source: policyplan J.3, PLAN-98. */
public final class ImportTotals {
    private static final Pattern TOTAL =
            Pattern.compile("(?i)\\s*((ยอด)?รวม(ยอด|เงิน|เป็นเงิน)?(ทั้งสิ้น|ทั้งหมด)?|(grand )?total)\\s*:?\\s*");

    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,13}(\\.\\d{1,2})?");

    private final String sum;
    private final List<String> named;

    /**
     * Lines of sums of a list.
     *
     * @param sum   field of the figure that is added up
     * @param named fields of which one says that a row is a line of sums
     */
    public ImportTotals(String sum, String... named) {
        this.sum = sum;
        this.named = List.of(named);
    }

    /** Whether a row is a line of sums. */
    public boolean isTotal(ImportRow row) {
        return named.stream().anyMatch(field -> TOTAL.matcher(row.get(field)).matches());
    }

    /** Whether a line of sums tells another figure than the rows have; a blank one tells none. */
    public boolean differ(List<ImportRow> all, Function<ImportRow, BigDecimal> figure) {
        BigDecimal whole = whole(all, figure);
        return totals(all).anyMatch(total -> differs(total, whole));
    }

    /**
     * The same of figures by month: a line of sums of a month may have its rows alone, one without a month those of the last, where each
     * month tells what it came to until then.
     */
    public boolean differByMonth(
            List<ImportRow> all,
            Function<ImportRow, Optional<YearMonth>> month,
            Function<ImportRow, BigDecimal> figure) {
        NavigableMap<YearMonth, BigDecimal> months = new TreeMap<>();
        rows(all)
                .forEach(row ->
                        month.apply(row).ifPresent(one -> months.merge(one, figure.apply(row), BigDecimal::add)));
        BigDecimal whole = whole(all, figure);
        return totals(all).anyMatch(total -> differs(total, whole, ofMonth(months, month.apply(total))));
    }

    private static BigDecimal ofMonth(NavigableMap<YearMonth, BigDecimal> months, Optional<YearMonth> month) {
        return months.isEmpty()
                ? BigDecimal.ZERO
                : months.getOrDefault(month.orElseGet(months::lastKey), BigDecimal.ZERO);
    }

    private Stream<ImportRow> totals(List<ImportRow> all) {
        return all.stream().filter(this::isTotal);
    }

    private Stream<ImportRow> rows(List<ImportRow> all) {
        return all.stream().filter(row -> !isTotal(row));
    }

    private BigDecimal whole(List<ImportRow> all, Function<ImportRow, BigDecimal> figure) {
        return rows(all).map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean differs(ImportRow total, BigDecimal... known) {
        String told = ThaiDigits.toArabic(total.get(sum)).strip();
        return !told.isEmpty()
                && Stream.of(known)
                        .noneMatch(one -> FIGURE.matcher(told).matches() && new BigDecimal(told).compareTo(one) == 0);
    }
}
