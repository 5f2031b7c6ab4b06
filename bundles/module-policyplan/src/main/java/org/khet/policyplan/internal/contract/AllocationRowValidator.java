package org.khet.policyplan.internal.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;

/**
 * The figures of a row of a file: each one by itself, as a line of an allocation takes it, and whether they fit one another. Source:
 * policyplan J.3, PLAN-98.
 */
final class AllocationRowValidator {
    private static final List<String> FIGURES = List.of(
            AllocationImporter.HEADS, AllocationImporter.RATE, AllocationImporter.MONTHS, AllocationImporter.AMOUNT);
    private static final BigDecimal MOST_HEADS = new BigDecimal("100000");
    private static final BigDecimal MOST_MONTHS = new BigDecimal("12");
    private static final BigDecimal MOST_BAHT = new BigDecimal("9999999999999.99");

    private AllocationRowValidator() {}

    static void look(ImportRow row, Findings findings) {
        boolean readable = true;
        for (String field : FIGURES) {
            Optional<FindingKind> wrong = row.get(field).isEmpty() ? Optional.empty() : wrong(field, row);
            wrong.ifPresent(kind -> findings.found(row, kind, field, ""));
            readable &= wrong.isEmpty();
        }
        if (readable) {
            sums(row, findings);
        }
    }

    private static Optional<FindingKind> wrong(String field, ImportRow row) {
        Optional<BigDecimal> figure = ImportedLines.number(row.get(field));
        boolean part = field.equals(AllocationImporter.HEADS)
                && figure.filter(heads -> heads.stripTrailingZeros().scale() > 0)
                        .isPresent();
        if (figure.isEmpty() || part) {
            return Optional.of(AllocationImporter.NUMBER);
        }
        return figure.get().signum() < 0 || figure.get().compareTo(most(field)) > 0
                ? Optional.of(AllocationImporter.RANGE)
                : Optional.empty();
    }

    private static BigDecimal most(String field) {
        return switch (field) {
            case AllocationImporter.HEADS -> MOST_HEADS;
            case AllocationImporter.MONTHS -> MOST_MONTHS;
            default -> MOST_BAHT;
        };
    }

    private static void sums(ImportRow row, Findings findings) {
        Optional<BigDecimal> amount = ImportedLines.number(row.get(AllocationImporter.AMOUNT));
        Optional<BigDecimal> computed = computed(row);
        if (amount.isEmpty() && computed.isEmpty()) {
            findings.found(row, AllocationImporter.NUMBER, AllocationImporter.AMOUNT, "");
        } else if (computed.filter(sum -> sum.compareTo(MOST_BAHT) > 0).isPresent()) {
            findings.found(row, AllocationImporter.RANGE, AllocationImporter.AMOUNT, "");
        } else if (amount.isPresent()
                && computed.filter(sum -> sum.compareTo(amount.get()) != 0).isPresent()) {
            findings.found(row, AllocationImporter.DIFFERENT, AllocationImporter.AMOUNT, "");
        }
    }

    static Optional<BigDecimal> heads(ImportRow row) {
        return ImportedLines.number(row.get(AllocationImporter.HEADS));
    }

    static Optional<BigDecimal> computed(ImportRow row) {
        return heads(row)
                .flatMap(heads -> ImportedLines.number(row.get(AllocationImporter.RATE))
                        .map(rate -> heads.multiply(rate)
                                .multiply(ImportedLines.number(row.get(AllocationImporter.MONTHS))
                                        .orElse(BigDecimal.ONE))));
    }
}
