package org.khet.promotion.internal.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.promotion.internal.setting.MinimalData;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * A child of compulsory age by code, year of birth and sub-district alone, with one status for each date; the latest is its status now.
 * Source: other-groups PROM-01, P-01, P02.
 */
public final class ChildKind extends PromotionKind {
    /** In the calendar year in which a child becomes this old it is of compulsory age (ย่างเข้าปีที่ 7). */
    private static final int YOUNGEST = 6;

    /** In the calendar year in which it becomes this old it still is (ย่างเข้าปีที่ 16). */
    private static final int OLDEST = 15;

    private static final int BUDDHIST = 543;
    private static final int MOST_STATUSES = 60;

    public final Field<String> code =
            text("code", MinimalData.CODE_MOST).unique().searched().sorted().when(MinimalData::refused);
    public final Field<Integer> birthYear =
            whole("birth_year", FIRST_YEAR, LAST_YEAR).sensitive().filtered();
    public final Field<String> subDistrict =
            text("sub_district", 100).searched().sorted();
    public final Field<String> district = text("district", 100).searched().orEmpty();
    public final Field<Optional<SchoolId>> school = school("school").optional().filtered();
    public final Lines statuses = lines("statuses", "prm_child_status", 1, MOST_STATUSES);
    public final Field<LocalDate> on = statuses.day("status_on").unique().notAfter(now -> now.today());
    public final Field<ChildStatus> statusThen = statuses.choice("status", ChildStatus.class);
    public final Field<Optional<SchoolId>> schoolThen =
            statuses.school("school").optional();
    public final Field<String> note = statuses.text("note", 200).orEmpty().when(MinimalData::refused);
    public final Field<Optional<ChildStatus>> status = choice("child_status", ChildStatus.class)
            .optional()
            .formula(row -> latest(row).map(line -> line.get(statusThen)).orElse(null))
            .filtered();
    public final Field<Optional<LocalDate>> since = day("since")
            .optional()
            .formula(row -> latest(row).map(line -> line.get(on)).orElse(null))
            .sorted();
    public final Field<Optional<Long>> followUp =
            record("follow_up", "promotion.child-follow-up").optional().byCode();

    public final State listed = state("LISTED", StateTone.RUN).notAwaited();
    public final State closed = end("CLOSED", StateTone.IDLE);

    public final Action close = action("close")
            .from(listed)
            .to(closed)
            .needs(PromotionPermissions.CHILD_KEEP)
            .because()
            .backward("archive");
    public final Action reopen = action("reopen")
            .from(closed)
            .to(listed)
            .needs(PromotionPermissions.CHILD_KEEP)
            .backward("rotate-ccw");

    /** The kind as the module keeps it. */
    public ChildKind(PromotionOffice office) {
        super("child", "children", "prm_child", office);
        rights(PromotionPermissions.CHILD_VIEW, PromotionPermissions.CHILD_KEEP, listed);
        importedByHand();
        isAbout(school);
        titled(code);
        list(code, birthYear, subDistrict, school, status, since, followUp);
        section("child", code, birthYear, subDistrict, district, school);
        section("statuses", statuses);
        tab("out", now -> outOfSchool(now.today()));
        tab("unfollowed", now -> and(outOfSchool(now.today()), followUp.isEmpty()));
        tab("compulsory", now -> ofCompulsoryAge(now.today()));
        tab("all");
        menu(MENU, "users", 601, "children");
    }

    /** On the register, and of compulsory age in the year of the day. */
    public List<Condition> ofCompulsoryAge(LocalDate day) {
        int year = day.getYear() + BUDDHIST;
        return List.of(in(listed), birthYear.atLeast(year - OLDEST), birthYear.below(year - YOUNGEST + 1));
    }

    /** Those of compulsory age who are to be looked for. */
    List<Condition> outOfSchool(LocalDate day) {
        return and(ofCompulsoryAge(day), status.in(ChildStatus.out()));
    }

    private static List<Condition> and(List<Condition> all, Condition further) {
        List<Condition> both = new ArrayList<>(all);
        both.add(further);
        return both;
    }

    /** The status of a date: the latest that began by then. */
    public Optional<RecordLine> statusOn(RecordRow row, LocalDate day) {
        return statusOn(row.lines(statuses), day);
    }

    /** The status of a date, of the lines of one child. */
    public Optional<RecordLine> statusOn(List<RecordLine> lines, LocalDate day) {
        return lines.stream()
                .filter(line -> line.raw(on) != null && !line.get(on).isAfter(day))
                .max(Comparator.comparing(line -> line.get(on)));
    }

    private Optional<RecordLine> latest(RecordRow row) {
        return statusOn(row, LocalDate.MAX);
    }
}
