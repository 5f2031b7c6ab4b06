package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.deadline.DurationFormat;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.StateSteps;
import org.khet.portal.api.ui.component.Timeline;

/** The parts of a ticket in words: facts, states, time line. */
final class TicketFacts {
    private static final List<TicketState> WAY = List.of(
            TicketState.SUBMITTED,
            TicketState.RECEIVED,
            TicketState.ASSIGNED,
            TicketState.DIAGNOSING,
            TicketState.REPAIRING,
            TicketState.READY,
            TicketState.RETURNED,
            TicketState.CLOSED);

    private final TicketMessages messages;
    private final Texts texts;

    TicketFacts(TicketMessages messages) {
        this.messages = messages;
        this.texts = messages.texts();
    }

    /** The facts, with the time to receive it. */
    Facts facts(TicketPresenter.Opened opened) {
        Facts facts = facts(opened.ticket());
        opened.receipt().ifPresent(time -> {
            String counting = messages.word("counting", time.counting());
            String allowed = messages.lasting(time.allowed());
            if (time.waiting()) {
                fact(facts, "receiveBy", texts.get("ict.ticket.receipt.due", messages.when(time.due()), counting));
            } else {
                String taken = messages.lasting(time.taken());
                fact(facts, "receivedIn", texts.get("ict.ticket.receipt.taken", taken, allowed, counting));
            }
        });
        return facts;
    }

    Facts facts(Ticket ticket) {
        TicketReport report = ticket.report();
        Facts facts = new Facts();
        fact(facts, "requester", report.requester().person().name());
        fact(facts, "position", report.requester().position());
        fact(facts, "unit", report.requester().unitName());
        facts.fact(
                texts.get("ict.ticket.fact.phone"),
                new Anchor("tel:" + report.contact().phone(), report.contact().phone()));
        fact(facts, "email", report.contact().email());
        if (report.onBehalf()) {
            String channel = messages.word("channel", report.source().channel());
            fact(facts, "recorder", report.source().recorder().name() + " · " + channel);
        }
        fact(facts, "kind", messages.word("kind", report.source().kind()));
        item(facts, ticket);
        fact(facts, "erase", texts.get(report.trouble().mayErase() ? "ict.ticket.erase.yes" : "ict.ticket.erase.no"));
        fact(
                facts,
                "impact",
                messages.word("impact", report.trouble().impact()) + " · "
                        + messages.word("urgency", report.trouble().urgency()));
        fact(
                facts,
                "wanted",
                report.trouble().wantedBy() == null
                        ? ""
                        : messages.day(report.trouble().wantedBy()));
        fact(facts, "category", messages.category(ticket.handling().triage().category()));
        fact(facts, "technician", name(ticket.handling().technician()));
        outcome(facts, ticket);
        return facts;
    }

    private void item(Facts facts, Ticket ticket) {
        var item = ticket.report().item();
        if (item.equipment() == null) {
            fact(facts, "equipment", item.name());
        } else {
            facts.fact(
                    texts.get("ict.ticket.fact.equipment"), Links.to("ict/equipment/" + item.equipment(), item.name()));
        }
        fact(facts, "property", item.propertyNo());
        fact(facts, "place", item.place());
        fact(facts, "accessories", item.accessories());
    }

    private void outcome(Facts facts, Ticket ticket) {
        var outcome = ticket.outcome();
        fact(facts, "cause", messages.cause(outcome.finding().cause()));
        fact(facts, "result", messages.result(outcome.done().result()));
        fact(
                facts,
                "minutes",
                outcome.done().minutes() == 0
                        ? ""
                        : DurationFormat.ofMinutes(outcome.done().minutes(), texts));
        fact(facts, "cost", messages.baht(outcome.done().cost()));
        var back = outcome.back();
        if (back != null) {
            fact(facts, "returned", messages.when(back.at()) + " · " + back.receiver());
            facts.fact(texts.get("ict.ticket.field.accessories"), back.accessories());
        }
        var verdict = outcome.verdict();
        if (verdict != null) {
            fact(facts, "rating", texts.get("ict.ticket.rating", verdict.rating()));
        }
        fact(
                facts,
                "reopened",
                ticket.standing().reopened() == 0
                        ? ""
                        : texts.get("ict.ticket.times", ticket.standing().reopened()));
    }

