package org.khet.training.internal.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.training.internal.TrainingCodes;
import org.khet.training.internal.TrainingPermissions;

/** What somebody who took part says of a course, by its link and without a name. Source: other-groups TDEV-04. */
public final class CourseRatingKind extends RecordKind {
    public final Field<Long> course = record("course", "training.course").filtered();
    public final Lines scores = lines("scores", "trn_rating_score", 1, 40);
    public final Field<String> question =
            scores.code("question_code", TrainingCodes.QUESTION).unique();
    public final Field<Integer> score = scores.whole("score", 1, 5);
    public final Field<BigDecimal> mean = decimal("mean_score", 2).formula(this::mean);
    public final Field<String> comment = longText("comment_text", 1000).orEmpty();

    /** The kind as the module keeps it. */
    public CourseRatingKind() {
        super("training", "rating", "trn_rating");
        rights(TrainingPermissions.RATING_VIEW, TrainingPermissions.KEEP);
        byCodeOnly();
        seenByOffice();
        titled(course);
        list(course, mean, comment);
        section("what", course, mean, comment);
        section("scores", scores);
        tab("all");
        menu("TDEV", "star", 213, "courses");
    }

    private BigDecimal mean(RecordRow row) {
        int sum = row.lines(scores).stream().mapToInt(line -> line.get(score)).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(Math.max(1, row.lines(scores).size())), 2, RoundingMode.HALF_UP);
    }
}
