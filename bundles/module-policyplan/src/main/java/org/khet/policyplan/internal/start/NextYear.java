package org.khet.policyplan.internal.start;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.request.RequestRoundKind;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/**
 * From 1 August on the next fiscal year as drafts, made of this one: the action plan, and the round of yearly requests for the year after
 * it. What is there already, withdrawn too, is not made again. Source: policyplan J.2.
 */
final class NextYear {
    private final PolicyplanRegisters registers;
    private final Caller system;
    private final LocalDate today;
    private final FiscalYear year;

    NextYear(PolicyplanRegisters registers, Caller system, LocalDate today) {
        this.registers = registers;
        this.system = system;
        this.today = today;
        this.year = FiscalYear.of(today);
    }

    /** Makes the drafts; how many. */
    int prepare() {
        LocalDate begins = year.lastDay().withMonth(Month.AUGUST.getValue()).withDayOfMonth(1);
        return today.isBefore(begins) ? 0 : plans() + rounds();
    }

    private int plans() {
        RecordService<PlanKind> plans = registers.plans().plans();
        PlanKind kind = plans.kind();
        List<RecordRow> next = actionPlans(kind, year.next());
        int made = 0;
        for (RecordRow last : actionPlans(kind, year)) {
            boolean there = next.stream().anyMatch(one -> one.get(kind.unit).equals(last.get(kind.unit)));
            if (last.get(kind.edition) > 0 && last.state().open() && !there) {
                made += plan(plans, last);
            }
        }
        return made;
    }

    private List<RecordRow> actionPlans(PlanKind kind, FiscalYear of) {
        return registers
                .plans()
                .plans()
                .internal()
                .all(system, RecordFilter.of(kind.sort.is(PolicyplanCodes.ACTION), kind.yearFrom.is(of)));
    }

    private int plan(RecordService<PlanKind> plans, RecordRow last) {
        PlanKind kind = plans.kind();
        try {
            RecordRow made = plans.internal()
                    .create(
                            system,
                            new RecordDraft()
                                    .with(kind.number, named(last.get(kind.number), year))
                                    .with(kind.sort, PolicyplanCodes.ACTION)
                                    .with(kind.title, named(last.get(kind.title), year))
                                    .with(kind.yearFrom, year.next())
                                    .with(kind.yearTo, year.next())
                                    .with(kind.parent, parent(kind).orElse(null))
                                    .with(kind.unit, last.get(kind.unit)));
            plans.internal().act(system, made, kind.prepare);
            return 1;
        } catch (Rejected refused) {
            boolean taken = refused.problems().stream()
                    .allMatch(problem -> problem.field().equals(kind.number.name()));
            if (!taken) {
                throw refused;
            }
            return 0; // its number is another plan's: who writes it chooses one
        }
    }

    /** The development plan in force that holds the next year. */
    private Optional<Long> parent(PlanKind kind) {
        return registers
                .plans()
                .plans()
                .internal()
                .all(system, RecordFilter.of(kind.sort.is(PolicyplanCodes.DEVELOPMENT), kind.edition.atLeast(1)))
                .stream()
                .filter(one -> one.state().open()
                        && one.get(kind.yearFrom).compareTo(year.next()) <= 0
                        && one.get(kind.yearTo).compareTo(year.next()) >= 0)
                .map(RecordRow::id)
                .findFirst();
    }

    private int rounds() {
        RecordService<RequestRoundKind> rounds = registers.requests().rounds();
        RequestRoundKind kind = rounds.kind();
        FiscalYear asked = year.next();
        RecordFilter yearly = RecordFilter.of(kind.sort.is("YEARLY"), kind.year.in(List.of(asked, asked.next())));
        List<RecordRow> there = rounds.internal().all(system, yearly);
        Optional<RecordRow> last =
                there.stream().filter(one -> one.get(kind.year).equals(asked)).findFirst();
        if (last.isEmpty() || there.stream().anyMatch(one -> !one.get(kind.year).equals(asked))) {
            return 0;
        }
        RecordRow round = last.get();
        RecordRow made = rounds.internal()
                .create(
                        system,
                        new RecordDraft()
                                .with(kind.year, asked.next())
                                .with(kind.sort, round.get(kind.sort))
                                .with(kind.name, named(round.get(kind.name), asked))
                                .with(kind.criteria, round.get(kind.criteria))
                                .with(kind.opensOn, round.get(kind.opensOn).plusYears(1))
                                .with(kind.dueOn, round.get(kind.dueOn).plusYears(1)));
        rounds.internal().act(system, made, kind.prepare);
        return 1;
    }

    /** The words with the year after the one that stands in them; behind them where none does. */
    private static String named(String words, FiscalYear of) {
        String next = String.valueOf(of.next().buddhist());
        String moved = words.replace(String.valueOf(of.buddhist()), next);
        return moved.equals(words) ? words + " (" + next + ")" : moved;
    }
}
