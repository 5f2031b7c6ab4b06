package org.khet.documents.internal.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.meeting.ResolutionListener.Outcome;
import org.khet.portal.api.meeting.ResolutionListener.Resolution;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NamedSystemCaller;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.text.ThaiDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes proposals, puts them on the agenda of a meeting, and brings what was resolved back to the record, once: after the minutes are
 * stored, again each day while the module of the record is away. What its record refuses stays with the item. Source: core CORE-120.
 */
public final class AgendaItems {
    private static final Logger LOG = LoggerFactory.getLogger(AgendaItems.class);
    private static final int MOST_FAULT = 300;
    private final RecordService<AgendaItemKind> items;
    private final DocumentsServices services;
    private final ResolutionSender sender;
    private final AgendaReaders readers;
    private final AgendaMeetings places;
    private final AtomicReference<@Nullable RecordService<MeetingKind>> meetings = new AtomicReference<>();

    /** Keeps the items. */
    public AgendaItems(
            RecordRegistrar registrar,
            RecordService<CommitteeKind> committees,
            DocumentsServices services,
            ResolutionSender sender) {
        this.services = services;
        this.readers = new AgendaReaders(committees, this);
        this.places = new AgendaMeetings(committees, this);
        this.sender = sender;
        this.items = registrar.register(new AgendaItemKind(this));
    }

    /** The meetings, which are kept later. */
    public void meet(RecordService<MeetingKind> kept) {
        meetings.set(kept);
    }

    /** Bodies are named as each office names them from now on. */
    public void know(CodeLists codes) {
        places.know(codes);
    }

    /** Who sees items of committees of which only members see the meetings. */
    public AgendaReaders readers() {
        return readers;
    }

    /** Which meeting takes an item, and who puts it there. */
    AgendaMeetings places() {
        return places;
    }

    /** The items of all offices. */
    public RecordService<AgendaItemKind> items() {
        return items;
    }

