package org.khet.policyplan.internal.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.money.Rates;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.schooldata.CertifiedCounts;
import org.khet.portal.api.settings.Settings;

/**
 * Per-head lines from the counts that another module certifies, for the round that the allocation names; schools without such a count
 * are held and named, and figures of a purpose that nobody certified. Empty where the allocation names none, or nobody knows better than typed: then the counts kept here are taken.
 * Source: policyplan, PLAN-16, 84.
 */
final class CertifiedComputing {
    private static final Pattern BLANKS = Pattern.compile("[ ,]+");
    private final CountLookup counts;
    private final HeldSchools held;
    private final Settings settings;

    CertifiedComputing(CountLookup counts, Schools schools, Settings settings) {
        this.counts = counts;
        this.held = new HeldSchools(schools);
        this.settings = settings;
    }

    /**
     * What a round says.
     *
     * @param row   the allocation with its lines
     * @param known figures by purpose; of a purpose that is not there nobody certified any
     */
    record Filled(RecordRow row, Map<String, CertifiedCounts.Figures> known) {
        /** Whether somebody certified what a line was paid for: else nothing is known that would take it back. */
        boolean tells(AllocationKind kind, RecordLine line) {
            CertifiedCounts.@Nullable Figures figures =
                    known.get(line.get(kind.purpose).orElse(""));
            return figures != null
                    && line.get(kind.school)
                            .filter(school -> !figures.missing().contains(school))
                            .isPresent();
        }
    }

    /**
     * The allocation with lines of all schools but those that are paid already, the day of the counts and who says them.
     *
     * @throws Rejected if a school or the figures of a purpose are missing and the office waits for all
     */
    Optional<Filled> fill(
            AllocationKind kind, RecordRow row, Rates.Table rates, Set<SchoolId> paid, RecordContext now) {
        String typed = row.get(kind.countRound);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        DataRound.Key round = DataRound.Key.of(typed)
                .orElseThrow(() -> Rejected.of(kind.countRound.name(), "policyplan.error.count-round"));
        List<String> items = items(settings, now.office(), now.today());
        if (!(counts.of(now.office(), items.getFirst(), round) instanceof Answer.Known<CertifiedCounts.Figures> pupils)
                || pupils.value().quality() == CertifiedCounts.Quality.TYPED) {
            return Optional.empty(); // what somebody else typed does not stand before what is kept here
        }
        List<String> purposes = PerHeadComputing.PURPOSES.subList(0, items.size());
        Map<String, CertifiedCounts.Figures> known = new LinkedHashMap<>(Map.of(purposes.getFirst(), pupils.value()));
        for (int i = 1; i < items.size(); i++) {
            String purpose = purposes.get(i);
            counts.of(now.office(), items.get(i), round)
                    .known()
                    .filter(figures -> figures.quality() != CertifiedCounts.Quality.TYPED)
                    .ifPresent(figures -> known.put(purpose, figures));
        }
        LocalDate day = pupils.value().asOf();
        String missing = HeldSchools.named(held.of(now.office(), purposes, known));
        if (!missing.isEmpty() && !settings.get(now.office(), PolicyplanSettings.ALLOCATE_REST, day)) {
            throw Rejected.of("", "policyplan.error.counts-missing", missing);
        }
        List<RecordLine> lines = new ArrayList<>();
        known.forEach((purpose, figures) -> lines.addAll(lines(kind, figures, purpose, rates)));
        lines.removeIf(line -> line.get(kind.school).filter(paid::contains).isPresent());
        lines.sort(Comparator.comparingLong(
                line -> line.get(kind.school).map(SchoolId::value).orElse(0L)));
        RecordRow filled = row.with(kind.lines, lines)
                .with(kind.asOf, day)
                .with(kind.held, missing)
                .with(
                        kind.countsFrom,
                        pupils.source() + " " + round + " " + pupils.value().quality());
        return Optional.of(new Filled(filled, Map.copyOf(known)));
    }

    /** The items of a round by which the purposes are counted, that of all pupils first. */
    static List<String> items(Settings settings, OfficeId office, LocalDate day) {
        return BLANKS.splitAsStream(settings.get(office, PolicyplanSettings.COUNT_ITEMS, day)
                        .strip())
                .limit(PerHeadComputing.PURPOSES.size())
                .toList();
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
}
