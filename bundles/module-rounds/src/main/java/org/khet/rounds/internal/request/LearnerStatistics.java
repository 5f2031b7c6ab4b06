package org.khet.rounds.internal.request;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Codes of learners by school and by nationality, and how long requests for data take. Source: ict D5, F-S16, ICT-67, ICT-70; policyplan PLAN-58. */
public final class LearnerStatistics {
    private final RecordService<LearnerCodeKind> codes;
    private final RecordService<DataRequestKind> requests;

    /** Over the registers. */
    public LearnerStatistics(RecordService<LearnerCodeKind> codes, RecordService<DataRequestKind> requests) {
        this.codes = codes;
        this.requests = requests;
    }

    /**
     * A line.
     *
     * @param name      key of the school or code of the nationality
     * @param requested how many were entered
     * @param certified how many are certified, issued ones included
     * @param issued    how many codes were issued
     */
    public record Line(String name, int requested, int certified, int issued) {}

    /** By key of the school, as far as the caller sees them. */
    public List<Line> bySchool(Caller caller) {
        return lines(caller, row -> String.valueOf(row.get(codes.kind().school).value()));
    }

    /** By code of the nationality, as far as the caller sees them. */
    public List<Line> byNationality(Caller caller) {
        return lines(caller, row -> row.get(codes.kind().nationality));
    }

    private List<Line> lines(Caller caller, Function<RecordRow, String> name) {
        LearnerCodeKind kind = codes.kind();
        Map<String, int[]> counts = new TreeMap<>();
        for (RecordRow row : codes.all(caller, RecordFilter.ALL)) {
            int[] line = counts.computeIfAbsent(name.apply(row), ignored -> new int[3]);
            boolean issued = row.state().equals(kind.issued);
            line[0]++;
            line[1] += issued || row.state().equals(kind.certified) ? 1 : 0;
            line[2] += issued ? 1 : 0;
        }
        List<Line> lines = new ArrayList<>();
        counts.forEach((key, line) -> lines.add(new Line(key, line[0], line[1], line[2])));
        return List.copyOf(lines);
    }

    /** Mean days of requests for data that were answered, refusals included, one decimal; empty when none was. */
    public Optional<BigDecimal> meanDays(Caller caller) {
        DataRequestKind kind = requests.kind();
        List<Integer> days = requests.all(caller, RecordFilter.of(kind.in(kind.delivered, kind.refused))).stream()
                .flatMap(row -> row.get(kind.days).stream())
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(
                                days.stream().mapToInt(Integer::intValue).sum())
                        .divide(BigDecimal.valueOf(days.size()), 1, RoundingMode.HALF_UP));
    }
}
