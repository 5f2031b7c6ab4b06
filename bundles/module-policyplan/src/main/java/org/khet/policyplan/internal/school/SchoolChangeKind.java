package org.khet.policyplan.internal.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.file.FileId;
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

/**
 * Mergers, closings and transfers of schools, of their pupils and classes (การยุบ รวม เลิก โอน ย้ายนักเรียน ขยายชั้นเรียน): studied, planned, approved by each body of the office's
 * setting in its order, then carried out in the register of schools. Source: policyplan E-22, R-30, R-31, PLAN-65 to PLAN-68.
 */
public final class SchoolChangeKind extends RecordKind {
    private static final int MOST_SCHOOLS = 20;
    private static final int MOST_FILES = 20;
    private static final int MOST_PAPERS = 5;
    private static final int MOST_PEOPLE = 9_999;
    private static final int MOST_MOVES = 300;
    /** Changes of schools that are there. */
    private static final List<SchoolChangeSort> CHANGING = Stream.of(SchoolChangeSort.values())
            .filter(one -> one != SchoolChangeSort.FOUND)
            .toList();

    public final Field<SchoolChangeSort> sort =
            choice("sort", SchoolChangeSort.class).filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> study = longText("study", 4000);
    public final Field<String> assets = longText("assets", 2000).orEmpty();
    public final Field<String> newName = text("new_name", 200)
            .orEmpty()
            .onlyIf(sort.is(SchoolChangeSort.FOUND))
            .neededIf(sort.is(SchoolChangeSort.FOUND));
    public final Field<String> newSubDistrict =
            text("new_sub_district", 100).orEmpty().onlyIf(sort.is(SchoolChangeSort.FOUND));
    public final Field<Optional<String>> newLowest = code("new_lowest", PupilGrades.LIST)
            .optional()
            .onlyIf(sort.is(SchoolChangeSort.FOUND))
            .neededIf(sort.is(SchoolChangeSort.FOUND));
    public final Field<Optional<String>> newHighest = code("new_highest", PupilGrades.LIST)
            .optional()
            .onlyIf(sort.is(SchoolChangeSort.FOUND))
            .neededIf(sort.is(SchoolChangeSort.FOUND));
    /** The school of the register that was founded. */
    public final Field<Optional<SchoolId>> founded = school("founded").byCode().optional();

    public final Field<Optional<List<FileId>>> papers =
            files("papers", Documents.PAPER, MOST_FILES).optional();
    public final Lines schools =
            lines("schools", "pol_change_school", 0, MOST_SCHOOLS).onlyIf(sort.in(CHANGING));
    public final Field<SchoolId> school = schools.school("school").unique();
    public final Field<ChangePart> part = schools.choice("part", ChangePart.class);
    public final Field<Optional<Integer>> pupils =
            schools.whole("pupils", 0, MOST_PEOPLE).optional();
    public final Field<Optional<Integer>> staff =
            schools.whole("staff", 0, MOST_PEOPLE).optional();
    public final Field<Optional<String>> lowest =
            schools.code("lowest_grade", PupilGrades.LIST).optional();
    public final Field<Optional<String>> highest =
            schools.code("highest_grade", PupilGrades.LIST).optional();
    public final Field<String> levels = schools.text("levels", 100).orEmpty();
    public final Lines moved =
            lines("moved", "pol_change_pupil", 0, MOST_MOVES).onlyIf(sort.is(SchoolChangeSort.TRANSFER_PUPILS));
    public final Field<SchoolId> from = moved.school("from_school");
    public final Field<SchoolId> to = moved.school("to_school");
    public final Field<String> grade = moved.code("grade", PupilGrades.LIST);
    public final Field<Integer> male = moved.whole("male", 0, MOST_PEOPLE);
    public final Field<Integer> female = moved.whole("female", 0, MOST_PEOPLE);
    public final Field<Integer> poor = moved.whole("poor", 0, MOST_PEOPLE).initially(0);
    public final Field<Integer> boarding =
            moved.whole("boarding", 0, MOST_PEOPLE).initially(0);
    public final Lines approvals =
            lines("approvals", "pol_change_approval", 0, MOST_SCHOOLS).byCode();
    public final Field<String> body = approvals.text("body", 150);
    public final Field<String> approvalNo = approvals.text("approval_no", 60).orEmpty();
    public final Field<Optional<LocalDate>> approvalOn =
            approvals.day("approval_on").optional();
    public final Field<Optional<List<FileId>>> approvalFile =
            approvals.files("approval_file", Documents.PAPER, MOST_PAPERS).optional();

    public final State studied = state("STUDY", StateTone.IDLE);
    public final State planned = state("PLANNED", StateTone.RUN);
    public final State approving = state("APPROVING", StateTone.WAIT);
    public final State ready = state("READY", StateTone.RUN);
    public final State executed = state("EXECUTED", StateTone.DONE);
    public final State reported = end("REPORTED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);

    public final Field<String> nextNo =
            text("next_no", 60).from(approving, ready, executed, reported).orEmpty();
    public final Field<Optional<LocalDate>> nextOn = day("next_on")
            .from(approving, ready, executed, reported)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());
    public final Field<Optional<List<FileId>>> nextFile = files("next_file", Documents.PAPER, MOST_PAPERS)
            .from(approving, ready, executed, reported)
            .optional();
    /** Given by the ministry once the founding was agreed to, so it is asked with it. */
    public final Field<String> newCode =
            text("new_code", 10).from(executed, reported).orEmpty().onlyIf(sort.is(SchoolChangeSort.FOUND));

