package org.khet.documents.internal.outgoing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.letter.LetterFlow;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.UnitAudience;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;

/**
 * Sends letters: receivers are found once, at sending, each gets exactly one delivery; knows who owes an answer and reminds them
 * only. Source: core CORE-47, CORE-52 to 54, PLAN-74.
 */
public final class Deliveries {
    /** Finds receivers. */
    final ReceiverFinder finder;

    private final LetterFlow incoming;
    private final UnitAudience units;
    private final OwingReminders reminders;
    private final LetterForm form;
    private final DeliveryAnswers answers;
    private @Nullable RecordService<DeliveryKind> deliveries;
    private @Nullable RecordService<LetterOutKind> letters;

    /** Over receivers, the letters that are answered, and the portal. */
    public Deliveries(ReceiverFinder finder, LetterFlow incoming, DocumentsServices services) {
        this.finder = finder;
        this.incoming = incoming;
        this.units = new UnitAudience(services);
        this.reminders = new OwingReminders(services);
        this.form = new LetterForm(services.forms());
        this.answers = new DeliveryAnswers(this);
    }

    /** Told once, before anything is sent. */
    void keep(RecordService<DeliveryKind> keptDeliveries, RecordService<LetterOutKind> keptLetters) {
        deliveries = keptDeliveries;
        letters = keptLetters;
    }

    /** What was sent, and to whom. */
    RecordService<DeliveryKind> deliveries() {
        return Objects.requireNonNull(deliveries);
    }

    RecordService<LetterOutKind> letters() {
        return Objects.requireNonNull(letters);
    }

    /**
     * How it stands with a receiver.
     *
     * @param delivery the delivery
     * @param daysLate days since the answer was due, 0 when it is not late
     */
    public record Owing(RecordRow delivery, long daysLate) {}

    /** The receivers of a letter, or what is wrong with them. */
    Optional<Problem> receivers(RecordRow letter, RecordContext now) {
        LetterOutKind kind = letters().kind();
        try {
            List<Receiver> found = finder.find(kind, letter, now.caller(), now.today());
            return found.isEmpty()
                    ? Optional.of(Problem.of(kind.receivers.name(), "documents.error.out.nobody"))
                    : form.sendable(letter, found, now.today());
        } catch (Rejected wrong) {
            return Optional.of(wrong.problems().getFirst());
        }
    }

    /** A delivery for each receiver; the letter that it answers is done. */
    void send(RecordRow letter, RecordContext now) {
        LetterOutKind kind = letters().kind();
        DeliveryKind delivery = deliveries().kind();
        List<Receiver> receivers = finder.find(kind, letter, now.caller(), now.today());
        for (Receiver receiver : receivers) {
            deliveries()
                    .internal()
                    .create(
                            now.caller(),
                            new RecordDraft()
                                    .with(delivery.letter, letter.id())
                                    .with(delivery.receiver, receiver.key())
                                    .with(delivery.name, receiver.name())
                                    .with(delivery.school, receiver.school())
                                    .with(delivery.unit, receiver.unit())
                                    .with(delivery.person, receiver.person())
                                    .with(delivery.contact, receiver.contact())
                                    .with(delivery.letterNo, letter.get(kind.number))
                                    .with(delivery.subject, letter.get(kind.subject))
                                    .with(delivery.files, kind.sentFiles(letter))
                                    .with(delivery.secret, letter.get(kind.secret))
                                    .with(delivery.readers, readers(kind, letter, receiver))
                                    .with(delivery.sentAt, now.now())
                                    .with(delivery.wants, letter.get(kind.wants))
                                    .with(
                                            delivery.replyBy,
                                            letter.get(kind.replyBy).orElse(null))
                                    .with(
                                            delivery.overdueOn,
                                            reminders.lastDay(letter, now).orElse(null)));
        }
        boolean owes = letter.get(kind.wants) != ReplyWanted.NOTHING;
        BigDecimal count = BigDecimal.valueOf(receivers.size());
        letters()
                .add(
                        now.office(),
                        letter.id(),
                        Map.of(kind.receiverCount, count, kind.owed, owes ? count : BigDecimal.ZERO),
                        List.of());
        form.ask(letter, link(letter), receivers);
        letter.get(kind.answers).ifPresent(answered -> incoming.answers().answered(answered, link(letter), now));
    }

    /** The form by which letters are answered. */
    public LetterForm form() {
        return form;
    }

    /** Takes answers. */
    public DeliveryAnswers answers() {
        return answers;
    }

    /** Of a secret letter those who read it here and those who receive it there. Source: core A-3. */
    private List<RecordDraft> readers(LetterOutKind kind, RecordRow whole, Receiver receiver) {
        if (!whole.get(kind.secret)) {
            return List.of();
        }
        Set<PersonId> all = new HashSet<>(kind.reading().readers(whole));
        all.addAll(units.of(
                        whole.head().office(),
                        receiver.person(),
                        receiver.unit(),
                        receiver.school(),
                        DeliveryKind.RECEIVE)
                .people());
        return all.stream()
                .map(one -> new RecordDraft().with(deliveries().kind().reader, one))
                .toList();
    }

