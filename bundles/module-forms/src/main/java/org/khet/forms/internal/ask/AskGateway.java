package org.khet.forms.internal.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.DesignSort;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.ask.AskForm;
import org.khet.portal.api.ask.AskRef;
import org.khet.portal.api.ask.AskRequest;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;

/** Asks for other modules. */
public final class AskGateway {
    private final AskRecords records;
    private final DesignRecords designs;
    private final Callers callers;
    private final Transactions transactions;

    /** Of the module's registers. */
    public AskGateway(AskRecords records, DesignRecords designs, Callers callers, Transactions transactions) {
        this.records = records;
        this.designs = designs;
        this.callers = callers;
        this.transactions = transactions;
    }

    /** Whether a form is in force that needs no agreement. */
    public boolean canAsk(OfficeId office, String designKey) {
        return designs.named(callers.system(office), designKey)
                .filter(this::isPlain)
                .isPresent();
    }

    private boolean isPlain(RecordRow design) {
        Designs kind = (Designs) design.kind();
        return design.state() == kind.used
                && design.get(kind.live).isPresent()
                && design.get(kind.sort) != DesignSort.EVALUATION;
    }

    /** Asks, or gives what was asked with this key. */
    public AskRef open(Caller caller, AskRequest request) {
        caller.require(FormsPermissions.ASK_LEAD);
        return transactions.call(() -> find(caller.office(), request.key()).orElseGet(() -> {
            RecordRow design = designs.named(caller, request.designKey())
                    .filter(this::isPlain)
                    .orElseThrow(() -> Rejected.of("design", "forms.error.not-live"));
            Askings kind = records.askings().kind();
            RecordRow made = records.askings()
                    .internal()
                    .create(caller, draft(kind, request).with(kind.design, design.id()));
            return ref(caller, records.askings().internal().act(caller, made, kind.start));
        }));
    }

    private static RecordDraft draft(Askings kind, AskRequest request) {
        List<RecordDraft> receivers = request.schools().isEmpty()
                ? List.of(new RecordDraft()
                        .with(kind.sort, FormReceiverSort.ALL_SCHOOLS)
                        .with(kind.participant, "โรงเรียน"))
                : request.schools().stream()
                        .map(school -> receiver(kind, school))
                        .toList();
        return new RecordDraft()
                .with(kind.title, request.title())
                .with(kind.purpose, request.purpose())
                .with(kind.unit, request.unit())
                .with(kind.owner, request.owner())
                .with(kind.closes, request.closes())
                .with(kind.about, request.about())
                .with(kind.askKey, request.key())
                .with(kind.receivers, receivers);
    }

    private static RecordDraft receiver(Askings kind, SchoolId school) {
        return new RecordDraft()
                .with(kind.sort, FormReceiverSort.SCHOOL)
                .with(kind.participant, "โรงเรียน")
                .with(kind.school, school);
    }

    /** Forms in force that need no agreement, by name. */
    public List<AskForm> forms(OfficeId office) {
        Designs kind = designs.designs().kind();
        return designs.designs().internal().all(callers.system(office), RecordFilter.of(kind.in(kind.used))).stream()
                .filter(this::isPlain)
                .map(row -> new AskForm(row.get(kind.key), row.get(kind.name)))
                .sorted(Comparator.comparing(AskForm::name))
                .toList();
    }

    /** The asking with this key. */
    public Optional<AskRef> find(OfficeId office, String key) {
        Caller system = callers.system(office);
        return asked(system, key).map(row -> ref(system, row));
    }

    private Optional<RecordRow> asked(Caller system, String key) {
        Askings kind = records.askings().kind();
        return records.askings().internal().all(system, RecordFilter.of(kind.askKey.is(key))).stream()
                .findFirst();
    }

