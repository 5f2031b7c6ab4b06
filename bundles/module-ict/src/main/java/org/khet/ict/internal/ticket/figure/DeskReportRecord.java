package org.khet.ict.internal.ticket.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctFiles;
import org.khet.ict.internal.IctPermissions;
import org.khet.portal.api.file.FileId;
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

/**
 * Reports of the desk (แบบ F9): figures come from the tickets, the head edits and hands in, the director takes note by a memo, or
 * in words where no module decides by papers. Source: ict F9, kinds-ict ict.report, ICT-31, ICT-99.
 */
public final class DeskReportRecord extends RecordKind {
    /** Counts a period. */
    @FunctionalInterface
    public interface Figures {
        /** Topics with their values, in the order of the paper. */
        List<String[]> of(RecordContext now, LocalDate from, LocalDate to);
    }

    public final Field<ReportPeriod> period =
            choice("period", ReportPeriod.class).filtered().initially(ReportPeriod.MONTH);
    public final Field<LocalDate> from = day("from_day")
            .sorted()
            .filtered()
            .initially(now -> now.today().minusMonths(1).withDayOfMonth(1));
    public final Field<LocalDate> to = day("to_day")
            .notBefore(from)
            .initially(now -> now.today().withDayOfMonth(1).minusDays(1));
    public final Lines figures = lines("figures", "ict_report_figure", 0, 1000).fixed();
    public final Field<String> topic = figures.text("topic", 200).byCode();
    public final Field<String> value = figures.text("amount", 60);
    /** The days of which the figures tell. */
    public final Field<Optional<LocalDate>> countedFrom =
            day("counted_from").optional().byCode().unseen();

    public final Field<Optional<LocalDate>> countedTo =
            day("counted_to").optional().byCode().unseen();
    public final Field<String> activities = longText("activities", 2000).orEmpty();
    public final Field<String> problems = longText("problems", 2000).orEmpty();
    public final Field<String> proposals = longText("proposals", 2000).orEmpty();
    public final Field<Optional<PersonId>> decider = person("decider").byCode().optional();

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
            .requests("ict.report")
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

    private final Figures count;

    /** @param count counts a period */
    public DeskReportRecord(Figures count) {
        super("ict", "report", "ict_report");
        this.count = count;
        rights(IctPermissions.FIGURES_VIEW, IctPermissions.REPORT_EDIT, draft);
        seenByOffice();
        unique(period, from);
        create().does(this::counted);
        titled(period, from);
        list(period, from, to, decider);
        section("what", period, from, to);
        section("figures", figures);
        section("words", activities, problems, proposals);
        tab("open", draft, submitted);
        tab("all");
        menu("ICT", "file-text", 16, "reports");
    }

    /** Figures of other days are counted anew whenever the period is changed; told once, before anybody works. */
    void keep(RecordService<DeskReportRecord> service) {
        stored((row, now) -> {
            boolean other = !row.get(countedFrom).equals(Optional.of(row.get(from)))
                    || !row.get(countedTo).equals(Optional.of(row.get(to)));
            if (other) {
                service.internal().act(now.caller(), row, refresh);
            }
        });
    }

    private Field<Optional<PersonId>> decider() {
        return decider;
    }

    /** What was typed in words stays. */
    private RecordRow counted(RecordRow row, RecordContext now) {
        return row.with(countedFrom, row.get(from))
                .with(countedTo, row.get(to))
                .with(
                        figures,
                        count.of(now, row.get(from), row.get(to)).stream()
                                .map(one -> RecordLine.of(figures)
                                        .with(topic, one[0])
                                        .with(value, one[1]))
                                .toList());
    }
}
