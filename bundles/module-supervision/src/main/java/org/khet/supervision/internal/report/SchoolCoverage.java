package org.khet.supervision.internal.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;

/** How far each school of the office was visited in the span of a report, as it was counted. Source: other-groups SUP-05. */
public final class SchoolCoverage {
    /** How often a school was visited. */
    public enum Reach {
        /** Never. */
        NONE,
        /** In some term less often than the office set. */
        SOME,
        /** In each term as often as the office set, or more. */
        ENOUGH
    }

    /**
     * A school of the office.
     *
     * @param school which
     * @param reach  how far
     * @param visits how many visits were held; of schools with enough it is not kept, and 0
     */
    public record Covered(School school, Reach reach, int visits) {}

    private final SupervisionFigures figures;

    /** Over the schools of reports. */
    public SchoolCoverage(SupervisionFigures figures) {
        this.figures = figures;
    }

    /** The schools that the report counted, by name. */
    public List<Covered> of(RecordRow report) {
        SupervisionReportKind kind = (SupervisionReportKind) report.kind();
        Map<SchoolId, Integer> few = new HashMap<>();
        for (RecordLine line : report.lines(kind.missing)) {
            few.put(line.get(kind.school), line.get(kind.visits));
        }
        return figures.schools(kind, report).stream()
                .map(school -> {
                    int visits = few.getOrDefault(school.id(), 0);
                    Reach reach = !few.containsKey(school.id()) ? Reach.ENOUGH : visits == 0 ? Reach.NONE : Reach.SOME;
                    return new Covered(school, reach, visits);
                })
                .toList();
    }
}
