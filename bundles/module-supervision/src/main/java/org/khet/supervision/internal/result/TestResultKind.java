package org.khet.supervision.internal.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.supervision.internal.SupervisionCodes;
import org.khet.supervision.internal.SupervisionPermissions;

/**
 * The result of a test of one grade of a school in one subject: imported from a file or typed. Of fewer pupils than the office set
 * mean and deviation are known to those alone who keep the results, and stand in no list, trend or export of others. Source: other-groups SUP-P03, U-04, SUP-07.
 */
public final class TestResultKind extends RecordKind {
    public final Field<String> test = code("test_code", SupervisionCodes.TEST).filtered();
    public final Field<Integer> year = whole("school_year", 2500, 2700)
            .initially(this::lastYear)
            .filtered()
            .sorted();
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<String> grade = code("grade_code", PupilGrades.LIST).filtered();
    public final Field<String> subject =
            code("subject_code", SupervisionCodes.SUBJECT).filtered();
    public final Field<Integer> pupils = whole("pupil_count", 0, 100_000);
    public final Field<Optional<BigDecimal>> typedMean =
            decimal("mean_typed", 2).min(0).max(100).optional().seenWith(SupervisionPermissions.QUALITY_KEEP);
    public final Field<Optional<BigDecimal>> typedDeviation =
            decimal("deviation_typed", 2).min(0).max(100).optional().seenWith(SupervisionPermissions.QUALITY_KEEP);
    public final Field<Optional<BigDecimal>> mean =
            decimal("mean_score", 2).optional().formula(row -> kept(row, typedMean));
    public final Field<Optional<BigDecimal>> deviation =
            decimal("deviation", 2).optional().formula(row -> kept(row, typedDeviation));

    private final TestTrend trend;

    /** @param trend what the office set, and the years before */
    public TestResultKind(TestTrend trend) {
        super("supervision", "test-result", "sup_test_result");
        this.trend = trend;
        rights(SupervisionPermissions.QUALITY_VIEW, SupervisionPermissions.QUALITY_KEEP);
        isAbout(school);
        officeSeesItsOwn();
        unique(test, year, school, grade, subject);
        titled(school, year, subject);
        list(year, test, school, grade, subject, pupils, mean, deviation);
        ordered(year, true);
        section("what", test, year, school, grade, subject, pupils, typedMean, typedDeviation);
        tab("all");
        menu("SUP", "chart-line", 30, "results");
    }

    /** Results come in the year after the test. */
    private int lastYear(RecordContext now) {
        return trend.schoolYear(now.office()) - 1;
    }

    private @Nullable Object kept(RecordRow row, Field<Optional<BigDecimal>> typed) {
        boolean enough = row.get(pupils) >= trend.fewest(row.head().office());
        return enough ? row.get(typed).orElse(null) : null;
    }
}
