package org.khet.training.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.training.internal.TrainingCodes;
import org.khet.training.internal.TrainingFiles;
import org.khet.training.internal.TrainingPermissions;

/** The training plan of a fiscal year: what was needed, how many people, which project pays it. Source: other-groups TDEV-01. */
public final class TrainingPlanKind extends RecordKind {
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(now -> now.fiscalYear()).filtered();
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<UnitId> unit = unit("unit");
    public final Lines items = lines("items", "trn_plan_item", 0, 200);
    public final Field<String> topic = items.text("topic", 200).unique();
    public final Field<String> sort = items.code("sort_code", TrainingCodes.SORT);
    public final Field<Integer> people = items.whole("people_count", 1, 20_000);
    public final Field<Integer> quarter = items.whole("in_quarter", 1, 4);
    public final Field<BigDecimal> amount = items.baht("amount");
    public final Field<Optional<RecordLink>> project =
            items.link("project", "policyplan.project").optional();
    public final Field<BigDecimal> total = baht("total").sumOf(items, amount).summed();
    public final Field<Integer> places = whole("places", 0, 2_000_000).formula(this::places);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State proposed = state("PROPOSED", StateTone.WAIT);
    public final State approved = end("APPROVED", StateTone.DONE);

    /** Of the memo by which it was approved. Source: kinds-documents §9. */
    public final Field<String> decisionNo = text("decision_no", 60).orEmpty().from(approved);

    public final Field<Optional<LocalDate>> decisionOn =
            day("decision_on").optional().from(approved).notAfter(now -> now.today());
    public final Field<Optional<List<FileId>>> decisionFile =
            file("decision_file", TrainingFiles.PAPERS).optional().from(approved);

    /** Takes over what was sent in for the year and is not counted in it yet, by topic. */
    public final Action gather =
            action("gather").from(draft).needs(TrainingPermissions.PLAN_KEEP).icon("list-checks");

    public final Action propose = action("propose")
            .from(draft)
            .to(proposed)
            .needs(TrainingPermissions.PLAN_KEEP)
            .when(places.atLeast(1), "training.error.plan-empty")
            .requests("training.plan", total)
            .icon("send")
            .tells(TrainingPermissions.PLAN_APPROVE);
    public final Action approve = action("approve")
            .from(proposed)
            .to(approved)
            .needs(TrainingPermissions.PLAN_APPROVE)
            .answers(Action.Answer.GRANTED)
            .demands(decisionNo, decisionOn, decisionFile)
            .icon("stamp")
            .tells(TrainingPermissions.PLAN_KEEP);
    public final Action giveBack = action("return", "returned")
            .from(proposed)
            .to(draft)
            .needs(TrainingPermissions.PLAN_APPROVE)
            .answers(Action.Answer.RETURNED)
            .because()
            .backward()
            .tells(TrainingPermissions.PLAN_KEEP);

    /** The kind as the module keeps it. */
    public TrainingPlanKind() {
        super("training", "plan", "trn_plan");
        rights(TrainingPermissions.VIEW, TrainingPermissions.PLAN_KEEP, draft);
        seenByOffice();
        belongsTo(unit);
        titled(title);
        list(year, title, unit, places, total);
        section("what", year, title, unit);
        section("items", items);
        tab("work", draft, proposed);
        tab("approved", approved);
        tab("all");
        way(draft, proposed, approved);
        offered(day -> List.of(in(approved)));
        menu("TDEV", "calendar-range", 221, "plan");
    }

    private int places(RecordRow row) {
        return row.lines(items).stream().mapToInt(line -> line.get(people)).sum();
    }
}
