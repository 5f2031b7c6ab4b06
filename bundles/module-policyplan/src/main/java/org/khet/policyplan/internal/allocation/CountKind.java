package org.khet.policyplan.internal.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;

/** Pupils of a school as of a day, certified for allocations (ข้อมูลนักเรียนที่รับรอง). Source: policyplan E-11, R-55, PLAN-16 to 18, 52, 53. */
public final class CountKind extends RecordKind {
    private static final int MOST = 100_000;

    public final Field<LocalDate> asOf = day("as_of").filtered().sorted();
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<String> round = text("round", 60).orEmpty();
    public final Lines levels = lines("levels", "pol_count_level", 1, 40);
    public final Field<String> level = levels.code("level", PupilGrades.LIST).unique();
    public final Field<Optional<Integer>> rooms = levels.whole("rooms", 0, 999).optional();
    public final Field<Integer> male = levels.whole("male", 0, MOST);
    public final Field<Integer> female = levels.whole("female", 0, MOST);
    public final Field<Integer> poor = levels.whole("poor", 0, MOST);
    public final Field<Integer> boarding = levels.whole("boarding", 0, MOST);
    public final Field<Integer> pupils = whole("pupils", 0, MOST).formula(row -> sum(row, male) + sum(row, female));
    public final Field<Integer> poorSum = whole("poor", 0, MOST).formula(row -> sum(row, poor));
    public final Field<Integer> boardingSum = whole("boarding", 0, MOST).formula(row -> sum(row, boarding));
    public final Field<String> note = longText("note", 1000).orEmpty();

    public final State recorded = state("RECORDED", StateTone.IDLE);
    public final State certified = state("CERTIFIED", StateTone.WAIT);
    public final State acknowledged = state("ACKNOWLEDGED", StateTone.DONE);

    public final Action certify = action("certify")
            .from(recorded)
            .to(certified)
            .needs(PolicyplanPermissions.COUNT_CERTIFY)
            .tells(PolicyplanPermissions.COUNT_CHECK);
    public final Action acknowledge = action("acknowledge")
            .from(certified)
            .to(acknowledged)
            .needs(PolicyplanPermissions.COUNT_CHECK)
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(certified)
            .to(recorded)
            .needs(PolicyplanPermissions.COUNT_CHECK)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action correct = action("correct")
            .from(acknowledged)
            .needs(PolicyplanPermissions.COUNT_CHECK)
            .asks(levels)
            .because()
            .icon("pencil");

    /** The kind as the module keeps it. */
    public CountKind(CountChanges changes) {
        super("policyplan", "count", "pol_count");
        rights(PolicyplanPermissions.COUNT_SEE, PolicyplanPermissions.COUNT_ENTER, recorded);
        isAbout(school);
        unique(asOf, school);
        titled(school, asOf);
        list(school, asOf, round, pupils, poorSum, boardingSum);
        ordered(asOf, true);
        section("what", asOf, school, round, note);
        section("levels", levels);
        tab("recorded", recorded);
        tab("certified", certified);
        tab("acknowledged", acknowledged);
        tab("all");
        way(recorded, certified, acknowledged);
        menu("PLAN", "users", 45, "allocations");
        levels.each(this::notMoreThanAll);
        rule((row, now) -> changes.ended(this, row));
        certify.when((row, now) -> changes.unexplained(this, row, now));
        correct.whenTyped(this::stillFits).then((row, now) -> changes.corrected(this, row, now));
        acknowledge.then((row, now) -> changes.corrected(this, row, now));
    }

    private int sum(RecordRow row, Field<Integer> column) {
        return row.lines(levels).stream().mapToInt(line -> line.get(column)).sum();
    }

    /** Boys and girls of a level. */
    public int pupils(RecordLine line) {
        return line.get(male) + line.get(female);
    }

    private Optional<Problem> notMoreThanAll(RecordLine line, RecordRow row, RecordContext now) {
        for (Field<Integer> part : List.of(poor, boarding)) {
            if (line.get(part) > pupils(line)) {
                return Optional.of(Problem.of(part.name(), "policyplan.error.more-than-pupils", pupils(line)));
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> stillFits(RecordRow row, RecordContext now) {
        return row.lines(levels).stream()
                .flatMap(line -> notMoreThanAll(line, row, now).stream())
                .findFirst();
    }
}
