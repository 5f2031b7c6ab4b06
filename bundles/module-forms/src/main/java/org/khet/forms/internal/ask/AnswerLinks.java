package org.khet.forms.internal.ask;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;

/**
 * Answers of people without an account: each has a link, which gives one answer until the last day of the asking. Links are made
 * when they are taken out as a file; those handed out before stay good until somebody replaces them. Of an anonymous asking a link says that it was used, and nothing
 * leads from what was answered to it. Source: monitoring MON-38; core CORE-122; kinds-processes §6.
 */
public final class AnswerLinks {
    private static final int BYTES = 24;
    private final SecureRandom lot = new SecureRandom();
    private final AskRecords records;
    private final AnswerService answers;
    private final AnswerLinkRepository links;
    private final Callers callers;
    private final Transactions transactions;
    private final Clock clock;

    /** Of the module's registers. */
    public AnswerLinks(
            AskRecords records,
            AnswerService answers,
            AnswerLinkRepository links,
            Callers callers,
            Transactions transactions,
            Clock clock) {
        this.records = records;
        this.answers = answers;
        this.links = links;
        this.callers = callers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A link.
     *
     * @param participant kind of participant for whom it is
     * @param token       what stands at the end of its address
     * @param until       last day
     */
    public record Link(String participant, String token, LocalDate until) {}

    /** What a link opens now. */
    public sealed interface Opened {
        /**
         * The form.
         *
         * @param asking what is asked
         * @param answer the answer that is owed
         * @param form   the form by which it is answered
         */
        record Form(RecordRow asking, RecordRow answer, RecordService<DataKind> form) implements Opened {}

        /** It was answered. */
        record Used() implements Opened {}

        /** The asking is over. */
        record Over() implements Opened {}
    }

    /** Whether there is something to make links for. */
    public boolean byLink(RecordRow asking) {
        Askings kind = records.askings().kind();
        return asking.state() == kind.open
                && asking.lines(kind.receivers).stream()
                        .anyMatch(line -> line.get(kind.sort) == FormReceiverSort.LINKS);
    }

    /**
     * Makes links for all who were asked by link and did not answer; links of before stay good, and lead to the same answers.
     *
     * @throws org.khet.portal.api.security.NotPermitted if the caller does not lead askings
     */
    public List<Link> make(Caller caller, long ask) {
        return made(caller, ask, false);
    }

    /**
     * Makes links for all who were asked by link and did not answer; their links of before end.
     *
     * @throws org.khet.portal.api.security.NotPermitted if the caller does not lead askings
     */
    public List<Link> replace(Caller caller, long ask) {
        return made(caller, ask, true);
    }

    private List<Link> made(Caller caller, long ask, boolean endOthers) {
        caller.require(FormsPermissions.ASK_LEAD);
        return transactions.call(() -> {
            RecordRow asking = records.askings().open(caller, ask);
            if (!byLink(asking)) {
                throw Outdated.of("forms.error.not-open");
            }
            Answers kind = records.answers().kind();
            List<Link> made = new ArrayList<>();
            for (RecordRow answer : records.answersOf(caller, ask)) {
                if (kind.send.from().contains(answer.state()) && isOfLink(kind, answer)) {
                    String token = token();
                    if (endOthers) {
                        links.end(caller.office(), answer.id());
                    }
                    links.add(caller.office(), ask, answer.id(), token);
                    made.add(new Link(answer.get(kind.participant), token, answer.get(kind.due)));
                }
            }
            return List.copyOf(made);
        });
    }

    private static boolean isOfLink(Answers kind, RecordRow answer) {
        return answer.get(kind.school).isEmpty()
                && answer.get(kind.unit).isEmpty()
                && answer.get(kind.person).isEmpty();
    }

    private String token() {
        byte[] drawn = new byte[BYTES];
        lot.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    /** What a link opens. @throws NoLongerThere if there is no such link, or a newer one took its place */
    public Opened open(OfficeId office, String token) {
        Caller system = callers.system(office);
        RecordRow answer = links.answer(office, token)
                .flatMap(id -> records.answers().find(office, id))
                .orElseThrow(() -> new NoLongerThere("forms.link"));
        Answers kind = records.answers().kind();
        RecordRow asking = records.asking(office, answer.get(kind.ask));
        if (answer.state() == kind.sent || answer.state() == kind.accepted) {
            return new Opened.Used();
        }
        boolean over = !kind.send.from().contains(answer.state())
                || asking.state() != records.askings().kind().open
                || OfficeTime.day(clock.instant()).isAfter(answer.get(kind.due));
        return over ? new Opened.Over() : new Opened.Form(asking, answer, answers.form(system, answer));
    }

    /**
     * Sends the answer of a link, once.
     *
     * @throws Outdated                                  if it was sent before or the asking is over
     * @throws org.khet.portal.api.outcome.Rejected      with a problem for each field; nothing is stored
     */
    public void send(OfficeId office, String token, RecordDraft draft) {
        if (!(open(office, token) instanceof Opened.Form form)) {
            throw Outdated.of("forms.error.closed");
        }
        answers.sendByLink(callers.system(office), form.answer(), draft);
    }
}
