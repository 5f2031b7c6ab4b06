package org.khet.supervision.internal.quality;

import java.time.LocalDate;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.supervision.internal.SupervisionPermissions;

/** A school year whose self-assessments are due: opened, each open school owes one. Source: other-groups SUP-P04, U-05, SUP-09. */
public final class SarRoundKind extends RecordKind {
    public final Field<Integer> year =
            whole("school_year", 2500, 2700).initially(this::lastYear).unique().sorted();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<LocalDate> due = day("due_on").sorted();
    public final Field<UnitId> unit = unit("unit");
    public final Field<String> letter = text("letter_no", 100).orEmpty();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State open = state("OPEN", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Field<String> missingWords =
            longText("missing_words", 2000).orEmpty().from(closed);

    public final Action start = action("open", "opened")
            .from(draft)
            .to(open)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .then((row, now) -> flow().ask(this, row, now))
            .icon("play");
    public final Action more = action("add-schools", "schools-added")
            .from(open)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .then((row, now) -> flow().ask(this, row, now))
            .inOwnTime()
            .icon("plus");
    public final Action close = action("close", "closed")
            .from(open)
            .to(closed)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .asks(missingWords)
            .whenTyped((row, now) -> flow().missingExplained(this, row, now))
            .inOwnTime()
            .icon("lock");

    private final SarFlow flow;

    /** @param flow what a round asks of schools */
    public SarRoundKind(SarFlow flow) {
        super("supervision", "sar-round", "sup_sar_round");
        this.flow = flow;
        rights(SupervisionPermissions.QUALITY_VIEW, SupervisionPermissions.QUALITY_KEEP, draft, open);
        belongsTo(unit);
        seenByOffice();
        stored((row, now) -> this.flow.moved(this, row, now));
        titled(title);
        list(year, title, due);
        ordered(year, true);
        section("what", year, title, due, unit, letter);
        tab("all");
        way(draft, open, closed);
        menu("SUP", "calendar-check", 20, "quality");
    }

    private SarFlow flow() {
        return flow;
    }

    private int lastYear(RecordContext now) {
        return flow.schoolYear(now.office()) - 1;
    }
}
