package org.khet.documents.internal.chain.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.structure.UnitId;

/** Finds the rule for a paper: the sort before all, the unit before its group and the office, the sum before none. Source: kinds-documents §6. */
public final class ChainRuleFinder {
    private final RecordService<ChainRuleKind> rules;

    /** Over the register of rules. */
    public ChainRuleFinder(RecordService<ChainRuleKind> rules) {
        this.rules = rules;
    }

    /** The rule for a paper as it stands, with its levels. */
    public Optional<RecordRow> find(PaperKind kind, RecordRow paper, RecordContext now) {
        ChainRuleKind of = rules.kind();
        List<String> sorts = Stream.of(paper.get(kind.askSort), paper.get(kind.sort), ChainCodes.ANY)
                .filter(sort -> !sort.isEmpty())
                .toList();
        Optional<BigDecimal> baht = paper.get(kind.baht);
        List<UnitId> units = of.upwards(now.office(), paper.get(kind.unit));
        return active(now).stream()
                .filter(rule -> sorts.contains(rule.get(of.sort))
                        && of.isOn(rule, now.today())
                        && of.covers(rule, baht)
                        && rule.get(of.unit)
                                .filter(unit -> !units.contains(unit))
                                .isEmpty())
                .min(Comparator.<RecordRow>comparingInt(rule -> sorts.indexOf(rule.get(of.sort)))
                        .thenComparingInt(
                                rule -> rule.get(of.unit).map(units::indexOf).orElse(units.size()))
                        .thenComparing(rule -> rule.get(of.fromBaht).isEmpty()
                                && rule.get(of.toBaht).isEmpty()))
                .flatMap(rule -> rules.find(now.office(), rule.id()));
    }

    private List<RecordRow> active(RecordContext now) {
        return rules.internal().all(now.caller(), RecordFilter.of(rules.kind().in(rules.kind().active)));
    }

    /** Another active rule for the same papers on the same days. */
    public Optional<RecordRow> twin(RecordRow row, RecordContext now) {
        ChainRuleKind of = rules.kind();
        return active(now).stream()
                .filter(other -> other.id() != row.id()
                        && other.get(of.sort).equals(row.get(of.sort))
                        && other.get(of.unit).equals(row.get(of.unit))
                        && meetSums(of, row, other)
                        && meetDays(of, row, other))
                .findFirst();
    }

    /** Sums meet; a rule without sums stands beside one with sums, because the narrower one wins. */
    private static boolean meetSums(ChainRuleKind of, RecordRow one, RecordRow other) {
        boolean oneAny = one.get(of.fromBaht).isEmpty() && one.get(of.toBaht).isEmpty();
        boolean otherAny =
                other.get(of.fromBaht).isEmpty() && other.get(of.toBaht).isEmpty();
        if (oneAny || otherAny) {
            return oneAny && otherAny;
        }
        return least(of, one).compareTo(most(of, other)) <= 0
                && least(of, other).compareTo(most(of, one)) <= 0;
    }

    private static BigDecimal least(ChainRuleKind of, RecordRow row) {
        return row.get(of.fromBaht).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal most(ChainRuleKind of, RecordRow row) {
        return row.get(of.toBaht).orElse(new BigDecimal("99999999999999"));
    }

    private static boolean meetDays(ChainRuleKind of, RecordRow one, RecordRow other) {
        LocalDate oneEnd = Objects.requireNonNullElse((LocalDate) one.raw(of.until), LocalDate.MAX);
        LocalDate otherEnd = Objects.requireNonNullElse((LocalDate) other.raw(of.until), LocalDate.MAX);
        return !one.get(of.since).isAfter(otherEnd) && !other.get(of.since).isAfter(oneEnd);
    }
}
