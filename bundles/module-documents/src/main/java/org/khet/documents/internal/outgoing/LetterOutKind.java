package org.khet.documents.internal.outgoing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.letter.LinkSort;
import org.khet.documents.internal.paper.FiledPaperKind;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.structure.UnitId;

/**
 * Letters that go out (หนังสือส่ง), circulars too: papers with receivers, of whom it knows who received, read and answered. Source: core
 * CORE-47, CORE-52 to 54, PLAN-74; kinds-documents §5.
 */
public final class LetterOutKind extends FiledPaperKind {
    /** Sort of circulars, which have a register of their own. */
    public static final String CIRCULAR = "circular";

    /** Sorts. */
    public static final CodeList SORTS = new CodeList(
            "documents.letterOutSort",
            List.of(
                    Code.of("external", "หนังสือภายนอก", "External letter"),
                    Code.of("stamped", "หนังสือประทับตรา", "Stamped letter"),
                    Code.of(CIRCULAR, "หนังสือเวียน", "Circular"),
                    Code.of("inside", "หนังสือเวียนภายในสำนักงาน", "Circular inside the office")),
            "core C.7, CORE-54");

    public final Field<Optional<Long>> answers =
            record("answers", "documents.letter-in").optional();
    /** Which letter it follows, as it stands below the addressee (อ้างถึง). */
    public final Field<String> reference = text("ref_words", 300).orEmpty();

    public final Field<ReplyWanted> wants = choice("wants", ReplyWanted.class).initially(ReplyWanted.NOTHING);
    public final Field<Optional<LocalDate>> replyBy = day("reply_by").optional().neededIf(wants.is(ReplyWanted.FORM));
    public final Field<String> form =
            text("form_key", 60).orEmpty().onlyIf(wants.is(ReplyWanted.FORM)).neededIf(wants.is(ReplyWanted.FORM));
    public final Field<BigDecimal> receiverCount =
            decimal("receiver_count", 0).byCode().initially(now -> BigDecimal.ZERO);
    public final Field<BigDecimal> owed = decimal("owed", 0).byCode().initially(now -> BigDecimal.ZERO);
    public final Lines receivers = lines("receivers", "doc_letter_out_to", 1, 500);
    public final Field<LetterReceiverSort> receiverSort = receivers.choice("sort", LetterReceiverSort.class);
    public final Field<String> place = receivers.text("place", 120).orEmpty();
    public final Field<Optional<SchoolId>> school = receivers.school("school").optional();
    public final Field<Optional<UnitId>> receiverUnit = receivers.unit("unit").optional();
    public final Field<Optional<PersonId>> receiverPerson =
            receivers.person("person").optional();
    public final Field<Optional<Long>> contact =
            receivers.record("contact", "documents.contact").optional();
    /** Letters to which it belongs without answering them: such as went out, and such as came. Source: core CORE-62. */
    public final Lines links = lines("links", "doc_letter_out_link", 0, 20);

    public final Field<Optional<Long>> linked =
            links.record("letter", "documents.letter-out").optional();
    public final Field<Optional<Long>> linkedIn =
            links.record("came", "documents.letter-in").optional();
    public final Field<LinkSort> how = links.choice("how", LinkSort.class);

    public final State sent = state("SENT", StateTone.RUN);
    public final State answered = state("ANSWERED", StateTone.DONE);

    public final Action send = action("send", "sent")
            .from(issued)
            .to(sent)
            .needs(PaperPermissions.SEND)
            .when((row, now) -> deliveries().receivers(row, now))
            .then((row, now) -> deliveries().send(row, now))
            .tells(drafter)
            .icon("send");
    public final Action remind = action("remind-owing", "reminded-owing")
            .from(sent)
            .needs(PaperPermissions.SEND)
            .when((row, now) -> deliveries().isRest(row, now)
                    ? Optional.empty()
                    : Optional.of(Problem.of("", "documents.error.out.nobodyOwes")))
            .then((row, now) -> deliveries().remind(row, now))
            .inOwnTime()
            .icon("bell");
    public final Action complete =
            action("complete", "completed").from(sent).to(answered).automatic().tells(drafter);

