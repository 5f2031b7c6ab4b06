package org.khet.documents.internal.flow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.order.OrderKind;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.approval.RequestContent;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;

/**
 * Turns requests of other modules into memos and orders and says how they stand: while a record waits, exactly one open paper is about
 * it. A memo that lacks nothing goes up at once, else it waits with its drafter, as orders do, whose words are the drafter's. Source:
 * kinds-documents §1, §9, PLAN-45.
 */
public final class DecisionRequests {
    private final PaperRegisters papers;
    private final People people;
    private final Units units;

    /** Over papers. */
    public DecisionRequests(PaperRegisters papers, People people, Units units) {
        this.papers = papers;
        this.people = people;
        this.units = units;
    }

    /**
     * The key of the answer to come: the same for the same record while nobody has decided about its paper.
     *
     * @throws Rejected if the caller has no unit in whose name a paper is written
     */
    public String ask(Caller caller, Approvals.Request request, RequestContent content) {
        RecordRow paper = open(caller, request.recordType(), request.recordId())
                .filter(DecisionRequests::isUndecided)
                .orElseGet(() -> request.order() ? order(caller, request, content) : memo(caller, request, content));
        return paper.get(kind(paper).askKey);
    }

    /** Of a secret record nothing is said, so its order begins secret too. */
    private RecordRow order(Caller caller, Approvals.Request request, RequestContent content) {
        RecordService<OrderKind> orders = papers.orders().orders();
        OrderKind kind = orders.kind();
        RecordDraft draft = paper(caller, request, content, kind)
                .with(kind.sort, "order")
                .with(kind.subject, title(request))
                .with(kind.effective, papers.today())
                .with(
                        kind.secrecy,
                        content.equals(RequestContent.NONE) ? DocumentsCodes.CONFIDENTIAL : DocumentsCodes.NOT_SECRET)
                .with(kind.body, RequestMemo.order(content));
        return orders.internal().create(caller, draft);
    }

    private RecordRow memo(Caller caller, Approvals.Request request, RequestContent content) {
        MemoKind kind = memos().kind();
        String title = title(request);
        RecordDraft draft = paper(caller, request, content, kind)
                .with(kind.sort, MemoKind.REQUEST)
                .with(kind.subject, "ขอความเห็นชอบ " + title)
                .with(kind.addressee, "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")
                .with(kind.secrecy, DocumentsCodes.NOT_SECRET)
                .with(kind.baht, size(request.baht()))
                .with(kind.cause, RequestMemo.cause("ด้วยมีเรื่องที่ต้องขอรับการพิจารณา คือ " + title, content.facts()))
                .with(kind.body, RequestMemo.body(content.tables()))
                .with(kind.wish, "จึงขอเสนอเพื่อโปรดพิจารณาให้ความเห็นชอบตามรายละเอียดในระบบ")
                .with(kind.closing, "จึงเรียนมาเพื่อโปรดพิจารณา");
        return submitted(caller, memos().internal().create(caller, draft));
    }

    /** What both have, with copies of the record's files. */
    private RecordDraft paper(Caller caller, Approvals.Request request, RequestContent content, PaperKind kind) {
        RecordDraft draft = new RecordDraft()
                .with(kind.unit, unit(caller))
                .with(kind.drafter, caller.person())
                .with(kind.urgency, "NORMAL")
                .with(kind.about, new RecordLink(request.recordType(), request.recordId(), title(request)))
                .with(kind.askKey, "documents." + UUID.randomUUID())
                .with(kind.askSort, request.sort());
        if (!content.files().isEmpty()) {
            draft.with(
                    kind.files,
                    content.files().stream()
                            .limit(PaperFiles.MOST)
                            .map(file -> papers.files().copy(caller, file))
                            .toList());
        }
        return draft;
    }

    private static String title(Approvals.Request request) {
        String title = request.title();
        return title.substring(0, Math.min(RecordLink.TITLE_MOST, title.length()));
    }

    /** What is taken back is decided by whoever decides about giving it. Source: policyplan PLAN-19. */
    private static @Nullable BigDecimal size(@Nullable BigDecimal baht) {
        return baht == null ? null : baht.abs();
    }

    /** Goes up when nothing is in the way; else the drafter completes it. */
    private RecordRow submitted(Caller caller, RecordRow memo) {
        MemoKind kind = memos().kind();
        boolean complete = memos().actions(caller, memo).contains(kind.submit);
        return complete ? memos().internal().act(caller, memo, kind.submit) : memo;
    }

    private UnitId unit(Caller caller) {
        return people.find(caller.office(), caller.person())
                .map(Person::unit)
                .or(() -> units.of(caller.office()).stream().findFirst().map(org.khet.portal.api.structure.Unit::id))
                .orElseThrow(() -> Rejected.of("", "documents.error.no-unit"));
    }

    /** The open paper about a record. */
    public Optional<RecordRow> open(Caller caller, String recordType, long recordId) {
        return services()
                .flatMap(service -> open(service, caller, new RecordLink(recordType, recordId, "")).stream())
                .findFirst();
    }

    private static <K extends PaperKind> Optional<RecordRow> open(
            RecordService<K> service, Caller caller, RecordLink about) {
        K kind = service.kind();
        Condition open = kind.in(kind.draft, kind.checking, kind.inChain, kind.signed, kind.numbered);
        return service.internal().all(caller, RecordFilter.of(open, kind.about.is(about))).stream()
                .filter(row -> !row.get(kind.askKey).isEmpty())
                .filter(row -> row.get(kind.about)
                        .filter(link -> link.type().equals(about.type()))
                        .isPresent())
                .findFirst();
    }

    private Stream<RecordService<? extends PaperKind>> services() {
        return Stream.of(memos(), papers.orders().orders());
    }

    /** Where the open paper about a record stands. */
    public Optional<Approvals.PlacedPaper> standing(Caller caller, String recordType, long recordId) {
        return open(caller, recordType, recordId)
                .map(row -> new Approvals.PlacedPaper(
                        row.get(kind(row).askKey),
                        kind(row).reading().openSubject(row),
                        kind(row).pageAddress(row.id())));
    }

    /** Withdraws the open paper about a record, because the record left its waiting state. No answer follows. */
    public void withdraw(Caller caller, String recordType, long recordId, String why) {
        var about = new RecordLink(recordType, recordId, "");
        services().forEach(service -> withdraw(service, caller, about, why));
    }

    private static <K extends PaperKind> void withdraw(
            RecordService<K> service, Caller caller, RecordLink about, String why) {
        K kind = service.kind();
        open(service, caller, about)
                .filter(DecisionRequests::isUndecided)
                .flatMap(row -> service.find(caller.office(), row.id()))
                .ifPresent(row -> {
                    RecordRow silent = service.internal().change(caller, row, new RecordDraft().with(kind.askKey, ""));
                    service.internal().act(caller, silent, kind.drop, new RecordDraft(), why);
                });
    }

    private static boolean isUndecided(RecordRow paper) {
        PaperKind kind = kind(paper);
        return List.of(kind.draft, kind.checking, kind.inChain).contains(paper.state());
    }

    private static PaperKind kind(RecordRow paper) {
        return (PaperKind) paper.kind();
    }

    private RecordService<MemoKind> memos() {
        return papers.memos();
    }
}