    /** What each school owes of the asking with this key; once it is reported nothing more of a school that was opened again. */
    public Map<SchoolId, SchoolAnswer> answers(OfficeId office, String key) {
        Caller system = callers.system(office);
        Answers kind = records.answers().kind();
        Map<SchoolId, SchoolAnswer> owed = new HashMap<>();
        Optional<RecordRow> asking = asked(system, key);
        boolean over = asking.filter(this::isReported).isPresent();
        asking.map(row -> records.answersOf(system, row.id())).orElse(List.of()).stream()
                .filter(row -> row.state() != kind.excused)
                .filter(row ->
                        !over || isSent(kind, row) || row.get(kind.openUntil).isEmpty())
                .forEach(row -> row.get(kind.school)
                        .ifPresent(school -> owed.put(
                                school,
                                new SchoolAnswer(
                                        "forms/answers/" + row.id(), isSent(kind, row), row.get(kind.sentOn)))));
        return owed;
    }

    /** The record for which this answer was asked. */
    public Optional<RecordLink> askedFor(OfficeId office, long answer) {
        Answers kind = records.answers().kind();
        return records.answers()
                .find(office, answer)
                .flatMap(row -> records.askings().find(office, row.get(kind.ask)))
                .flatMap(row -> row.get(records.askings().kind().about));
    }

    private static boolean isSent(Answers kind, RecordRow answer) {
        return answer.state() == kind.sent || answer.state() == kind.accepted;
    }

    /** Asks more schools, until another day; one that was concluded stays as it is. */
    public void extend(Caller caller, String key, Set<SchoolId> schools, LocalDate closes) {
        caller.require(FormsPermissions.ASK_LEAD);
        Askings kind = records.askings().kind();
        transactions.run(() -> asked(callers.system(caller.office()), key)
                .filter(found -> kind.extend.from().contains(found.state()))
                .ifPresent(found -> {
                    RecordRow asking = records.asking(caller.office(), found.id());
                    List<RecordDraft> receivers =
                            new ArrayList<>(RecordDraft.of(asking).lines(kind.receivers));
                    Set<SchoolId> known = answers(caller.office(), key).keySet();
                    schools.stream()
                            .filter(school -> !known.contains(school))
                            .forEach(school -> receivers.add(receiver(kind, school)));
                    records.askings()
                            .internal()
                            .act(
                                    caller,
                                    asking,
                                    kind.extend,
                                    new RecordDraft().with(kind.closes, closes).with(kind.receivers, receivers),
                                    "");
                }));
    }

    /** A school may answer until another day, whether or not the asking was closed; once it is reported it owes nothing any more. */
    public void reopen(Caller caller, String key, SchoolId school, LocalDate until) {
        Answers kind = records.answers().kind();
        if (asked(callers.system(caller.office()), key).filter(this::isReported).isPresent()) {
            excuse(caller, key, school, AskFlow.REPORTED);
            return;
        }
        act(
                caller,
                key,
                school,
                kind.reopen,
                new RecordDraft().with(kind.openUntil, until).with(kind.due, until),
                "");
    }

    private boolean isReported(RecordRow asking) {
        return asking.state() == records.askings().kind().reported;
    }

    /** A school owes no answer any more. */
    public void excuse(Caller caller, String key, SchoolId school, String why) {
        act(caller, key, school, records.answers().kind().excuse, new RecordDraft(), why);
    }

    private void act(Caller caller, String key, SchoolId school, Action action, RecordDraft draft, String why) {
        caller.require(FormsPermissions.ASK_LEAD);
        Answers kind = records.answers().kind();
        transactions.run(() -> asked(callers.system(caller.office()), key)
                .map(asking -> records.answersOf(caller, asking.id()))
                .orElse(List.of())
                .stream()
                .filter(answer -> answer.get(kind.school).filter(school::equals).isPresent())
                .filter(answer -> action.from().contains(answer.state()))
                .forEach(answer -> records.answers().internal().act(caller, answer, action, draft, why)));
    }

    private AskRef ref(Caller caller, RecordRow row) {
        Askings kind = records.askings().kind();
        Answers answers = records.answers().kind();
        List<RecordRow> all = records.answersOf(caller, row.id()).stream()
                .filter(answer -> answer.state() != answers.excused)
                .toList();
        int sent = (int) all.stream().filter(answer -> isSent(answers, answer)).count();
        boolean closed = row.state() == kind.closed || row.state() == kind.concluded || row.state() == kind.reported;
        return new AskRef(row.id(), "forms/asks/" + row.id(), all.size(), sent, closed);
    }
}