    public final Action waitAgain = action("wait-again", "waits-again")
            .from(answered)
            .to(sent)
            .automatic()
            .tells(drafter);

    private final Deliveries deliveries;
    private final PaperFlow flow;

    /**
     * The kind.
     *
     * @param flow       what happens around the states of papers
     * @param deliveries sends
     */
    public LetterOutKind(PaperFlow flow, Deliveries deliveries) {
        super("letter-out", "doc_letter_out", SORTS, flow);
        this.deliveries = deliveries;
        this.flow = flow;
        addressee.neededIf(sort.isFilled());
        file.from(sent, answered).needs(PaperPermissions.SEND);
        cancel.from(sent, answered).then((row, now) -> deliveries.recall(row, now));
        revise.from(sent, answered);
        replace.from(sent, answered, filed).then((row, now) -> deliveries.recall(row, now));
        list(number, dated, subject, addressee, unit, receiverCount, owed, urgency);
        section(
                "head", sort, unit, drafter, subject, addressee, through, reference, urgency, secrecy, baht, template,
                ownBook, reserved);
        section("reply", answers, wants, form, replyBy);
        rule((row, now) -> deliveries.form().valid(row));
        form.offered((office, locale) -> deliveries.form().offers(office));
        place.offered((office, locale) -> deliveries.finder.places(office));
        section("receivers", receivers);
        section("text", body, enclosures, files);
        receivers.each((line, row, now) ->
                ReceiverLines.problem(this, line).or(() -> deliveries.finder.unknown(this, row, line, now)));
        section("links", links);
        links.each((line, row, now) -> ReceiverLines.oneLetter(this, line, row));
        section("readers", readers);
        tab("mine", now -> List.of(mine(), in(draft, checking, inChain, signed, numbered)));
        tab("check", checking);
        tab("chain", inChain);
        tab("to-send", issued);
        tab("owing", now -> List.of(in(sent), owed.atLeast(BigDecimal.ONE)));
        tab("all");
        way(draft, inChain, signed, numbered, issued, sent);
        menu("*", "mails", 410, "letters");
    }

    private Deliveries deliveries() {
        return deliveries;
    }

    /** The sealed letter first, then the scan of a signed sheet and what goes with it; empty for none. */
    @Nullable List<FileId> sentFiles(RecordRow row) {
        List<FileId> all = new ArrayList<>(flow.sealed(row));
        all.addAll(row.get(scan).orElse(List.of()));
        all.addAll(row.get(files).orElse(List.of()));
        return all.isEmpty() ? null : all;
    }

    @Override
    protected boolean isElsewhere(RecordRow row, RecordContext now) {
        DeliveryKind sentTo = deliveries.deliveries().kind();
        RecordFilter schools = RecordFilter.of(sentTo.letter.is(row.id()), sentTo.school.isFilled());
        return deliveries.deliveries().internal().count(now.caller(), schools) > 0;
    }

    @Override
    public RegisterSort book(RecordRow row) {
        return row.get(sort).equals(CIRCULAR) ? RegisterSort.CIRCULAR : RegisterSort.OUTGOING;
    }

    @Override
    public Map<String, Integer> receiverSorts(RecordRow row) {
        Map<String, Integer> sorts = new LinkedHashMap<>();
        row.lines(receivers).forEach(line -> {
            LetterReceiverSort to = line.get(receiverSort);
            sorts.merge(to.name(), to.isWhole() ? 0 : 1, Integer::sum);
        });
        return sorts;
    }

    @Override
    public Optional<LocalDate> answerBy(RecordRow row) {
        return row.get(replyBy);
    }

    @Override
    public Map<String, Object> model(RecordRow row) {
        return Map.of(
                "reply", row.get(replyBy).map(LocalDate::toString).orElse(""),
                "reference", row.get(reference));
    }
}
