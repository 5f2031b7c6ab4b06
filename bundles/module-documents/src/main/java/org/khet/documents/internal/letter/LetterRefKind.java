package org.khet.documents.internal.letter;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Letters that stand in a system of others and were not registered here (หนังสือจากระบบอื่น): noted by their number, one by one or from
 * a list of that system, then registered, joined to a letter that is there, or put aside. Source: core CORE-56, CORE-62.
 */
public final class LetterRefKind extends RecordKind {
    public final Field<String> system =
            code("system", DocumentsCodes.SYSTEM).in("system_code").filtered();
    public final Field<String> letterNo = text("letter_no", 60).searched();
    public final Field<Optional<LocalDate>> letterOn =
            day("letter_on").notAfter(now -> now.today()).optional();
    public final Field<String> sender = text("sender", 200).searched();
    public final Field<String> subject = text("subject", 300).searched().wide();
    public final Field<LocalDate> seenOn = day("seen_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> note = longText("note", 1000).orEmpty();

    public final State noted = state("NOTED", StateTone.WAIT);
    public final State linked = end("LINKED", StateTone.DONE);
    public final State notOurs = end("NOT_OURS", StateTone.IDLE);

    public final Field<Optional<Long>> letter =
            record("letter", "documents.letter-in").from(linked).optional();

    public final Action register = action("register", "registered")
            .from(noted)
            .to(linked)
            .needs(LetterPermissions.REGISTER)
            .does((row, now) -> refs().registered(this, row, now))
            .icon("stamp");
    public final Action join = action("link", "linked")
            .from(noted)
            .to(linked)
            .needs(LetterPermissions.REGISTER)
            .asks(letter)
            .whenTyped((row, now) -> refs().spoiled(this, row))
            .does((row, now) -> refs().joined(this, row, now))
            .icon("link");
    public final Action dismiss = action("dismiss", "dismissed")
            .from(noted)
            .to(notOurs)
            .needs(LetterPermissions.REGISTER)
            .because()
            .backward("circle-minus");

    private final LetterRefs refs;

    /** @param refs what becomes of them */
    public LetterRefKind(LetterRefs refs) {
        super("documents", "letter-ref", "doc_letter_ref");
        this.refs = refs;
        rights(LetterPermissions.REGISTER, LetterPermissions.REGISTER, noted);
        unique(system, letterNo, sender);
        titled(letterNo, subject);
        list(system, letterNo, letterOn, sender, subject, seenOn);
        section("what", system, letterNo, letterOn, sender, subject, seenOn, note);
        tab("noted", noted);
        tab("all");
        way(noted, linked);
        menu("*", "file-input", 403, "letters");
    }

    private LetterRefs refs() {
        return refs;
    }
}
