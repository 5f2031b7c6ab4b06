package org.khet.documents.internal.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.settings.CodeList;

/**
 * What all papers of the office have in common: drafted, checked, decided by a chain, signed, numbered, sealed. A chain never
 * writes a state; it does the automatic actions here. Source: kinds-documents §5, core B-02, B-03, E-12, E-18, E-23.
 */
@SuppressWarnings("this-escape") // a declaration: nothing reads it before it is whole
public abstract class PaperKind extends PaperFields {
    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State checking = state("CHECKING", StateTone.WAIT);
    public final State inChain = state("IN_CHAIN", StateTone.WAIT);
    public final State signed = state("SIGNED", StateTone.RUN);
    public final State numbered = state("NUMBERED", StateTone.RUN);
    public final State issued = state("ISSUED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);
    public final State cancelled = end("CANCELLED", StateTone.LATE);
    public final State replaced = end("REPLACED", StateTone.IDLE);

    public final Field<Optional<List<FileId>>> scan =
            file("scan", PaperFiles.SCAN).from(signed).optional();
    public final Field<Optional<PersonId>> paperSigner =
            person("paper_signer").from(signed).optional();
    public final Field<Optional<LocalDate>> paperSigned =
            day("paper_signed").notAfter(now -> now.today()).from(signed).optional();

    /** The number of a register that is kept by hand, as it was typed from its book. */
    public final Field<String> handNumber = text("hand_number", 60).from(signed).orEmpty();

    /** The first step of a draft; where the register demands a check it is closed until then, and the check is the first. */
    public final Action submit =
            action("submit").from(draft, checking).to(inChain).orOwn().icon("send");

    public final Action handIn =
            action("hand-in", "handed-in").from(draft).to(checking).orOwn();
    public final Action check = action("check").from(checking).needs(PaperPermissions.CHECK);
    public final Action sendBack = action("send-back")
            .from(checking)
            .to(draft)
            .needs(PaperPermissions.CHECK)
            .because()
            .backward();
    public final Action signedOnPaper = action("record-signature", "recorded-signature")
            .from(draft, checking)
            .to(signed)
            .needs(RegisterPermissions.NUMBER)
            .demands(scan, paperSigner, paperSigned)
            .icon("upload");

    /** Also of a draft that was begun by mistake or given up: it waits no longer, and blocks no new version. */
    public final Action withdraw = action("withdraw")
            .from(draft, checking, inChain)
            .to(withdrawn)
            .orOwn()
            .because()
            .backward("ban");

    public final Action drop = action("drop")
            .from(draft, checking, inChain)
            .to(withdrawn)
            .automatic()
            .because()
            .backward("ban");
    public final Action passOn =
            action("pass-on", "passed-on").from(inChain).automatic().icon("arrow-right");
    public final Action sign = action("sign").from(inChain).to(signed).automatic();
    public final Action giveBack = action("return").from(inChain).automatic().because();
    public final Action refuse =
            action("refuse").from(inChain).to(refused).automatic().because();
    public final Action takeBack =
            action("undo", "undone").from(signed).to(inChain).automatic();
    public final Action typeNumber = action("type-number", "typed-number")
            .from(signed)
            .needs(RegisterPermissions.NUMBER)
            .demands(handNumber)
            .icon("hash");
    public final Action giveNumber = action("number").from(signed).to(numbered).automatic();
    public final Action stick = action("stick", "stuck").from(signed, numbered).automatic();
    public final Action issue = action("issue").from(numbered).to(issued).automatic();
    public final Action cancel = action("cancel", "cancelled")
            .from(numbered, issued)
            .to(cancelled)
            .needs(PaperPermissions.CANCEL)
            .because()
            .backward("ban");
    public final Action revise = action("revise")
            .from(issued)
            .needs(PaperPermissions.DRAFT)
            .confirmed()
            .inOwnTime()
            .icon("copy");
    public final Action replace = action("replace").from(issued).to(replaced).automatic();

    /**
     * A kind of papers.
     *
     * @param sorts its sorts
     * @param flow  what happens around its states
     */
    protected PaperKind(String name, String table, CodeList sorts, PaperFlow flow) {
        super(name, table, sorts);
        rights(PaperPermissions.VIEW, PaperPermissions.DRAFT, draft);
        belongsTo(unit);
        ownOf(drafter);
        readers(secret, reader, PaperPermissions.SECRET);
        titled(number, subject);
        way(draft, inChain, signed, numbered, issued);
        notPrinted(); // by its template
        struck(cancelled);
        limitsActing();
        ownOf(drafterOrHolder());
        ownBook.among(flow::ownBooks);
        rule((row, now) -> flow.ownBook(this, row, now));
        new PaperActionRules(this, flow).declare(create());
    }

    /** People whom it waits for see it, whatever their unit. */
    @SuppressWarnings("unchecked")
    private Field<PersonId> drafterOrHolder() {
        return (Field<PersonId>) (Field<?>) waitsFor;
    }

    /** Who reads a paper of this kind, and what others read of it. */
    public PaperReaders reading() {
        return new PaperReaders(this);
    }

    /** Which sort of register numbers it, unless it names one of the office's own. */
    public abstract RegisterSort book(RecordRow row);

    /** What its template says beyond the words of every paper, by the keys of the template. */
    public abstract Map<String, Object> model(RecordRow row);

    /** How many receivers of which sort it names, 0 where the sort says all; empty for a paper without receivers. */
    public Map<String, Integer> receiverSorts(RecordRow row) {
        return Map.of();
    }

    /** Until when its receivers are to answer. */
    public Optional<LocalDate> answerBy(RecordRow row) {
        return Optional.empty();
    }

    /** The words of the paper, kept when it goes back to be put right. */
    public String text(RecordRow row) {
        return row.get(body);
    }

    /** What is written when the last level signs: ticks, instruction and outcome, where the kind has them. */
    public RecordDraft decided(Set<String> ticks, String instruction, String outcome) {
        return new RecordDraft();
    }

    /** The paper as it was before the last level signed. Source: core CORE-72. */
    protected RecordRow unsigned(RecordRow row) {
        return row.with(signer, null)
                .with(signedName, "")
                .with(signLine, "")
                .with(signedAt, null)
                .with(undoUntil, null)
                .with(handNumber, "");
    }

    /** What whoever signed wrote beside the signature, for whoever asked; empty for nothing. */
    public String instructed(RecordRow row) {
        return "";
    }

    /** What the next version of a paper takes along beside its own fields. */
    public void takesAlong(RecordRow before, RecordRow next, RecordContext now) {
        // most papers have nothing else
    }

    /** Whether the paper is replaced at once when its new version is issued. */
    public boolean isReplacedWith(RecordRow before) {
        return replace.from().contains(before.state());
    }

    /** The paper with how it was decided, as it was typed from its sheet. */
    protected RecordRow onPaper(RecordRow row) {
        return row;
    }

    /** Whether a paper that its head does not grant is signed all the same, with that outcome; else it is refused and gets no number. */
    public boolean keepsOutcome() {
        return false;
    }

    /** Whether it asks for something that costs, so that whoever signs up to a sum must know which. Source: core CORE-28. */
    public boolean namesSum(RecordRow row) {
        return false;
    }

    /** From which day it is in force, for whoever asked; empty for a paper that is no order. */
    public Optional<LocalDate> inForceFrom(RecordRow row) {
        return Optional.empty();
    }

    /** How it was decided, for whoever asked: the code of a {@code ApprovalListener.Outcome}. */
    public String outcome(RecordRow row) {
        return "GRANTED";
    }
}
