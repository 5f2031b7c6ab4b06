package org.khet.year.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All that people did in one office in the order in which they did it; days, sums and names only. */
public final class YearLog {
    /** Money received by a notice. */
    public record Received(LocalDate day, String item, BigDecimal baht) {}

    /**
     * What one receiver gets: heads by a rate for months, or a sum.
     *
     * @param receiver school or unit
     * @param sum      0 where heads are named
     */
    public record Share(String receiver, int heads, BigDecimal rate, int months, BigDecimal sum) {
        /** A typed sum. */
        public static Share of(String receiver, BigDecimal sum) {
            return new Share(receiver, 0, BigDecimal.ZERO, 0, sum);
        }
    }

    /**
     * Money that was given on; takes back what an earlier one gave when it is cancelled.
     *
     * @param base key of what it changes, the own one where it gives money for the first time
     */
    public record Allocated(LocalDate day, String key, String base, String item, List<Share> shares) {}

    /** Money that went from one fund line to another. */
    public record Transferred(LocalDate day, String from, String to, BigDecimal baht) {}

    /**
     * A claim with what became of it.
     *
     * @param line      {@code allocation key@receiver}, or {@code off} for the office's own money
     * @param paidOn    {@code null} when it was not paid
     * @param cancelled whether it was cancelled
     */
    public record Claimed(
            LocalDate day, String line, BigDecimal gross, LocalDate paidOn, boolean cancelled, String paper) {}

    /**
     * What a school asked for the next year.
     *
     * @param agreed what the committee agreed to, {@code null} when it refused
     */
    public record Requested(
            LocalDate sentOn, LocalDate dueOn, BigDecimal quantity, BigDecimal price, BigDecimal agreed) {
        /** Quantity by price, half a satang rounded up. */
        public BigDecimal baht() {
            return quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
        }
    }

    /** A receipt. */
    public record Receipted(LocalDate day, BigDecimal baht, boolean cancelled) {}

    /** A daily summary. */
    public record Summed(LocalDate day, LocalDate submittedOn) {}

    /** A project, and the fiscal year of the plan in which it stands. */
    public record Planned(
            LocalDate day, int planYear, String title, String item, BigDecimal baht, Map<Integer, BigDecimal> months) {}

    /** A report of a project in a round. */
    public record Reported(int quarter, String project, BigDecimal percent, LocalDate sentOn) {}

    /** A round of follow-up. */
    public record Round(int quarter, LocalDate opensOn, LocalDate dueOn) {}

    /** A ticket, and the state in which it was left. */
    public record Ticket(LocalDate day, String state) {}

    /** A letter of a register. */
    public record Letter(LocalDate day, String register) {}

    public final List<Received> received = new ArrayList<>();
    public final List<Allocated> allocated = new ArrayList<>();
    public final Set<String> cancelled = new TreeSet<>();
    public final List<Transferred> transferred = new ArrayList<>();
    public final List<Requested> requested = new ArrayList<>();
    public final List<Claimed> claims = new ArrayList<>();
    public final List<Receipted> receipts = new ArrayList<>();
    public final List<Summed> summed = new ArrayList<>();
    public final List<Planned> planned = new ArrayList<>();
    public final List<Round> rounds = new ArrayList<>();
    public final List<Reported> reported = new ArrayList<>();
    public final List<Ticket> tickets = new ArrayList<>();
    public final List<Letter> letters = new ArrayList<>();
    public final Set<LocalDate> closedMonths = new TreeSet<>();
    public final Map<String, Integer> papers = new LinkedHashMap<>();
    public BigDecimal opening = BigDecimal.ZERO;
    public BigDecimal off = BigDecimal.ZERO;

    /** The office's own money that came in so far, at most what its line allows. */
    public BigDecimal ownMoney() {
        return receipts.stream()
                .filter(one -> !one.cancelled())
                .map(Receipted::baht)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(off);
    }

    /** What a line of an allocation was given. */
    public BigDecimal given(String line) {
        int at = line.indexOf('@');
        return allocated.stream()
                .filter(one -> one.base().equals(line.substring(0, at)))
                .flatMap(one -> one.shares().stream())
                .filter(share -> share.receiver().equals(line.substring(at + 1)))
                .map(YearLog::sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What of a fund line nobody was given yet. */
    public BigDecimal available(String item) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Received one : received) {
            sum = one.item().equals(item) ? sum.add(one.baht()) : sum;
        }
        for (Allocated one : allocated) {
            boolean counts = one.item().equals(item) && !cancelled.contains(one.key());
            sum = counts ? sum.subtract(sum(one)) : sum;
        }
        for (Transferred one : transferred) {
            sum = one.from().equals(item) ? sum.subtract(one.baht()) : sum;
            sum = one.to().equals(item) ? sum.add(one.baht()) : sum;
        }
        return sum;
    }

    /** All shares of an allocation together. */
    public static BigDecimal sum(Allocated one) {
        return one.shares().stream().map(YearLog::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Heads by rate by months, or the sum that was typed. */
    public static BigDecimal sum(Share share) {
        return share.sum()
                .add(share.rate()
                        .multiply(BigDecimal.valueOf(share.heads()))
                        .multiply(BigDecimal.valueOf(share.months())));
    }

    /** What was paid for a project up to a day: claims of the allocation of its item. */
    public BigDecimal spent(Planned project, LocalDate until) {
        return claims.stream()
                .filter(one -> one.line().startsWith(project.item() + "@"))
                .filter(one -> one.paidOn() != null && !one.paidOn().isAfter(until))
                .map(Claimed::gross)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the bank has at the end of a day: what came in less what was paid by cheque. */
    public BigDecimal bankOn(LocalDate day) {
        BigDecimal in = receipts.stream()
                .filter(one -> !one.cancelled() && !one.day().isAfter(day))
                .map(Receipted::baht)
                .reduce(opening, BigDecimal::add);
        return claims.stream()
                .filter(one -> one.paper().equals("cheque") && !one.paidOn().isAfter(day))
                .map(Claimed::gross)
                .reduce(in, BigDecimal::subtract);
    }

    /** One paper more of a series. */
    public void paper(String series) {
        papers.merge(series, 1, Integer::sum);
    }
}
