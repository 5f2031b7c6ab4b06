package org.khet.documents.internal.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khet.documents.internal.callback.CallbackOutbox;
import org.khet.documents.internal.callback.CallbackOutcome;
import org.khet.documents.internal.chain.ChainEngine;
import org.khet.documents.internal.chain.Opinions;
import org.khet.documents.internal.chain.OwnPaperRule;
import org.khet.documents.internal.chain.SheetSigners;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.register.RegisterNumbers;
import org.khet.documents.internal.register.ReservedNumbers;
import org.khet.documents.internal.seal.SealKind;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.time.OfficeTime;

/** What the states of a paper set in motion: its chain, its number, and the answer to whoever asked. Source: kinds-documents §1, §8. */
public final class PaperWork implements PaperFlow {
    private final ChainEngine chain;
    private final CallbackOutbox callbacks;
    private final ReservedNumbers reserved;
    private final PaperNumbers taken;
    private final PaperRegistry papers;
    private final RecordService<SealKind> seals;
    private final Callers callers;
    private final PaperReadiness readiness;
    private final SheetSigners signers;

    /** Over chains, answers, registers and seals. */
    public PaperWork(
            ChainEngine chain,
            CallbackOutbox callbacks,
            RegisterNumbers numbers,
            ReservedNumbers reserved,
            PaperRegistry papers,
            RecordService<SealKind> seals,
            Callers callers,
            Function<PaperRegistry.Found, Optional<Problem>> missing) {
        this.chain = chain;
        this.callbacks = callbacks;
        this.reserved = reserved;
        this.taken = new PaperNumbers(numbers, reserved, papers);
        this.papers = papers;
        this.seals = seals;
        this.callers = callers;
        this.signers = new SheetSigners(chain);
        this.readiness = new PaperReadiness(chain, numbers, taken, papers, missing);
    }

    @Override
    public RecordRow drafted(PaperKind kind, RecordRow row, RecordContext now) {
        return taken.drafted(kind, row, now);
    }

    @Override
    public RecordRow registered(PaperKind kind, RecordRow row, RecordContext now) {
        return taken.registered(kind, row, now);
    }

    @Override
    public RecordRow signedOnPaper(PaperKind kind, RecordRow row, RecordContext now) {
        Optional<Person> signer =
                row.get(kind.paperSigner).flatMap(key -> chain.portal().people().find(now.office(), key));
        return row.with(kind.signer, row.raw(kind.paperSigner))
                .with(kind.signedName, signer.map(Person::fullName).orElse(""))
                .with(kind.signLine, signers.line(kind, row, now))
                .with(
                        kind.signedAt,
                        row.get(kind.paperSigned)
                                .map(day -> day.atStartOfDay(OfficeTime.ZONE).toInstant())
                                .orElse(null));
    }

    @Override
    public Optional<Problem> signedWithRight(PaperKind kind, RecordRow row, RecordContext now) {
        return signers.problem(kind, row, now);
    }

    @Override
    public Set<PersonId> barred(PaperKind kind, RecordRow row, RecordContext now) {
        return new OwnPaperRule(chain.portal()).barred(kind, row, ChainPart.DECISION, now);
    }

    @Override
    public Optional<Problem> numberable(PaperKind kind, RecordRow row, RecordContext now) {
        return taken.numberable(kind, row, now);
    }

    @Override
    public RecordRow numbered(PaperKind kind, RecordRow row, RecordContext now) {
        return taken.numbered(kind, row, now);
    }

    @Override
    public boolean isTyped(PaperKind kind, RecordRow row, RecordContext now) {
        return taken.isTyped(kind, row, now);
    }

    @Override
    public Optional<Problem> typedBefore(PaperKind kind, RecordRow row, RecordContext now) {
        return taken.typedBefore(kind, row, now);
    }

    @Override
    public List<Long> ownBooks(OfficeId office) {
        return taken.ownBooks(callers.system(office));
    }

    @Override
    public Optional<Problem> ownBook(PaperKind kind, RecordRow row, RecordContext now) {
        return taken.ownBook(kind, row, now);
    }

    @Override
    public Optional<Problem> submittable(PaperKind kind, RecordRow stored, RecordContext now) {
        return readiness.problem(kind, registered(kind, stored, now), now);
    }