    private RecordLink link(RecordRow letter) {
        LetterOutKind kind = letters().kind();
        String title = kind.reading().openTitle(letter);
        return new RecordLink(
                kind.type(), letter.id(), title.substring(0, Math.min(RecordLink.TITLE_MOST, title.length())));
    }

    /** Whether there is anybody to remind. */
    boolean isRest(RecordRow letter, RecordContext now) {
        return !OwingReminders.rest(deliveries(), letter, now).isEmpty();
    }

    /** The rest is told, nobody else. */
    void remind(RecordRow letter, RecordContext now) {
        DeliveryKind kind = deliveries().kind();
        OwingReminders.rest(deliveries(), letter, now)
                .forEach(row -> deliveries().internal().act(now.caller(), row, kind.remind));
    }

    /**
     * Receivers who owe are told from so many working days before the answer is due, each working day once; how many. Source: core
     * CORE-52.
     */
    public int remindDue(Caller system, LocalDate today) {
        return reminders.remind(deliveries(), system, today);
    }

    /** The letter was cancelled. */
    void recall(RecordRow letter, RecordContext now) {
        form.end(letter, now);
        if (letter.state().equals(letters().kind().cancelled)) {
            letter.get(letters().kind().answers)
                    .ifPresent(answered -> incoming.answers().unanswered(answered, link(letter), now));
        }
        DeliveryKind kind = deliveries().kind();
        for (RecordRow row : deliveries()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.letter.is(letter.id()),
                                kind.in(kind.sent, kind.received, kind.read, kind.answered)))) {
            deliveries().internal().act(now.caller(), row, kind.recall);
        }
    }

    /** The letters that came as answers to a letter, of those that the caller sees, the newest first. */
    public List<RecordRow> replies(Caller caller, long letter) {
        return incoming.answers().repliesTo(caller, letter);
    }

    /** The letter of a delivery. */
    public Optional<Long> letterOf(OfficeId office, long delivery) {
        return deliveries()
                .find(office, delivery)
                .map(row -> row.get(deliveries().kind().letter));
    }

    /** Whether a delivery is the school's own. */
    public boolean isOf(OfficeId office, long delivery, SchoolId school) {
        Optional<RecordRow> row = deliveries().find(office, delivery);
        return row.flatMap(one -> one.get(deliveries().kind().school)).equals(Optional.of(school));
    }

    /** Who owes an answer to a letter, the latest first. The caller sees the letter. */
    public List<Owing> owing(Caller caller, long letter, LocalDate today) {
        DeliveryKind kind = deliveries().kind();
        List<Owing> all = new ArrayList<>();
        for (RecordRow row : deliveries()
                .internal()
                .all(caller, RecordFilter.of(kind.letter.is(letter), kind.in(kind.sent, kind.received, kind.read)))) {
            if (row.get(kind.wants) != ReplyWanted.NOTHING) {
                long late = row.get(kind.overdueOn)
                        .map(by -> Math.max(0, today.toEpochDay() - by.toEpochDay()))
                        .orElse(0L);
                all.add(new Owing(row, late));
            }
        }
        all.sort(Comparator.comparingLong(Owing::daysLate).reversed());
        return all;
    }

    /** Everybody to whom a letter was sent. The caller sees the letter. */
    public List<RecordRow> of(Caller caller, long letter) {
        return deliveries()
                .internal()
                .all(caller, RecordFilter.of(deliveries().kind().letter.is(letter)));
    }

    /** A person, or the people of a unit or school who receive there. */
    Audience audience(DeliveryKind kind, RecordRow row) {
        return units.of(
                row.head().office(),
                row.get(kind.person).orElse(null),
                row.get(kind.unit).orElse(null),
                row.get(kind.school).orElse(null),
                DeliveryKind.RECEIVE);
    }

    /** Who sent it, as its maker, receives nothing for others. */
    static Optional<Problem> ofReceiver(DeliveryKind kind, RecordRow row, RecordContext now) {
        Caller caller = now.caller();
        var scope = caller.scope(DeliveryKind.RECEIVE);
        boolean mine = row.get(kind.person).filter(caller.person()::equals).isPresent()
                || row.get(kind.school)
                        .filter(school -> scope.wholeOffice() || scope.schools().contains(school))
                        .isPresent()
                || row.get(kind.unit)
                        .filter(unit -> scope.wholeOffice() || scope.units().contains(unit))
                        .isPresent();
        return mine ? Optional.empty() : Optional.of(Problem.of("", "documents.error.delivery.other"));
    }

    /** Read; who reads has received. */
    static RecordRow read(DeliveryKind kind, RecordRow row, RecordContext now) {
        RecordRow after = row.with(kind.readAt, now.now());
        return row.has(kind.receivedAt)
                ? after
                : after.with(kind.receivedAt, now.now())
                        .with(kind.receivedBy, now.caller().person());
    }
}
