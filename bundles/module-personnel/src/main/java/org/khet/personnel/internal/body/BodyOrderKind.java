package org.khet.personnel.internal.body;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.PersonnelSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * What a body resolves and an order then carries out. Put up, it stands on the agenda where a module keeps meetings, and the resolution
 * comes back by itself; elsewhere it is typed. Without resolution an order is signed only where the office's setting names its kind not.
 * Columns {@code body_code, resolution_no, resolution_on, order_no, order_on, effective_on}. Source: other-groups H-12, SEC-09, SEC-10.
 */
@SuppressWarnings("this-escape") // declared once, by fields; nothing is overridden while it is made
public abstract class BodyOrderKind extends RecordKind {
    private final PersonnelSettingReader settings;

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State atBody = state("AT_BODY", StateTone.WAIT);
    public final State resolved = state("RESOLVED", StateTone.RUN);
    public final State ordered;
    public final State refused = end("REFUSED", StateTone.IDLE);

    public final Field<String> body =
            code("body_code", PersonnelCodes.BODY).initially("PROVINCE").filtered();
    public final Field<String> resolutionNo =
            text("resolution_no", 60).orEmpty().from(resolved).searched();
    public final Field<Optional<LocalDate>> resolutionOn = day("resolution_on")
            .optional()
            .from(resolved)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<String> orderNo;
    public final Field<Optional<LocalDate>> orderOn;
    public final Field<Optional<LocalDate>> effectiveOn;

    public final Action putUp = action("put-up")
            .needs(PersonnelPermissions.RESOLUTION)
            .to(atBody)
            .proposes(row -> row.get(body))
            .icon("send")
            .tells(PersonnelPermissions.RESOLUTION);
    public final Action resolve = action("resolve")
            .from(atBody)
            .to(resolved)
            .needs(PersonnelPermissions.RESOLUTION)
            .demands(resolutionNo, resolutionOn)
            .resolves(Action.Answer.GRANTED)
            .icon("gavel")
            .tellsMaker()
            .tells(PersonnelPermissions.ORDER);
    public final Action refuse = action("refuse")
            .from(atBody)
            .to(refused)
            .needs(PersonnelPermissions.RESOLUTION)
            .resolves(Action.Answer.REFUSED)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(atBody)
            .to(draft)
            .needs(PersonnelPermissions.RESOLUTION)
            .resolves(Action.Answer.RETURNED)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action draftOrder;
    public final Action order;

    /**
     * A kind of the module.
     *
     * @param goesOn whether somebody still has something to do when the order is signed
     */
    protected BodyOrderKind(String name, String table, PersonnelSettingReader settings, boolean goesOn) {
        super("personnel", name, table);
        this.settings = settings;
        ordered = goesOn ? state("ORDERED", StateTone.RUN) : end("ORDERED", StateTone.DONE);
        orderNo = text("order_no", 60).orEmpty().from(ordered).searched();
        orderOn = day("order_on")
                .optional()
                .from(ordered)
                .notAfter(now -> now.today())
                .usually(now -> now.today());
        effectiveOn = day("effective_on").optional().from(ordered);
        draftOrder = action("draft-order", "order-drafted")
                .needs(PersonnelPermissions.ORDER)
                .when(this::resolutionThere)
                .draftsOrder("personnel." + name)
                .inOwnTime()
                .icon("file-pen");
        order = action("order", "ordered")
                .needs(PersonnelPermissions.ORDER)
                .answers(Action.Answer.GRANTED)
                .demands(orderNo, orderOn, effectiveOn)
                .whenTyped(this::resolutionThere)
                .icon("stamp")
                .tellsMaker();
    }

    /** The usual way: put up as a draft, ordered with the resolution, or without where the office needs none. */
    protected final void usualWay() {
        putUp.from(draft);
        draftOrder.from(draft, resolved);
        order.from(draft, resolved).to(ordered);
    }

    /** How the setting calls a record: the name of the kind, with its sort behind a point where only some sorts need a resolution. */
    protected String named(RecordRow row) {
        return name();
    }

    private Optional<Problem> resolutionThere(RecordRow row, RecordContext now) {
        Set<String> needed = Set.of(settings.get(now.office(), PersonnelSettings.RESOLUTION_NEEDED)
                .strip()
                .split("[,\\s]+"));
        boolean asked = needed.contains(name()) || needed.contains(named(row));
        return asked && row.get(resolutionNo).isBlank()
                ? Optional.of(Problem.of(orderNo.name(), "personnel.error.resolution-needed"))
                : Optional.empty();
    }

    /** The settings of the office. */
    protected final PersonnelSettingReader settings() {
        return settings;
    }
}
