package org.khet.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SteppingClock;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.oracle.WallCalendar;
import org.khet.year.oracle.YearLog;
import org.khet.year.play.AllocationPlay;
import org.khet.year.play.DecisionPlay;
import org.khet.year.play.FollowUpPlay;
import org.khet.year.play.LetterPlay;
import org.khet.year.play.MoneyPlay;
import org.khet.year.play.PlanPlay;
import org.khet.year.play.RequestPlay;
import org.khet.year.play.TicketPlay;
import org.khet.year.play.TransferPlay;
import org.khet.year.runtime.JobCalendar;

/** The fiscal year 2570 of one office, day by day as the manuals have it; a seed says what happens on which day. */
final class OfficeYear {
    static final String CLERKS = "จ้างครูธุรการโรงเรียน 17 อัตรา";
    private static final List<String> ITEMS =
            List.of("01", "02", "03", "04", "05.3", "06", "07", "08", "09", "11", "13", "14");
    private static final BigDecimal CLERK = new BigDecimal("15000.00");
    private static final BigDecimal SECOND_CLERK = new BigDecimal("9000.00");
    final YearLog log = new YearLog();
    final PlayedOffice office;
    private final JobCalendar jobs;
    private final Random chance;
    private final PlanPlay plan;
    private final AllocationPlay allocations;
    private final TransferPlay transfers;
    private final RequestPlay requests;
    private final MoneyPlay money;
    private final FollowUpPlay followUp;
    private final TicketPlay tickets;
    private final LetterPlay letters;
    private final DecisionPlay decisions;
    private final boolean papers;
    private final boolean busy;
    private final Map<String, Map<String, BigDecimal>> lists = new TreeMap<>();
    private final Map<Integer, Integer> clerks = new TreeMap<>();
    private final Map<Integer, Integer> secondClerks = new TreeMap<>();
    private int letterNo;
    private long clerksAllocation;

    OfficeYear(PlayedOffice office, SteppingClock clock, JobCalendar jobs, long seed, boolean papers, boolean busy) {
        this.office = office;
        this.jobs = jobs;
        this.papers = papers;
        this.busy = busy;
        this.chance = new Random(seed + office.code().hashCode());
        decisions = new DecisionPlay(office, log, jobs, clock, papers);
        plan = new PlanPlay(office, log);
        allocations = new AllocationPlay(office, log, plan, decisions);
        transfers = new TransferPlay(office, log, plan);
        requests = new RequestPlay(office, log, plan);
        money = new MoneyPlay(office, log);
        followUp = new FollowUpPlay(office, log, decisions);
        tickets = new TicketPlay(office, log);
        letters = new LetterPlay(office, log);
        think();
    }

    /** What the office will have in the year. */
    private void think() {
        int schools = Math.min(office.schools().size(), busy ? 11 : 5);
        for (int i = 0; i < 17; i++) {
            clerks.merge(chance.nextInt(schools), 1, Integer::sum);
        }
        for (int i = 0; i < 9; i++) {
            secondClerks.merge(chance.nextInt(schools), 1, Integer::sum);
        }
        for (String item : ITEMS) {
            Map<String, BigDecimal> sums = new TreeMap<>();
            if (item.equals("02")) {
                sums.put("ICT", thousands(200, 400));
            } else if (item.equals("07")) {
                sums.put("HR", thousands(200, 400));
            } else {
                for (int i = 0; i < 4; i++) {
                    sums.put("school " + chance.nextInt(schools), thousands(20, 120));
                }
                sums.put(chance.nextBoolean() ? "SUP" : "PROM", thousands(10, 60));
            }
            lists.put(item, sums);
        }
    }

    private BigDecimal thousands(int least, int most) {
        return new BigDecimal(least + chance.nextInt(most - least + 1))
                .movePointRight(3)
                .setScale(2);
    }

