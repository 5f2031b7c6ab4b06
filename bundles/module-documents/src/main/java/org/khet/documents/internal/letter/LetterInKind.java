package org.khet.documents.internal.letter;

import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.filing.FiledKind;
import org.khet.documents.internal.filing.Filing;
import org.khet.documents.internal.setting.RetentionClass;
import org.khet.documents.internal.setting.TickMeanings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Letters that come (หนังสือรับ): numbered with the central register, given to units, done when each unit is done. A secret one is
 * there for its readers only. Source: core CORE-43 to 45, 55, 56, E-10, E-13, E-15; kinds-documents §4.
 */
public final class LetterInKind extends LetterInFields implements FiledKind {
    public final State registered = state("REGISTERED", StateTone.WAIT);
    public final State proposed = state("PROPOSED", StateTone.WAIT);
    public final State routed = state("ROUTED", StateTone.RUN);
    public final State done = state("DONE", StateTone.DONE);
    public final State filed = end("FILED", StateTone.IDLE);
    public final State destroyed = end("DESTROYED", StateTone.IDLE);
    public final State archived = end("ARCHIVED", StateTone.IDLE);
    public final State transferred = end("TRANSFERRED", StateTone.IDLE);
    public final State spoiled = end("VOID", StateTone.LATE);

    public final Action propose = action("propose")
            .from(registered)
            .to(proposed)
            .needs(LetterPermissions.ROUTE)
            .asks(units)
            .whenTyped((row, now) -> LetterRules.someUnit(this, row))
            .tells(LetterPermissions.COMMAND)
            .icon("stamp");
    public final Action mark = action("mark")
            .from(registered, proposed)
            .needs(LetterPermissions.COMMAND)
            .demands(ticks)
            .asks(instruction, meetsAt)
            .whenTyped((row, now) -> row.get(ticks).flatMap(all -> meanings().against(now.office(), all)))
            .whenTyped((row, now) -> LetterRules.meeting(this, row, now))
            .then((row, now) -> flow().intoDiary(this, row, now))
            .tells(LetterPermissions.ROUTE)
            .icon("pen-line");
    public final Action route = action("route")
            .from(registered, proposed, routed)
            .to(routed)
            .needs(LetterPermissions.ROUTE)
            .asks(units)
            .asks(readers)
            .asks(instruction, answerBy)
            .whenTyped((row, now) -> LetterRules.someUnit(this, row))
            .whenTyped((row, now) -> LetterRules.someReader(this, row))
            .whenTyped((row, now) -> flow().changes().further(this, row, now))
            .whenTyped((row, now) -> flow().readers().unread(this, row, now))
            .does((row, now) -> flow().changes().kept(this, row, now))
            .then((row, now) -> flow().routed(row, now))
            .icon("send");
    public final Action comeBack = action("come-back", "come-back")
            .from(routed)
            .to(proposed)
            .automatic()
            .tells(LetterPermissions.ROUTE);
    public final Action finish =
            action("finish").from(routed).to(done).automatic().then((row, now) -> flow().told(row, now));
    public final Action answer = action("answer")
            .from(registered, proposed, routed)
            .to(done)
            .automatic()
            .then((row, now) -> flow().told(row, now));
    public final Action reopen = action("reopen")
            .from(done, proposed)
            .to(row -> LetterRules.opened(this, row), registered, proposed, routed)
            .needs(LetterPermissions.ROUTE)
            .because()
            .when((row, now) -> LetterRules.over(this, row))
            .then((row, now) -> flow().told(row, now))
            .backward("rotate-ccw");
    public final Action reopenAnswered = action("answer-recalled", "answer-recalled")
            .from(done, routed, registered, proposed, filed)
            .to(row -> LetterRules.reopened(this, row), registered, proposed, routed)
            .automatic()
            .tells(LetterPermissions.ROUTE)
            .then((row, now) -> flow().told(row, now));
    public final Action file = action("file", "filed")
            .from(done)
            .to(filed)
            .needs(LetterPermissions.REGISTER)
            .demands(filedAt)
            .asks(retention, result)
            .does((row, now) -> row.with(
                    keptUntil,
                    RetentionClass.keptUntil(row.get(retention), now.today()).orElse(null)))
            .icon("archive")
            .inOwnTime();
    public final Action destroy =
            action("destroy", "destroyed").from(filed).to(destroyed).automatic();
    public final Action keepLonger =
            action("keep-longer", "kept-longer").from(filed).automatic();
    public final Action handOver =
            action("hand-over", "handed-over").from(filed).to(archived).automatic();
    public final Action transfer = action("transfer", "transferred")
            .from(registered, proposed)
            .to(transferred)
            .needs(LetterPermissions.ROUTE)
            .because()
            .then((row, now) -> flow().gone(row, now))
            .backward("arrow-right-left");
    public final Action spoil = action("void", "voided")
            .from(registered, proposed, routed, done)
            .to(spoiled)
            .needs(LetterPermissions.REGISTER)
            .because()
            .when((row, now) -> LetterRules.nobodyWorks(this, row))
            .then((row, now) -> flow().gone(row, now))
            .backward("ban");
    public final Action reply = action("reply-to", "replied-to")
            .from(registered, proposed, routed, done, filed)
            .needs(LetterPermissions.REGISTER)
            .demands(repliesTo)
            .whenTyped((row, now) -> flow().answers().unanswerable(row, now))
            .then((row, now) -> flow().answers().replied(row, now))
            .icon("mail-check")
            .inOwnTime();
    public final Action correct = action("correct")
            .from(registered, proposed, routed, done, filed)
            .needs(LetterPermissions.CORRECT)
            .corrects(subject, sender, letterNo, letterOn, answerBy)
            .whenTyped((row, now) -> flow().changes().written(this, row))
            .does((row, now) -> flow().changes().marked(this, row))
            .then((row, now) -> flow().changes().corrected(this, row, now));
    public final Action remindCentre = action("remind-centre", "answer-near")
            .from(registered, proposed)
            .automatic()
            .does((row, now) -> row.with(reminded, now.today()))
            .tells(LetterPermissions.ROUTE)
            .icon("bell");

