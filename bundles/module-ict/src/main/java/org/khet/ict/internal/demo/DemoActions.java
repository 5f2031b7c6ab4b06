package org.khet.ict.internal.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.khet.ict.internal.ticket.HandBackWay;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.StepCapacity;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.TicketOutcome.Done;
import org.khet.ict.internal.ticket.TicketOutcome.Finding;
import org.khet.ict.internal.ticket.TicketOutcome.HandBack;
import org.khet.ict.internal.ticket.TicketOutcome.Verdict;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.WorkingDays;

/** Plays the actions of one line in working time, so that the sums of ict I.1 come out. */
final class DemoActions {
    private static final Duration PAUSE = Duration.ofHours(16);
    private static final Duration AFTER = Duration.ofHours(1);

    /**
     * The people of the desk.
     *
     * @param clerk      receives
     * @param head       assigns
     * @param technician repairs
     */
    record Staff(NamedPerson clerk, NamedPerson head, NamedPerson technician) {}

    private final WorkingDays days;
    private final OfficeId office;
    private final Staff desk;
    private final Instant latest;
    private final List<TicketStep> steps = new ArrayList<>();

    DemoActions(WorkingDays days, OfficeId office, Staff desk, Instant latest) {
        this.days = days;
        this.office = office;
        this.desk = desk;
        this.latest = latest;
    }

    /** Steps played so far, without the report itself. */
    List<TicketStep> steps() {
        return steps;
    }

    Ticket play(DemoLine line, Ticket reported) {
        Ticket ticket = reported;
        List<TicketAction> actions = actions(line);
        long active = actions.stream().filter(action -> counted(action)).count();
        Duration each = active == 0 ? AFTER : Duration.ofMinutes(line.number(9)).dividedBy(active);
        Instant at = reported.standing().since();
        for (TicketAction action : actions) {
            Duration span = action == TicketAction.RECEIVE
                    ? Duration.ofMinutes(line.number(8))
                    : counted(action) && line.number(9) > 0 ? each : pausing(action) ? PAUSE : AFTER;
            Instant next = days.plus(office, at, span);
            at = next.isAfter(latest) ? later(at) : next;
            ticket = step(line, ticket, action, at);
        }
        return ticket;
    }

    private Instant later(Instant at) {
        return at.isBefore(latest) ? latest : at;
    }

    private static List<TicketAction> actions(DemoLine line) {
        return line.text(13).isEmpty()
                ? List.of()
                : List.of(line.text(13).split(" ")).stream()
                        .map(TicketAction::valueOf)
                        .toList();
    }

    private static boolean counted(TicketAction action) {
        return switch (action) {
            case ASSIGN, DIAGNOSE, START, WAIT_PART, SEND_OUT, FINISH, SOLVE, GIVE_UP -> true;
            default -> false;
        };
    }

    private static boolean pausing(TicketAction action) {
        return action == TicketAction.PART_ARRIVED || action == TicketAction.BACK_FROM_SHOP;
    }

    private Ticket step(DemoLine line, Ticket before, TicketAction action, Instant at) {
        Ticket after = change(line, before, action, at);
        TicketState to = action.to(before.state());
        var standing =
                new Ticket.TicketStatus(to, at, before.standing().reopened() + (to == TicketState.REOPENED ? 1 : 0));
        steps.add(new TicketStep(
                new TicketStep.Way(action, before.state(), to),
                actor(before, action),
                capacity(action),
                at,
                Duration.between(before.standing().since(), at),
                note(line, action)));
        return new Ticket(before.key(), before.number(), standing, after.report(), after.handling(), after.outcome());
    }

