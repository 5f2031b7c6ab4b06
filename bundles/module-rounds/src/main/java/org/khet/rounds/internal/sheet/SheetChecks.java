package org.khet.rounds.internal.sheet;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;

/** What must hold of a sheet before schools see it. Source: kinds-processes §4 (sheet). */
final class SheetChecks {
    /** Characters of a section as it is stored. */
    private static final int MOST_TEXT = 30_000;

    private static final int DIGITS = 9;
    private final SheetRegisters registers;

    SheetChecks(SheetRegisters registers) {
        this.registers = registers;
    }

    Optional<Problem> complete(SheetKind kind, RecordRow sheet) {
        SheetLayout layout = registers.layout(sheet.head().office(), sheet);
        return layout.sections().stream()
                .flatMap(section -> section(kind, layout, section).stream())
                .findFirst()
                .or(() -> layout.rules().stream()
                        .flatMap(rule -> rule(kind, layout, rule).stream())
                        .findFirst());
    }

    private static Optional<Problem> section(SheetKind kind, SheetLayout layout, String section) {
        List<List<CodeList.Code>> rows =
                layout.items(section).stream().map(LayoutItem::rows).distinct().toList();
        if (rows.size() > 1) {
            return Optional.of(Problem.of(kind.items.name(), "rounds.error.section-rows", section));
        }
        int text = layout.cells(section).stream()
                .mapToInt(cell -> cell.text().length() + DIGITS)
                .sum();
        return text > MOST_TEXT
                ? Optional.of(Problem.of(kind.items.name(), "rounds.error.section-large", section))
                : Optional.empty();
    }

    private static Optional<Problem> rule(SheetKind kind, SheetLayout layout, RuleLine rule) {
        boolean known = layout.item(rule.subject()).isPresent()
                && rule.items().stream().allMatch(code -> layout.item(code).isPresent());
        if (!known) {
            return Optional.of(Problem.of(kind.rules.name(), "rounds.error.rule-item", rule.words()));
        }
        return rule.isWhole()
                ? Optional.empty()
                : Optional.of(Problem.of(kind.rules.name(), "rounds.error.rule-side", rule.words()));
    }
}