    /** Proposes a record in the running transaction; the same key again changes nothing. */
    public void propose(Caller caller, MeetingItems.Proposal proposal) {
        AgendaItemKind kind = items.kind();
        RecordFilter same = RecordFilter.of(
                kind.place.is(place(proposal.recordType(), proposal.recordId())), kind.key.is(proposal.key()));
        if (!items.internal().all(caller, same).isEmpty()) {
            return;
        }
        String title = proposal.title()
                .substring(0, Math.min(RecordLink.TITLE_MOST, proposal.title().length()));
        items.internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.subject, title)
                                .with(kind.about, new RecordLink(proposal.recordType(), proposal.recordId(), title))
                                .with(kind.place, place(proposal.recordType(), proposal.recordId()))
                                .with(kind.body, proposal.body())
                                .with(kind.key, proposal.key()));
    }

    private static String place(String type, long id) {
        return type + "/" + id;
    }

    /** Open proposals about a record, oldest first. */
    public List<MeetingItems.PlannedItem> standing(Caller caller, String type, long id) {
        List<MeetingItems.PlannedItem> all = new ArrayList<>();
        for (RecordRow row : open(caller, type, id)) {
            String meeting = row.get(items.kind().meeting)
                    .flatMap(key -> meetings().find(caller.office(), key))
                    .map(one -> one.get(meetings().kind().subject))
                    .orElse("");
            all.add(new MeetingItems.PlannedItem(
                    row.get(items.kind().key), meeting, items.kind().pageAddress(row.id())));
        }
        return all;
    }

    /** How many were ever made about a record. */
    public int count(Caller caller, String type, long id) {
        return items.internal().count(caller, RecordFilter.of(items.kind().place.is(place(type, id))));
    }

    private List<RecordRow> open(Caller caller, String type, long id) {
        AgendaItemKind kind = items.kind();
        return items.internal()
                .all(caller, RecordFilter.of(kind.place.is(place(type, id)), kind.in(kind.proposed, kind.scheduled)));
    }

    /** Withdraws what is open about a record, in the running transaction. */
    public void withdraw(Caller caller, String type, long id, String reason) {
        open(caller, type, id)
                .forEach(row -> items.internal().act(caller, row, items.kind().withdraw, new RecordDraft(), reason));
    }

    /** The meetings of all offices. */
    RecordService<MeetingKind> meetings() {
        return java.util.Objects.requireNonNull(meetings.get());
    }

    /** What stands on the agenda of a meeting, oldest first. */
    public List<RecordRow> of(Caller caller, RecordRow meeting) {
        AgendaItemKind kind = items.kind();
        return items.internal().all(caller, RecordFilter.of(kind.meeting.is(meeting.id()), kind.in(kind.scheduled)));
    }

    /** Lines of the agenda for what was proposed to a meeting that is called. */
    List<RecordLine> lines(MeetingKind kind, RecordRow meeting, Caller caller) {
        return of(caller, meeting).stream()
                .map(item -> RecordLine.of(kind.items)
                        .with(
                                kind.part,
                                item.get(items.kind().purpose).orElse(AgendaPurpose.CONSIDER) == AgendaPurpose.INFORM
                                        ? MeetingPart.INFORMED
                                        : MeetingPart.PROPOSED)
                        .with(kind.topic, item.get(items.kind().subject))
                        .with(kind.item, item.id()))
                .toList();
    }

    /** What was proposed is resolved where the minutes say so, else it waits for the next meeting. In the running transaction. */
    void settle(MeetingKind kind, RecordRow meeting, RecordContext now) {
        for (RecordRow item : of(now.caller(), meeting)) {
            Optional<RecordLine> line = meeting.lines(kind.items).stream()
                    .filter(one -> one.get(kind.item).equals(Optional.of(item.id())))
                    .filter(one -> !one.get(kind.resolution).isEmpty())
                    .findFirst();
            if (line.isPresent()) {
                resolve(kind, meeting, item, line.get(), now);
            } else {
                items.internal().act(now.caller(), item, items.kind().postpone);
            }
        }
    }

    private void resolve(MeetingKind of, RecordRow meeting, RecordRow item, RecordLine line, RecordContext now) {
        AgendaItemKind kind = items.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.outcome, line.get(of.decision).orElse(AgendaOutcome.GRANTED))
                .with(kind.resolution, line.get(of.resolution))
                .with(
                        kind.meetingNo,
                        meeting.get(of.number).map(RegisterNumber::text).orElse(""))
                .with(kind.resolvedOn, ThaiDate.day(meeting.get(of.begins)));
        items.internal().act(now.caller(), item, kind.resolve, draft, "");
        Caller caller = now.caller();
        sender.afterwards(() -> carry(caller, item.id()));
    }

    /** A meeting that is not held leaves what was proposed to the next one. */
    void release(RecordRow meeting, RecordContext now) {
        of(now.caller(), meeting).forEach(item -> items.internal().act(now.caller(), item, items.kind().postpone));
    }

    /** Brings resolutions to records whose module was away; how many came through. */
    public int carryAll(Caller system) {
        AgendaItemKind kind = items.kind();
        return (int) items.internal().all(system, RecordFilter.of(kind.in(kind.resolved))).stream()
                .filter(item -> carry(system, item.id()))
                .count();
    }

    private boolean carry(Caller caller, long id) {
        var by = new NamedSystemCaller(services.callers().system(caller.office()), caller.person(), caller.name());
        try {
            boolean[] taken = {false};
            sender.run(() -> {
                AgendaItemKind kind = items.kind();
                RecordRow item = items.find(by.office(), id).orElseThrow();
                taken[0] = item.state().equals(kind.resolved)
                        && (item.get(kind.about).isEmpty() || sender.tell(by, resolution(item)));
                if (taken[0]) {
                    items.internal().act(by, item, kind.carry);
                }
            });
            return taken[0];
        } catch (Rejected refused) {
            stick(by, id, refused.problems().getFirst().key());
        } catch (RuntimeException failed) {
            LOG.warn("the resolution of agenda item {} is not carried out", id, failed);
            stick(by, id, String.valueOf(failed.getMessage()));
        }
        return false;
    }

    private Resolution resolution(RecordRow item) {
        AgendaItemKind kind = items.kind();
        RecordLink about = item.get(kind.about).orElseThrow();
        return new Resolution(
                item.get(kind.key),
                about.type(),
                about.id(),
                Outcome.valueOf(
                        item.get(kind.outcome).orElse(AgendaOutcome.GRANTED).name()),
                item.get(kind.meetingNo),
                item.get(kind.resolvedOn).orElseThrow(),
                item.get(kind.resolution));
    }

    /** Resolved, not carried out: who proposed it is told, once for each fault. */
    private void stick(Caller by, long id, String fault) {
        String words = fault.substring(0, Math.min(MOST_FAULT, fault.length()));
        AgendaItemKind kind = items.kind();
        sender.run(() -> items.find(by.office(), id)
                .filter(item -> item.state().equals(kind.resolved)
                        && !item.get(kind.fault).equals(words))
                .ifPresent(item ->
                        items.internal().act(by, item, kind.stick, new RecordDraft().with(kind.fault, words), "")));
    }
}
