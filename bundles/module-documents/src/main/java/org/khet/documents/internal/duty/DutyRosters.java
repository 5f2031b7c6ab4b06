package org.khet.documents.internal.duty;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.WorkingDays;

/**
 * Rosters and their duties: draws by the duties of the fiscal year so far, leaves out who is exempt or absent on a day, and makes the
 * duties of an order. Safe for concurrent use. Source: core CORE-124.
 */
public final class DutyRosters {
    private static final int SEEDS = 999_999_999;
    /** Rosters. */
    public final RecordService<DutyRosterKind> rosters;
    /** Duties. */
    public final RecordService<DutyKind> duties;

    private final WorkingDays workingDays;
    private final Acting acting;
    private final RosterOrders orders;
    private final SecureRandom lot = new SecureRandom();

    /** Registers both kinds. */
    public DutyRosters(RecordRegistrar registrar, WorkingDays workingDays, Acting acting, RosterOrders orders) {
        this.workingDays = workingDays;
        this.acting = acting;
        this.orders = orders;
        rosters = registrar.register(new DutyRosterKind(this));
        duties = registrar.register(new DutyKind(new DutySwaps(this::duties, this::away)));
    }

    private RecordService<DutyKind> duties() {
        return duties;
    }

    /** The roster with its draw; without a seed one is drawn too, and told. */
    RecordRow drawn(RecordRow row, RecordContext now) {
        DutyRosterKind kind = rosters.kind();
        int seed = row.get(kind.seed).orElseGet(() -> 1 + lot.nextInt(SEEDS));
        Set<PersonId> people = row.lines(kind.people).stream()
                .filter(line -> !line.get(kind.exempt))
                .map(line -> line.get(kind.person))
                .collect(Collectors.toSet());
        Map<LocalDate, Set<PersonId>> away = new HashMap<>();
        Map<LocalDate, Set<PersonId>> busy = busy(row, now);
        DutyDraw draw = new DutyDraw(
                seed,
                people,
                (person, day) -> busy.getOrDefault(day, Set.of()).contains(person)
                        || away.computeIfAbsent(day, one -> away(now.office(), one))
                                .contains(person));
        before(row, now, draw);
        List<RecordLine> plan = new ArrayList<>();
        for (DutyDraw.Day day : days(row, now.office())) {
            List<DutyDraw.Drawn> found = draw.draw(day, row.get(kind.each));
            if (found.size() < row.get(kind.each)) {
                throw Rejected.of("", "documents.error.duty-nobody", ThaiDate.longDate(day.day()));
            }
            found.forEach(one -> plan.add(RecordLine.of(kind.plan)
                    .with(kind.planDay, day.day())
                    .with(kind.planHoliday, day.holiday())
                    .with(kind.planPerson, one.person())));
        }
        return row.with(kind.seed, seed).with(kind.plan, plan);
    }

    private Set<PersonId> away(OfficeId office, LocalDate day) {
        Set<PersonId> away = new HashSet<>();
        Stream.of(HalfDay.morning(day), HalfDay.afternoon(day))
                .flatMap(half -> acting.away(office, half).stream())
                .forEach(one -> away.add(one.absence().person()));
        return away;
    }