    @Override
    public void submitted(PaperKind kind, RecordRow row, RecordContext now) {
        chain.begin(kind, row, now);
    }

    @Override
    public void stopped(PaperKind kind, RecordRow row, RecordContext now) {
        chain.close(row, now.caller());
        if (row.state().equals(kind.refused)) {
            callbacks.add(kind, row, CallbackOutcome.REFUSED, row.head().reason(), now);
            spoil(kind, row, now);
        } else if (row.state().equals(kind.withdrawn)) {
            callbacks.add(kind, row, CallbackOutcome.RETURNED, row.head().reason(), now);
            spoil(kind, row, now);
        }
    }

    @Override
    public void reopened(PaperKind kind, RecordRow row, RecordContext now) {
        chain.reopen(kind, row, now);
    }

    @Override
    public void issued(PaperKind kind, RecordRow row, RecordContext now) {
        callbacks.add(kind, row, CallbackOutcome.valueOf(kind.outcome(row)), kind.instructed(row), now);
        row.get(kind.replaces).ifPresent(old -> {
            var service = papers.of(kind);
            service.find(now.office(), old)
                    .filter(before -> kind.isReplacedWith(before))
                    .ifPresent(before -> service.internal().act(now.caller(), before, kind.replace));
        });
    }

    @Override
    public void cancelled(PaperKind kind, RecordRow row, RecordContext now) {
        spoil(kind, row, now);
    }

    /** A number that the paper bears comes to no other one; it may have it since it was drafted. Source: core CORE-51, E-14. */
    private void spoil(PaperKind kind, RecordRow row, RecordContext now) {
        if (row.get(kind.register).isPresent() && !row.get(kind.number).isEmpty()) {
            RegisterNumber number = new RegisterNumber( // one typed by hand may have no running number
                    row.get(kind.running).orElse(0), row.get(kind.numberYear).orElse(0), row.get(kind.number));
            reserved.spoil(
                    now.caller(),
                    new ReservedNumbers.Borne(
                            number,
                            row.get(kind.register).get(),
                            row.get(kind.unit),
                            row.get(kind.drafter),
                            PaperRegistry.link(row)),
                    kind.reading().openReason(row));
        }
    }

    @Override
    public void destroyed(PaperKind kind, RecordRow row, RecordContext now) {
        new Opinions(chain).forget(row, now.caller());
    }

    @Override
    public List<FileId> sealed(RecordRow row) {
        SealKind kind = seals.kind();
        Caller system = callers.system(row.head().office());
        return seals.internal().all(system, RecordFilter.of(kind.paper.is(PaperRegistry.place(row)))).stream()
                .findFirst()
                .map(seal -> seal.get(kind.file))
                .orElse(List.of());
    }

    @Override
    public Optional<Problem> revisable(PaperKind kind, RecordRow row, RecordContext now) {
        var live = kind.in(kind.draft, kind.checking, kind.inChain, kind.signed, kind.numbered);
        return papers.of(kind).internal().count(now.caller(), RecordFilter.of(kind.replaces.is(row.id()), live)) > 0
                ? Optional.of(Problem.of("", "documents.error.revised"))
                : Optional.empty();
    }

    @Override
    public void revised(PaperKind kind, RecordRow row, RecordContext now) {
        Set<String> own =
                Set.of("number", "running", "number_year", "dated", "reserved", "about", "ask_key", "ask_sort");
        RecordDraft draft = new RecordDraft();
        for (Field<?> field : kind.fields()) {
            boolean typed = !field.isDerived() && field.from().isEmpty() && !own.contains(field.name());
            if (typed && row.has(field)) {
                draft.with(field, row.raw(field));
            }
        }
        draft.with(kind.drafter, now.caller().person()).with(kind.replaces, row.id());
        kind.lines().stream()
                .filter(lines -> !lines.isDerived() && !lines.equals(kind.checks))
                .forEach(lines -> draft.with(
                        lines,
                        row.lines(lines).stream()
                                .map(line -> {
                                    RecordDraft one = new RecordDraft();
                                    lines.fields().forEach(field -> one.with(field, line.raw(field)));
                                    return one;
                                })
                                .toList()));
        kind.takesAlong(row, papers.of(kind).internal().create(now.caller(), draft), now);
    }
}
