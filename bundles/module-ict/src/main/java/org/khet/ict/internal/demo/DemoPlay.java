package org.khet.ict.internal.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.khet.ict.internal.ticket.Capacity;
import org.khet.ict.internal.ticket.HandBackWay;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.Outcome;
import org.khet.ict.internal.ticket.Outcome.Done;
import org.khet.ict.internal.ticket.Outcome.Finding;
import org.khet.ict.internal.ticket.Outcome.HandBack;
import org.khet.ict.internal.ticket.Outcome.Verdict;
import org.khet.ict.internal.ticket.Report;
import org.khet.ict.internal.ticket.Step;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.WorkingDays;

/** Plays the actions of one line in working time, so that the sums of ict I.1 come out. */
final class DemoPlay {
    private static final Duration PAUSE = Duration.ofHours(16);
    private static final Duration AFTER = Duration.ofHours(1);

    /**
     * The people of the desk.
     *
     * @param clerk      receives
     * @param head       assigns
     * @param technician repairs
     */
    record Desk(NamedPerson clerk, NamedPerson head, NamedPerson technician) {}

    private final WorkingDays days;
    private final OfficeId office;
    private final Desk desk;
    private final Instant latest;
    private final List<Step> steps = new ArrayList<>();

    DemoPlay(WorkingDays days, OfficeId office, Desk desk, Instant latest) {
        this.days = days;
        this.office = office;
        this.desk = desk;
        this.latest = latest;
    }

    /** Steps played so far, without the report itself. */
    List<Step> steps() {
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
        var standing = new Ticket.Standing(
                action.to(), at, before.standing().reopened() + (action.to() == TicketState.REOPENED ? 1 : 0));
        steps.add(new Step(
                new Step.Way(action, before.state(), action.to()),
                actor(before, action),
                capacity(action),
                at,
                Duration.between(before.standing().since(), at),
                note(line, action)));
        return new Ticket(before.key(), before.number(), standing, after.report(), after.handling(), after.outcome());
    }

    private Ticket change(DemoLine line, Ticket t, TicketAction action, Instant at) {
        Handling h = t.handling();
        Outcome o = t.outcome();
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
            case START -> with(t, h, new Outcome(found(), o.done(), o.back(), o.verdict()));
            case FINISH, GIVE_UP -> with(t, h, new Outcome(o.finding(), done(line, o), o.back(), o.verdict()));
            case SOLVE ->
                with(
                        t,
                        new Handling(
                                h.triage(), h.receiver(), h.receivedAt(), desk.technician(), at, WorkMode.REMOTE, true),
                        new Outcome(o.finding(), done(line, o), o.back(), o.verdict()));
            case RETURN -> with(t, h, new Outcome(o.finding(), o.done(), back(t, at), o.verdict()));
            case CONFIRM ->
                with(t, h, new Outcome(o.finding(), o.done(), o.back(), verdict(t.report(), line.number(11), at)));
            default -> t;
        };
    }

    private static Ticket with(Ticket t, Handling handling, Outcome outcome) {
        return new Ticket(t.key(), t.number(), t.standing(), t.report(), handling, outcome);
    }

    private static Handling mode(Handling h, WorkMode mode, boolean first) {
        return new Handling(h.triage(), h.receiver(), h.receivedAt(), h.technician(), h.assignedAt(), mode, first);
    }

    private static Finding found() {
        return new Finding("ตรวจแล้วพบจุดที่เสียและทดสอบซ้ำได้ผลเหมือนเดิม", "WORN", "แก้ไขแล้วทดสอบต่อเนื่อง 30 นาที");
    }

    private static Done done(DemoLine line, Outcome o) {
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

    private static Verdict verdict(Report report, int rating, Instant at) {
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

    private static Capacity capacity(TicketAction action) {
        return switch (action) {
            case RECEIVE, REJECT -> Capacity.CLERK;
            case CLOSE_UNANSWERED -> Capacity.SYSTEM;
            case ASSIGN -> Capacity.HEAD;
            case CONFIRM, NOT_WORKING, CANCEL -> Capacity.REQUESTER;
            default -> Capacity.TECHNICIAN;
        };
    }

    private Step.Note note(DemoLine line, TicketAction action) {
        return switch (action) {
            case RECEIVE -> new Step.Note(line.text(7), "", 0, null);
            case ASSIGN -> new Step.Note("", "", 0, desk.technician());
            case DIAGNOSE -> new Step.Note("ON_SITE", "", 0, null);
            case START -> new Step.Note("WORN", found().words(), 20, null);
            case FINISH, SOLVE -> new Step.Note(line.text(10), "แก้ไขและทดสอบการใช้งานแล้ว", 30, null);
            case REJECT -> new Step.Note("NOT-OURS", "ระบบโทรศัพท์ภายในอยู่ในหน้าที่ของกลุ่มอำนวยการ", 0, null);
            case CANCEL -> new Step.Note("", "ใช้งานได้แล้ว", 0, null);
            case ASK -> new Step.Note("", "ใช้แฟลชไดรฟ์กับเครื่องใดเป็นเครื่องสุดท้าย", 0, null);
            case NOT_WORKING -> new Step.Note("", "ใช้ได้วันเดียวแล้วเป็นอีก", 0, null);
            case CONFIRM -> new Step.Note(line.text(11), "", 0, null);
            default -> Step.Note.NONE;
        };
    }
}
