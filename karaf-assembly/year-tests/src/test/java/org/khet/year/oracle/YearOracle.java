package org.khet.year.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What every total, number, deadline and state must be at the end, by plain rules over what was played. */
public final class YearOracle {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private final YearLog log;
    private final LocalDate today;
    private final List<LocalDate> mornings;
    private final SortedMap<String, String> facts = new TreeMap<>();

    /**
     * @param today    last day of the play
     * @param mornings days on which the portal did its morning work
     */
    public YearOracle(YearLog log, LocalDate today, List<LocalDate> mornings) {
        this.log = log;
        this.today = today;
        this.mornings = List.copyOf(mornings);
    }

    /** All that must be so. */
    public SortedMap<String, String> facts() {
        ceilings();
        allocations();
        requests();
        projects();
        lines();
        claims();
        papers();
        receipts();
        days();
        months();
        account();
        spending();
        reports();
        tickets();
        letters();
        facts.put("year 2570", "LOCKED");
        facts.put("year 2571", "OPEN");
        return facts;
    }

    /** What must be so at the end of any month while the year goes on: every total, and the number and state of each paper. */
    public SortedMap<String, String> sums() {
        ceilings();
        allocations();
        facts.remove("plan");
        requests();
        lines();
        claims();
        papers();
        receipts();
        months();
        account();
        facts.keySet().removeIf(name -> name.startsWith("ledger "));
        spending();
        reported();
        return facts;
    }

    private static String baht(BigDecimal sum) {
        return sum.setScale(2).toPlainString();
    }

    private static BigDecimal add(BigDecimal one, BigDecimal other) {
        return one.add(other);
    }

    private void ceilings() {
        Map<String, BigDecimal> ceilings = new TreeMap<>();
        Map<String, BigDecimal> given = new TreeMap<>();
        log.received.forEach(one -> ceilings.merge(one.item(), one.baht(), YearOracle::add));
        log.allocated.stream()
                .filter(one -> !log.cancelled.contains(one.key()))
                .forEach(one -> given.merge(one.item(), YearLog.sum(one), YearOracle::add));
        int number = 0;
        for (YearLog.Transferred one : log.transferred) {
            number++;
            facts.put("transfer " + number, baht(one.baht()) + " EXECUTED");
            ceilings.merge(one.from(), one.baht().negate(), YearOracle::add);
            ceilings.merge(one.to(), one.baht(), YearOracle::add);
        }
        ceilings.forEach((item, sum) -> {
            BigDecimal out = given.getOrDefault(item, BigDecimal.ZERO);
            facts.put("ceiling " + item, baht(sum) + " " + baht(out) + " " + baht(sum.subtract(out)));
        });
    }

    private void allocations() {
        int number = 0;
        for (YearLog.Allocated one : log.allocated) {
            number++;
            String state = log.cancelled.contains(one.key()) ? "CANCELLED" : "NOTIFIED";
            facts.put("allocation " + number, one.key() + " " + baht(YearLog.sum(one)) + " " + state);
        }
        facts.put("plan", "CLOSED 1");
    }

    /** What schools asked for, and what was agreed. */
    private void requests() {
        int number = 0;
        for (YearLog.Requested one : log.requested) {
            number++;
            facts.put(
                    "request " + number,
                    baht(one.baht()) + " "
                            + (one.agreed() == null ? "none REFUSED" : baht(one.agreed()) + " AGREED")
                            + (one.sentOn().isAfter(one.dueOn()) ? " late" : ""));
        }
    }

    private void projects() {
        for (YearLog.Planned one : log.planned) {
            BigDecimal spent = log.spent(one, LocalDate.MAX);
            facts.put(
                    "project " + one.title(),
                    baht(one.baht()) + " " + baht(spent) + " " + baht(one.baht().subtract(spent)) + " CLOSED");
        }
    }

