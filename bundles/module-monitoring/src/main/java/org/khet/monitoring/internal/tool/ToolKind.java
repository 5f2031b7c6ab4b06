package org.khet.monitoring.internal.tool;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringFiles;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
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
 * A version of the form that a progress report asks beside its own fields; fixed once agreed, changed by the next version.
 * Source: monitoring ME-07, RM-03, MON-03, 59, 60.
 */
public final class ToolKind extends RecordKind {
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<ToolSort> sort =
            choice("sort", ToolSort.class).initially(ToolSort.PROGRESS).filtered();
    public final Field<Integer> number =
            whole("version_no", 1, 999).initially(1).byCode();
    public final Field<Optional<Long>> previous =
            record("previous", "monitoring.tool").optional().byCode();
    public final Field<UnitId> unit = unit("unit");
    public final Field<String> purpose = longText("purpose", 1000);

    public final Lines questions = lines("questions", "mon_tool_question", 1, 60);
    public final Field<String> part = questions.text("part", 100).orEmpty();
    public final Field<String> question = questions.text("question", 300);
    public final Field<QuestionKind> kind =
            questions.choice("question_kind", QuestionKind.class).initially(QuestionKind.TEXT);
    public final Field<String> choices = questions.text("choices", 500).orEmpty();
    public final Field<Boolean> needed = questions.yesNo("needed").initially(true);
    public final Field<AskedOf> askedOf =
            questions.choice("asked_of", AskedOf.class).initially(AskedOf.ALL);
    public final Field<Optional<Integer>> ifQuestion =
            questions.whole("if_question", 1, 60).optional();
    public final Field<String> ifValue = questions.text("if_value", 100).orEmpty();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State inChain = state("IN_CHAIN", StateTone.WAIT);
    public final State agreed = state("AGREED", StateTone.RUN);
    public final State used = state("USED", StateTone.RUN);
    public final State replaced = end("REPLACED", StateTone.IDLE);

    public final Field<String> decisionNo = text("decision_no", 60).orEmpty().from(agreed, used, replaced);
    public final Field<Optional<LocalDate>> decisionOn =
            day("decision_on").optional().from(agreed, used, replaced);
    public final Field<Optional<List<FileId>>> decisionFile =
            file("decision_file", MonitoringFiles.EVIDENCE).optional().from(agreed, used, replaced);

    public final Action replace =
            action("replace").from(agreed, used).to(replaced).automatic();
    public final Action agree = action("agree")
            .from(draft)
            .to(agreed)
            .needs(MonitoringPermissions.TOOL_AGREE)
            .when(sort.is(ToolSort.PROGRESS), "monitoring.error.tool-decision")
            .putsAside(replace);
    public final Action ask = action("ask")
            .from(draft)
            .to(inChain)
            .needs(MonitoringPermissions.TOOL_KEEP)
            .requests("monitoring.tool")
            .tells(MonitoringPermissions.DECISION_RECORD);
    public final Action grant = action("grant")
            .from(inChain)
            .to(agreed)
            .needs(MonitoringPermissions.DECISION_RECORD)
            .answers(Action.Answer.GRANTED)
            .demands(decisionNo, decisionOn, decisionFile)
            .putsAside(replace)
            .icon("stamp")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(inChain)
            .to(draft)
            .needs(MonitoringPermissions.DECISION_RECORD)
            .answers(Action.Answer.RETURNED)
            .because()
            .backward()
            .tellsMaker();
    public final Action use = action("use").from(agreed).to(used).automatic();
    public final Action renew = action("renew")
            .from(agreed, used)
            .needs(MonitoringPermissions.TOOL_KEEP)
            .makesNextVersion(previous, number)
            .icon("copy");

    /** The kind as the module keeps it. */
    public ToolKind() {
        super("monitoring", "tool", "mon_tool");
        rights(MonitoringPermissions.VIEW, MonitoringPermissions.TOOL_KEEP, draft);
        belongsTo(unit);
        seenByOffice();
        questions.each((line, row, now) -> problem(line, row));
        titled(title, number);
        list(title, sort, number, unit);
        section("what", title, sort, unit, purpose);
        section("questions", questions);
        tab("open", draft, inChain, agreed, used);
        tab("all");
        way(draft, agreed, used, replaced);
        menu("PLAN", "file-pen", 121, "evaluations");
    }

    private Optional<Problem> problem(RecordLine line, RecordRow row) {
        if (line.get(kind).asksChoices() && line.get(choices).isBlank()) {
            return Optional.of(Problem.of(choices.name(), "records.error.missing"));
        }
        int place = row.lines(questions).indexOf(line) + 1;
        return line.get(ifQuestion).filter(other -> other >= place).isPresent()
                ? Optional.of(Problem.of(ifQuestion.name(), "monitoring.error.condition-forward"))
                : Optional.empty();
    }
}
