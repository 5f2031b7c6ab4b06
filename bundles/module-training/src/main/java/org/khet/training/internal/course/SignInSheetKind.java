package org.khet.training.internal.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.training.internal.TrainingPermissions;

/**
 * The sign-in sheet of one session, made when its course is announced; its hours count once, when it is closed. Source: other-groups
 * TDEV-03, T-02.
 */
public final class SignInSheetKind extends RecordKind {
    public final Field<Long> course = record("course", "training.course").filtered();
    public final Field<Instant> begins = instant("begins").sorted();
    public final Field<String> topic = text("topic", 300).wide();
    public final Field<BigDecimal> hours = decimal("hours", 1);
    public final Field<UnitId> unit = unit("unit");
    public final Lines people = lines("people", "trn_sheet_person", 0, 2000).fixed();
    public final Field<String> name = people.text("name", 420).byCode();
    public final Field<Boolean> present = people.yesNo("present");
    public final Field<Long> enrolment =
            people.record("enrolment", "training.enrolment").byCode();
    public final Field<Integer> there = whole("there", 0, 2000).formula(this::there);
    public final Field<Integer> listed =
            whole("listed", 0, 2000).formula(row -> row.lines(people).size());

    public final State open = state("OPEN", StateTone.RUN);
    public final State counted = end("COUNTED", StateTone.DONE);

    public final Action sign = action("sign")
            .from(open)
            .needs(TrainingPermissions.KEEP)
            .asks(people)
            .icon("pen-line");
    public final Action count = action("count")
            .from(open)
            .to(counted)
            .needs(TrainingPermissions.KEEP)
            .saysWhyNot()
            .icon("badge-check");
    public final Action correct = action("correct")
            .from(counted)
            .to(open)
            .needs(TrainingPermissions.KEEP)
            .because()
            .inOwnTime()
            .backward();

    /** The kind as the module keeps it. */
    public SignInSheetKind() {
        super("training", "sheet", "trn_sheet");
        rights(TrainingPermissions.KEEP, TrainingPermissions.KEEP, open);
        byCodeOnly();
        belongsTo(unit);
        seenByOffice();
        titled(course, begins);
        list(begins, course, topic, hours, listed, there);
        ordered(begins, true);
        section("what", course, begins, topic, hours, unit);
        section("people", people);
        tab("due", now -> List.of(in(open), begins.below(now.now())));
        tab("open", open);
        tab("counted", counted);
        tab("all");
        menu("TDEV", "clipboard-list", 212, "courses");
    }

    private int there(RecordRow row) {
        return (int)
                row.lines(people).stream().filter(line -> line.get(present)).count();
    }
}