    private Ticket change(DemoLine line, Ticket t, TicketAction action, Instant at) {
        Handling h = t.handling();
        TicketOutcome o = t.outcome();
        return switch (action) {
            case RECEIVE ->
                with(
                        t,
                        new Handling(
                                new Handling.Triage(line.text(4), line.number(7)),
                                desk.clerk(),
                                at,
                                h.technician(),
                                h.assignedAt(),
                                h.mode(),
                                h.first()),
                        o);
            case ASSIGN ->
                with(
                        t,
                        new Handling(h.triage(), h.receiver(), h.receivedAt(), desk.technician(), at, h.mode(), false),
                        o);
            case DIAGNOSE -> with(t, mode(h, WorkMode.ON_SITE, false), o);
            case START -> with(t, h, new TicketOutcome(found(), o.done(), o.back(), o.verdict()));
            case FINISH, GIVE_UP -> with(t, h, new TicketOutcome(o.finding(), done(line, o), o.back(), o.verdict()));
            case SOLVE ->
                with(
                        t,
                        new Handling(
                                h.triage(), h.receiver(), h.receivedAt(), desk.technician(), at, WorkMode.REMOTE, true),
                        new TicketOutcome(o.finding(), done(line, o), o.back(), o.verdict()));
            case RETURN -> with(t, h, new TicketOutcome(o.finding(), o.done(), back(t, at), o.verdict()));
            case CONFIRM ->
                with(
                        t,
                        h,
                        new TicketOutcome(o.finding(), o.done(), o.back(), verdict(t.report(), line.number(11), at)));
            default -> t;
        };
    }

    private static Ticket with(Ticket t, Handling handling, TicketOutcome outcome) {
        return new Ticket(t.key(), t.number(), t.standing(), t.report(), handling, outcome);
    }

    private static Handling mode(Handling h, WorkMode mode, boolean first) {
        return new Handling(h.triage(), h.receiver(), h.receivedAt(), h.technician(), h.assignedAt(), mode, first);
    }

    private static Finding found() {
        return new Finding("ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม", "WORN", "แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที");
    }

    private static Done done(DemoLine line, TicketOutcome o) {
        return new Done(
                "แก้ไขและทดสอบการใช้งานแล้ว",
                line.text(10),
                o.done().minutes() + Math.min(line.number(9), 240),
                new BigDecimal(line.text(14)));
    }

    private HandBack back(Ticket t, Instant at) {
        boolean first = t.handling().first();
        String receiver = t.report().requester().person().name();
        return new HandBack(
                desk.technician(),
                receiver,
                at,
                first ? "" : "ใช้งานได้ปกติ",
                "",
                first ? HandBackWay.NOT_APPLICABLE : HandBackWay.ON_SITE);
    }

    private static Verdict verdict(TicketReport report, int rating, Instant at) {
        return new Verdict(
                report.requester().person(), at, rating, rating, rating, 5, rating < 3 ? "ใช้เวลานานเกินไป" : "");
    }

    private NamedPerson actor(Ticket t, TicketAction action) {
        return switch (action) {
            case RECEIVE, REJECT, CLOSE_UNANSWERED -> desk.clerk();
            case ASSIGN -> desk.head();
            case CONFIRM, NOT_WORKING, CANCEL -> t.report().requester().person();
            default -> desk.technician();
        };
    }

    private static StepCapacity capacity(TicketAction action) {
        return switch (action) {
            case RECEIVE, REJECT -> StepCapacity.CLERK;
            case CLOSE_UNANSWERED -> StepCapacity.SYSTEM;
            case ASSIGN -> StepCapacity.HEAD;
            case CONFIRM, NOT_WORKING, CANCEL -> StepCapacity.REQUESTER;
            default -> StepCapacity.TECHNICIAN;
        };
    }

    private TicketStep.Note note(DemoLine line, TicketAction action) {
        return switch (action) {
            case RECEIVE -> new TicketStep.Note(line.text(7), "", 0, null);
            case ASSIGN -> new TicketStep.Note("", "", 0, desk.technician());
            case DIAGNOSE -> new TicketStep.Note("ON_SITE", "", 0, null);
            case START -> new TicketStep.Note("WORN", found().words(), 20, null);
            case FINISH, SOLVE -> new TicketStep.Note(line.text(10), "แก้ไขและทดสอบการใช้งานแล้ว", 30, null);
            case REJECT -> new TicketStep.Note("NOT-OURS", "ระบบโทรศัพท์ภายในอยู่ในหน้าที่ของกลุ่มอำนวยการ", 0, null);
            case CANCEL -> new TicketStep.Note("", "ใช้งานได้แล้ว", 0, null);
            case ASK -> new TicketStep.Note("", "ใช้แฟลชไดรฟ์กับเครื่องใดเป็นเครื่องสุดท้าย", 0, null);
            case NOT_WORKING -> new TicketStep.Note("", "ใช้ได้วันเดียวแล้วเป็นอีก", 0, null);
            case CONFIRM -> new TicketStep.Note(line.text(11), "", 0, null);
            default -> TicketStep.Note.NONE;
        };
    }
}
