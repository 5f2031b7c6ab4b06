package org.khet.personnel.internal.leave;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelReach;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * A request of a person to be away: the head of the unit or school agrees, the director grants, and the absence begins in the portal by
 * itself. Source: other-groups HR-P17, HR-P30, H-06.
 */
@SuppressWarnings("this-escape") // declared once, by fields; nothing is overridden while it is made
public abstract class AbsenceChainKind extends RecordKind {
    private final People people;
    private final AbsenceFlow flow;

    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person()).filtered();
    public final Field<LocalDate> from = day("first_day").sorted();
    public final Field<Boolean> fromAfternoon = yesNo("from_afternoon").initially(false);
    public final Field<LocalDate> until = day("last_day").notBefore(from).sorted();
    public final Field<Boolean> untilNoon = yesNo("until_noon").initially(false);
    public final Field<Optional<UnitId>> unit = unit("unit").optional().byCode().filtered();
    public final Field<Optional<SchoolId>> school =
            school("school").optional().byCode().filtered();
    public final Field<Optional<Integer>> absence =
            whole("absence_key", 0, Integer.MAX_VALUE).optional().byCode().unseen();
    public final Field<Optional<LocalDate>> cutOn = day("cut_on").optional().byCode();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State atHead = state("AT_HEAD", StateTone.WAIT);
    public final State atDirector = state("AT_DIRECTOR", StateTone.WAIT);
    public final State granted = state("GRANTED", StateTone.DONE);
    public final State over = end("OVER", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.IDLE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Action submit = action("submit")
            .from(draft)
            .to(atHead)
            .needs(PersonnelPermissions.KEEP)
            .orOwn()
            .icon("send")
            .tells(PersonnelPermissions.ENDORSE);
    public final Action endorse = action("endorse")
            .from(atHead)
            .needs(PersonnelPermissions.ENDORSE)
            .notBy(person)
            .icon("check")
            .tells(PersonnelPermissions.GRANT);
    public final Action grant = action("grant")
            .from(atDirector)
            .to(granted)
            .needs(PersonnelPermissions.GRANT)
            .notBy(person)
            .icon("stamp")
            .tells(person);
    public final Action refuse = action("refuse")
            .from(atHead, atDirector)
            .to(refused)
            .needs(PersonnelPermissions.ENDORSE)
            .notBy(person)
            .when((row, now) -> stillTheirs(row, now))
            .because()
            .backward("ban")
            .tells(person);
    public final Action withdraw = action("withdraw")
            .from(draft, atHead, atDirector)
            .to(withdrawn)
            .needs(PersonnelPermissions.KEEP)
            .orOwn()
            .backward("undo-2")
            .inOwnTime();
    public final Action finish = action("finish").from(granted).to(over).automatic();
    /** Of an absence that has begun, the days after this one. */
    public final Action cancel = action("cancel")
            .from(granted)
            .to(this::afterCancel, withdrawn, over)
            .needs(PersonnelPermissions.KEEP)
            .orOwn()
            .when(this::daysAreLeft)
            .because()
            .backward("calendar-check")
            .inOwnTime()
            .tells(PersonnelPermissions.GRANT);

    /** A kind of the module. */
    protected AbsenceChainKind(String name, String table, People people, AbsenceFlow flow) {
        super("personnel", name, table);
        this.people = people;
        this.flow = flow;
        rights(PersonnelPermissions.VIEW, PersonnelPermissions.ASK, draft);
        exported(PersonnelPermissions.KEEP);
        reached(PersonnelReach.ownAnd(PersonnelPermissions.ENDORSE, PersonnelPermissions.GRANT));
        ownOf(person);
        notForAgendas();
        belongsTo(unit);
        isAbout(school);
        rule(PersonnelReach.ownOrKept(person));
        rule((row, now) -> inOrder(row));
        create().does(this::placed);
        endorse.does((row, now) -> headDecides(row) ? begun(row, now) : row);
        grant.does(this::begun);
        cancel.does(this::ended);
    }

    /** Whether the word of the head is the last. */
    protected abstract boolean headDecides(RecordRow row);

    /** Code of the absence in the portal; empty where none begins. */
    protected abstract Optional<String> absenceKind(RecordRow row);

    /** First half day. */
    public final HalfDay firstHalf(RecordRow row) {
        return new HalfDay(row.get(from), row.get(fromAfternoon));
    }

    /** Last half day. */
    public final HalfDay lastHalf(RecordRow row) {
        return new HalfDay(row.get(until), !row.get(untilNoon));
    }

    private Optional<Problem> inOrder(RecordRow row) {
        boolean there = row.has(from) && row.has(until) && row.has(fromAfternoon) && row.has(untilNoon);
        if (!there || firstHalf(row).compareTo(lastHalf(row)) <= 0) {
            return Optional.empty();
        }
        boolean oneDay = row.get(from).equals(row.get(until));
        return Optional.of(
                Problem.of(until.name(), oneDay ? "personnel.error.half-days" : "personnel.error.last-before-first"));
    }

    /** Who agreed and passed a request on does not refuse it any more; the director does. */
    private Optional<Problem> stillTheirs(RecordRow row, RecordContext now) {
        return row.state().equals(atDirector) && !now.caller().may(PersonnelPermissions.GRANT)
                ? Optional.of(Problem.of("", "personnel.error.director-decides"))
                : Optional.empty();
    }

    private RecordRow placed(RecordRow row, RecordContext now) {
        Optional<Person> asked =
                row.raw(person) instanceof PersonId key ? people.find(now.office(), key) : Optional.empty();
        return asked.map(one -> row.with(unit, one.unit()).with(school, one.school()))
                .orElse(row);
    }

    private RecordRow begun(RecordRow row, RecordContext now) {
        return absenceKind(row)
                .map(kind -> flow.note(now.caller(), row.get(person), firstHalf(row), lastHalf(row), kind))
                .map(key -> row.with(absence, Math.toIntExact(key.value())))
                .orElse(row);
    }

    /** Without the absence, or with that up to today. */
    protected final RecordRow ended(RecordRow row, RecordContext now) {
        row.get(absence).ifPresent(key -> flow.cancel(now.caller(), new AbsenceId(key)));
        RecordRow none = row.with(absence, null);
        return now.today().isBefore(row.get(from))
                ? none
                : begun(none.with(until, now.today()).with(untilNoon, false).with(cutOn, now.today()), now);
    }

    private State afterCancel(RecordRow row) {
        return row.has(cutOn) ? over : withdrawn;
    }

    private Optional<Problem> daysAreLeft(RecordRow row, RecordContext now) {
        return now.today().isBefore(row.get(until))
                ? Optional.empty()
                : Optional.of(Problem.of("", "personnel.error.no-days-left"));
    }
}
