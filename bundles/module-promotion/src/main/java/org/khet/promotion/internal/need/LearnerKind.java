package org.khet.promotion.internal.need;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.CodeList;
import org.khet.promotion.internal.setting.PromotionCodes;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * A gifted or a disadvantaged child of a school year, by code, and how it is helped. When the next year began, each morning puts it aside;
 * its school carries it into the new year, with its grade there. Source: other-groups PROM-05, P05.
 */
public final class LearnerKind extends PromotionKind {
    public final Field<LearnerSort> sort =
            choice("learner_sort", LearnerSort.class).filtered();
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<String> child = childCode("child_code").searched();
    public final Field<String> grade = code("grade", PupilGrades.LIST).filtered();
    public final Field<Integer> year = schoolYear("school_year");
    public final Field<Optional<String>> talent = code("talent_code", PromotionCodes.TALENT)
            .optional()
            .onlyIf(sort.is(LearnerSort.GIFTED))
            .neededIf(sort.is(LearnerSort.GIFTED));
    public final Field<Optional<String>> cause = code("cause_code", PromotionCodes.DISADVANTAGE)
            .sensitive()
            .optional()
            .onlyIf(sort.is(LearnerSort.DISADVANTAGED))
            .neededIf(sort.is(LearnerSort.DISADVANTAGED));
    public final Field<String> support = longText("support", 1000).sensitive().orEmpty();

    public final State listed = state("LISTED", StateTone.RUN).notAwaited();
    public final State past = end("PAST", StateTone.IDLE);
    public final State carried = end("CARRIED", StateTone.DONE);
    public final State left = end("LEFT", StateTone.IDLE);

    public final Field<Optional<String>> nextGrade =
            code("next_grade", PupilGrades.LIST).optional().from(carried);

    public final Action pass =
            action("pass", "passed").from(listed).to(past).automatic().icon("archive");
    public final Action carry = action("carry")
            .from(past)
            .to(carried)
            .needs(PromotionPermissions.NEED_KEEP)
            .demands(nextGrade)
            .begins(nextGrade, (row, now) -> following(row))
            .inOwnTime()
            .icon("copy");
    public final Action leave = action("leave", "left")
            .from(listed, past)
            .to(left)
            .needs(PromotionPermissions.NEED_KEEP)
            .because()
            .inOwnTime()
            .backward("archive");

    /** The kind as the module keeps it. */
    public LearnerKind(PromotionOffice office) {
        super("learner", "learners", "prm_learner", office);
        rights(PromotionPermissions.NEED_VIEW, PromotionPermissions.NEED_KEEP, listed);
        isAbout(school);
        unique(year, sort, school, child);
        titled(school, child);
        list(year, sort, school, child, grade, talent, cause);
        section("who", sort, school, child, grade, year);
        section("why", talent, cause, support);
        tab("gifted", now -> List.of(in(listed), sort.is(LearnerSort.GIFTED), year.is(thisYear(now))));
        tab("disadvantaged", now -> List.of(in(listed), sort.is(LearnerSort.DISADVANTAGED), year.is(thisYear(now))));
        tab("past", now -> List.of(in(past), year.is(thisYear(now) - 1)));
        tab("all");
        menu(MENU, "star", 624, "ways");
    }

    private int thisYear(RecordContext now) {
        return office.schoolYear(now.office(), now.today());
    }

    /** The grade after the own one, as the list of grades is shipped; none after the last, and of a grade of the office. */
    private @Nullable String following(RecordRow row) {
        List<String> grades = PupilGrades.LIST.standard().stream()
                .filter(code -> code.parent() != null)
                .map(CodeList.Code::code)
                .toList();
        int own = grades.indexOf(row.get(grade));
        return own < 0 || own + 1 == grades.size() ? null : grades.get(own + 1);
    }
}
