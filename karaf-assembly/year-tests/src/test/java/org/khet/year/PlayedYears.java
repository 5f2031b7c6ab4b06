package org.khet.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.year.office.YearStage;
import org.khet.year.oracle.WallCalendar;
import org.khet.year.oracle.YearOracle;
import org.khet.year.play.PlanPlay;
import org.khet.year.runtime.JobCalendar;
import org.khet.year.runtime.ProductRuntime;

/** The fiscal year 2570 of some offices, from the draft of its plan in September 2026 to its lock in October 2027. */
final class PlayedYears implements AutoCloseable {
    /** All modules that have a part in the year. */
    static final List<String> MODULES = List.of("policyplan", "finance", "monitoring", "ict", "rounds", "documents");

    /** An office that decides without papers. */
    static final List<String> WITHOUT_PAPERS = List.of("policyplan", "finance", "monitoring", "ict", "rounds");

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 10, 29);
    private final SteppingClock clock = Clocks.at("2026-09-01T06:00");
    private final ProductRuntime runtime = new ProductRuntime(clock);
    private final JobCalendar jobs = new JobCalendar(runtime, clock);
    private final boolean busy;
    private final List<OfficeYear> years = new ArrayList<>();
    private final List<LocalDate> mornings = new ArrayList<>();
    private final Map<OfficeYear, List<YearMonth>> compared = new HashMap<>();
    private final Map<OfficeYear, List<String>> strayed = new HashMap<>();

    /** Another seed plays another year, a busy one has more of everything; the offices are {@code KT1}, {@code KT2} or both. */
    PlayedYears(long seed, boolean busy, String... codes) {
        this.busy = busy;
        MODULES.forEach(runtime::module);
        YearStage stage = new YearStage(runtime);
        for (String code : codes) {
            boolean papers = code.equals("KT1");
            var office = stage.office(code, papers ? MODULES : WITHOUT_PAPERS);
            years.add(new OfficeYear(office, clock, jobs, seed, papers, busy));
        }
    }

    /** Plays day after day. */
    PlayedYears play() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (WallCalendar.isWorking(day)) {
                boolean all = isFull(day);
                if (all) {
                    mornings.add(day);
                }
                clock.set(day + "T06:30");
                years.forEach(year -> year.morning(all));
                for (OfficeYear year : years) {
                    clock.set(day + "T09:30");
                    try {
                        year.day(day);
                    } catch (RuntimeException failed) {
                        throw new IllegalStateException(year.office.code() + " on " + day, failed);
                    }
                    if (isLastOfItsMonth(day)) {
                        compareSums(year, YearMonth.from(day));
                    }
                }
            }
        }
        return this;
    }

    private static boolean isLastOfItsMonth(LocalDate day) {
        return !day.isBefore(PlanPlay.YEAR.firstDay())
                && !day.isAfter(PlanPlay.YEAR.lastDay())
                && WallCalendar.plus(day, 1).getMonthValue() != day.getMonthValue();
    }

    /** Every total of the plan, the money and the follow-up, as each module tells it while the year goes on. */
    private void compareSums(OfficeYear year, YearMonth month) {
        SortedMap<String, String> told = year.told();
        compared.computeIfAbsent(year, key -> new ArrayList<>()).add(month);
        new YearOracle(year.log, month.atEndOfMonth(), mornings).sums().forEach((name, value) -> {
            if (!value.equals(told.get(name))) {
                strayed.computeIfAbsent(year, key -> new ArrayList<>())
                        .add(month + " " + name + ": " + value + " <> " + told.get(name));
            }
        });
    }

    /** Months of the fiscal year after which all totals were compared. */
    List<YearMonth> comparedMonths(OfficeYear year) {
        return List.copyOf(compared.getOrDefault(year, List.of()));
    }

    /** Totals that were otherwise than the oracle's after a month: month, name, expected, told. */
    List<String> strayedSums(OfficeYear year) {
        return List.copyOf(strayed.getOrDefault(year, List.of()));
    }

    /** In a calm year the portal does its morning work on Mondays, about the turn of the month and when allocations came. */
    private boolean isFull(LocalDate day) {
        return busy
                || day.getDayOfWeek() == DayOfWeek.MONDAY
                || day.getDayOfMonth() <= 6
                || day.getDayOfMonth() == 15
                || day.getDayOfMonth() == 16;
    }

    /** The offices. */
    List<OfficeYear> years() {
        return List.copyOf(years);
    }

    /** What must be so in an office. */
    SortedMap<String, String> expected(OfficeYear year) {
        return new YearOracle(year.log, LAST, mornings).facts();
    }

    /** What the product says otherwise than the oracle: name, expected, told. */
    List<String> differences(OfficeYear year) {
        SortedMap<String, String> expected = expected(year);
        SortedMap<String, String> told = new TreeMap<>(year.told());
        List<String> differences = new ArrayList<>();
        expected.forEach((name, value) -> {
            String said = told.remove(name);
            if (!value.equals(said)) {
                differences.add(name + ": " + value + " <> " + said);
            }
        });
        told.forEach((name, said) -> differences.add(name + ": nothing <> " + said));
        return differences;
    }

    @Override
    public void close() {
        runtime.close();
    }
}
