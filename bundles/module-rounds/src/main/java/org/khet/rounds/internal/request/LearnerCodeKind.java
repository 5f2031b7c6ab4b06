package org.khet.rounds.internal.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.rounds.internal.setting.RoundsCodes;
import org.khet.rounds.internal.setting.RoundsFiles;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.setting.RoundsSettings;

/**
 * Codes for learners without evidence of civil registration (รหัส G): searched for, checked, certified by another person, issued.
 * Source: ict ICT-P31, ICT-67, E-R20; policyplan R-54, PLAN-57.
 */
public final class LearnerCodeKind extends RecordKind {
    private static final int OLDEST = 1900;
    private static final int LATEST = 2200;

    public final Field<SchoolId> school = school("school").filtered();
    public final Field<String> alias = text("alias", 120).sensitive().when(CitizenNumberMask::refused);
    public final Field<Optional<Integer>> birthYear =
            whole("birth_year", OLDEST, LATEST).sensitive().optional();
    public final Field<String> nationality =
            code("nationality", RoundsCodes.NATIONALITY).filtered();
    public final Field<String> reason = longText("why_none", 1000).sensitive().when(CitizenNumberMask::refused);
    public final Field<List<FileId>> evidence =
            files("evidence", RoundsFiles.PROOF, 10).sensitive();
    public final Field<Boolean> hasNumber = yesNo("has_number").initially(false);

    public final State entered = state("ENTERED", StateTone.IDLE);
    public final State checked = state("CHECKED", StateTone.RUN);
    public final State certified = state("CERTIFIED", StateTone.WAIT);
    public final State issued = end("ISSUED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.IDLE);
    public final State duplicate = end("DUPLICATE", StateTone.IDLE);

    /** When the office searched for a code that is there already; no school says so for it. */
    public final Field<Optional<LocalDate>> searchedOn = day("searched_on")
            .from(checked)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());

    public final Field<String> code =
            text("learner_code", 20).from(issued).orEmpty().sensitive().when(CitizenNumberMask::refused);
    public final Field<Optional<LocalDate>> issuedOn = day("issued_on").byCode().optional();

    public final Action check = action("check")
            .from(entered)
            .to(checked)
            .needs(RoundsPermissions.CODE_CERTIFY)
            .asks(searchedOn)
            .icon("search-check");
    public final Action certify = action("certify")
            .from(checked)
            .to(certified)
            .needs(RoundsPermissions.CODE_CERTIFY)
            .icon("stamp");
    public final Action issue = action("issue")
            .from(certified)
            .to(issued)
            .needs(RoundsPermissions.CODE_CERTIFY)
            .demands(code)
            .icon("id-card")
            .tellsMaker();
    public final Action refuse = action("refuse")
            .from(entered, checked)
            .to(refused)
            .needs(RoundsPermissions.CODE_CERTIFY)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action same = action("find-duplicate", "found-duplicate")
            .from(entered, checked)
            .to(duplicate)
            .needs(RoundsPermissions.CODE_CERTIFY)
            .because()
            .backward("copy")
            .tellsMaker();

    /** The kind as the module keeps it. */
    public LearnerCodeKind() {
        super("rounds", "learner-code", "rnd_learner_code");
        rights(RoundsPermissions.CODE_VIEW, RoundsPermissions.CODE_ENTER, entered);
        isAbout(school);
        titled(school, nationality);
        list(school, nationality, searchedOn, issuedOn);
        section("who", school, alias, birthYear, nationality);
        section("why", reason, evidence, hasNumber);
        tab("open", entered, checked, certified);
        tab("issued", issued);
        tab("all");
        way(entered, checked, certified, issued);
        menu("*", "id-card", 44);
        check.whenTyped((row, now) -> searched(row));
        issue.when((row, now) -> searched(row)).does((row, now) -> row.with(issuedOn, now.today()));
    }

    /** Who entered or rewrote a case does not certify it, where the office wants two people; told once. */
    public void certifiedByAnother(RecordService<LearnerCodeKind> codes, RoundsPortal portal) {
        certify.when((row, now) -> two(codes, portal, row, now));
    }

    /** No citizen number, and a search for a code that is there already. */
    private Optional<Problem> searched(RecordRow row) {
        if (row.get(hasNumber)) {
            return Optional.of(Problem.of("", "rounds.error.has-number"));
        }
        return row.get(searchedOn).isEmpty()
                ? Optional.of(Problem.of(searchedOn.name(), "rounds.error.not-searched"))
                : Optional.empty();
    }

    private static Optional<Problem> two(
            RecordService<LearnerCodeKind> codes, RoundsPortal portal, RecordRow row, RecordContext now) {
        boolean wrote = portal.settings.get(now.office(), RoundsSettings.TWO_FOR_CODES, now.today())
                && codes.internal().steps(now.caller(), row.id()).stream()
                        .filter(step ->
                                step.action().equals("create") || step.action().equals("change"))
                        .anyMatch(step -> step.person().equals(now.caller().person()));
        return wrote ? Optional.of(Problem.of("", "rounds.error.enterer-certifies")) : Optional.empty();
    }
}
