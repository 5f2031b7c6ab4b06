package org.khet.audit.internal.note;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitId;

/** The notice board: groups post, change and withdraw notes, everybody of the office reads them. Source: our proposal. */
public final class NoteKind extends RecordKind {
    /** Read the notes of all groups. */
    public static final Permission VIEW = Permission.of("audit:note:view");
    /** Post, change and withdraw notes, for the groups that the grant names. */
    public static final Permission POST = Permission.of("audit:note:post");

    private static final int USUAL_DAYS = 14;

    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> title = text("title", 120).searched().wide();
    public final Field<String> body = longText("body", 2000);
    public final Field<LocalDate> until = day("shown_until")
            .initially(now -> now.today().plusDays(USUAL_DAYS))
            .notBefore(now -> now.today());

    public final State shown = state("SHOWN", StateTone.RUN);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Action withdraw =
            action("withdraw").from(shown).to(withdrawn).needs(POST).because().backward("trash-2");

    public NoteKind() {
        super("audit", "note", "aud_note");
        rights(VIEW, POST, shown);
        seenByOffice();
        belongsTo(unit);
        titled(title);
        list(title, unit, until);
        section("note", unit, until, title, body);
        tab("shown", now -> List.of(in(shown), until.atLeast(now.today())));
        tab("ended", now -> List.of(Condition.any(in(withdrawn), until.below(now.today()))));
        create().tells(VIEW);
        menu("*", "megaphone", 901);
    }
}