    private void lines() {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        amounts.put("off", log.off);
        for (YearLog.Allocated one : log.allocated) {
            boolean gone = log.cancelled.contains(one.key());
            for (YearLog.Share share : one.shares()) {
                String line = one.base() + "@" + share.receiver();
                BigDecimal before = amounts.getOrDefault(line, BigDecimal.ZERO);
                amounts.put(line, gone ? null : before.add(YearLog.sum(share)));
            }
        }
        amounts.forEach((name, amount) -> {
            if (amount == null) {
                facts.put("line " + name, "CLOSED");
                return;
            }
            BigDecimal held = sum(name, false);
            BigDecimal spent = sum(name, true);
            facts.put(
                    "line " + name,
                    baht(amount) + " " + baht(held) + " " + baht(spent) + " "
                            + baht(amount.subtract(held).subtract(spent)) + " OPEN");
        });
    }

    private BigDecimal sum(String line, boolean paid) {
        return log.claims.stream()
                .filter(one -> one.line().equals(line) && !one.cancelled() && (one.paidOn() != null) == paid)
                .map(YearLog.Claimed::gross)
                .reduce(BigDecimal.ZERO, YearOracle::add);
    }

    private void claims() {
        int number = 0;
        for (YearLog.Claimed one : log.claims) {
            number++;
            String state = one.cancelled() ? "CANCELLED" : one.paidOn() == null ? "APPROVED" : "PAID";
            facts.put("claim 2570/" + number, baht(one.gross()) + " " + state);
        }
    }

    private void papers() {
        Map<Integer, Integer> numbers = new TreeMap<>();
        log.planned.forEach(one -> facts.put(
                "number of project " + one.title(),
                numbers.merge(one.planYear(), 1, Integer::sum) + "/" + one.planYear()));
        log.papers.forEach((series, count) -> facts.put("series " + series, "1 to " + count));
    }

    private void receipts() {
        int number = 0;
        for (YearLog.Receipted one : log.receipts) {
            number++;
            facts.put("receipt " + number, baht(one.baht()) + " " + (one.cancelled() ? "CANCELLED" : "ISSUED"));
        }
        Map<LocalDate, List<BigDecimal>> cheques = new TreeMap<>();
        long all = log.claims.stream()
                .filter(one -> one.paper().equals("cheque"))
                .peek(one -> cheques.computeIfAbsent(one.paidOn(), key -> new java.util.ArrayList<>())
                        .add(one.gross()))
                .count();
        facts.put("cheques", all == 0 ? "none" : "10101 to " + (10_100 + all));
    }

    private void days() {
        Map<LocalDate, LocalDate> submitted = new TreeMap<>();
        log.summed.forEach(one -> submitted.put(one.day(), one.submittedOn()));
        for (LocalDate day = FIRST; day.isBefore(today); day = day.plusDays(1)) {
            if (WallCalendar.isWorking(day)) {
                LocalDate due = WallCalendar.plus(day, 1);
                LocalDate on = submitted.get(day);
                int late = on == null || !on.isAfter(due) ? 0 : WallCalendar.between(due, on);
                BigDecimal closing = log.bankOn(day);
                LocalDate of = day;
                BigDecimal in = log.receipts.stream()
                        .filter(one -> !one.cancelled() && one.day().equals(of))
                        .map(YearLog.Receipted::baht)
                        .reduce(BigDecimal.ZERO, YearOracle::add);
                BigDecimal opening = log.bankOn(day.minusDays(1));
                facts.put(
                        "day " + day,
                        baht(opening) + " " + baht(in) + " "
                                + baht(opening.add(in).subtract(closing)) + " "
                                + baht(closing) + " due " + due + " late " + late + " "
                                + (on == null ? "OPEN" : "ACCEPTED"));
            }
        }
    }

    private void months() {
        log.closedMonths.forEach(month -> facts.put("month " + YearMonth.from(month), "CLOSED"));
    }

    private void account() {
        BigDecimal in = log.receipts.stream()
                .filter(one -> !one.cancelled())
                .map(YearLog.Receipted::baht)
                .reduce(BigDecimal.ZERO, YearOracle::add);
        BigDecimal out = log.claims.stream()
                .filter(one -> one.paper().equals("cheque"))
                .map(YearLog.Claimed::gross)
                .reduce(BigDecimal.ZERO, YearOracle::add);
        facts.put(
                "account",
                baht(log.opening.add(in)) + " " + baht(out) + " "
                        + baht(log.opening.add(in).subtract(out)));
        facts.put("ledger 1100", baht(in) + " " + baht(out));
        facts.put("ledger 2100", baht(out) + " " + baht(in));
    }

