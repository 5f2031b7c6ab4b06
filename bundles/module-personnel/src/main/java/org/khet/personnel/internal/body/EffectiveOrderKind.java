package org.khet.personnel.internal.body;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.register.PersonnelFileChanges;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.text.ThaiDate;

/**
 * An order that acts in registers from its day on: at once where that day has come, otherwise in the morning of it; until then it can be
 * cancelled. One that its morning refuses waits for whoever signs orders. Further columns: {@code entered_on}. Source: other-groups HR-05,
 * HR-10.
 */
@SuppressWarnings("this-escape") // declared once, by fields; nothing is overridden while it is made
public abstract class EffectiveOrderKind extends BodyOrderKind {
    public final Field<Optional<LocalDate>> enteredOn =
            day("entered_on").optional().byCode();

    public final State coming = state("COMING", StateTone.WAIT);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Action enter = action("enter")
            .from(coming)
            .needs(PersonnelPermissions.ORDER)
            .when(this::dayHasCome)
            .does(this::entered)
            .icon("list-checks")
            .tellsMaker();
    public final Action cancel = action("cancel")
            .from(coming)
            .to(cancelled)
            .needs(PersonnelPermissions.ORDER)
            .because()
            .backward("ban")
            .inOwnTime()
            .tellsMaker();

    /** A kind of the module; see {@link BodyOrderKind#BodyOrderKind}. */
    protected EffectiveOrderKind(String name, String table, PersonnelSettingReader settings, boolean goesOn) {
        super(name, table, settings, goesOn);
        order.does((row, now) -> dayHasCome(row, now).isEmpty() && isReady(row, now) ? entered(row, now) : row);
        order.to(this::reached, ordered, coming).then(this::carriedOut);
        enter.to(this::reached, ordered).then(this::carriedOut);
    }

    /** What the order does in registers, once. */
    protected abstract void carryOut(RecordRow row, RecordContext now);

    /** What changes in the record itself when its order acts. */
    protected RecordRow begun(RecordRow row, RecordContext now) {
        return row;
    }

    /** Whether an order whose day has come acts at once; it waits where others have to be ordered with it. */
    protected boolean isReady(RecordRow row, RecordContext now) {
        return true;
    }

    /** Where a record stands whose order has acted. */
    protected State inForce(RecordRow row) {
        return ordered;
    }

    /** Where a record stands after its order: see {@link #inForce}. */
    protected final State reached(RecordRow row) {
        return row.has(enteredOn) ? inForce(row) : coming;
    }

    /** The order as the history of a file cites it. */
    protected final PersonnelFileChanges.Cited source(RecordRow row) {
        return new PersonnelFileChanges.Cited(
                row.get(orderNo), row.get(effectiveOn).orElseThrow());
    }

    /** Why an order does not act yet: its day is to come. */
    public static Optional<Problem> toCome(Optional<LocalDate> day, RecordContext now) {
        return day.filter(one -> one.isAfter(now.today()))
                .map(one -> Problem.of("", "personnel.error.day-to-come", ThaiDate.longDate(one)));
    }

    private Optional<Problem> dayHasCome(RecordRow row, RecordContext now) {
        return toCome(row.get(effectiveOn), now);
    }

    private RecordRow entered(RecordRow row, RecordContext now) {
        return begun(row, now).with(enteredOn, now.today());
    }

    private void carriedOut(RecordRow row, RecordContext now) {
        if (row.has(enteredOn)) {
            carryOut(row, now);
        }
    }
}
