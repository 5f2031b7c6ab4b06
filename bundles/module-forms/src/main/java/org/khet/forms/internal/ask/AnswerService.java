package org.khet.forms.internal.ask;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.entry.FormEntryService;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.time.OfficeTime;

/**
 * Answers what is asked. The receiver alone answers: the person, people of the unit, people of the school. An answer is sent whole,
 * may be sent again while it is returned, and after the asking was closed only by whom it was opened again for. Of an anonymous asking it is noted that
 * somebody answered, never what. Source: core CORE-53; monitoring MON-37, MON-60.
 */
public final class AnswerService {
    private final AskRecords records;
    private final FormEntryService entries;
    private final BallotRepository ballots;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    /** Of the module's registers. */
    public AnswerService(
            AskRecords records,
            FormEntryService entries,
            BallotRepository ballots,
            People people,
            Transactions transactions,
            Clock clock) {
        this.records = records;
        this.entries = entries;
        this.ballots = ballots;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the caller answers it now. */
    public boolean mayAnswer(Caller caller, RecordRow answer) {
        Answers kind = records.answers().kind();
        boolean owed = kind.send.from().contains(answer.state());
        return owed
                && isReceiver(caller, answer)
                && records.isTaken(records.asking(caller.office(), answer.get(kind.ask)), answer, today());
    }

    /**
     * What the caller still has to answer, the first due before the others: what is asked of the caller, the caller's unit or
     * school, never all that others owe. One question for the answers, one for what asks them.
     */
    public List<RecordRow> owed(Caller caller) {
        Answers kind = records.answers().kind();
        Scope scope = caller.scope(FormsPermissions.ANSWER_GIVE);
        if (scope.isEmpty()) {
            return List.of();
        }
        Optional<Person> self = people.find(caller.office(), caller.person());
        List<Condition> whose = new ArrayList<>(List.of(kind.person.is(caller.person())));
        Stream.concat(scope.schools().stream(), self.map(Person::school).stream())
                .distinct()
                .forEach(school -> whose.add(kind.school.is(school)));
        Stream.concat(scope.units().stream(), self.map(Person::unit).stream())
                .distinct()
                .forEach(unit -> whose.add(kind.unit.is(unit)));
        List<RecordRow> asked = records.answers()
                .internal()
                .all(
                        caller,
                        RecordFilter.of(kind.in(kind.asked, kind.inWork, kind.returned), new Condition.Any(whose)));
        Map<Long, RecordRow> askings = records.askings()
                .rows(
                        caller.office(),
                        asked.stream().map(row -> row.get(kind.ask)).collect(Collectors.toSet()));
        LocalDate today = today();
        return asked.stream()
                .filter(row -> Optional.ofNullable(askings.get(row.get(kind.ask)))
                        .filter(of -> records.isTaken(of, row, today))
                        .isPresent())
                .sorted(Comparator.comparing(row -> row.get(kind.due)))
                .toList();
    }

    private LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    private boolean isReceiver(Caller caller, RecordRow answer) {
        Answers kind = records.answers().kind();
        Scope scope = caller.scope(FormsPermissions.ANSWER_GIVE);
        if (scope.isEmpty()) {
            return false;
        }
        Optional<Person> person = people.find(caller.office(), caller.person());
        boolean school = answer.get(kind.school)
                .filter(id -> scope.schools().contains(id)
                        || person.filter(one -> id.equals(one.school())).isPresent())
                .isPresent();
        boolean unit = answer.get(kind.unit)
                .filter(id -> scope.units().contains(id)
                        || person.filter(one -> id.equals(one.unit())).isPresent())
                .isPresent();
        return school
                || unit
                || answer.get(kind.person).filter(caller.person()::equals).isPresent();
    }

    /** The form by which an asking is answered. */
    public RecordService<DataKind> form(Caller caller, RecordRow answer) {
        RecordRow asking =
                records.asking(caller.office(), answer.get(records.answers().kind().ask));
        long edition =
                asking.get(records.askings().kind().edition).orElseThrow(() -> Outdated.of("forms.error.not-open"));
        return entries.edition(caller.office(), edition);
    }

    /** What was answered before; empty for a first and for an anonymous answer. */
    public Optional<RecordRow> before(Caller caller, RecordRow answer) {
        return answer.get(records.answers().kind().entry)
                .flatMap(id -> form(caller, answer).find(caller.office(), id));
    }

    /**
     * Notes that the receiver began to fill in the form, so that the asking tells those who work on it from those who have not looked.
     * Nothing happens where the answer is begun, sent or not the caller's.
     */
    public void begin(Caller caller, long id) {
        if (!caller.onlooker().isEmpty()) {
            return;
        }
        try {
            transactions.run(() -> {
                RecordRow answer = records.answers().internal().open(caller, id);
                Answers kind = records.answers().kind();
                if (answer.state() == kind.asked && mayAnswer(caller, answer)) {
                    records.answers().internal().act(caller, answer, kind.begin);
                }
            });
        } catch (Outdated somebodyElseBegan) {
            // then it is begun, or sent
        }
    }

    /**
     * Sends an answer.
     *
     * @param seen the answer as it was seen
     * @throws NotPermitted if it is somebody else's
     * @throws Outdated     if the asking is closed, or somebody of the same school or unit was first
     * @throws Rejected     with a problem for each field; nothing is stored
     */
    public RecordRow send(Caller caller, RecordRow seen, RecordDraft draft) {
        return transactions.call(() -> {
            RecordRow answer = records.answers().internal().open(caller, seen.id());
            if (!isReceiver(caller, answer)) {
                throw new NotPermitted(FormsPermissions.ANSWER_GIVE);
            }
            return deliver(caller, onlyBegun(seen, answer) ? answer : seen, answer, draft);
        });
    }

    /** Whether nothing happened since it was seen but that somebody of the same school or unit began it. */
    private boolean onlyBegun(RecordRow seen, RecordRow now) {
        Answers kind = records.answers().kind();
        return seen.state() == kind.asked && now.state() == kind.inWork;
    }

    /** Sends an answer for whoever holds its link. */
    RecordRow sendByLink(Caller system, RecordRow seen, RecordDraft draft) {
        return transactions.call(
                () -> deliver(system, seen, records.answers().internal().open(system, seen.id()), draft));
    }

    private RecordRow deliver(Caller caller, RecordRow seen, RecordRow answer, RecordDraft draft) {
        Answers kind = records.answers().kind();
        RecordRow asking = records.asking(caller.office(), answer.get(kind.ask));
        Askings of = records.askings().kind();
        LocalDate today = today();
        if (!records.isTaken(asking, answer, today)) {
            throw Outdated.of("forms.error.closed");
        }
        RecordDraft sent = new RecordDraft();
        if (asking.get(of.anonymous)) {
            ballot(caller, answer, draft);
        } else {
            sent.with(kind.entry, stored(caller, answer, draft).id());
        }
        if (answer.get(kind.sentOn).isEmpty()) {
            sent.with(kind.sentOn, today).with(kind.late, today.isAfter(answer.get(kind.due)));
        }
        return records.answers().internal().act(caller, seen, kind.send, sent, "");
    }

    private RecordRow stored(Caller caller, RecordRow answer, RecordDraft draft) {
        Optional<RecordRow> before = before(caller, answer);
        if (before.isEmpty()) {
            refuseIncomplete(form(caller, answer), caller, draft);
        }
        RecordService<DataKind> form = form(caller, answer).internal();
        return before.isPresent() ? form.change(caller, before.get(), draft) : form.create(caller, draft);
    }

    private static void refuseIncomplete(RecordService<DataKind> form, Caller caller, RecordDraft draft) {
        List<Problem> problems = form.problems(caller, draft);
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }

    private void ballot(Caller caller, RecordRow answer, RecordDraft draft) {
        RecordService<DataKind> form = form(caller, answer);
        refuseIncomplete(form, caller, draft);
        Map<String, String> values = new LinkedHashMap<>();
        for (FieldDefinition said : form.kind().definition().top()) {
            Optional<Field<?>> field = form.kind().fieldNamed(said.key());
            Object value = field.isEmpty() ? null : draft.raw(field.get());
            if (value != null && !said.isComputed()) {
                values.put(said.key(), text(value));
            }
        }
        ballots.add(caller.office(), answer.get(records.answers().kind().ask), values);
    }

    static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case RecordLink link -> link.title();
            case Collection<?> many -> many.stream().map(Object::toString).collect(Collectors.joining(","));
            default -> value.toString();
        };
    }
}