    private void fact(Facts facts, String name, String value) {
        facts.fact(texts.get("ict.ticket.fact." + name), value);
    }

    static String name(@Nullable NamedPerson person) {
        return person == null ? "" : person.name();
    }

    /** Done, now, to come; a state off the way (waiting, cancelled…) takes the place after the last one done. */
    StateSteps steps(Ticket ticket, List<TicketStep> steps) {
        Map<TicketState, TicketStep> last = steps.stream()
                .collect(Collectors.toMap(step -> step.way().to(), step -> step, (before, after) -> after));
        List<StateSteps.Step> shown = new ArrayList<>();
        TicketState now = ticket.state();
        int at = WAY.indexOf(now);
        int reached = at >= 0 ? at : reached(last);
        for (int i = 0; i < WAY.size(); i++) {
            TicketState state = WAY.get(i);
            if (at < 0 && i == reached + 1) {
                shown.add(step(now, last.get(now), place(now)));
            }
            boolean done = i < reached || (i == reached && at < 0);
            if (done && last.containsKey(state)) {
                shown.add(step(state, last.get(state), StateSteps.Place.DONE));
            } else if (i == at) {
                boolean end = now == TicketState.CLOSED;
                shown.add(step(state, last.get(state), end ? StateSteps.Place.DONE : StateSteps.Place.NOW));
            } else if (i > reached && now.isOpen()) {
                shown.add(step(state, null, StateSteps.Place.TO_COME));
            }
        }
        if (at < 0 && reached == WAY.size() - 1) {
            shown.add(step(now, last.get(now), place(now)));
        }
        return new StateSteps(shown);
    }

    private static int reached(Map<TicketState, TicketStep> last) {
        Predicate<TicketState> seen = last::containsKey;
        return WAY.stream().filter(seen).mapToInt(WAY::indexOf).max().orElse(0);
    }

    private static StateSteps.Place place(TicketState state) {
        return switch (state) {
            case REOPENED, REJECTED, CANCELLED -> StateSteps.Place.RETURNED;
            case AUTO_CLOSED -> StateSteps.Place.DONE;
            default -> StateSteps.Place.NOW;
        };
    }

    private StateSteps.Step step(TicketState state, @Nullable TicketStep step, StateSteps.Place place) {
        return new StateSteps.Step(messages.state(state), step == null ? "" : messages.day(step.at()), place);
    }

    /** Newest first; the photos stand with the report. */
    Timeline timeline(
            List<TicketStep> steps, Ticket ticket, List<? extends com.vaadin.flow.component.Component> photos) {
        List<Timeline.Event> events = new ArrayList<>();
        for (TicketStep step : steps.reversed()) {
            boolean report = step.way().from() == TicketState.DRAFT;
            events.add(new Timeline.Event(
                    TicketTones.of(step.way().action()),
                    TicketTones.icon(step.way().action()),
                    texts.author(step.actor().name()),
                    what(step),
                    messages.when(step.at()) + " · " + messages.word("capacity", step.as()),
                    report ? reported(ticket, step) : said(step),
                    report ? List.copyOf(photos) : List.of()));
        }
        return new Timeline(events);
    }

    private String what(TicketStep step) {
        NamedPerson about = step.note().about();
        String did = texts.get("ict.ticket.did." + step.way().action());
        return about == null || about.id().equals(step.actor().id()) ? did : did + " " + about.name();
    }

    private String said(TicketStep step) {
        if (step.way().action() == TicketAction.RESUBMIT) {
            return texts.get("ict.ticket.former", step.note().words());
        }
        String minutes = step.note().minutes() == 0
                ? ""
                : DurationFormat.ofMinutes(step.note().minutes(), texts);
        String head = Stream.of(messages.code(step), minutes)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return Stream.of(head, step.note().words())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String reported(Ticket ticket, TicketStep step) {
        String symptom = ticket.report().trouble().symptom();
        return step.note().words().isEmpty()
                ? symptom
                : symptom + "\n"
                        + texts.get(
                                "ict.ticket.backdated",
                                messages.when(ticket.report().reportedAt()),
                                step.note().words());
    }

    /** Number as the small line above a title. */
    static Span number(Ticket ticket) {
        return new Span(ticket.number().text());
    }
}
