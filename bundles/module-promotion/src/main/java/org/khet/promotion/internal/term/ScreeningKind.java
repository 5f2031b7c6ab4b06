package org.khet.promotion.internal.term;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.promotion.internal.setting.PromotionOffice;

/**
 * Figures of a school's screening in a term by grade: how many were screened and stand as normal, at risk or with a problem. Figures
 * only, no child. Source: other-groups PROM-08, P08, C (care-risk normal/risk/problem).
 */
public final class ScreeningKind extends TermReportKind {
    private static final int MOST = 5000;
    private static final int MOST_ALL = MOST * 20;

    public final Lines grades = lines("grades", "prm_screening_grade", 0, 20);
    public final Field<String> grade = grades.code("grade", PupilGrades.LIST).unique();
    public final Field<Integer> pupils = grades.whole("pupils", 0, MOST);
    public final Field<Integer> normal = grades.whole("normal", 0, MOST);
    public final Field<Integer> risk = grades.whole("risk", 0, MOST);
    public final Field<Integer> problem = grades.whole("problem", 0, MOST);
    public final Field<Integer> visited = grades.whole("visited", 0, MOST).initially(0);
    public final Field<Integer> allPupils = whole("all_pupils", 0, MOST_ALL)
            .formula(row -> sum(row, line -> line.get(pupils)))
            .summed();
    public final Field<Integer> allScreened = whole("all_screened", 0, MOST_ALL)
            .formula(row -> sum(row, this::screened))
            .summed();
    public final Field<Integer> allRisk = whole("all_risk", 0, MOST_ALL)
            .formula(row -> sum(row, line -> line.get(risk)))
            .summed();
    public final Field<Integer> allProblem = whole("all_problem", 0, MOST_ALL)
            .formula(row -> sum(row, line -> line.get(problem)))
            .summed();
    public final Field<Integer> allVisited = whole("all_visited", 0, MOST_ALL)
            .formula(row -> sum(row, line -> line.get(visited)))
            .summed();

    /** The kind as the module keeps it. */
    public ScreeningKind(PromotionOffice office) {
        super("screening", "screenings", "prm_screening", office);
        list(term, school, allPupils, allScreened, allRisk, allProblem, sentOn, lateDays);
        section("what", term, school);
        section("grades", grades);
        grades.each((line, row, now) -> fits(line));
        send.when(this::filled);
        menu(MENU, "search-check", 611, "care");
    }

    private int sum(RecordRow row, ToIntFunction<RecordLine> of) {
        return row.lines(grades).stream().mapToInt(of).sum();
    }

    private int screened(RecordLine line) {
        return line.get(normal) + line.get(risk) + line.get(problem);
    }

    private Optional<Problem> fits(RecordLine line) {
        if (screened(line) > line.get(pupils)) {
            return Optional.of(Problem.of(pupils.name(), "promotion.error.more-than-pupils", screened(line)));
        }
        return line.get(visited) > line.get(pupils)
                ? Optional.of(Problem.of(visited.name(), "promotion.error.more-than-pupils", line.get(visited)))
                : Optional.empty();
    }

    private Optional<Problem> filled(RecordRow row, RecordContext now) {
        return row.lines(grades).isEmpty() ? Optional.of(Problem.of("", "promotion.error.no-grade")) : Optional.empty();
    }
}
