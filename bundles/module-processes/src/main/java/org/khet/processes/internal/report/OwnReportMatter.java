package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.report.CountedField;
import org.khet.portal.api.report.CountedField.Use;
import org.khet.portal.api.report.CountedFilter;
import org.khet.portal.api.report.CountedRecord;
import org.khet.portal.api.report.CountedRegister;

/** A question before the register that answers it: which records it counts, and where each of them stands in the table. */
final class OwnReportMatter {
    private static final int MOST = 200_000;
    private final OwnReportQuestion question;
    private final CountedRegister register;
    private final CountedField group;
    private final CountedFilter filter;

    /** @throws Rejected with field {@code group}, {@code measured}, {@code day} or {@code filter} if the reader does not see such a field */
    OwnReportMatter(OwnReportQuestion question, CountedRegister register) {
        this.question = question;
        this.register = register;
        group = field(Use.GROUP, "group", question.group());
        question.measure().use().ifPresent(use -> field(use, "measured", question.measured()));
        field(Use.DAY, "day", question.day());
        Map<String, Set<String>> chosen = new TreeMap<>();
        question.filters()
                .forEach((name, keys) ->
                        chosen.put(field(Use.FILTER, "filter", name).name(), keys));
        filter = new CountedFilter(
                chosen,
                question.year().map(year -> new CountedFilter.Days(question.day(), year.firstDay(), year.lastDay())));
    }

    CountedField group() {
        return group;
    }

    private CountedField field(Use use, String place, String name) {
        return register.fields().stream()
                .filter(one -> one.name().equals(name) && one.uses().contains(use))
                .findFirst()
                .orElseThrow(() -> Rejected.of(place, "processes.error.report-field"));
    }

    /** Gives the records that are counted, until it is told to stop. @throws Rejected with field {@code type} if they are too many */
    void each(Predicate<CountedRecord> goesOn) {
        int[] read = new int[1];
        register.each(filter, record -> {
            if (++read[0] > MOST) {
                throw Rejected.of("type", "processes.error.report-many", String.valueOf(MOST));
            }
            return !filter.holds(record) || measured(record) == null || goesOn.test(record);
        });
    }

    /** What is added up of a record; {@code null} where it counts for nothing. */
    @Nullable BigDecimal measured(CountedRecord record) {
        return question.measure() == OwnReportMeasure.COUNT ? BigDecimal.ONE : record.number(question.measured());
    }

    /** Key of its line. */
    String line(CountedRecord record) {
        return Optional.ofNullable(record.key(group.name())).orElse(OwnReportTable.WITHOUT);
    }

    /** First day of its period. */
    @Nullable LocalDate period(CountedRecord record) {
        return question.span().first(record.day(question.day()));
    }

    /** Key of its column. */
    String column(CountedRecord record) {
        LocalDate first = period(record);
        return first == null ? OwnReportTable.WITHOUT : first.toString();
    }
}
