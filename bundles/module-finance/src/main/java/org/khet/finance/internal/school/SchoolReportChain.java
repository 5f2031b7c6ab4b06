package org.khet.finance.internal.school;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/**
 * The reports of a school follow on each other: each opens with what the last one before closed with, whatever months lie between,
 * and is certified and checked in order. Source: finance RF-70, FIN-87.
 */
final class SchoolReportChain {
    private final SqlQuery sql;

    /** @param work the module's unit */
    SchoolReportChain(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    /**
     * Each item opens with what the last report closed with; one with money in it that is left out goes on without movement. The
     * first report keeps what was typed.
     */
    RecordRow opened(SchoolReportRecord kind, RecordRow row) {
        OptionalInt last = last(kind, row);
        if (last.isEmpty()) {
            return row;
        }
        Map<String, BigDecimal> closings = closings(kind, row, last.getAsInt());
        Set<String> named = new HashSet<>();
        row.lines(kind.items).forEach(line -> named.add(line.get(kind.item)));
        Stream<RecordLine> leftOut = closings.entrySet().stream()
                .filter(one -> one.getValue().signum() != 0 && !named.contains(one.getKey()))
                .map(one -> RecordLine.of(kind.items)
                        .with(kind.item, one.getKey())
                        .with(kind.received, BigDecimal.ZERO)
                        .with(kind.paid, BigDecimal.ZERO));
        return row.with(
                kind.items,
                Stream.concat(row.lines(kind.items).stream(), leftOut)
                        .map(line ->
                                line.with(kind.opening, closings.getOrDefault(line.get(kind.item), BigDecimal.ZERO)))
                        .map(line -> line.with(kind.closing, kind.closingOf(line)))
                        .toList());
    }

    /** The problem with an item that does not open with what the last report closed with, or is left out. */
    Optional<Problem> broken(SchoolReportRecord kind, RecordRow row) {
        OptionalInt last = last(kind, row);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Map<String, BigDecimal> closings = closings(kind, row, last.getAsInt());
        for (RecordLine line : row.lines(kind.items)) {
            BigDecimal closed =
                    Optional.ofNullable(closings.remove(line.get(kind.item))).orElse(BigDecimal.ZERO);
            if (closed.compareTo(line.get(kind.opening)) != 0) {
                return Optional.of(
                        Problem.of(kind.items.name(), "finance.error.openingIsClosing", line.get(kind.item), closed));
            }
        }
        return closings.entrySet().stream()
                .filter(one -> one.getValue().signum() != 0)
                .findFirst()
                .map(one -> Problem.of(kind.items.name(), "finance.error.itemLeftOut", one.getKey(), one.getValue()));
    }

    /** The problem with an earlier report of the school that is not in one of these states. */
    Optional<Problem> earlierFirst(SchoolReportRecord kind, RecordRow row, String... states) {
        return exists(kind, row, "month_of < ?", "not in", states)
                ? Optional.of(Problem.of("", "finance.error.earlierReport"))
                : Optional.empty();
    }

    /** The problem with a later report of the school that is certified: it stands on this one. */
    Optional<Problem> laterFirst(SchoolReportRecord kind, RecordRow row) {
        return exists(kind, row, "month_of > ?", "in", kind.certified.name(), kind.checked.name())
                ? Optional.of(Problem.of("", "finance.error.laterReport"))
                : Optional.empty();
    }

    /** The problem with a new report, or one moved to another month, before one that is certified. */
    Optional<Problem> tooEarly(SchoolReportRecord kind, RecordRow row) {
        boolean stands = !sql.list(
                        row.head().office(),
                        "select id from fin_school_report where office_id = ? and id = ? and school_id = ? and month_of = ?",
                        one -> one.getLong(1),
                        row.head().office().value(),
                        row.id(),
                        row.get(kind.school).value(),
                        month(kind, row))
                .isEmpty();
        return stands ? Optional.empty() : laterFirst(kind, row);
    }

    private boolean exists(SchoolReportRecord kind, RecordRow row, String months, String how, String... states) {
        return !sql.list(
                        row.head().office(),
                        "select id from fin_school_report where office_id = ? and school_id = ? and " + months
                                + " and state " + how + " ('" + String.join("', '", states) + "')",
                        one -> one.getLong(1),
                        row.head().office().value(),
                        row.get(kind.school).value(),
                        month(kind, row))
                .isEmpty();
    }

    private OptionalInt last(SchoolReportRecord kind, RecordRow row) {
        return sql
                .list(
                        row.head().office(),
                        "select month_of from fin_school_report where office_id = ? and school_id = ? and month_of < ?",
                        one -> one.getInt(1),
                        row.head().office().value(),
                        row.get(kind.school).value(),
                        month(kind, row))
                .stream()
                .mapToInt(Integer::intValue)
                .max();
    }

    private Map<String, BigDecimal> closings(SchoolReportRecord kind, RecordRow row, int month) {
        Map<String, BigDecimal> closings = new LinkedHashMap<>();
        sql.list(
                        row.head().office(),
                        "select i.item, i.closing from fin_school_report_item i join fin_school_report r"
                                + " on r.id = i.record_id where r.office_id = ? and r.school_id = ? and r.month_of = ?"
                                + " order by i.line_no",
                        one -> Map.entry(one.getString(1), one.getBigDecimal(2)),
                        row.head().office().value(),
                        row.get(kind.school).value(),
                        month)
                .forEach(one -> closings.put(one.getKey(), one.getValue()));
        return closings;
    }

    private static int month(SchoolReportRecord kind, RecordRow row) {
        return row.get(kind.month).getYear() * 100 + row.get(kind.month).getMonthValue();
    }
}
