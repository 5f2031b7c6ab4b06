package org.khet.ict.internal.yearly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctFiles;
import org.khet.ict.internal.IctPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Action.Answer;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/**
 * The report of a fiscal year about the web site (แบบ F20) or about all work of the group: figures come from the registers, what
 * is said in words from the head. Source: ict E-R23, kinds-ict ict.report, ICT-108, ICT-123.
 */
public final class YearReportRecord extends RecordKind {
    /** Counts a year. */
    @FunctionalInterface
    public interface Figures {
        /** Topics with their values, in the order of the paper. */
        List<String[]> of(RecordContext now, YearReportSort sort, FiscalYear year);
    }

    public final Field<YearReportSort> sort =
            choice("sort", YearReportSort.class).filtered();
    public final Field<FiscalYear> year = fiscalYear("fiscal_year").filtered().initially(now -> now.fiscalYear());
    public final Lines figures = lines("figures", "ict_year_figure", 0, 100).fixed();
    public final Field<String> topic = figures.text("topic", 200).byCode();
    public final Field<String> value = figures.text("amount", 60).byCode();
    public final Field<String> activities = longText("activities", 2000).orEmpty();
    public final Field<String> evaluation = longText("evaluation", 2000).orEmpty();
    public final Field<String> problems = longText("problems", 2000).orEmpty();
    public final Field<String> plan = longText("next_plan", 2000).orEmpty();
    public final Field<Optional<PersonId>> decider = person("decider").byCode().optional();
    public final Field<Integer> reminders =
            whole("reminders", 0, 10_000).byCode().initially(0);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State submitted = state("SUBMITTED", StateTone.WAIT);
    public final State acknowledged = end("ACKNOWLEDGED", StateTone.DONE);

    public final Field<String> decisionNo =
            text("decision_no", 60).from(acknowledged).orEmpty();
    public final Field<Optional<LocalDate>> decisionOn =
            day("decision_on").from(acknowledged).notAfter(now -> now.today()).optional();
    public final Field<Optional<List<FileId>>> decisionFile =
            file("decision_file", IctFiles.PAPER).from(acknowledged).optional();

    public final Action refresh = action("refresh", "refreshed")
            .from(draft)
            .needs(IctPermissions.REPORT_EDIT)
            .confirmed()
            .does(this::counted)
            .icon("refresh-cw");
    public final Action submit = action("submit")
            .from(draft)
            .to(submitted)
            .needs(IctPermissions.REPORT_EDIT)
            .when(this::unevaluated)
            .saysWhyNot()
            .requests("ict.year-report")
            .icon("send")
            .tells(IctPermissions.REPORT_AGREE);
    public final Action acknowledge = action("acknowledge")
            .from(submitted)
            .to(acknowledged)
            .needs(IctPermissions.REPORT_AGREE)
            .answers(Answer.GRANTED)
            .demands(decisionNo, decisionOn, decisionFile)
            .does((row, now) -> row.with(decider(), now.caller().person()))
            .icon("stamp")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(submitted)
            .to(draft)
            .needs(IctPermissions.REPORT_AGREE)
            .answers(Answer.RETURNED)
            .because()
            .backward("undo-2")
            .tellsMaker();
    /** Its day is over; done by the job, once. */
    public final Action remind = action("remind")
            .from(draft)
            .automatic()
            .does((row, now) -> row.with(reminders(), row.get(reminders()) + 1))
            .tells(IctPermissions.REPORT_EDIT);

    private final Figures count;

    /** @param count counts a year */
    public YearReportRecord(Figures count) {
        super("ict", "year-report", "ict_year_report");
        this.count = count;
        rights(IctPermissions.FIGURES_VIEW, IctPermissions.REPORT_EDIT, draft);
        seenByOffice();
        unique(sort, year);
        create().does(this::counted);
        titled(sort, year);
        list(year, sort, decider);
        section("what", sort, year);
        section("figures", figures);
        section("words", activities, evaluation, problems, plan);
        tab("open", draft, submitted);
        tab("all");
        menu("ICT", "file-text", 17, "reports");
    }

    /** Figures of another year or sort are counted anew whenever one of them is changed; told once, before anybody works. */
    void keep(RecordService<YearReportRecord> service) {
        stored((row, now) -> {
            boolean other = service.internal().steps(now.caller(), row.id()).getLast().changes().stream()
                    .anyMatch(one ->
                            one.field().equals(sort.name()) || one.field().equals(year.name()));
            if (other) {
                service.internal().act(now.caller(), row, refresh);
            }
        });
    }

    /** The web report says how the site was found by those who use it (F19). */
    private Optional<Problem> unevaluated(RecordRow row, RecordContext now) {
        return row.get(sort) == YearReportSort.WEB && row.get(evaluation).isBlank()
                ? Optional.of(Problem.of("", "ict.error.web-evaluation"))
                : Optional.empty();
    }

    private RecordRow counted(RecordRow row, RecordContext now) {
        return row.with(
                figures,
                count.of(now, row.get(sort), row.get(year)).stream()
                        .map(one -> RecordLine.of(figures).with(topic, one[0]).with(value, one[1]))
                        .toList());
    }

    private Field<Optional<PersonId>> decider() {
        return decider;
    }

    private Field<Integer> reminders() {
        return reminders;
    }
}