    /** Paid and promised of each allocation, as finance tells the others. */
    private void spending() {
        for (YearLog.Allocated one : log.allocated) {
            Map<YearMonth, BigDecimal> months = new TreeMap<>();
            BigDecimal promised = BigDecimal.ZERO;
            for (YearLog.Claimed claim : log.claims) {
                if (claim.line().startsWith(one.key() + "@") && !claim.cancelled()) {
                    if (claim.paidOn() == null) {
                        promised = promised.add(claim.gross());
                    } else {
                        months.merge(YearMonth.from(claim.paidOn()), claim.gross(), YearOracle::add);
                    }
                }
            }
            months.forEach((month, sum) -> facts.put("paid " + one.key() + " " + month, baht(sum)));
            BigDecimal all = months.values().stream().reduce(BigDecimal.ZERO, YearOracle::add);
            facts.put("spent in finance " + one.key(), baht(all) + " promised " + baht(promised));
            facts.put("spent in policyplan " + one.key(), baht(all));
        }
    }

    private void reports() {
        log.rounds.forEach(round -> facts.put("round " + round.quarter(), "REPORTED due " + round.dueOn()));
        facts.put("reports", String.valueOf(log.rounds.size() * log.planned.size()));
        reported();
    }

    private void reported() {
        for (YearLog.Round round : log.rounds) {
            LocalDate end = FIRST.plusMonths(3L * round.quarter()).minusDays(1);
            log.reported.stream()
                    .filter(one -> one.quarter() == round.quarter())
                    .forEach(one -> {
                        YearLog.Planned project = log.planned.stream()
                                .filter(planned -> planned.title().equals(one.project()))
                                .findFirst()
                                .orElseThrow();
                        int late = (int) Math.max(
                                0, one.sentOn().toEpochDay() - round.dueOn().toEpochDay());
                        facts.put(
                                "report " + round.quarter() + " " + one.project(),
                                baht(project.baht()) + " plan " + baht(until(project, end)) + " spent "
                                        + baht(log.spent(project, end)) + " percent " + baht(one.percent()) + " late "
                                        + late
                                        + " ACCEPTED");
                    });
        }
    }

    private static BigDecimal until(YearLog.Planned project, LocalDate end) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Integer, BigDecimal> month : project.months().entrySet()) {
            LocalDate day = LocalDate.of(month.getKey() >= 10 ? 2026 : 2027, month.getKey(), 1);
            sum = day.isAfter(end) ? sum : sum.add(month.getValue());
        }
        return sum;
    }

    private static int fiscalYear(LocalDate day) {
        return day.getYear() + (day.getMonthValue() >= 10 ? 544 : 543);
    }

    private void tickets() {
        Map<Integer, Integer> numbers = new TreeMap<>();
        for (YearLog.Ticket one : log.tickets) {
            int year = fiscalYear(one.day());
            int number = numbers.merge(year, 1, Integer::sum);
            facts.put(
                    "ticket " + year + "/" + number,
                    one.state().equals("RETURNED") ? confirmed(one.day()) : one.state());
        }
    }

    /** Reminded after three and six days, closed after seven, each a morning of its own. */
    private String confirmed(LocalDate since) {
        LocalDate first = null;
        LocalDate last = null;
        for (LocalDate morning : mornings) {
            long days = morning.toEpochDay() - since.toEpochDay();
            if (first == null) {
                first = days >= 3 ? morning : null;
            } else if (last == null) {
                last = days >= 6 && morning.toEpochDay() - first.toEpochDay() >= 3 ? morning : null;
            } else if (days >= 7 && morning.toEpochDay() - last.toEpochDay() >= 1) {
                return "AUTO_CLOSED";
            }
        }
        return "RETURNED";
    }

    private void letters() {
        Map<Integer, Integer> numbers = new TreeMap<>();
        for (YearLog.Letter one : log.letters) {
            int year = one.day().getYear() + 543;
            int number = numbers.merge(year, 1, Integer::sum);
            facts.put("letter " + year + "/" + number, one.register());
        }
    }
}
