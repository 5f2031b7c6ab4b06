package org.khet.promotion.internal.term;

import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.promotion.internal.setting.MinimalData;
import org.khet.promotion.internal.setting.PromotionCodes;
import org.khet.promotion.internal.setting.PromotionOffice;

/** Dropouts of a school in a term by grade and reason; none is a report too. Source: other-groups PROM-02, P02. */
public final class DropoutKind extends TermReportKind {
    private static final int MOST = 5000;

    public final Field<Boolean> none = yesNo("none_left").initially(false);
    public final Lines groups = lines("groups", "prm_dropout_group", 0, 100);
    public final Field<String> grade = groups.code("grade", PupilGrades.LIST);
    public final Field<String> reason = groups.code("reason_code", PromotionCodes.DROPOUT_REASON);
    public final Field<Integer> male = groups.whole("male", 0, MOST).initially(0);
    public final Field<Integer> female = groups.whole("female", 0, MOST).initially(0);
    public final Field<String> helped = groups.text("helped", 300).orEmpty().when(MinimalData::refused);
    public final Field<Integer> total = whole("total", 0, MOST * 200)
            .formula(row -> row.lines(groups).stream().mapToInt(this::of).sum())
            .summed();

    /** The kind as the module keeps it. */
    public DropoutKind(PromotionOffice office) {
        super("dropout", "dropouts", "prm_dropout", office);
        groups.unique(grade, reason);
        list(term, school, total, dueOn, sentOn, lateDays);
        section("what", term, school, none);
        section("groups", groups);
        rule(this::noneOrSome);
        groups.each((line, row, now) ->
                of(line) == 0 ? Optional.of(Problem.of(male.name(), "promotion.error.nobody")) : Optional.empty());
        menu(MENU, "user-round-x", 605, "reports");
    }

    private int of(RecordLine line) {
        return line.get(male) + line.get(female);
    }

    private Optional<Problem> noneOrSome(RecordRow row, RecordContext now) {
        return row.get(none) == row.lines(groups).isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        none.name(),
                        row.get(none) ? "promotion.error.none-and-some" : "promotion.error.none-nor-some"));
    }
}
