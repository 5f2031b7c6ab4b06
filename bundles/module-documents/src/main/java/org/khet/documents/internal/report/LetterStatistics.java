package org.khet.documents.internal.report;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.register.SqlReader;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.ResponseClock;
import org.khet.portal.api.time.WorkingDays;

/**
 * Letters of units and of the centre by month: how many came, how many are done and in how many days, how many are late; the letters of the
 * office, each once, and those that went out. Secret ones count for those only who see all secret ones. Source: core CORE-61, DIR-02.
 */
public final class LetterStatistics {
    private static final String QUERY = "select e.unit_id, e.created_at, e.state, e.due,"
            + " (select max(s.done_at) from doc_step s where s.office_id = e.office_id and s.kind = 'unit-entry'"
            + " and s.record_id = e.id and s.to_state = 'DONE')"
            + " from doc_unit_entry e where e.office_id = ? and e.created_at >= ? and e.created_at < ?"
            + " and e.state not in ('REFUSED', 'HANDED')";
    private static final String LETTERS = "select e.open_units + e.done_units, e.received_at, e.state, e.answer_by,"
            + " (select max(s.done_at) from doc_step s where s.office_id = e.office_id and s.kind = 'letter-in'"
            + " and s.record_id = e.id and s.to_state in ('DONE', 'TRANSFERRED'))"
            + " from doc_letter_in e where e.office_id = ? and e.received_at >= ? and e.received_at < ?"
            + " and e.state <> 'VOID'";
    private static final String SENT = "select count(*) from doc_letter_out e where e.office_id = ? and e.dated >= ?"
            + " and e.dated < ? and (e.state in ('SENT', 'ANSWERED', 'FILED', 'DESTROYED', 'ARCHIVED')"
            + " or e.state = 'REPLACED' and exists (select 1 from doc_step s where s.office_id = e.office_id"
            + " and s.kind = 'letter-out' and s.record_id = e.id and s.to_state = 'SENT'))";
    private static final String OPEN_ONES = " and e.secret = false";
    private static final Set<String> OPEN =
            Set.of("REGISTERED", "PROPOSED", "ROUTED", "OFFERED", "RECEIVED", "ASSIGNED", "IN_WORK");

    private final SqlReader sql;
    private final ResponseClock clock;
    private final WorkingDays workingDays;

    /**
     * Over the letters of all offices.
     *
     * @param work  the module's unit
     * @param clock whether an office counts working days only
     */
    public LetterStatistics(UnitOfWork work, ResponseClock clock, WorkingDays workingDays) {
        this.sql = new SqlReader(work);
        this.clock = clock;
        this.workingDays = workingDays;
    }

    /**
     * A unit in a month.
     *
     * @param unit    the unit, empty for the centre, which has what no unit has, or the whole office
     * @param month   month in which the letters came
     * @param came    how many came
     * @param done    how many of them are done
     * @param open    how many are not
     * @param late    how many of those are over their day
     * @param took    days from coming to done, of all that are done together: working days where the office counts those
     */
    public record Row(Optional<UnitId> unit, YearMonth month, int came, int done, int open, int late, long took) {
        /** Mean days until done, one decimal; 0 when none is. */
        public double days() {
            return done == 0 ? 0 : Math.round(took * 10.0 / done) / 10.0;
        }

        /** Both together, in the month of this one. */
        Row and(Row other) {
            return new Row(
                    unit,
                    month,
                    came + other.came,
                    done + other.done,
                    open + other.open,
                    late + other.late,
                    took + other.took);
        }

        private Row plus(Found found, LocalDate today, AnswerDays days) {
            boolean late = !found.isDone() && found.due() != null && found.due().isBefore(today);
            long more = found.isDone() && found.finished() != null
                    ? days.between(OfficeTime.day(found.came()), OfficeTime.day(found.finished()))
                    : 0;
            return new Row(
                    unit,
                    month,
                    came + 1,
                    done + (found.isDone() ? 1 : 0),
                    open + (found.isDone() ? 0 : 1),
                    this.late + (late ? 1 : 0),
                    took + more);
        }
    }

