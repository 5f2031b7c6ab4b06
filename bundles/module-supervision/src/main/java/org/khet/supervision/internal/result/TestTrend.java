package org.khet.supervision.internal.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.supervision.internal.SupervisionPortal;
import org.khet.supervision.internal.SupervisionSettings;

/** Results of a grade and subject over five years, of a school and of the area. Source: other-groups U-04, SUP-07. */
public final class TestTrend {
    private static final int YEARS = 5;
    private final Supplier<RecordService<TestResultKind>> results;
    private final SupervisionPortal portal;

    /** @param results asked when it is needed, since the kind is made before its service */
    public TestTrend(Supplier<RecordService<TestResultKind>> results, SupervisionPortal portal) {
        this.results = results;
        this.portal = portal;
    }

    /**
     * One year.
     *
     * @param year      school year, Buddhist
     * @param pupils    of the school
     * @param mean      of the school; empty without one, or of too few pupils
     * @param deviation of the school
     * @param area      mean of all schools of which one is kept, by their pupils
     */
    public record TestYear(
            int year,
            int pupils,
            Optional<BigDecimal> mean,
            Optional<BigDecimal> deviation,
            Optional<BigDecimal> area) {}

    int schoolYear(OfficeId office) {
        return portal.schoolYear(office);
    }

    int fewest(OfficeId office) {
        return portal.get(office, SupervisionSettings.FEWEST_PUPILS);
    }

    /** The five years up to that of a result that the caller sees, the oldest first; years without one are left out. */
    public List<TestYear> of(Caller caller, RecordRow result) {
        TestResultKind kind = results.get().kind();
        int last = result.get(kind.year);
        int fewest = fewest(caller.office());
        Predicate<RecordRow> enough = row -> row.get(kind.pupils) >= fewest;
        Map<Integer, List<RecordRow>> years = new TreeMap<>();
        results.get()
                .internal()
                .all(
                        portal.callers.system(caller.office()),
                        RecordFilter.of(
                                kind.test.is(result.get(kind.test)),
                                kind.grade.is(result.get(kind.grade)),
                                kind.subject.is(result.get(kind.subject)),
                                kind.year.atLeast(last - YEARS + 1),
                                kind.year.below(last + 1)))
                .forEach(row -> years.computeIfAbsent(row.get(kind.year), year -> new ArrayList<>())
                        .add(row));
        return years.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .filter(row -> row.get(kind.school).equals(result.get(kind.school)))
                        .findFirst()
                        .map(row -> new TestYear(
                                one.getKey(),
                                row.get(kind.pupils),
                                row.get(kind.mean).filter(mean -> enough.test(row)),
                                row.get(kind.deviation).filter(deviation -> enough.test(row)),
                                area(
                                        kind,
                                        one.getValue().stream().filter(enough).toList())))
                        .stream())
                .toList();
    }

    /** One school is no area: its mean would tell nothing else. */
    private static Optional<BigDecimal> area(TestResultKind kind, List<RecordRow> rows) {
        List<RecordRow> kept =
                rows.stream().filter(row -> row.get(kind.mean).isPresent()).toList();
        int pupils = kept.stream().mapToInt(row -> row.get(kind.pupils)).sum();
        return kept.size() < 2
                ? Optional.empty()
                : Optional.of(kept.stream()
                        .map(row -> row.get(kind.mean).orElseThrow().multiply(BigDecimal.valueOf(row.get(kind.pupils))))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(pupils), 2, RoundingMode.HALF_UP));
    }
}
