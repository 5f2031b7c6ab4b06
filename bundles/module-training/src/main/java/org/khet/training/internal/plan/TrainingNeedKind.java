package org.khet.training.internal.plan;

import java.util.Optional;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.training.internal.TrainingCodes;
import org.khet.training.internal.TrainingPermissions;

/** What a unit or school needs to learn in a fiscal year. Source: other-groups TDEV-P02, TDEV-01. */
public final class TrainingNeedKind extends RecordKind {
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(now -> now.fiscalYear()).filtered();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<String> topic = text("topic", 200).searched().wide();
    public final Field<String> sort = code("sort_code", TrainingCodes.SORT).filtered();
    public final Field<Integer> people = whole("people_count", 1, 5000);
    public final Field<String> why = longText("why_needed", 1000);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State sent = state("SENT", StateTone.WAIT).notAwaited();
    public final State planned = end("PLANNED", StateTone.DONE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Field<Optional<Long>> plan =
            record("plan", "training.plan").byCode().optional();

    public final Action send = action("send")
            .from(draft)
            .to(sent)
            .needs(TrainingPermissions.NEED_WRITE)
            .icon("send")
            .tells(TrainingPermissions.PLAN_KEEP);
    /** It stands in an approved plan; done by code. */
    public final Action take = action("take", "taken").from(sent).to(planned).automatic();

    public final Action drop = action("drop", "dropped")
            .from(draft, sent)
            .to(dropped)
            .needs(TrainingPermissions.NEED_WRITE)
            .because()
            .inOwnTime()
            .backward("ban");

    /** The kind as the module keeps it. */
    public TrainingNeedKind() {
        super("training", "need", "trn_need");
        rights(TrainingPermissions.NEED_WRITE, TrainingPermissions.NEED_WRITE, draft);
        belongsTo(unit);
        isAbout(school);
        oneOf(unit, school);
        titled(topic, school, unit);
        list(year, topic, sort, people, school, unit);
        section("what", year, unit, school, topic, sort, people, why);
        tab("sent", draft, sent);
        tab("planned", planned);
        tab("all");
        way(draft, sent, planned);
        menu("TDEV", "message-circle-question-mark", 220, "plan");
    }
}
