package org.khet.documents.internal.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.register.RegisterSeries;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * Entries in the book of a unit (ทะเบียนรับของกลุ่ม): received with a number of its own, assigned to somebody with a day, done. Source:
 * core CORE-45, CORE-46, E-19; ict ICT-100; kinds-documents §4.
 */
public final class UnitEntryKind extends RecordKind {
    public final Field<Optional<RegisterNumber>> number =
            numbered("number", RegisterSeries.BY_REGISTER).optional();
    public final Field<Long> letter = record("letter", "documents.letter-in").byCode();
    public final Field<String> centralNo = text("central_no", 60).searched().byCode();
    public final Field<String> letterNo =
            text("letter_no", 60).searched().orEmpty().byCode();
    public final Field<String> sender = text("sender", 200).searched().byCode();
    public final Field<String> subject = text("subject", 300).searched().wide().byCode();
    public final Field<String> urgency =
            code("urgency", DocumentsCodes.URGENCY).filtered().byCode();
    public final Field<Boolean> secret = yesNo("secret").byCode();
    public final Field<UnitId> unit = unit("unit").filtered().byCode();
    public final Field<Optional<PersonId>> main = person("main").filtered().optional();
    public final Field<String> instruction = longText("instruction", 1000).orEmpty();
    public final Field<Optional<LocalDate>> due = day("due").sorted().optional();
    public final Field<Optional<UnitId>> next = unit("next_unit").optional();
    /** Who reads a secret letter in the unit to which it is handed on. */
    public final Field<Optional<PersonId>> nextReader =
            person("next_reader").onlyIf(secret.is(true)).optional();

    public final Field<String> result = longText("result", 1000).orEmpty();
    public final Field<Optional<RecordLink>> answer = link("answer").optional().byCode();
    public final Field<Optional<LocalDate>> answeredOn =
            day("answered_on").byCode().optional();
    /** When the unit took it into its book. */
    public final Field<Optional<Instant>> receivedAt =
            instant("received_at").optional().byCode().sorted();

    public final Field<Optional<LocalDate>> reminded =
            day("reminded_on").optional().byCode();
    public final Lines helpers = lines("helpers", "doc_unit_entry_helper", 0, 20);
    public final Field<PersonId> helper = helpers.person("person").unique();
    public final Lines readers =
            lines("readers", "doc_unit_entry_reader", 0, 50).byCode();
    public final Field<PersonId> reader = readers.person("reader").unique();

