package org.khet.policyplan.internal.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.money.BudgetItemKind;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.portal.api.time.FiscalYear;

/** Fund lines and figures as rows of a file name them. Source: policyplan J.3. */
final class ImportedLines {
    private final MoneyRegisters money;

    ImportedLines(MoneyRegisters money) {
        this.money = money;
    }

    /** The one open fund line of a year for the code of an item; none where there are two. */
    Optional<RecordRow> open(Caller caller, String code, FiscalYear year) {
        BudgetItemKind item = money.items().kind();
        FundLineKind kind = money.lines().kind();
        List<RecordRow> found = money.items().internal().all(caller, RecordFilter.of(item.code.is(code))).stream()
                .flatMap(one -> money
                        .lines()
                        .internal()
                        .all(caller, RecordFilter.of(kind.item.is(one.id()), kind.year.is(year), kind.in(kind.open)))
                        .stream())
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** A tidied figure, or one in Thai digits in a cell of text; none when it is no figure. */
    static Optional<BigDecimal> number(String cell) {
        String plain = ThaiDigits.toArabic(cell).strip();
        return plain.matches("-?\\d{1,13}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
