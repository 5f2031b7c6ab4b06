package org.khet.ict.internal.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/**
 * Data that went to other agencies or came from them: items of the provincial database, each of the catalogue, whose source they share,
 * or in words with its own source; figures of จปฐ by area. What goes out is certified before, and never added up: pupils and schools are
 * no sum. Source: ict P32, P33, kinds-ict ict.exchange, ICT-73, ICT-74.
 */
public final class DataExchangeRecord extends RecordKind {
    public final Field<String> sort = code("sort", IctWorkCodes.EXCHANGE).filtered();
    public final Field<String> agency = text("agency", 200).searched().wide();
    public final Field<ExchangeWay> way = choice("direction", ExchangeWay.class).filtered();
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").filtered().sorted().initially(now -> now.fiscalYear());
    public final Field<String> topic = text("topic", 200).searched().wide();
    public final Field<Optional<LocalDate>> due = day("due_on").sorted().optional();
    public final Lines items = lines("items", "ict_exchange_item", 1, 500);
    /** Of the catalogue, which keeps its source, unit and definition. */
    public final Field<Optional<RecordLink>> catalogued =
            items.link("item_ref", "rounds.item").optional();

    public final Field<String> item = items.text("item", 200).orBlank().neededIf(catalogued.isEmpty());
    public final Field<String> area = items.text("area", 100).orEmpty();
    public final Field<String> source = items.text("own_source", 200).orEmpty();
    public final Field<BigDecimal> value = items.decimal("amount", 2);
    public final Field<String> countedIn = items.text("counted_in", 40).orEmpty();
    public final Field<Optional<PersonId>> certifier =
            person("certifier").byCode().optional();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State certified = state("CERTIFIED", StateTone.RUN);
    public final State sent = end("SENT", StateTone.DONE);
    public final State received = end("RECEIVED", StateTone.DONE);
    public final Field<Optional<LocalDate>> day = day("done_on")
            .from(sent, received)
            .notAfter(now -> now.today())
            .sorted()
            .optional()
            .usually(now -> now.today());
    public final Field<String> letter =
            text("letter_no", 100).searched().from(sent, received).orEmpty();

    public final Action certify = action("certify")
            .from(draft)
            .to(certified)
            .needs(IctWorkPermissions.EXCHANGE_CERTIFY)
            .when(way.is(ExchangeWay.TO_AGENCY), "ict.error.exchange-way")
            .when(this::sourceless)
            .does((row, now) -> row.with(certifier(), now.caller().person()))
            .tellsMaker()
            .icon("badge-check");
    public final Action send = action("send", "sent")
            .from(certified)
            .to(sent)
            .needs(IctWorkPermissions.EXCHANGE_EDIT)
            .demands(day, letter)
            .icon("send");
    public final Action receive = action("receive")
            .from(draft)
            .to(received)
            .needs(IctWorkPermissions.EXCHANGE_EDIT)
            .when(way.is(ExchangeWay.FROM_AGENCY), "ict.error.exchange-way")
            .demands(day, letter)
            .icon("inbox");
    public final Action giveBack = action("give-back")
            .from(certified)
            .to(draft)
            .needs(IctWorkPermissions.EXCHANGE_CERTIFY)
            .because()
            .backward("undo-2")
            .tellsMaker();

    public DataExchangeRecord() {
        super("ict", "exchange", "ict_exchange");
        rights(IctWorkPermissions.EXCHANGE_VIEW, IctWorkPermissions.EXCHANGE_EDIT, draft);
        seenByOffice();
        create().tells(IctWorkPermissions.EXCHANGE_CERTIFY);
        dueBy(due);
        titled(topic, agency);
        list(year, sort, topic, agency, way, due, day, letter);
        section("what", sort, agency, way, year, topic, due);
        section("items", items);
        tab("certify", draft);
        tab("send", certified);
        tab("done", sent, received);
        tab("all");
        way(draft, certified, sent);
        menu("ICT", "arrow-left-right", 113, "work");
    }

    private Optional<Problem> sourceless(RecordRow row, RecordContext now) {
        return row.lines(items).stream()
                        .anyMatch(one -> one.get(source).isEmpty()
                                && one.get(catalogued)
                                        .filter(link -> !link.isTyped())
                                        .isEmpty())
                ? Optional.of(Problem.of("", "ict.error.exchange-source"))
                : Optional.empty();
    }

    private Field<Optional<PersonId>> certifier() {
        return certifier;
    }
}
