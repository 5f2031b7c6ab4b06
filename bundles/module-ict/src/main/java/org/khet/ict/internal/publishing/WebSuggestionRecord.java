package org.khet.ict.internal.publishing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * Suggestions about the web site, the systems and the work of a group, with the answers of the group they are for. Source: ict C.3,
 * ICT-P15 step 3, ICT-87; core CORE-137.
 */
public final class WebSuggestionRecord extends RecordKind {
    public final Field<LocalDate> day = day("suggested_on")
            .sorted()
            .filtered()
            .initially(now -> now.today())
            .notAfter(now -> now.today());
    public final Field<String> source =
            code("source_code", IctWorkCodes.SUGGESTION_SOURCE).filtered();
    public final Field<Optional<UnitId>> group = unit("group_unit").filtered().optional();
    public final Field<String> about = text("about", 200).searched().wide();
    public final Field<String> words = longText("words", 2000);
    public final Field<String> contact = text("contact", 200).sensitive().orEmpty();

    public final State received = state("RECEIVED", StateTone.WAIT);
    public final State answered = end("ANSWERED", StateTone.DONE);
    public final State dropped = end("DROPPED", StateTone.IDLE);
    public final Field<String> answer = longText("answer", 2000).from(answered).orEmpty();
    public final Field<Optional<Boolean>> taken =
            yesNo("taken_up").from(answered).optional();

    public final Action reply = action("reply", "replied")
            .from(received)
            .to(answered)
            .needs(IctWorkPermissions.WEB_EDIT)
            .demands(answer)
            .asks(taken)
            .icon("message-square")
            .tellsMaker();
    public final Action drop = action("drop", "dropped")
            .from(received)
            .to(dropped)
            .needs(IctWorkPermissions.WEB_EDIT)
            .because()
            .backward("circle-x")
            .tellsMaker();

    public WebSuggestionRecord() {
        super("ict", "suggestion", "ict_suggestion");
        rights(IctWorkPermissions.WEB_VIEW, IctWorkPermissions.WEB_EDIT, received);
        seenByOffice();
        belongsTo(group);
        announced(row -> new Audience(Set.of(), Set.of(IctWorkPermissions.WEB_EDIT)));
        titled(about);
        list(day, about, group, source, taken);
        ordered(day, true);
        section("what", day, source, group, about, words, contact);
        tab("open", received);
        tab("answered", answered);
        tab("all");
        menu("ICT", "message-square", 101, "web");
    }
}