    /** Who has a duty of another roster on a day of the month. */
    private Map<LocalDate, Set<PersonId>> busy(RecordRow row, RecordContext now) {
        DutyKind kind = duties.kind();
        LocalDate first = row.get(rosters.kind().month).atDay(1);
        return duties
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(kind.day.atLeast(first), kind.day.below(first.plusMonths(1)), kind.had()))
                .stream()
                .collect(Collectors.groupingBy(
                        one -> one.get(kind.day), Collectors.mapping(one -> one.get(kind.person), Collectors.toSet())));
    }

    /** Who was drawn for a day and has another duty or leave on it by now. */
    Optional<Problem> outdated(RecordRow row, RecordContext now) {
        DutyRosterKind kind = rosters.kind();
        Map<LocalDate, Set<PersonId>> busy = busy(row, now);
        return row.lines(kind.plan).stream()
                .filter(line -> Stream.concat(
                                busy.getOrDefault(line.get(kind.planDay), Set.of()).stream(),
                                away(now.office(), line.get(kind.planDay)).stream())
                        .anyMatch(line.get(kind.planPerson)::equals))
                .findFirst()
                .map(line ->
                        Problem.of("", "documents.error.duty-outdated", ThaiDate.longDate(line.get(kind.planDay))));
    }

    /** Duties of the fiscal year before the month, as they were done after swaps. */
    private void before(RecordRow row, RecordContext now, DutyDraw draw) {
        DutyKind kind = duties.kind();
        LocalDate first = row.get(rosters.kind().month).atDay(1);
        duties.internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.day.atLeast(FiscalYear.of(first).firstDay()), kind.day.below(first), kind.had()))
                .forEach(one ->
                        draw.had(one.get(kind.person), new DutyDraw.Day(one.get(kind.day), one.get(kind.holiday))));
    }

    private List<DutyDraw.Day> days(RecordRow row, OfficeId office) {
        DutyRosterKind kind = rosters.kind();
        LocalDate first = row.get(kind.month).atDay(1);
        return first.datesUntil(first.plusMonths(1))
                .map(day -> new DutyDraw.Day(day, !workingDays.isWorkingDay(office, day)))
                .filter(day -> row.get(kind.days).has(day.holiday()))
                .toList();
    }

    /** An order that is issued puts it in force, or one whose number and day are typed. */
    Optional<Problem> unordered(RecordRow row, RecordContext now) {
        DutyRosterKind kind = rosters.kind();
        if (row.has(kind.orderRef)) {
            return given(row, now).isPresent()
                    ? Optional.empty()
                    : Optional.of(Problem.of(kind.orderRef.name(), "documents.error.duty-order"));
        }
        return Stream.<Field<?>>of(kind.orderNo, kind.orderOn)
                .filter(field -> !row.has(field))
                .findFirst()
                .map(field -> Problem.of(field.name(), "records.error.missing"));
    }

    /** It keeps number and day of its order. */
    RecordRow numbered(RecordRow row, RecordContext now) {
        DutyRosterKind kind = rosters.kind();
        return given(row, now)
                .map(order -> row.with(kind.orderNo, order.number()).with(kind.orderOn, order.on()))
                .orElse(row);
    }

    private Optional<RosterOrders.Given> given(RecordRow row, RecordContext now) {
        return row.get(rosters.kind().orderRef).flatMap(order -> orders.find(now.office(), order));
    }

    /** An order is taken back only while none of its duties was reported. */
    Optional<Problem> begun(RecordRow row, RecordContext now) {
        DutyKind kind = duties.kind();
        int told = duties.internal()
                .count(now.caller(), RecordFilter.of(kind.roster.is(row.id()), kind.in(kind.reported)));
        return told == 0 ? Optional.empty() : Optional.of(Problem.of("", "documents.error.duty-told", told));
    }

    /** The duties of an order that was taken back end. */
    void revoked(RecordRow row, RecordContext now) {
        DutyKind kind = duties.kind();
        duties.internal()
                .all(now.caller(), RecordFilter.of(kind.roster.is(row.id()), kind.in(kind.planned, kind.swapping)))
                .forEach(one -> duties.internal().act(now.caller(), one, kind.drop));
    }

    /** The duties of a roster that was put in force. */
    void ordered(RecordRow row, RecordContext now) {
        DutyRosterKind kind = rosters.kind();
        DutyKind duty = duties.kind();
        for (RecordLine line : row.lines(kind.plan)) {
            duties.internal()
                    .create(
                            now.caller(),
                            new RecordDraft()
                                    .with(duty.roster, row.id())
                                    .with(duty.day, line.get(kind.planDay))
                                    .with(duty.holiday, line.get(kind.planHoliday))
                                    .with(duty.unit, row.get(kind.unit))
                                    .with(duty.person, line.get(kind.planPerson)));
        }
    }

    /** Duties of a roster by day. */
    public List<RecordRow> of(Caller caller, long roster) {
        DutyKind kind = duties.kind();
        return duties.all(caller, RecordFilter.of(kind.roster.is(roster))).stream()
                .sorted(Comparator.comparing((RecordRow row) -> row.get(kind.day))
                        .thenComparingLong(RecordRow::id))
                .toList();
    }

    /** A roster is closed when each duty was reported. */
    Optional<Problem> reported(RecordRow row, RecordContext now) {
        DutyKind kind = duties.kind();
        int open = duties.internal()
                .count(now.caller(), RecordFilter.of(kind.roster.is(row.id()), kind.in(kind.planned, kind.swapping)));
        return open == 0 ? Optional.empty() : Optional.of(Problem.of("", "documents.error.duty-open", open));
    }
}
