package org.khet.ict.internal.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * Studies of an information system (แบบ F12): how work goes now, what is wrong and needed, and proposals of which the director says
 * which are adopted (F14). Support of research notes the media that came of it. Requests for access (F13) name the study they serve.
 * Source: ict P12, P18, D, kinds-ict ict.study, ICT-82, ICT-122.
 */
public final class SystemStudyRecord extends RecordKind {
    private static final FileRules FILES =
            new FileRules(20L << 20, Set.of("application/pdf", "image/jpeg", "image/png"));

    public final Field<StudySort> sort =
            choice("sort", StudySort.class).filtered().initially(StudySort.SYSTEM);
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<String> objective = longText("objective", 1000);
    public final Field<Optional<String>> system =
            code("system", IctCodes.SYSTEM).filtered().optional().neededIf(sort.is(StudySort.SYSTEM));
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<PersonId> analyst =
            person("analyst").initially(now -> now.caller().person());
    public final Field<LocalDate> begins = day("begins_on").sorted().filtered().initially(now -> now.today());
    public final Field<String> order = text("order_no", 100).orEmpty();
    public final Field<Optional<Long>> medium = record("medium", "ict.medium").optional();
    public final Field<String> present = longText("process_now", 2000).orEmpty();
    public final Field<String> problems = longText("problems", 2000).orEmpty();
    public final Field<String> needs = longText("needs", 2000).orEmpty();
    public final Field<String> result = longText("result", 2000).orEmpty();
    public final Field<Optional<List<FileId>>> report =
            files("report", FILES, 5).optional();
    public final Lines members = lines("members", "ict_study_member", 0, 30);
    public final Field<PersonId> member = members.person("person");
    public final Field<String> duty = members.text("duty", 100);
    public final Lines findings = lines("findings", "ict_study_finding", 0, 100);
    public final Field<String> topic = findings.text("topic", 300);
    public final Field<String> proposal = findings.text("proposal", 500);
    public final Lines verdicts = lines("verdicts", "ict_study_verdict", 0, 100).fixed();
    public final Field<String> judged = verdicts.text("proposal", 500).byCode();
    public final Field<Boolean> adopted = verdicts.yesNo("adopted");
    public final Field<Optional<PersonId>> decider = person("decider").byCode().optional();

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State running = state("RUNNING", StateTone.RUN);
    public final State reported = state("REPORTED", StateTone.WAIT);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Action start = action("start")
            .from(planned)
            .to(running)
            .needs(IctWorkPermissions.STUDY_EDIT)
            .icon("play");
    public final Action hand = action("report")
            .from(running)
            .to(reported)
            .needs(IctWorkPermissions.STUDY_EDIT)
            .demands(result)
            .when((row, now) -> row.lines(findings()).isEmpty()
                    ? Optional.of(Problem.of("", "ict.error.study-findings"))
                    : Optional.empty())
            .does((row, now) -> row.with(verdicts(), open(row)))
            .tells(IctWorkPermissions.STUDY_AGREE)
            .icon("send");
    public final Action decide = action("decide")
            .from(reported)
            .to(closed)
            .needs(IctWorkPermissions.STUDY_AGREE)
            .notWho(hand)
            .asks(verdicts)
            .does((row, now) -> row.with(decider(), now.caller().person()))
            .tells(analyst)
            .icon("stamp");
    public final Action giveBack = action("give-back")
            .from(reported)
            .to(running)
            .needs(IctWorkPermissions.STUDY_AGREE)
            .because()
            .backward("undo-2")
            .tells(analyst);

    public SystemStudyRecord() {
        super("ict", "study", "studies", "ict_study");
        rights(IctWorkPermissions.STUDY_VIEW, IctWorkPermissions.STUDY_EDIT, planned, running);
        seenByOffice();
        belongsTo(unit);
        titled(title);
        list(begins, title, sort, system, unit, analyst, decider);
        ordered(begins, true);
        section("what", sort, title, objective, system, unit, analyst, begins, order, medium);
        section("members", members);
        section("now", present, problems, needs);
        section("findings", findings);
        section("result", result, report);
        tab("open", planned, running);
        tab("decide", reported);
        tab("all");
        way(planned, running, reported, closed);
        menu("ICT", "search-check", 110, "work");
    }

    private List<RecordLine> open(RecordRow row) {
        return row.lines(findings).stream()
                .map(one ->
                        RecordLine.of(verdicts).with(judged, one.get(proposal)).with(adopted, false))
                .toList();
    }

    private Lines findings() {
        return findings;
    }

    private Lines verdicts() {
        return verdicts;
    }

    private Field<Optional<PersonId>> decider() {
        return decider;
    }
}
