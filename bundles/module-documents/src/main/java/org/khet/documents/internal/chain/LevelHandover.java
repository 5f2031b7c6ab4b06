package org.khet.documents.internal.chain;

import java.util.Optional;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** Gives one paper that waits to somebody else, and takes it back. Who acts for somebody gives nothing on. Source: core CORE-70, E-25. */
final class LevelHandover {
    private final ChainEngine engine;

    LevelHandover(ChainEngine engine) {
        this.engine = engine;
    }

    /** @throws Rejected if it is not the caller's own level, or the other one is away or wrote the paper */
    RecordRow give(RecordContext now, PaperRegistry.Found paper, RecordRow seen, PersonId to, String why) {
        LevelAccess.Right right = new LevelAccess(engine).demand(now.caller(), paper.kind(), paper.row(), seen, now);
        if (!right.holder().equals(now.caller().person())) {
            throw Rejected.of("delegate", "documents.error.delegate-acting", right.forName());
        }
        if (why.isBlank()) {
            throw Rejected.of("reason", "records.error.missing");
        }
        boolean there = engine.portal()
                .people()
                .find(now.office(), to)
                .filter(Person::active)
                .flatMap(one -> engine.decider(one.id(), now))
                .filter(one -> one.person().equals(to))
                .isPresent();
        if (!there
                || paper.kind().reading().authors(paper.row()).contains(to)
                || to.equals(now.caller().person())) {
            throw Rejected.of("delegate", "documents.error.delegate");
        }
        return reassigned(
                now,
                paper.kind(),
                paper.row(),
                seen,
                new RecordDraft().with(kind().delegate, to).with(kind().note, why.strip()),
                to);
    }

    /** The open level of a paper that the caller gave away, or for whose holder the caller decides now. */
    Optional<RecordRow> given(RecordContext now, PaperKind paper, RecordRow row) {
        PersonId caller = now.caller().person();
        OwnPaperRule own = new OwnPaperRule(engine.portal());
        return engine.all(row, now.caller()).stream()
                .filter(level -> level.state().equals(kind().open))
                .filter(level ->
                        !own.barred(paper, row, level.get(kind().part), now).contains(caller))
                .filter(level -> level.get(kind().delegate)
                        .filter(one -> !one.equals(caller))
                        .isPresent())
                .filter(level -> level.get(kind().holder)
                        .flatMap(holder -> engine.decider(holder, now))
                        .filter(one -> one.person().equals(caller))
                        .isPresent())
                .findFirst();
    }

    /** @throws Rejected if the caller gave nothing away */
    RecordRow takeBack(RecordContext now, PaperKind paper, RecordRow row) {
        RecordRow level =
                given(now, paper, row).orElseThrow(() -> Rejected.of("", "documents.error.not-your-level", ""));
        return reassigned(
                now,
                paper,
                row,
                level,
                new RecordDraft().with(kind().delegate, null).with(kind().note, ""),
                now.caller().person());
    }

    private RecordRow reassigned(
            RecordContext now, PaperKind paper, RecordRow row, RecordRow level, RecordDraft draft, PersonId to) {
        RecordRow stands = engine.registers().levels().internal().act(now.caller(), level, kind().reassign, draft, "");
        engine.waiting().waits(now.caller(), paper, row, to, new RecordDraft());
        return stands;
    }

    private LevelKind kind() {
        return engine.registers().levels().kind();
    }
}
