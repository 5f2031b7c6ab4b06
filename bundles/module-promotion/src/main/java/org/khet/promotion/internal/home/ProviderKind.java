package org.khet.promotion.internal.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.text.ThaiDate;
import org.khet.promotion.internal.setting.MinimalData;
import org.khet.promotion.internal.setting.PromotionCodes;
import org.khet.promotion.internal.setting.PromotionFiles;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;
import org.khet.promotion.internal.setting.PromotionSettings;

/**
 * Education by a family, an organisation or others: application, visit, decision, permission, and from then on an evaluation each year
 * that falls due. Source: other-groups PROM-03, P03, P-02.
 */
public final class ProviderKind extends PromotionKind {
    private static final int MOST = 200;

    public final Field<String> name = text("provider_name", 200).searched().wide();
    public final Field<String> sort = code("sort_code", PromotionCodes.PROVIDER).filtered();
    public final Field<String> subDistrict = text("sub_district", 100).searched();
    public final Field<String> contact = text("contact", 200).orEmpty().sensitive();
    public final Field<LocalDate> appliedOn = day("applied_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<Optional<List<FileId>>> plan =
            files("plan_files", PromotionFiles.PAPERS, 10).optional();
    public final Lines learners = lines("learners", "prm_provider_learner", 1, MOST);
    public final Field<String> learner =
            learners.text("child_code", MinimalData.CODE_MOST).unique().when(MinimalData::refused);
    public final Field<String> stage = learners.text("stage", 100);
    public final Field<Integer> count = whole("learner_count", 0, MOST)
            .formula(row -> row.lines(learners).size())
            .summed();

    public final State applied = state("APPLIED", StateTone.RUN);
    public final State visited = state("VISITED", StateTone.RUN);
    public final State proposed = state("PROPOSED", StateTone.WAIT);
    public final State permitted = state("PERMITTED", StateTone.DONE).notAwaited();
    public final State due = state("EVALUATION_DUE", StateTone.NEAR);
    public final State ended = end("ENDED", StateTone.IDLE);
    public final State refused = end("REFUSED", StateTone.LATE);

    public final Field<Optional<LocalDate>> visitedOn = day("visited_on")
            .optional()
            .from(visited)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<String> visitResult =
            longText("visit_result", 2000).orEmpty().from(visited);
    public final Field<String> permitNo =
            text("permit_no", 60).orEmpty().from(permitted).searched();
    public final Field<Optional<LocalDate>> permittedOn =
            day("permitted_on").optional().from(permitted).usually(now -> now.today());
    public final Field<Optional<List<FileId>>> permitFile =
            file("permit_file", PromotionFiles.PAPERS).optional().from(permitted);
    public final Field<Optional<LocalDate>> nextOn =
            day("next_evaluation_on").optional().byCode().sorted();
    public final Field<Optional<LocalDate>> evaluatedOn = day("evaluated_on")
            .optional()
            .from(permitted)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<Optional<EvaluationResult>> result =
            choice("evaluation_result", EvaluationResult.class).optional().from(permitted);
    public final Field<String> words =
            longText("evaluation_words", 2000).orEmpty().from(permitted);
    public final Lines evaluations =
            lines("evaluations", "prm_provider_evaluation", 0, 50).byCode();
    public final Field<LocalDate> pastDue = evaluations.day("past_due_on");
    public final Field<LocalDate> pastOn = evaluations.day("past_on");
    public final Field<EvaluationResult> pastResult = evaluations.choice("past_result", EvaluationResult.class);
    public final Field<String> pastWords = evaluations.text("past_words", 2000).orEmpty();

    public final Action visit = action("visit")
            .from(applied)
            .to(visited)
            .needs(PromotionPermissions.PROVIDER_KEEP)
            .demands(visitedOn, visitResult)
            .icon("map-pin");
    public final Action propose = action("propose")
            .from(visited)
            .to(proposed)
            .needs(PromotionPermissions.PROVIDER_KEEP)
            .requests("promotion.provider")
            .icon("send")
            .tells(PromotionPermissions.PROVIDER_DECIDE);
    public final Action permit = action("permit")
            .from(proposed)
            .to(permitted)
            .needs(PromotionPermissions.PROVIDER_DECIDE)
            .answers(Action.Answer.GRANTED)
            .demands(permitNo, permittedOn, permitFile)
            .icon("stamp")
            .does((row, now) ->
                    row.with(nextOn, row.get(permittedOn).orElseThrow().plusMonths(months(now))))
            .tellsMaker();
    public final Action refuse = action("refuse")
            .from(proposed)
            .to(refused)
            .needs(PromotionPermissions.PROVIDER_DECIDE)
            .answers(Action.Answer.REFUSED)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action fallDue = action("fall-due", "fallen-due")
            .from(permitted)
            .to(due)
            .automatic()
            .icon("bell")
            .tells(PromotionPermissions.PROVIDER_KEEP);
    public final Action evaluate = action("evaluate")
            .from(permitted, due)
            .to(permitted)
            .needs(PromotionPermissions.PROVIDER_KEEP)
            .demands(evaluatedOn, result)
            .asks(words)
            .whenTyped(this::evaluable)
            .icon("clipboard-check")
            .does(this::evaluated);
    public final Action end = action("end")
            .from(permitted, due)
            .to(ended)
            .needs(PromotionPermissions.PROVIDER_KEEP)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public ProviderKind(PromotionOffice office) {
        super("provider", "providers", "prm_provider", office);
        rights(PromotionPermissions.PROVIDER_VIEW, PromotionPermissions.PROVIDER_KEEP, applied, visited);
        dueBy(nextOn);
        titled(name);
        list(name, sort, subDistrict, count, appliedOn, permitNo, nextOn);
        section("who", name, sort, subDistrict, contact, appliedOn, plan);
        section("learners", learners);
        tab("open", applied, visited, proposed);
        tab("permitted", permitted, due);
        tab("overdue", now -> List.of(in(permitted, due), nextOn.below(now.today())));
        tab("all");
        way(applied, visited, proposed, permitted);
        menu(MENU, "house", 621, "ways");
    }

    private int months(RecordContext now) {
        return office.setting(now.office(), PromotionSettings.EVALUATION_MONTHS, now.today());
    }

    /** One evaluation for each time that it falls due: not before the permission, after the one before, and not long ahead. */
    private Optional<Problem> evaluable(RecordRow row, RecordContext now) {
        LocalDate on = row.get(evaluatedOn).orElseThrow();
        LocalDate first = row.lines(evaluations).stream()
                .map(line -> line.get(pastOn).plusDays(1))
                .max(LocalDate::compareTo)
                .or(() -> row.get(permittedOn))
                .orElse(on);
        if (on.isBefore(first)) {
            return Optional.of(Problem.of(evaluatedOn.name(), "records.error.before", first));
        }
        int ahead = office.setting(now.office(), PromotionSettings.EVALUATION_AHEAD, now.today());
        return row.get(nextOn)
                .filter(due -> on.isBefore(due.minusDays(ahead)))
                .map(due -> Problem.of(evaluatedOn.name(), "promotion.error.not-due", ThaiDate.longDate(due)));
    }

    /** Keeps the evaluation; the next one falls due a year after this one was. */
    private RecordRow evaluated(RecordRow row, RecordContext now) {
        LocalDate dueOn = row.get(nextOn).orElse(now.today());
        RecordLine line = RecordLine.of(evaluations)
                .with(pastDue, dueOn)
                .with(pastOn, row.get(evaluatedOn).orElseThrow())
                .with(pastResult, row.get(result).orElseThrow())
                .with(pastWords, row.get(words).isBlank() ? null : row.get(words));
        return row.with(
                        evaluations,
                        Stream.concat(row.lines(evaluations).stream(), Stream.of(line))
                                .toList())
                .with(nextOn, dueOn.plusMonths(months(now)));
    }
}
