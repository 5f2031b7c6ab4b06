package org.khet.documents.internal.flow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.memo.MemoKind;
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
 * Turns requests of other modules into memos and says how they stand: while a record waits, exactly one open paper is about it. A
 * memo that lacks nothing goes up at once, else it waits with its drafter. Source: kinds-documents §1, §9, PLAN-45.
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
     * @throws Rejected if the caller has no unit in whose name a memo is written
     */
    public String ask(Caller caller, Approvals.Request request, RequestContent content) {
        return open(caller, request.recordType(), request.recordId())
                .filter(this::isUndecided)
                .orElseGet(() -> drafted(caller, request, content))
                .get(memos().kind().askKey);
    }

    private RecordRow drafted(Caller caller, Approvals.Request request, RequestContent content) {
        MemoKind kind = memos().kind();
        String title = request.title()
                .substring(0, Math.min(RecordLink.TITLE_MOST, request.title().length()));
        RecordDraft draft = new RecordDraft()
                .with(kind.sort, "request")
                .with(kind.unit, unit(caller))
                .with(kind.drafter, caller.person())
                .with(kind.subject, "ขอความเห็นชอบ " + title)
                .with(kind.addressee, "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")
                .with(kind.urgency, "NORMAL")
                .with(kind.secrecy, "NONE")
                .with(kind.baht, size(request.baht()))
                .with(kind.cause, RequestMemo.cause("ด้วยมีเรื่องที่ต้องขอรับการพิจารณา คือ " + title, content.facts()))
                .with(kind.body, RequestMemo.body(content.tables()))
                .with(kind.wish, "จึงขอเสนอเพื่อโปรดพิจารณาให้ความเห็นชอบตามรายละเอียดในระบบ")
                .with(kind.closing, "จึงเรียนมาเพื่อโปรดพิจารณา")
                .with(kind.about, new RecordLink(request.recordType(), request.recordId(), title))
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
        RecordRow memo = memos().internal().create(caller, draft);
        return submitted(caller, memo);
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
        MemoKind kind = memos().kind();
        Condition open = kind.in(kind.draft, kind.checking, kind.inChain, kind.signed, kind.numbered);
        return memos()
                .internal()
                .all(caller, RecordFilter.of(open, kind.about.is(new RecordLink(recordType, recordId, ""))))
                .stream()
                .filter(row -> row.get(kind.about)
                        .filter(link -> link.type().equals(recordType))
                        .isPresent())
                .findFirst();
    }

    /** Where the open paper about a record stands. */
    public Optional<Approvals.PlacedPaper> standing(Caller caller, String recordType, long recordId) {
        return open(caller, recordType, recordId)
                .map(row -> new Approvals.PlacedPaper(
                        row.get(memos().kind().askKey),
                        memos().kind().reading().openSubject(row),
                        "documents/memos/" + row.id()));
    }

    /** Withdraws the open paper about a record, because the record left its waiting state. No answer follows. */
    public void withdraw(Caller caller, String recordType, long recordId, String why) {
        MemoKind kind = memos().kind();
        open(caller, recordType, recordId)
                .filter(this::isUndecided)
                .flatMap(row -> memos().find(caller.office(), row.id()))
                .ifPresent(row -> {
                    RecordRow silent = memos().internal().change(caller, row, new RecordDraft().with(kind.askKey, ""));
                    memos().internal().act(caller, silent, kind.drop, new RecordDraft(), why);
                });
    }

    private boolean isUndecided(RecordRow memo) {
        MemoKind kind = memos().kind();
        return List.of(kind.draft, kind.checking, kind.inChain).contains(memo.state());
    }

    private RecordService<MemoKind> memos() {
        return papers.memos();
    }
}