    private static BigDecimal sum(Map<String, BigDecimal> sums) {
        return sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the product says of it. */
    SortedMap<String, String> told() {
        money.findLines(allocations.keys());
        return new ProductFacts(office).read(allocations.keys(), money.lineIds(), papers);
    }

    /** The morning before people come: all that the portal does by itself, or the daily summaries only. */
    void morning(boolean all) {
        if (all) {
            jobs.morning(office.id());
        } else {
            jobs.now(office.id(), "finance.days");
        }
    }

    /** How often something happens on a day: every other day in a busy office, seldom in a calm one. */
    private int often() {
        return busy ? chance.nextInt(2) : chance.nextInt(8) == 0 ? 1 : 0;
    }

    /** A working day. */
    void day(LocalDate day) {
        plan(day);
        if (day.isBefore(LocalDate.of(2026, 10, 1))) {
            return;
        }
        allocate(day);
        ask(day);
        spend(day);
        follow(day);
        serve(day);
        turn(day);
    }

    private static boolean is(LocalDate day, String first) {
        return day.equals(WallCalendar.from(LocalDate.parse(first)));
    }

    private void plan(LocalDate day) {
        if (is(day, "2026-09-01")) {
            plan.beginPlan();
            ITEMS.forEach(plan::expect);
            plan.expect("05.1");
            plan.expect("05.2");
        } else if (is(day, "2026-09-04")) {
            BigDecimal ict = lists.get("02").get("ICT").divide(BigDecimal.valueOf(12), 2, RoundingMode.DOWN);
            Map<Month, BigDecimal> months = new TreeMap<>();
            for (Month month : Month.values()) {
                months.put(month, ict);
            }
            plan.propose(day, YearPost.ICT_HEAD, YearPost.TECHNICIAN, "พัฒนาระบบเครือข่าย", "02", months);
            plan.propose(
                    day,
                    YearPost.PERSONNEL_HEAD,
                    YearPost.LAWYER,
                    "พัฒนาบุคลากร",
                    "07",
                    Map.of(Month.NOVEMBER, lists.get("07").get("HR")));
        } else if (is(day, "2026-09-10")) {
            plan.submitPlan();
            decisions.decide(() -> plan.grantPlan(day));
        } else if (is(day, "2026-09-17")) {
            plan.resolvePlan(day);
        } else if (is(day, "2026-09-28")) {
            plan.publishPlan(day);
        }
    }

    private void allocate(LocalDate day) {
        if (is(day, "2026-10-01")) {
            money.setUp(new BigDecimal("412350.25"), new BigDecimal("900000.00"));
            followUp.agreeOnForm(day);
        } else if (is(day, "2026-10-05")) {
            ITEMS.forEach(item -> plan.receive(
                    day, item, "ศธ 04002/ว " + item, sum(lists.get(item)).add(thousands(0, 9))));
            plan.receive(day, "05.1", "ศธ 04002/ว 05.1", new BigDecimal("1530000.00"));
            plan.receive(day, "05.2", "ศธ 04002/ว 05.2", new BigDecimal("486000.00"));
        } else if (is(day, "2026-10-07")) {
            allocations.rate("05.1", "clerk-15000", CLERK);
            allocations.rate("05.2", "clerk-9000", SECOND_CLERK);
            clerksAllocation = allocations.byRate(day, "05.1", "05.1", "clerk-15000", CLERK, clerks);
            allocations.byRate(day, "05.2", "05.2", "clerk-9000", SECOND_CLERK, secondClerks);
        } else if (is(day, "2026-10-12")) {
            Map<Month, BigDecimal> months = new TreeMap<>();
            for (Month month : List.of(
                    Month.OCTOBER, Month.NOVEMBER, Month.DECEMBER, Month.JANUARY, Month.FEBRUARY, Month.MARCH)) {
                months.put(month, new BigDecimal("255000.00"));
            }
            plan.join(day, YearPost.FINANCE_HEAD, YearPost.PAYER, CLERKS, "05.1", months, clerksAllocation);
        } else if (is(day, "2026-10-14")) {
            lists.forEach((item, sums) -> allocations.byList(day, item, item, sums));
            allocations.join("02", YearPost.ICT_HEAD, plan.keys().get("พัฒนาระบบเครือข่าย"));
            allocations.join("07", YearPost.PERSONNEL_HEAD, plan.keys().get("พัฒนาบุคลากร"));
        } else if (is(day, "2026-10-16") || is(day, "2027-04-09")) {
            allocations.acknowledge();
            money.findLines(allocations.keys());
        } else if (is(day, "2027-04-05")) {
            for (String item : List.of("03", "06", "14")) {
                BigDecimal more = thousands(50, 90);
                plan.receive(day, item, "ศธ 04002/ว " + item + "-2", more);
                allocations.byList(day, item + "-2", item, Map.of("school " + chance.nextInt(2), more));
            }
        } else if (is(day, "2026-11-16")) {
            adjust(day);
        } else if (is(day, "2027-03-08")) {
            transfer(day);
        } else if (is(day, "2027-06-08")) {
            allocations.cancel("14-2");
        }
    }

    /** Schools ask for the next year; the last does it after the day on which it was due. */
    private void ask(LocalDate day) {
        int last = Math.min(office.schools().size(), 5) - 1;
        if (is(day, "2027-02-02")) {
            requests.open(day, LocalDate.of(2027, 2, 12));
        } else if (is(day, "2027-02-09")) {
            for (int school = 0; school < last; school++) {
                requests.ask(day, school, new BigDecimal(1 + chance.nextInt(20)), satang(8000, 30_000));
            }
        } else if (is(day, "2027-02-16")) {
            requests.ask(day, last, new BigDecimal("2.50"), new BigDecimal("9000.33"));
        } else if (is(day, "2027-02-23")) {
            requests.agree(new BigDecimal("85.5"));
        }
    }

    /** A school has a clerk less than was planned, a unit gets a part of what that leaves. */
    private void adjust(LocalDate day) {
        String school = lists.get("03").keySet().stream()
                .filter(name -> name.startsWith("school "))
                .findFirst()
                .orElseThrow();
        String unit = lists.get("03").keySet().stream()
                .filter(name -> !name.startsWith("school "))
                .findFirst()
                .orElseThrow();
        BigDecimal less = money.left("03@" + school).min(new BigDecimal("2500.00"));
        allocations.adjust(
                day, "03-adjusted", "03", "03", Map.of(school, less.negate(), unit, new BigDecimal("1000.00")));
        jobs.now(office.id(), "finance.intake");
    }

    /** Of what nobody was given, a thousand goes where the least is left. */
    private void transfer(LocalDate day) {
        List<String> byRest = new ArrayList<>(ITEMS);
        byRest.sort(java.util.Comparator.comparing(log::available));
        String most = byRest.getLast();
        transfers.transfer(day, most, byRest.getFirst(), log.available(most).min(new BigDecimal("1000.00")));
    }

    private void spend(LocalDate day) {
        money.sumUp(day, chance.nextInt(10) == 0 && !isClosingDay(day));
        if (day.isBefore(LocalDate.of(2027, 10, 1))) {
            for (int i = often(); i > 0; i--) {
                money.receive(day, satang(200, 9000), chance.nextInt(12) == 0);
            }
            claimSomething(day);
        }
        if (day.equals(WallCalendar.from(day.withDayOfMonth(25))) && isHalfYear(day)) {
            payClerks(day);
        }
        boolean last = WallCalendar.plus(day, 1).getMonthValue() != day.getMonthValue();
        if (day.getDayOfMonth() % 7 == 0 || (last && day.getMonthValue() % 3 == 0)) {
            money.pay(day);
        }
        if (isClosingDay(day) && day.isAfter(LocalDate.of(2026, 10, 31))) {
            money.closeMonth(YearMonth.from(day).minusMonths(1));
        }
    }

    private static boolean isHalfYear(LocalDate day) {
        return day.isBefore(LocalDate.of(2027, 4, 1));
    }

    private static boolean isClosingDay(LocalDate day) {
        return day.equals(WallCalendar.plus(day.withDayOfMonth(1).minusDays(1), 6));
    }

    private void claimSomething(LocalDate day) {
        List<String> open = new ArrayList<>(money.lineNames());
        open.removeIf(name -> name.startsWith("05.1@") || name.startsWith("05.2@") || name.startsWith("14-2@"));
        for (int i = often(); i > 0; i--) {
            String line = open.get(chance.nextInt(open.size()));
            BigDecimal left = money.left(line).min(new BigDecimal("70000"));
            if (left.compareTo(new BigDecimal("500")) < 0) {
                continue;
            }
            BigDecimal gross = satang(100, left.intValue() - 1);
            if (chance.nextInt(15) == 0) {
                money.claimInVain(day, line, gross);
            } else {
                money.claim(day, line, gross);
            }
        }
    }

    private BigDecimal satang(int least, int most) {
        return new BigDecimal(least + chance.nextInt(Math.max(1, most - least)))
                .add(BigDecimal.valueOf(25L * chance.nextInt(4), 2))
                .setScale(2);
    }

    private void payClerks(LocalDate day) {
        clerks.forEach((school, heads) -> money.claim(day, "05.1@school " + school, pay(CLERK, heads)));
        secondClerks.forEach((school, heads) -> money.claim(day, "05.2@school " + school, pay(SECOND_CLERK, heads)));
    }

    /** A day of absence costs a thirtieth. */
    private BigDecimal pay(BigDecimal rate, int heads) {
        BigDecimal absent = rate.divide(BigDecimal.valueOf(30), 2, RoundingMode.HALF_UP)
                .multiply(BigDecimal.valueOf(chance.nextInt(3)));
        return rate.multiply(BigDecimal.valueOf(heads)).subtract(absent);
    }

    private void follow(LocalDate day) {
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate end = LocalDate.of(2026, 10, 1).plusMonths(3L * quarter).minusDays(1);
            if (day.equals(WallCalendar.from(end.minusDays(12)))) {
                followUp.plan(quarter);
            } else if (day.equals(WallCalendar.from(end.plusDays(6 + (quarter == 2 ? 10 : 0))))) {
                followUp.report(quarter, day, new BigDecimal(quarter * 25));
            } else if (day.equals(WallCalendar.from(end.plusDays(20)))) {
                followUp.close(quarter, day);
            }
        }
    }

    private void serve(LocalDate day) {
        int schools = Math.min(office.schools().size(), 11);
        for (int i = often(); i > 0; i--) {
            int steps = chance.nextInt(3) == 0 ? chance.nextInt(7) : 7;
            tickets.report(day, chance.nextInt(schools), steps);
        }
        if (papers) {
            for (int i = often(); i > 0; i--) {
                letterNo++;
                letters.come(day, letterNo, chance.nextInt(20) == 0);
            }
        }
    }

    private void turn(LocalDate day) {
        FiscalYearRegister years = office.runtime().service(FiscalYearRegister.class);
        var who = office.caller(YearPost.ADMINISTRATOR);
        if (is(day, "2027-09-20")) {
            years.open(who, 0, FiscalYear.ofBuddhist(2571));
        } else if (is(day, "2027-10-26")) {
            plan.close();
        } else if (is(day, "2027-10-28")) {
            years.lock(who, 0, PlanPlay.YEAR, LocalDate.of(2027, 10, 29));
        }
    }
}
