package org.khet.documents.internal.disposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * The letters of a list: each is to be destroyed unless the committee says otherwise, and tells afterwards what became of it. Source: core
 * CORE-60; rules on correspondence of 2526, 68.
 */
public final class DisposalItemKind extends RecordKind {
    public final Field<Long> disposal = record("disposal", "documents.disposal").filtered();
    public final Field<RecordLink> letter =
            link("letter", "documents.letter-in", "documents.letter-out", "documents.memo", "documents.order");
    public final Field<String> registerNo = text("register_no", 60).searched();
    public final Field<String> letterNo = text("letter_no", 60).searched().orEmpty();
    public final Field<Optional<LocalDate>> letterOn = day("letter_on").optional();
    public final Field<String> subject = text("subject", 300).searched().wide();
    public final Field<String> filedAt = text("filed_at", 120).orEmpty();
    public final Field<String> retention =
            code("retention", DocumentsCodes.RETENTION).filtered();
    public final Field<LocalDate> keptUntil = day("kept_until").sorted();
    public final Field<DisposalOpinion> opinion = choice("opinion", DisposalOpinion.class)
            .initially(DisposalOpinion.DESTROY)
            .filtered();
    public final Field<Optional<LocalDate>> longer =
            day("longer_until").onlyIf(opinion.is(DisposalOpinion.KEEP)).optional();
    public final Field<String> remark = text("remark", 200).orEmpty();

    public final State listed = state("LISTED", StateTone.WAIT);
    public final State destroyed = end("DESTROYED", StateTone.DONE);
    public final State kept = end("KEPT", StateTone.IDLE);
    public final State handedOver = end("HANDED_OVER", StateTone.DONE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Action judge = action("judge", "judged")
            .from(listed)
            .needs(DisposalPermissions.KEEP)
            .demands(opinion)
            .asks(longer, remark)
            .when((row, now) -> rules().underReview(this, row))
            .whenTyped((row, now) -> rules().longEnough(this, row, now))
            .inOwnTime()
            .icon("gavel");
    public final Action destroy =
            action("destroy", "destroyed").from(listed).to(destroyed).automatic();
    public final Action keepLonger =
            action("keep-longer", "kept-longer").from(listed).to(kept).automatic();
    public final Action handOver =
            action("hand-over", "handed-over").from(listed).to(handedOver).automatic();
    public final Action drop =
            action("drop", "dropped").from(listed).to(dropped).automatic();

    private final DisposalRules rules;

    /** @param rules when the committee may speak */
    public DisposalItemKind(DisposalRules rules) {
        super("documents", "disposal-item", "doc_disposal_item");
        this.rules = rules;
        rights(DisposalPermissions.ITEMS, DisposalPermissions.KEEP);
        byCodeOnly();
        titled(registerNo, subject);
        list(registerNo, letterNo, letterOn, subject, filedAt, keptUntil, opinion, longer);
        ordered(registerNo, false);
        section("letter", letter, registerNo, letterNo, letterOn, subject, filedAt, retention, keptUntil);
        section("opinion", opinion, longer, remark);
        tab("all");
        tab("not-destroyed", now -> List.of(opinion.in(List.of(DisposalOpinion.KEEP, DisposalOpinion.HAND_OVER))));
        hiddenInMenu();
    }

    private DisposalRules rules() {
        return rules;
    }
}
