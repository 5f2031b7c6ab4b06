package org.khet.documents.internal.flow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;

/** A kind of another module that waits for a decision, in the tables of this one. */
final class RequestKindSample extends RecordKind {
    static final Permission VIEW = Permission.of("sample:request:view");
    static final Permission DECIDE = Permission.of("sample:request:decide");

    final Field<String> title = text("title", 200).searched();
    final Field<BigDecimal> sum = baht("amount");
    final State draft = state("DRAFT", StateTone.IDLE);
    final State waiting = state("WAITING", StateTone.WAIT);
    final State granted = end("GRANTED", StateTone.DONE);
    final State refused = end("REFUSED", StateTone.LATE);
    final Field<String> paperNo = text("paper_no", 60).from(granted).orEmpty();
    final Field<Optional<LocalDate>> paperOn = day("paper_on").from(granted).optional();
    final Field<Integer> times = whole("times", 0, 9).byCode().initially(0);
    final Action ask =
            action("ask", "asked").from(draft).to(waiting).needs(VIEW).requests("sample.request", sum);
    final Action grant = action("grant", "granted")
            .from(waiting)
            .to(granted)
            .needs(DECIDE)
            .answers(Action.Answer.GRANTED)
            .demands(paperNo, paperOn)
            .does((row, now) -> row.with(this.times(), row.get(this.times()) + 1));
    final Action refuse = action("refuse")
            .from(waiting)
            .to(refused)
            .needs(DECIDE)
            .answers(Action.Answer.REFUSED)
            .because();
    final Action giveBack = action("return")
            .from(waiting)
            .to(draft)
            .needs(DECIDE)
            .answers(Action.Answer.RETURNED)
            .because();
    final Action withdraw =
            action("withdraw").from(waiting).to(draft).needs(VIEW).backward("ban");

    RequestKindSample() {
        super("sample", "request", "doc_sample");
        rights(VIEW, VIEW, draft);
        titled(title);
    }

    private Field<Integer> times() {
        return times;
    }
}