    public final State offered = state("OFFERED", StateTone.WAIT);
    public final State received = state("RECEIVED", StateTone.WAIT);
    public final State assigned = state("ASSIGNED", StateTone.WAIT);
    public final State inWork = state("IN_WORK", StateTone.RUN);
    public final State done = state("DONE", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State handed = end("HANDED", StateTone.IDLE);

    public final Action receive = action("receive")
            .from(offered)
            .to(received)
            .needs(LetterPermissions.RECEIVE)
            .does((row, now) -> row.with(receivedAt, now.now()))
            .numbers((row, now) -> book().numbered(this, row, now))
            .tells(row -> book().people(this, row, LetterPermissions.ASSIGN))
            .icon("inbox");
    public final Action assign = action("assign")
            .from(received, assigned, inWork)
            .to(assigned)
            .needs(LetterPermissions.ASSIGN)
            .demands(main, due)
            .asks(helpers)
            .asks(instruction)
            .whenTyped((row, now) -> flow().notLater(this, row, now))
            .then((row, now) -> flow().readers().given(row, now))
            .tells(row -> UnitNumbers.assigned(this, row))
            .icon("user-check");
    public final Action begin = action("begin", "begun")
            .from(assigned)
            .to(inWork)
            .orOwn()
            .orFor((row, now) -> UnitNumbers.mine(this, row, now).isEmpty())
            .when((row, now) -> UnitNumbers.mine(this, row, now))
            .icon("play");
    public final Action finish = action("finish", "finished")
            .from(assigned, inWork)
            .to(done)
            .orOwn()
            .orFor((row, now) -> UnitNumbers.mine(this, row, now).isEmpty())
            .when((row, now) -> UnitNumbers.mine(this, row, now))
            .demands(result)
            .then((row, now) -> flow().finished(row, now))
            .icon("check");
    public final Action close = action("close", "closed")
            .from(offered, received, assigned, inWork)
            .to(done)
            .automatic()
            .then((row, now) -> flow().finished(row, now));
    public final Action again = action("again", "reopened")
            .from(done)
            .to(inWork)
            .needs(LetterPermissions.ASSIGN)
            .because()
            .when((row, now) -> UnitNumbers.notFiled(flow().mayGoOn(row, now)))
            .then((row, now) -> flow().again(row, now))
            .backward("rotate-ccw");
    public final Action answerAgain = action("answer-again", "answer-recalled")
            .from(done)
            .to(inWork)
            .automatic()
            .tells(row -> book().people(this, row, LetterPermissions.ASSIGN))
            .then((row, now) -> flow().counted(row, now));
    public final Action handOver = action("hand-over", "handed-over")
            .from(received, assigned)
            .to(handed)
            .needs(LetterPermissions.ASSIGN)
            .demands(next)
            .asks(nextReader)
            .whenTyped((row, now) ->
                    UnitNumbers.another(this, row).or(() -> flow().changes().notThere(this, row, now)))
            .whenTyped((row, now) -> flow().readers().unread(this, row, now))
            .then((row, now) -> flow().handedOver(row, row.get(next).orElseThrow(), now))
            .backward("arrow-right-left");
    public final Action refuse = action("refuse")
            .from(offered, received)
            .to(refused)
            .needs(LetterPermissions.RECEIVE)
            .because()
            .then((row, now) -> flow().refused(row, now))
            .tells(LetterPermissions.ROUTE)
            .backward("undo-2");
    public final Action remindUnit = action("remind-unit", "unassigned")
            .from(offered, received)
            .automatic()
            .does((row, now) -> row.with(reminded, now.today()))
            .tells(row -> book().people(this, row, LetterPermissions.ASSIGN));
    public final Action remindMain = action("remind-main", "due")
            .from(assigned, inWork)
            .automatic()
            .does((row, now) -> row.with(reminded, now.today()))
            .tells(row -> UnitNumbers.assigned(this, row))
            .tells(row -> book().people(this, row, LetterPermissions.ASSIGN));

    private final LetterFlow flow;
    private final UnitNumbers book;

    /**
     * The kind.
     *
     * @param flow what follows for the letter
     * @param book gives numbers
     */
    public UnitEntryKind(LetterFlow flow, UnitNumbers book) {
        super("documents", "unit-entry", "doc_unit_entry");
        this.flow = flow;
        this.book = book;
        rights(LetterPermissions.VIEW, LetterPermissions.ASSIGN);
        byCodeOnly();
        numberedAt(received);
        belongsTo(unit);
        ownOf(main);
        shownTo(helper);
        readers(secret, reader, LetterPermissions.SECRET);
        dueBy(due);
        titled(centralNo, subject);
        list(number, centralNo, sender, subject, unit, main, due);
        section("letter", letter, centralNo, letterNo, sender, subject, urgency);
        section("work", number, receivedAt, unit, main, due, instruction, result, answer, answeredOn);
        tab("to-receive", offered);
        tab("to-assign", received);
        tab("mine", now -> List.of(in(assigned, inWork), main.is(now.caller().person())));
        tab("late", now -> List.of(in(offered, received, assigned, inWork), due.below(now.today())));
        tab("all");
        stored((row, now) -> flow.changes().followed(row, now));
        create().tells(row -> book.people(this, row, LetterPermissions.RECEIVE));
        way(offered, received, assigned, inWork, done);
        menu("*", "inbox", 402, "letters");
    }

    private LetterFlow flow() {
        return flow;
    }

    private UnitNumbers book() {
        return book;
    }
}
