package org.khet.personnel.internal.manpower;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.body.BodyOrderKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.school.SchoolId;

/**
 * The manpower plan (แผนอัตรากำลัง): what each school needs, has, and lacks by its pupils, in all and by subject; resolved by the body and
 * used for moves. Pupils of schools that nobody counts are typed. Source: other-groups HR-P01, HR-02.
 */
public final class ManpowerKind extends BodyOrderKind {
    private static final int MOST_SCHOOLS = 1000;
    private static final int MOST = 99_999;

    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<LocalDate> asOf =
            day("as_of").initially(now -> now.today()).sorted();
    public final Field<String> dataRound = text("data_round", 40).orEmpty();
    public final Lines typed = lines("typed", "psn_manpower_typed", 0, MOST_SCHOOLS);
    public final Field<SchoolId> typedSchool = typed.school("school");
    public final Field<String> typedLevel = typed.code("level_code", PupilGrades.LIST);
    public final Field<Integer> typedPupils = typed.whole("pupils", 0, MOST);
    public final Lines schools =
            lines("schools", "psn_manpower_school", 0, MOST_SCHOOLS).byCode();
    public final Field<SchoolId> school = schools.school("school");
    public final Field<PupilOrigin> origin = schools.choice("origin", PupilOrigin.class);
    public final Field<Integer> pupils = schools.whole("pupils", 0, MOST);
    public final Field<Integer> rooms = schools.whole("rooms", 0, MOST);
    public final Field<Integer> need = schools.whole("need", 0, MOST);
    public final Field<Integer> have = schools.whole("have", 0, MOST);
    public final Field<Integer> difference = schools.whole("difference", -MOST, MOST);
    public final Lines subjects =
            lines("subjects", "psn_manpower_subject", 0, MOST_SCHOOLS * 10).byCode();
    public final Field<SchoolId> ofSchool = subjects.school("school");
    public final Field<String> subject = subjects.code("subject_code", PersonnelCodes.SUBJECT);
    public final Field<Integer> subjectNeed = subjects.whole("need", 0, MOST);
    public final Field<Integer> subjectHave = subjects.whole("have", 0, MOST);
    public final Field<Integer> subjectDifference = subjects.whole("difference", -MOST, MOST);
    public final Field<Integer> allNeed =
            whole("all_need", 0, MOST).initially(0).byCode();
    public final Field<Integer> allHave =
            whole("all_have", 0, MOST).initially(0).byCode();
    public final Field<Integer> allDifference =
            whole("all_difference", -MOST, MOST).formula(row -> row.get(allHave) - row.get(allNeed));

    public final Action calculate = action("calculate")
            .from(draft)
            .needs(PersonnelPermissions.POST_KEEP)
            .icon("calculator");

    /** The kind over what calculates it. */
    public ManpowerKind(PersonnelSettingReader settings, ManpowerCalculator calculator) {
        super("manpower", "psn_manpower", settings, false);
        usualWay();
        rights(PersonnelPermissions.POST_VIEW, PersonnelPermissions.POST_KEEP, draft);
        create().does((row, now) -> calculator.calculated(this, row, now));
        calculate.does((row, now) -> calculator.calculated(this, row, now));
        putUp.when((row, now) -> row.lines(schools).isEmpty()
                ? Optional.of(Problem.of("", "personnel.error.nothing-counted"))
                : Optional.empty());
        titled(title);
        list(title, asOf, allNeed, allHave, allDifference, resolutionNo);
        section("what", title, asOf, dataRound, body, allNeed, allHave, allDifference);
        section("schools", schools);
        section("subjects", subjects);
        section("typed", typed);
        tab("open", draft, atBody, resolved);
        tab("all");
        way(draft, atBody, resolved, ordered);
        menu("HR", "chart-column", 631, "posts");
    }
}