    private final LetterFlow flow;
    private final TickMeanings meanings;

    /**
     * The kind.
     *
     * @param flow     what follows from a letter
     * @param meanings what ticks of the head mean
     */
    public LetterInKind(LetterFlow flow, TickMeanings meanings) {
        this.flow = flow;
        this.meanings = meanings;
        rights(LetterPermissions.VIEW, LetterPermissions.REGISTER, registered);
        belongsToEach(unit);
        shownTo(worker);
        isAbout(school);
        readers(secret, reader, LetterPermissions.SECRET);
        dueBy(answerBy);
        struck(spoiled);
        titled(number, subject);
        list(number, receivedAt, sender, subject, letterNo, urgency);
        ordered(receivedAt, true);
        section("letter", senderSort, sender, school, contact, letterNo, letterOn, addressed, subject, repliesTo);
        section("receipt", receivedAt, channel, outsideRef, urgency, secrecy, answerBy, retention);
        section("files", enclosures, files);
        section("readers", readers);
        section("links", links);
        tab("to-route", registered, proposed);
        tab("routed", routed);
        tab("late", now -> List.of(in(registered, proposed, routed), answerBy.below(now.today())));
        tab("twins", now -> List.of(twin.isFilled()));
        tab("done", done, filed, destroyed, archived);
        tab("all");
        create().does((row, now) -> flow.changes().marked(this, row))
                .numbers((row, now) -> flow.numbered(this, row, now));
        rule((row, now) -> flow.changes().written(this, row));
        rule((row, now) -> flow.changes().booked(this, row));
        rule((row, now) -> flow.changes().unanswerable(this, row, now));
        stored((row, now) -> flow.changes().stored(this, row, now));
        stored((row, now) -> flow.answers().replied(row, now));
        create().tells(LetterPermissions.ROUTE);
        way(registered, proposed, routed, done, filed);
        menu("*", "mail-open", 401, "letters");
    }

    @Override
    public Filing filing() {
        return new Filing(
                filed,
                new Filing.Ways(destroy, keepLonger, handOver),
                new Filing.Kept(secret, filedAt, retention, keptUntil),
                new Filing.Entry(
                        row -> row.get(number).text(), row -> row.get(letterNo), row -> row.get(letterOn), subject),
                new Filing.Goods(
                        () -> new RecordDraft().with(files, null).with(enclosures, ""),
                        row -> row.get(files).orElse(List.of()),
                        (row, now) -> row.get(channel).equals(IN_PORTAL))); // the school keeps what it sent
    }

    private LetterFlow flow() {
        return flow;
    }

    private TickMeanings meanings() {
        return meanings;
    }

    /** The problem with a field of a letter. */
    static Optional<Problem> problem(Field<?> field, String key, Object... values) {
        return Optional.of(Problem.of(field.name(), key, values));
    }
}
