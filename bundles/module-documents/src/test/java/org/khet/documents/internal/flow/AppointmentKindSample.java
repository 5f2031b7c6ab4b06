package org.khet.documents.internal.flow;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;

/** A committee of another module that an order appoints: drafted as paper, or typed. */
final class AppointmentKindSample extends RecordKind {
    static final Permission VIEW = Permission.of("sample:appointment:view");
    static final Permission KEEP = Permission.of("sample:appointment:keep");

    final Field<String> title = text("title", 200).searched();
    final Lines members = lines("members", "doc_sample_member", 0, 20);
    final Field<String> member = members.text("name", 200);
    final State planned = state("PLANNED", StateTone.WAIT);
    final State appointed = end("APPOINTED", StateTone.DONE);
    final Field<String> orderNo = text("order_no", 60).from(appointed).orEmpty();
    final Field<Optional<LocalDate>> orderOn = day("order_on").from(appointed).optional();
    final Field<Optional<LocalDate>> beginsOn = day("begins_on").from(appointed).optional();
    final Field<Integer> times = whole("times", 0, 9).byCode().initially(0);
    final Action draftOrder = action("draft-order", "order-drafted")
            .from(planned)
            .needs(KEEP)
            .draftsOrder("sample.appointment")
            .inOwnTime();
    final Action appoint = action("appoint")
            .from(planned)
            .to(appointed)
            .needs(KEEP)
            .answers(Action.Answer.GRANTED)
            .demands(orderNo, orderOn, beginsOn)
            .does((row, now) -> row.with(this.times(), row.get(this.times()) + 1));
    final State given = end("GIVEN_UP", StateTone.IDLE);
    final Action giveUp =
            action("give-up", "given-up").from(planned).to(given).needs(KEEP).because();

    AppointmentKindSample() {
        super("sample", "appointment", "doc_sample");
        rights(VIEW, KEEP, planned);
        titled(title);
    }

    private Field<Integer> times() {
        return times;
    }
}