    private record Found(
            long unit,
            Instant came,
            String state,
            @org.jspecify.annotations.Nullable LocalDate due,
            @org.jspecify.annotations.Nullable Instant finished) {
        boolean isDone() {
            return !OPEN.contains(state);
        }
    }

    /**
     * Units and months of a calendar year, in that order, the centre last.
     *
     * @throws NotPermitted unless the caller sees the letters of the whole office
     */
    public List<Row> of(Caller caller, int year, LocalDate today) {
        AnswerDays days = days(caller, year);
        List<Row> all = new ArrayList<>(
                rows(found(caller, QUERY, year), found -> Optional.of(new UnitId(found.unit())), today, days));
        all.addAll(rows(
                found(caller, LETTERS, year).stream()
                        .filter(one -> one.unit() == 0)
                        .toList(),
                found -> Optional.empty(),
                today,
                days));
        return all;
    }

    private AnswerDays days(Caller caller, int year) {
        return new AnswerDays(caller.office(), clock, workingDays, LocalDate.of(year, 1, 1));
    }

    /** A row for each unit with the whole year, the centre last. */
    public List<Row> year(Caller caller, int year, LocalDate today) {
        Map<Optional<UnitId>, Row> sums = new LinkedHashMap<>();
        of(caller, year, today).forEach(row -> sums.merge(row.unit(), row, Row::and));
        return List.copyOf(sums.values());
    }

    /** All letters that came in a calendar year, each once, whatever units have them. */
    public Row office(Caller caller, int year, LocalDate today) {
        return rows(found(caller, LETTERS, year), found -> Optional.empty(), today, days(caller, year)).stream()
                .reduce(Row::and)
                .orElse(new Row(Optional.empty(), YearMonth.of(year, 1), 0, 0, 0, 0, 0));
    }

    /** How many letters with a number of a calendar year went out. */
    public int sent(Caller caller, int year) {
        return sql.list(
                        caller.office(),
                        seen(caller, SENT),
                        row -> row.getInt(1),
                        caller.office().value(),
                        Date.valueOf(LocalDate.of(year, 1, 1)),
                        Date.valueOf(LocalDate.of(year + 1, 1, 1)))
                .getFirst();
    }

    private static String seen(Caller caller, String query) {
        if (!caller.require(LetterPermissions.VIEW).wholeOffice()) {
            throw new NotPermitted(LetterPermissions.VIEW);
        }
        return caller.may(LetterPermissions.SECRET) ? query : query + OPEN_ONES;
    }

    private List<Found> found(Caller caller, String query, int year) {
        return sql.list(
                caller.office(),
                seen(caller, query),
                row -> new Found(
                        row.getLong(1),
                        instant(row.getTimestamp(2)),
                        row.getString(3),
                        row.getDate(4) == null ? null : row.getDate(4).toLocalDate(),
                        row.getTimestamp(5) == null ? null : instant(row.getTimestamp(5))),
                caller.office().value(),
                stamp(LocalDate.of(year, 1, 1)),
                stamp(LocalDate.of(year + 1, 1, 1)));
    }

    private static List<Row> rows(
            List<Found> found, Function<Found, Optional<UnitId>> unit, LocalDate today, AnswerDays days) {
        Map<String, Row> rows = new TreeMap<>();
        for (Found one : found) {
            YearMonth month = YearMonth.from(OfficeTime.day(one.came()));
            Row none = new Row(unit.apply(one), month, 0, 0, 0, 0, 0);
            String key = none.unit().map(UnitId::value).orElse(0L) + "/" + month;
            rows.put(key, rows.getOrDefault(key, none).plus(one, today, days));
        }
        List<Row> all = new ArrayList<>(rows.values());
        all.sort(Comparator.comparingLong(
                        (Row row) -> row.unit().map(UnitId::value).orElse(0L))
                .thenComparing(Row::month));
        return all;
    }

    private static Timestamp stamp(LocalDate day) {
        return Timestamp.valueOf(
                LocalDateTime.ofInstant(day.atStartOfDay(OfficeTime.ZONE).toInstant(), ZoneOffset.UTC));
    }

    private static Instant instant(Timestamp stamp) {
        return stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
