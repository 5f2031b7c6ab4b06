package org.khet.documents.internal.register;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.structure.Units;

/** What stands against a register: a second one for the same, another year in its middle, numbers still reserved. Source: kinds-documents §3. */
public final class RegisterRules {
    private final SqlReader sql;
    private final Series series;
    private final Units units;

    /** Over the module's tables, the running numbers and the units, which count for themselves in a book that they share. */
    public RegisterRules(UnitOfWork work, Series series, Units units) {
        this.sql = new SqlReader(work);
        this.series = series;
        this.units = units;
    }

    /** One active register for each sort and unit on a day; the office's own sort may have several. */
    Optional<Problem> onlyOne(RecordRow row) {
        RegisterKind kind = (RegisterKind) row.kind();
        if (row.get(kind.sort) == RegisterSort.OWN) {
            return Optional.empty();
        }
        OfficeId office = row.head().office();
        List<Object> values =
                new ArrayList<>(List.of(office.value(), row.get(kind.sort).name(), row.id()));
        String unit = row.get(kind.unit)
                .map(id -> {
                    values.add(id.value());
                    return "unit_id = ?";
                })
                .orElse("unit_id is null");
        values.add(Date.valueOf(row.get(kind.from)));
        String until = row.get(kind.until)
                .map(last -> {
                    values.add(Date.valueOf(last));
                    return " and valid_from <= ?";
                })
                .orElse("");
        return sql
                .list(
                        office,
                        "select code from doc_register where office_id = ? and sort = ? and id <> ? and state = 'ACTIVE' and "
                                + unit + " and (valid_until is null or valid_until >= ?)" + until,
                        found -> found.getString(1),
                        values.toArray())
                .stream()
                .findFirst()
                .map(code -> Problem.of(kind.sort.name(), "documents.error.register.second", code));
    }

    /** The year in which a register begins again changes before its first number of the year only. */
    Optional<Problem> sameYear(RecordRow row, RecordContext now) {
        RegisterKind kind = (RegisterKind) row.kind();
        @Nullable BookYear before = sql
                .list(
                        row.head().office(),
                        "select year_kind from doc_register where office_id = ? and id = ?",
                        found -> BookYear.valueOf(found.getString(1)),
                        row.head().office().value(),
                        row.id())
                .stream()
                .findFirst()
                .orElse(null);
        if (before == null || before == row.get(kind.yearKind)) {
            return Optional.empty();
        }
        return last(now.office(), row.id(), before, now.today())
                .map(last -> Problem.of(kind.yearKind.name(), "documents.error.register.year", last));
    }

    /** The highest number of the year, of the register's own count and those of units that share it. */
    private Optional<Integer> last(OfficeId office, long register, BookYear year, LocalDate today) {
        Stream<NumberSeries> ofUnits =
                units.of(office).stream().map(unit -> RegisterSeries.of(register, unit.id(), year));
        return Stream.concat(Stream.of(RegisterSeries.of(register, year)), ofUnits)
                .flatMap(one -> series.last(office, one, RegisterSeries.day(year, today)).stream())
                .map(RegisterNumber::running)
                .max(Comparator.naturalOrder());
    }

    /** A register ends when nothing is reserved in it. */
    Optional<Problem> mayEnd(RecordRow row) {
        return sql
                .list(
                        row.head().office(),
                        "select number from doc_number where office_id = ? and register_id = ? and state = 'RESERVED'",
                        found -> found.getString(1),
                        row.head().office().value(),
                        row.id())
                .stream()
                .findFirst()
                .map(number -> Problem.of("", "documents.error.register.reserved", number));
    }
}
