package org.khet.ict.internal.traffic;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
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

/**
 * What of the traffic logs was handed to a competent official, by which letter and with whose approval; never the content.
 * Paper D13. Source: ict C.3, E-R16, kinds-ict ict.log-disclosure, ICT-50.
 */
public final class LogDisclosureRecord extends RecordKind {
    /** Looks at the batches. */
    @FunctionalInterface
    public interface Batches {
        /** Why these cannot be handed over: one is purged, or none has these days. */
        Optional<Problem> unusable(RecordRow disclosure, RecordContext now);
    }

    public final Field<String> agency = text("agency", 200).searched().wide();
    public final Field<String> letter = text("letter_no", 100).searched();
    public final Field<LocalDate> letterDay = day("letter_day").notAfter(now -> now.today());
    public final Field<LocalDate> from = day("from_day").sorted().filtered();
    public final Field<LocalDate> to = day("to_day").notBefore(from);
    public final Field<String> purpose = longText("purpose", 1000);
    public final Lines batches = lines("batches", "ict_log_disclosure_batch", 1, 50);
    public final Field<Long> batch;
    public final Field<Optional<PersonId>> approver =
            person("approver").byCode().optional();

    public final State asked = state("ASKED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State handed = end("HANDED_OVER", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final Field<Optional<LocalDate>> handedOn = day("handed_on")
            .from(handed)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());
    public final Field<String> receiver = text("receiver", 200).from(handed).orEmpty();
    public final Field<String> copyHash = text("copy_hash", 128)
            .from(handed)
            .when((field, value, now) -> value.isEmpty() || LogBatchRecord.isHash(value)
                    ? Optional.empty()
                    : Optional.of(Problem.of(field, "ict.error.log-hash")))
            .orEmpty();

    public final Action approve = action("approve")
            .from(asked)
            .to(approved)
            .needs(IctWorkPermissions.LOG_DISCLOSE)
            .notWho(create())
            .does((row, now) -> row.with(approver(), now.caller().person()))
            .icon("stamp")
            .tells(IctWorkPermissions.LOG_STORE);
    public final Action refuse = action("refuse")
            .from(asked)
            .to(refused)
            .needs(IctWorkPermissions.LOG_DISCLOSE)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action handOver = action("hand-over", "handed-over")
            .from(approved)
            .to(handed)
            .needs(IctWorkPermissions.LOG_STORE)
            .demands(handedOn, receiver, copyHash)
            .when((row, now) -> usable().unusable(row, now))
            .icon("handshake");

    private final Batches usable;

    /** @param usable looks at the batches */
    public LogDisclosureRecord(LogBatchRecord stored, Batches usable) {
        super("ict", "log-disclosure", "ict_log_disclosure");
        this.usable = usable;
        batch = batches.record("batch", stored).unique();
        rights(IctWorkPermissions.LOG_VIEW, IctWorkPermissions.LOG_STORE, asked);
        seenByOffice();
        create().tells(IctWorkPermissions.LOG_DISCLOSE);
        rule(usable::unusable);
        titled(letter, agency);
        list(from, to, agency, letter, letterDay, handedOn);
        ordered(from, true);
        section("what", agency, letter, letterDay, from, to, purpose);
        section("batches", batches);
        tab("approve", asked);
        tab("hand-over", approved);
        tab("all");
        way(asked, approved, handed);
        menu("ICT", "handshake", 85, "network");
    }

    private Batches usable() {
        return usable;
    }

    private Field<Optional<PersonId>> approver() {
        return approver;
    }
}
