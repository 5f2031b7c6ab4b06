package org.khet.rounds.internal.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.khet.portal.api.settings.CodeList;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellValues;

/**
 * Checks values against a sheet: the same while typing, when they are confirmed and when a file brings them. A pure function of its
 * arguments. A row in which nothing is typed is taken as a grade that the school does not have, unless it must be there. Source:
 * policyplan R-55; ict ICT-63.
 */
public final class ValueRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final SheetLayout layout;
    private final int usualJump;
    private final Set<String> must;

    /**
     * Rules of a sheet.
     *
     * @param usualJump percent for rules of sort jump that name none
     */
    public ValueRules(SheetLayout layout, int usualJump) {
        this(layout, usualJump, Set.of());
    }

    private ValueRules(SheetLayout layout, int usualJump, Set<String> must) {
        this.layout = layout;
        this.usualJump = usualJump;
        this.must = must;
    }

    /** The same, where these rows are never left empty: grades that the school teaches. */
    public ValueRules demanding(Set<String> rows) {
        return new ValueRules(layout, usualJump, Set.copyOf(rows));
    }

    /** What stands against the values, in the order of the sheet; {@code before} are those of the round before. */
    public List<ValueFinding> check(CellValues values, CellValues before) {
        List<ValueFinding> found = new ArrayList<>();
        layout.sections().forEach(section -> missing(found, section, values));
        layout.rules()
                .forEach(rule -> layout.item(rule.subject()).ifPresent(item -> {
                    switch (rule.sign()) {
                        case EQUAL -> compare(found, rule, item, values, Objects::equals, "≠");
                        case AT_MOST -> compare(found, rule, item, values, (left, right) -> left <= right, ">");
                        case AT_LEAST -> compare(found, rule, item, values, (left, right) -> left >= right, "<");
                        case SUM_OF -> sums(found, rule, item, values);
                        case SAME_AS -> same(found, rule, item, values);
                        case JUMP -> jump(found, rule, item, values, before);
                        case NOT_EMPTY -> empty(found, rule, item, values);
                    }
                }));
        return List.copyOf(found);
    }

    private void missing(List<ValueFinding> found, String section, CellValues values) {
        List<LayoutItem> needed =
                layout.items(section).stream().filter(LayoutItem::needed).toList();
        boolean any =
                layout.cells(section).stream().anyMatch(cell -> values.get(cell).isPresent());
        if (!any) {
            needed.forEach(item -> found.add(missing(item, "")));
            return;
        }
        needed.stream().limit(1).forEach(item -> empty(found, item, section, values));
        for (LayoutItem item : needed) {
            for (String row : item.rowCodes()) {
                if (used(section, row, values)
                        && item.cells(row).stream()
                                .anyMatch(cell -> values.get(cell).isEmpty())) {
                    found.add(missing(item, row(item, row)));
                }
            }
        }
    }

    private boolean used(String section, String row, CellValues values) {
        return row.isEmpty()
                || layout.cells(section).stream()
                        .anyMatch(cell ->
                                cell.row().equals(row) && values.get(cell).isPresent());
    }

    /** Of a whole row that must be there and is empty one finding is enough. */
    private void empty(List<ValueFinding> found, LayoutItem item, String section, CellValues values) {
        item.rowCodes().stream()
                .filter(row -> must.contains(row) && !used(section, row, values))
                .forEach(row -> found.add(missing(item, row(item, row))));
    }

    private static ValueFinding missing(LayoutItem item, String row) {
        return new ValueFinding(FindingSort.MISSING, RuleLevel.ERROR, item.code(), item.name(), row, "", "");
    }

    private static String row(LayoutItem item, String code) {
        return item.rows().stream()
                .filter(row -> row.code().equals(code))
                .map(CodeList.Code::thai)
                .findFirst()
                .orElse(code);
    }

    private void compare(
            List<ValueFinding> found,
            RuleLine rule,
            LayoutItem item,
            CellValues values,
            BiPredicate<Integer, Integer> holds,
            String wrong) {
        Optional<LayoutItem> other = rule.items().stream().findFirst().flatMap(layout::item);
        boolean byRow = !item.rows().isEmpty()
                && other.map(one -> one.split().list().equals(item.split().list()))
                        .orElse(true);
        for (String row : byRow ? item.rowCodes() : List.of("")) {
            Optional<Integer> left = value(values, item.code(), row);
            Optional<Integer> right = rule.number()
                    .map(BigDecimal::intValue)
                    .or(() -> other.flatMap(one -> value(values, one.code(), row)));
            if (left.isPresent() && right.isPresent() && !holds.test(left.get(), right.get())) {
                found.add(broken(rule, item, row, left.get() + " " + wrong + " " + right.get()));
            }
        }
    }

    private static Optional<Integer> value(CellValues values, String item, String row) {
        return row.isEmpty() ? values.total(item) : values.row(item, row);
    }

    private static ValueFinding broken(RuleLine rule, LayoutItem item, String row, String detail) {
        return new ValueFinding(
                FindingSort.RULE, rule.level(), item.code(), item.name(), row(item, row), rule.words(), detail);
    }

    private void sums(List<ValueFinding> found, RuleLine rule, LayoutItem item, CellValues values) {
        boolean byRow = !item.rows().isEmpty()
                && rule.items().stream()
                        .allMatch(code -> layout.item(code)
                                .filter(one ->
                                        one.split().list().equals(item.split().list()))
                                .isPresent());
        for (String row : byRow ? item.rowCodes() : List.of("")) {
            List<Optional<Integer>> parts =
                    rule.items().stream().map(code -> value(values, code, row)).toList();
            Optional<Integer> left = value(values, item.code(), row);
            if (left.isPresent() && parts.stream().allMatch(Optional::isPresent)) {
                int sum = parts.stream().mapToInt(Optional::orElseThrow).sum();
                if (left.get() != sum) {
                    found.add(broken(rule, item, row, left.get() + " ≠ " + sum));
                }
            }
        }
    }

    private void same(List<ValueFinding> found, RuleLine rule, LayoutItem item, CellValues values) {
        Optional<Integer> left = values.total(item.code());
        Optional<Integer> right = values.total(rule.items().getFirst());
        if (left.isPresent() && right.isPresent() && !left.equals(right)) {
            found.add(broken(rule, item, "", left.get() + " ≠ " + right.get()));
        }
    }

    private void jump(List<ValueFinding> found, RuleLine rule, LayoutItem item, CellValues values, CellValues before) {
        if (before.total(item.code()).isEmpty()) {
            return;
        }
        BigDecimal most = rule.number().orElse(BigDecimal.valueOf(usualJump));
        for (String row : item.rowCodes()) {
            Optional<Integer> now = value(values, item.code(), row);
            int then = value(before, item.code(), row).orElse(0);
            if (now.isPresent() && jumps(now.get(), then, most)) {
                found.add(broken(rule, item, row, then + " → " + now.get()));
            }
        }
    }

    private static boolean jumps(int now, int then, BigDecimal most) {
        BigDecimal change = BigDecimal.valueOf(Math.abs((long) now - then)).multiply(HUNDRED);
        return then == 0 ? now > 0 : change.compareTo(most.multiply(BigDecimal.valueOf(then))) > 0;
    }

    private static void empty(List<ValueFinding> found, RuleLine rule, LayoutItem item, CellValues values) {
        for (String row : item.rowCodes()) {
            List<CellKey> cells = item.cells(row);
            if (cells.stream().anyMatch(cell -> values.get(cell).isEmpty())) {
                found.add(broken(rule, item, row, ""));
            }
        }
    }
}
