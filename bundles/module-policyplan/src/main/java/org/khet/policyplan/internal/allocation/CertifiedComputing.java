package org.khet.policyplan.internal.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.khet.policyplan.internal.money.Rates;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.schooldata.CertifiedCounts;
import org.khet.portal.api.settings.Settings;

/**
 * Per-head lines from the counts that another module certifies, for the round that the allocation names; schools without such a count
 * are held and named. Empty where the allocation names none, or nobody knows better than typed: then the counts kept here are taken.
 * Source: policyplan, PLAN-16, 84.
 */
final class CertifiedComputing {
    private static final Pattern BLANKS = Pattern.compile("[ ,]+");
    private final CountLookup counts;
    private final Schools schools;
    private final Settings settings;

    CertifiedComputing(CountLookup counts, Schools schools, Settings settings) {
        this.counts = counts;
        this.schools = schools;
        this.settings = settings;
    }

    /**
     * The allocation with lines of all schools but those that are paid already, the day of the counts and who says them.
     *
     * @throws Rejected if a school is missing and the office waits for all
     */
    Optional<RecordRow> fill(
            AllocationKind kind, RecordRow row, Rates.Table rates, Set<SchoolId> paid, RecordContext now) {
        String typed = row.get(kind.countRound);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        DataRound.Key round = DataRound.Key.of(typed)
                .orElseThrow(() -> Rejected.of(kind.countRound.name(), "policyplan.error.count-round"));
        List<String> items = BLANKS.splitAsStream(
                        settings.get(now.office(), PolicyplanSettings.COUNT_ITEMS, now.today())
                                .strip())
                .toList();
        if (!(counts.of(now.office(), items.getFirst(), round) instanceof Answer.Known<CertifiedCounts.Figures> pupils)
                || pupils.value().quality() == CertifiedCounts.Quality.TYPED) {
            return Optional.empty(); // what somebody else typed does not stand before what is kept here
        }
        LocalDate day = pupils.value().asOf();
        String held = held(now, pupils.value());
        if (!held.isEmpty() && !settings.get(now.office(), PolicyplanSettings.ALLOCATE_REST, day)) {
            throw Rejected.of("", "policyplan.error.counts-missing", held);
        }
        List<RecordLine> lines = new ArrayList<>(lines(kind, pupils.value(), PerHeadComputing.PURPOSES.get(0), rates));
        for (int i = 1; i < Math.min(items.size(), PerHeadComputing.PURPOSES.size()); i++) {
            String purpose = PerHeadComputing.PURPOSES.get(i);
            counts.of(now.office(), items.get(i), round)
                    .known()
                    .ifPresent(figures -> lines.addAll(lines(kind, figures, purpose, rates)));
        }
        lines.removeIf(line -> line.get(kind.school).filter(paid::contains).isPresent());
        lines.sort(Comparator.comparingLong(
                line -> line.get(kind.school).map(SchoolId::value).orElse(0L)));
        return Optional.of(row.with(kind.lines, lines)
                .with(kind.asOf, day)
                .with(kind.held, held)
                .with(
                        kind.countsFrom,
                        pupils.source() + " " + round + " " + pupils.value().quality()));
    }

    private static List<RecordLine> lines(
            AllocationKind kind, CertifiedCounts.Figures figures, String purpose, Rates.Table rates) {
        Map<SchoolId, Map<String, Integer>> heads = new TreeMap<>(Comparator.comparingLong(SchoolId::value));
        figures.counts()
                .forEach(one -> heads.computeIfAbsent(one.school(), key -> new TreeMap<>())
                        .merge(PerHeadComputing.level(one.row()), one.value(), Integer::sum));
        List<RecordLine> lines = new ArrayList<>();
        heads.forEach((school, levels) -> levels.forEach((level, count) -> {
            if (count > 0) {
                lines.add(RecordLine.of(kind.lines)
                        .with(kind.school, school)
                        .with(kind.purpose, purpose)
                        .with(kind.group, level)
                        .with(kind.heads, count)
                        .with(kind.rate, rates.baht(purpose, level, figures.asOf())));
            }
        }));
        return lines;
    }

    private String held(RecordContext now, CertifiedCounts.Figures figures) {
        return HeldSchools.named(schools.findAll(now.office(), figures.missing()).values().stream()
                .map(School::name)
                .sorted()
                .toList());
    }
}
