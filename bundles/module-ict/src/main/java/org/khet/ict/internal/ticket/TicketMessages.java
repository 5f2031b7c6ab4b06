package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.ticket.deadline.DurationFormat;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ScreenDates;

/**
 * Words for tickets in one language and office. Immutable.
 *
 * @param texts  texts of the module
 * @param codes  names of codes
 * @param office office of the codes
 */
public record TicketMessages(Texts texts, IctCodeLists codes, OfficeId office) {
    /** State, e.g. รับเรื่องแล้ว. */
    public String state(TicketState state) {
        return texts.get("ict.ticket.state." + state);
    }

    /** Any of the module's enums: {@code ict.ticket.<group>.<NAME>}. */
    public String word(String group, Enum<?> value) {
        return texts.get("ict.ticket." + group + "." + value.name());
    }

    /** Priority 1 to 4, empty for 0. */
    public String priority(int priority) {
        return priority == 0 ? "" : texts.get("ict.ticket.priority." + priority);
    }

    /** Category with its parent. */
    public String category(String code) {
        return codes.name(office, IctCodes.CATEGORY, code, texts);
    }

    /** Cause. */
    public String cause(String code) {
        return codes.name(office, IctCodes.CAUSE, code, texts);
    }

    /** Result. */
    public String result(String code) {
        return codes.name(office, IctCodes.RESULT, code, texts);
    }

    /** Amount with its unit, empty for nothing. */
    public String baht(BigDecimal cost) {
        return cost.signum() == 0 ? "" : texts.get("ict.ticket.baht", BahtText.inFigures(cost));
    }

    /** What the code of a step says. */
    public String code(TicketStep step) {
        String code = step.note().code();
        return switch (step.way().action()) {
            case START -> cause(code);
            case FINISH, SOLVE, HELP, HAND_BACK -> result(code);
            case REJECT -> codes.name(office, IctCodes.REJECT_REASON, code, texts);
            case RECEIVE, PRIORITIZE -> texts.get("ict.ticket.priority." + code);
            case DIAGNOSE -> texts.get("ict.ticket.mode." + code);
            case RETURN -> code.isEmpty() ? "" : texts.get("ict.ticket.way." + code);
            case CONFIRM -> texts.get("ict.ticket.rating", code);
            case STOP, GIVE_UP -> code.isEmpty() ? "" : texts.get("ict.equipment.state." + code);
            case PROPOSE -> texts.get("ict.ticket.estimate", code);
            default -> code;
        };
    }

    /** A month with its year. */
    public String month(YearMonth month) {
        return ScreenDates.in(texts.locale()).monthOfYear(month);
    }

    /** Instant as in lists. */
    public String when(Instant at) {
        return ScreenDates.in(texts.locale()).listDateTime(at);
    }

    /** Day in Bangkok as in lists. */
    public String day(Instant at) {
        return ScreenDates.in(texts.locale()).listDate(org.khet.portal.api.time.OfficeTime.day(at));
    }

    /** Day in full. */
    public String day(LocalDate day) {
        return ScreenDates.in(texts.locale()).longDate(day);
    }

    /** Instant in full. */
    public String inFull(Instant at) {
        return ScreenDates.in(texts.locale()).longDateTime(at);
    }

    /** Sentence of a problem; instants become words. */
    public String problem(Problem problem) {
        Object[] args = problem.args().stream()
                .map(arg -> arg instanceof Instant at ? when(at) : arg)
                .toArray();
        return texts.get(problem.key(), args);
    }

    /** How long, e.g. {@code 7 ชั่วโมง 30 นาที}. */
    public String lasting(Duration duration) {
        return DurationFormat.of(duration, texts);
    }

    /** Name of the device, or of the matter when there is none. */
    public String item(Ticket ticket) {
        String name = ticket.report().item().name();
        return name.isEmpty() ? category(ticket.handling().triage().category()) : name;
    }
}