    public final Field<Optional<LocalDate>> effectiveOn =
            day("effective_on").from(executed, reported).optional().usually(SchoolChangeRule::usualDay);
    public final Field<String> reportNo = text("report_no", 60).from(reported).orEmpty();
    public final Field<Optional<LocalDate>> reportedOn =
            day("reported_on").from(reported).optional().usually(now -> now.today());

    public final Action plan = action("plan")
            .from(studied)
            .to(planned)
            .needs(PolicyplanPermissions.SCHOOL_CHANGE)
            .saysWhyNot()
            .icon("clipboard-check");
    public final Action putUp = action("put-up")
            .from(planned)
            .to(approving)
            .needs(PolicyplanPermissions.SCHOOL_CHANGE)
            .icon("send")
            .proposes()
            .tells(PolicyplanPermissions.RESOLUTION_RECORD);
    public final Action approve = action("approve")
            .from(approving)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .demands(nextNo, nextOn, nextFile)
            .resolves(Action.Answer.GRANTED)
            .icon("gavel")
            .tellsMaker();
    /** The minutes of a meeting whose resolution came without them. Source: policyplan R-30. */
    public final Action file = action("file-minutes", "minutes-filed")
            .from(approving, ready)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .demands(nextFile)
            .icon("paperclip");

    public final Action refuse = action("refuse")
            .from(approving)
            .to(refused)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .resolves(Action.Answer.REFUSED)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(planned, approving)
            .to(studied)
            .needs(PolicyplanPermissions.SCHOOL_CHANGE)
            .resolves(Action.Answer.RETURNED)
            .because()
            .backward("undo-2");
    /** A body that the office demands by now is still to be asked, or a school is no longer what it was. */
    public final Action restudy = action("restudy")
            .from(ready)
            .to(studied)
            .needs(PolicyplanPermissions.SCHOOL_CHANGE)
            .because()
            .backward("undo-2");

    public final Action execute = action("execute")
            .from(ready)
            .to(executed)
            .needs(PolicyplanPermissions.SCHOOL_CHANGE)
            .demands(effectiveOn)
            .asks(newCode)
            .saysWhyNot()
            .confirmed()
            .icon("school");
    public final Action report = action("report")
            .from(executed)
            .to(reported)
            .needs(PolicyplanPermissions.SCHOOL_CHANGE)
            .demands(reportNo, reportedOn)
            .icon("send");

    /** The kind as the module keeps it. */
    public SchoolChangeKind(SchoolChangeFlow flow, FoundedSchool foundedSchool) {
        super("policyplan", "school-change", "pol_school_change");
        rights(PolicyplanPermissions.PLAN_VIEW, PolicyplanPermissions.SCHOOL_CHANGE, studied);
        titled(title);
        list(title, sort, effectiveOn);
        section("what", sort, title, study, assets, papers);
        section("new", newName, newSubDistrict, newLowest, newHighest);
        section("schools", schools);
        section("moved", moved);
        moved.unique(from, to, grade);
        moved.each(this::notMoreThanAll);
        section("approvals", approvals);
        tab("open", studied, planned, approving, ready);
        tab("done", executed, reported, refused);
        tab("all");
        way(studied, planned, approving, ready, executed, reported);
        menu("PLAN", "school", 60);
        rule((row, now) -> flow.parts(this, row));
        plan.when((row, now) -> foundedSchool.plannable(this, row).or(() -> flow.plannable(this, row)))
                .when((row, now) -> SchoolChangeRule.assets(this, row));
        putUp.does((row, now) -> flow.asked(this, row, now));
        approve.whenTyped((row, now) -> flow.inOrder(this, row));
        approve.does((row, now) -> flow.approved(this, row));
        file.when((row, now) -> ChangeMinutes.filed(this, row)).does((row, now) -> ChangeMinutes.with(this, row));
        approve.to(row -> flow.isApproved(this, row) ? ready : approving, approving, ready);
        giveBack.does((row, now) -> row.with(approvals, List.of()));
        restudy.does((row, now) -> row.with(approvals, List.of()));
        execute.when((row, now) -> flow.executable(this, row, now));
        execute.whenTyped((row, now) -> foundedSchool.coded(this, row).or(() -> flow.after(this, row, now)));
        execute.does((row, now) -> foundedSchool.founded(this, row, now));
        execute.then((row, now) -> flow.execute(this, row, now));
    }

    private Optional<Problem> notMoreThanAll(RecordLine line, RecordRow row, RecordContext now) {
        int all = line.get(male) + line.get(female);
        return Stream.of(poor, boarding)
                .filter(part -> line.get(part) > all)
                .findFirst()
                .map(part -> Problem.of(part.name(), "policyplan.error.more-than-pupils", all));
    }

    /** The schools that do this. */
    List<SchoolId> named(RecordRow row, ChangePart does) {
        return row.lines(schools).stream()
                .filter(line -> line.get(part) == does)
                .map(line -> line.get(school))
                .toList();
    }
}
