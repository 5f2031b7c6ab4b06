package org.khet.forms.internal.ask;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Answers that are owed (คำตอบ), one for each receiver of an asking. What was answered lies in the register of the form, of an
 * anonymous asking where nothing leads back. Source: core CORE-53; kinds-processes.md §5.
 */
public final class Answers extends RecordKind {
    /** To what. */
    public final Field<Long> ask = record("ask", "forms.ask").byCode().filtered();
    /** What is asked. */
    public final Field<String> title = text("title", 200).byCode().searched();
    /** Kind of participant. */
    public final Field<String> participant = text("participant", 100).byCode();
    /** The school that answers. */
    public final Field<Optional<SchoolId>> school = school("school").byCode().optional();
    /** The unit that answers. */
    public final Field<Optional<UnitId>> unit = unit("unit").byCode().optional();
    /** The person who answers. */
    public final Field<Optional<PersonId>> person = person("person").byCode().optional();
    /** Whose it is to see to it. */
    public final Field<PersonId> owner = person("owner").byCode();
    /** Last day. */
    public final Field<LocalDate> due = day("due").byCode().sorted();
    /** Last day on which this receiver may still answer, though the asking was closed for all. */
    public final Field<Optional<LocalDate>> openUntil =
            day("open_until").byCode().unseen().optional();
    /** When it was sent first. */
    public final Field<Optional<LocalDate>> sentOn = day("sent_on").byCode().optional();
    /** Sent after the last day. */
    public final Field<Boolean> late = yesNo("late").byCode().initially(false);
    /** What was answered; empty of anonymous ones. */
    public final Field<Optional<Long>> entry =
            record("entry", "forms.entry").byCode().optional();

    /** Asked. */
    public final State asked = state("ASKED", StateTone.WAIT);
    /** The receiver began to fill it in and has not sent it. */
    public final State inWork = state("IN_WORK", StateTone.NEAR);
    /** Sent. */
    public final State sent = state("SENT", StateTone.RUN);
    /** To be put right. */
    public final State returned = state("RETURNED", StateTone.LATE);
    /** Taken. */
    public final State accepted = end("ACCEPTED", StateTone.DONE);
    /** Not wanted any more. */
    public final State excused = end("EXCUSED", StateTone.IDLE);

    /** By what is typed first; one that was returned stays returned until it is sent again. */
    public final Action begin = action("begin", "begun").from(asked).to(inWork).automatic();
    /** By the form that is sent. */
    public final Action send =
            action("send").from(asked, inWork, returned).to(sent).automatic();
    /** Back; not where nothing leads to what was answered, for it would count a second time. Source: monitoring MON-38. */
    public final Action giveBack = action("give-back")
            .from(sent)
            .to(returned)
            .needs(FormsPermissions.ASK_LEAD)
            .when(entry.isFilled(), "forms.error.anonymous-return")
            .because()
            .backward();
    /** Taken. */
    public final Action accept = action("accept").from(sent).to(accepted).needs(FormsPermissions.ASK_LEAD);
    /** Not wanted. */
    public final Action excuse = action("excuse")
            .from(asked, inWork, returned)
            .to(excused)
            .needs(FormsPermissions.ASK_LEAD)
            .because()
            .backward();

    /** Told that it is owed. */
    public final Action remind =
            action("remind-owed", "owed").from(asked, inWork, returned).automatic();

    /** Owed on another day. */
    public final Action move = action("move").from(asked, inWork, returned).automatic();

    /** May be answered until another day by this receiver alone. */
    public final Action reopen =
            action("reopen").from(asked, inWork, sent, returned).automatic();

    private final People people;

    /** @param people who is told */
    public Answers(People people) {
        super("forms", "answer", "frm_answer");
        rights(FormsPermissions.ANSWER_GIVE, FormsPermissions.ANSWER_GIVE, asked);
        byCodeOnly();
        belongsTo(unit);
        isAbout(school);
        ownOf(owner);
        this.people = people;
        create().tells(this::receivers);
        remind.tells(this::receivers);
        giveBack.tells(this::receivers);
        reopen.tells(row -> row.state() == sent ? Audience.NOBODY : receivers(row));
        titled(title);
        list(title, participant, school, unit, due, sentOn, late);
        tab("owed", asked, inWork, returned);
        tab("sent", sent, accepted);
        tab("all");
        way(asked, inWork, sent, accepted);
        menu("*", "inbox", 334, "forms");
    }

    private Audience receivers(RecordRow row) {
        Set<PersonId> told = new HashSet<>();
        row.get(person).ifPresent(told::add);
        row.get(unit).ifPresent(id -> people.inUnit(row.head().office(), id).forEach(one -> told.add(one.id())));
        row.get(school).ifPresent(id -> people.inSchool(row.head().office(), id).forEach(one -> told.add(one.id())));
        return new Audience(told, Set.of());
    }
}
