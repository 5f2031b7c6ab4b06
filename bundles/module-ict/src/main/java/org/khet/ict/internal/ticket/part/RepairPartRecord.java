package org.khet.ict.internal.ticket.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctFiles;
import org.khet.ict.internal.IctPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Action.Answer;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Parts and repairs by a shop for tickets: asked by who repairs, endorsed by the head, decided by the director, by the head up
 * to the office's limit. Nothing is used before it is there. Source: ict I.2.6, T10 to T13, kinds-ict ict.part, ICT-12 to
 * ICT-15.
 */
public final class RepairPartRecord extends PartFacts {
    public final State requested = state("REQUESTED", StateTone.IDLE);
    public final State endorsed = state("ENDORSED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State ordered = state("ORDERED", StateTone.WAIT);
    public final State received = state("RECEIVED", StateTone.RUN);
    public final State used = end("USED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);
    /** Of the director's paper; what the head allows within the limit needs none. Source: kinds-documents §9. */
    public final Field<String> decisionNo =
            text("decision_no", 60).from(approved, ordered, received, used).orEmpty();

    public final Field<Optional<LocalDate>> decisionOn = day("decision_on")
            .from(approved, ordered, received, used)
            .notAfter(now -> now.today())
            .optional();
    public final Field<Optional<List<FileId>>> decisionFile = file("decision_file", IctFiles.PAPER)
            .from(approved, ordered, received, used)
            .optional();
    public final Field<Optional<LocalDate>> orderedOn = day("ordered_on")
            .from(ordered)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());
    /** Of what was asked of those who buy; typed where no module does. Source: ict G.2, ICT-12. */
    public final Field<String> purchaseNo =
            text("purchase_no", 60).searched().from(approved).orEmpty();

    public final Field<String> documentNo =
            text("document_no", 100).from(ordered).orEmpty();
    public final Field<String> conditionOut =
            text("condition_out", 300).from(ordered).orEmpty();
    public final Field<Optional<LocalDate>> receivedOn = day("received_on")
            .from(received)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());
    public final Field<Optional<BigDecimal>> bill = baht("bill").from(received).optional();
    public final Field<String> shopResult =
            text("shop_result", 300).from(received).orEmpty();
    public final Field<Optional<LocalDate>> warrantyUntil =
            day("warranty_until").from(received).optional();
    public final Field<Optional<LocalDate>> calledOn = day("called_on").byCode().optional();
    /** What it added to the cost of its ticket. */
    public final Field<Optional<BigDecimal>> charged =
            baht("charged").byCode().optional().summed();

    public final Action endorse = action("endorse")
            .from(requested)
            .to(endorsed)
            .needs(IctPermissions.PART_ENDORSE)
            .requests("ict.part", sum)
            .icon("badge-check")
            .tells(IctPermissions.PART_APPROVE);
    public final Action approve = action("approve")
            .from(endorsed)
            .to(approved)
            .needs(IctPermissions.PART_APPROVE)
            .upTo(sum)
            .answers(Answer.GRANTED)
            .demands(decisionNo, decisionOn, decisionFile)
            .does((row, now) -> rules().asked(row, now))
            .icon("stamp")
            .tells(IctPermissions.PART_ORDER)
            .tellsMaker();
    public final Action allow = action("allow")
            .from(requested)
            .to(approved)
            .needs(IctPermissions.PART_ENDORSE)
            .notWho(create())
            .when((row, now) -> rules().withinLimit(row, now))
            .does((row, now) -> rules().asked(row, now))
            .icon("stamp")
            .tells(IctPermissions.PART_ORDER)
            .tellsMaker();
    public final Action receive = action("receive")
            .from(ordered, approved)
            .to(received)
            .needs(IctPermissions.PART_ORDER)
            .demands(receivedOn)
            .asks(bill, warrantyUntil)
            .when((row, now) -> rules().comeAtOnce(row))
            .icon("package-check")
            .tellsMaker();
    public final Action order = action("order")
            .from(approved)
            .to(ordered)
            .needs(IctPermissions.PART_ORDER)
            .demands(orderedOn)
            .asks(purchaseNo, documentNo, conditionOut)
            .when((row, now) -> rules().toBeOrdered(row))
            .whenTyped((row, now) -> rules().sendable(row))
            .then((row, now) -> rules().sendOut(row, now))
            .icon("truck");
    public final Action bringBack = action("bring-back", "brought-back")
            .from(ordered)
            .to(used)
            .needs(IctPermissions.PART_ORDER)
            .demands(receivedOn, bill, shopResult)
            .asks(warrantyUntil)
            .when((row, now) -> rules().sent(row))
            .does((row, now) -> row.with(charged(), row.raw(bill())))
            .then((row, now) -> rules().bringBack(row, now))
            .icon("undo-2")
            .tellsMaker();
    public final Action use = action("use")
            .from(received)
            .to(used)
            .needs(IctPermissions.PART_ASK)
            .does((row, now) -> row.with(charged(), rules().cost(row)))
            .then((row, now) -> rules().putIn(row, now))
            .icon("wrench");
    public final Action decline = action("decline")
            .from(requested)
            .to(refused)
            .needs(IctPermissions.PART_ENDORSE)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action refuse = action("refuse")
            .from(endorsed)
            .to(refused)
            .needs(IctPermissions.PART_APPROVE)
            .because()
            .answers(Answer.REFUSED)
            .backward("ban")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(endorsed)
            .to(requested)
            .needs(IctPermissions.PART_APPROVE)
            .because()
            .answers(Answer.RETURNED)
            .backward("undo-2")
            .tellsMaker()
            .tells(IctPermissions.PART_ENDORSE);
    public final Action cancel = action("cancel", "cancelled")
            .from(requested, endorsed, approved, ordered, received)
            .to(cancelled)
            .needs(IctPermissions.PART_ENDORSE)
            .orOwn()
            .because()
            .when((row, now) -> rules().notAway(row, now))
            .then((row, now) -> rules().takeBack(row, now))
            .backward("circle-x");
    /** The shop is late; done by the job. */
    public final Action callIn = action("call-in", "called-in")
            .from(ordered)
            .automatic()
            .tells(IctPermissions.PART_ENDORSE)
            .tellsMaker();

    private final RepairPartRules rules;

    /** @param rules what parts do to tickets, stock and cost */
    public RepairPartRecord(RepairPartRules rules) {
        this.rules = rules;
        rights(IctPermissions.PART_VIEW, IctPermissions.PART_ASK, requested);
        seenByOffice();
        create().does(rules::begun).then(rules::waitFor).tells(IctPermissions.PART_ENDORSE);
        rule(rules::ticket);
        rule(rules::complete);
        titled(ticketNo, what);
        list(ticketNo, sort, what, quantity, price, sum, payer, expectedOn, charged);
        section("what", ticketNo, sort, what, quantity, price, source, material, payer, warrantyReason);
        section("shop", shop, expectedOn);
        tab("endorse", requested);
        tab("approve", endorsed);
        tab("order", approved);
        tab("ordered", ordered);
        tab("overdue", now -> List.of(in(ordered), expectedOn.below(now.today())));
        tab("shops", now -> List.of(sort.is(PartSort.SHOP)));
        tab("used", used);
        tab("all");
        way(requested, endorsed, approved, ordered, received, used);
        menu("ICT", "package-search", 20, "devices");
    }

    private RepairPartRules rules() {
        return rules;
    }

    private Field<Optional<BigDecimal>> bill() {
        return bill;
    }

    private Field<Optional<BigDecimal>> charged() {
        return charged;
    }
}
