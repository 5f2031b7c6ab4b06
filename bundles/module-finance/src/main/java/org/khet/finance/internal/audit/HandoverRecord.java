package org.khet.finance.internal.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.setting.ControlPermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Callers;

/**
 * Hand-over lists (บัญชีรับ–ส่งมอบงานการเงิน): signed by who gives first, then by who takes over. Source: finance FIN-98; kinds-finance
 * finance.handover.
 */
public final class HandoverRecord extends RecordKind {
    static final int THINGS_MOST = 100;

    public final Field<PersonId> giver =
            person("giver").initially(now -> now.caller().person());
    public final Field<PersonId> taker = person("taker");
    public final Field<LocalDate> date =
            day("dated_on").initially(now -> now.today()).sorted();
    public final Field<String> order = text("order_no", 100).searched().orEmpty();
    public final Lines things = lines("things", "fin_handover_thing", 0, THINGS_MOST);
    public final Field<HandoverSort> sort = things.choice("sort", HandoverSort.class);
    public final Field<String> thing = things.text("thing", 300);
    public final Field<String> no = things.text("thing_no", 60).orEmpty();
    public final Field<BigDecimal> amount = things.baht("amount").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> total = baht("total").sumOf(things, amount);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State given = state("GIVEN", StateTone.WAIT);
    public final State received = end("RECEIVED", StateTone.DONE);

    /** What the portal knows that the giver holds is put on the list. */
    public final Action fill = action("fill", "filled")
            .from(draft)
            .needs(ControlPermissions.HANDOVER_EDIT)
            .does((row, now) -> items().filled(this, row, now))
            .inOwnTime()
            .icon("list-tree");

    public final Action give = action("give", "given")
            .from(draft)
            .to(given)
            .needs(ControlPermissions.HANDOVER_EDIT)
            .when((row, now) -> only(row.get(giver()), now, "finance.error.giverSigns"))
            .whenTyped((row, now) -> signable(row))
            .icon("pen-line")
            .tells(row -> new Audience(Set.of(row.get(taker())), Set.of()));
    public final Action receive = action("receive")
            .from(given)
            .to(received)
            .needs(ControlPermissions.HANDOVER_EDIT)
            .when((row, now) -> only(row.get(taker()), now, "finance.error.takerSigns"))
            .icon("check")
            .tells(row -> new Audience(Set.of(row.get(giver())), Set.of()));
    public final Action giveBack = action("return", "returned")
            .from(given)
            .to(draft)
            .needs(ControlPermissions.HANDOVER_EDIT)
            .because()
            .backward("undo-2")
            .tells(row -> new Audience(Set.of(row.get(giver())), Set.of()));

    private final HandoverItems items;
    private @Nullable Callers callers;

    /** @param items what people hold */
    public HandoverRecord(HandoverItems items) {
        super("finance", "handover", "fin_handover");
        this.items = items;
        rights(ControlPermissions.HANDOVER_VIEW, ControlPermissions.HANDOVER_EDIT, draft);
        titled(date, giver, taker);
        list(date, giver, taker, order, total);
        ordered(date, true);
        section("what", giver, taker, date, order);
        section("things", things);
        tab("open", draft, given);
        tab("all");
        way(draft, given, received);
        rule((row, now) -> row.get(giver).equals(row.get(taker))
                ? Optional.of(Problem.of(taker.name(), "finance.error.samePerson"))
                : Optional.empty());
        menu("FIN", "arrow-left-right", 96, "audit");
    }

    /** Told once before anybody writes a list: who may sign it. */
    public void keep(Callers known) {
        callers = known;
    }

    private HandoverItems items() {
        return items;
    }

    /** The problem with a list of nothing, or for somebody who could never sign it. */
    private Optional<Problem> signable(RecordRow row) {
        if (row.lines(things).isEmpty()) {
            return Optional.of(Problem.of("", "finance.error.handoverEmpty"));
        }
        Callers known = callers;
        return known == null
                        || !known.scope(row.head().office(), row.get(taker), ControlPermissions.HANDOVER_EDIT)
                                .isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.takerRole"));
    }

    private Field<PersonId> giver() {
        return giver;
    }

    private Field<PersonId> taker() {
        return taker;
    }

    private static Optional<Problem> only(PersonId wanted, RecordContext now, String key) {
        return now.caller().person().equals(wanted) ? Optional.empty() : Optional.of(Problem.of("", key));
    }
}
