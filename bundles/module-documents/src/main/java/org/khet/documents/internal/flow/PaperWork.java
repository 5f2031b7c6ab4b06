package org.khet.documents.internal.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.callback.CallbackOutbox;
import org.khet.documents.internal.callback.CallbackOutcome;
import org.khet.documents.internal.chain.ChainEngine;
import org.khet.documents.internal.chain.Opinions;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.register.NumberTaken;
import org.khet.documents.internal.register.RegisterNumbers;
import org.khet.documents.internal.register.ReservedNumbers;
import org.khet.documents.internal.seal.SealKind;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/** What the states of a paper set in motion: its chain, its number, and the answer to whoever asked. Source: kinds-documents §1, §8. */
public final class PaperWork implements PaperFlow {
    private final ChainEngine chain;
    private final CallbackOutbox callbacks;
    private final RegisterNumbers numbers;
    private final ReservedNumbers reserved;
    private final PaperRegistry papers;
    private final RecordService<SealKind> seals;
    private final Callers callers;

    /** Over chains, answers, registers and seals. */
    public PaperWork(
            ChainEngine chain,
            CallbackOutbox callbacks,
            RegisterNumbers numbers,
            ReservedNumbers reserved,
            PaperRegistry papers,
            RecordService<SealKind> seals,
            Callers callers) {
        this.chain = chain;
        this.callbacks = callbacks;
        this.numbers = numbers;
        this.reserved = reserved;
        this.papers = papers;
        this.seals = seals;
        this.callers = callers;
    }

    @Override
    public RecordRow drafted(PaperKind kind, RecordRow row, RecordContext now) {
        RecordRow known = registered(kind, row, now);
        Optional<RecordRow> register = known.get(kind.register).flatMap(key -> numbers.find(now.office(), key));
        boolean atOnce = register.filter(one -> one.get(numbers.kind().takenAt) == NumberTaken.DRAFTING)
                .isPresent();
        if (!atOnce) {
            return known;
        }
        lapsed(kind, known, register.get().id(), now).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
        return given(kind, known, now, now.today());
    }

    @Override
    public RecordRow registered(PaperKind kind, RecordRow row, RecordContext now) {
        if (!(row.raw(kind.unit) instanceof UnitId unit)
                || !row.has(kind.sort)
                || !row.get(kind.number).isEmpty()) {
            return row;
        }
        return row.with(
                kind.register,
                numbers.register(now.caller(), kind.book(row), Optional.of(unit))
                        .map(RecordRow::id)
                        .orElse(null));
    }

    private Optional<Problem> lapsed(PaperKind kind, RecordRow row, long register, RecordContext now) {
        return row.get(kind.reserved)
                .flatMap(key -> reserved.problem(now.office(), key, register, now.today(), kind.reserved.name()));
    }

    @Override
    public Optional<Problem> numberable(PaperKind kind, RecordRow stored, RecordContext now) {
        RecordRow row = registered(kind, stored, now);
        Optional<RecordRow> register = row.get(kind.register).flatMap(key -> numbers.find(now.office(), key));
        if (register.isEmpty()) {
            return Optional.of(Problem.of("", "documents.error.register.none"));
        }
        boolean later =
                row.get(kind.number).isEmpty() && register.get().get(numbers.kind().takenAt) != NumberTaken.BY_HAND;
        return later ? lapsed(kind, row, register.get().id(), now) : Optional.empty();
    }

    private RecordRow given(PaperKind kind, RecordRow row, RecordContext now, LocalDate day) {
        RecordRow register = row.get(kind.register)
                .flatMap(key -> numbers.find(now.office(), key))
                .orElseThrow(() -> Rejected.of("", "documents.error.register.none"));
        Optional<Long> held = row.get(kind.reserved)
                .filter(key -> lapsed(kind, row, register.id(), now).isEmpty());
        RegisterNumber number = held.map(key ->
                        reserved.use(now.caller(), key, register.id(), PaperRegistry.link(row), kind.reserved.name()))
                .orElseGet(() -> numbers.next(register, day, Optional.of(row.get(kind.unit))));
        return row.with(kind.reserved, held.orElse(null))
                .with(kind.number, number.text())
                .with(kind.running, number.running())
                .with(kind.numberYear, number.buddhistYear())
                .with(kind.dated, day);
    }

    @Override
    public Optional<Problem> submittable(PaperKind kind, RecordRow stored, RecordContext now) {
        RecordRow row = registered(kind, stored, now);
        Optional<Problem> unnumbered = numberable(kind, row, now);
        if (unnumbered.isPresent()) {
            return unnumbered;
        }
        boolean unchecked = row.get(kind.register)
                        .flatMap(key -> numbers.find(now.office(), key))
                        .orElseThrow()
                        .get(numbers.kind().checkFirst)
                && (row.state().equals(kind.draft)
                        || row.lines(kind.checks).isEmpty()
                        || row.lines(kind.checks).stream().anyMatch(line -> !line.get(kind.checkGood)));
        return unchecked ? Optional.of(Problem.of("", "documents.error.check-first")) : chain.problem(kind, row, now);
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
        } else if (row.state().equals(kind.withdrawn)) {
            callbacks.add(kind, row, CallbackOutcome.RETURNED, row.head().reason(), now);
        }
    }

    @Override
    public void reopened(PaperKind kind, RecordRow row, RecordContext now) {
        chain.reopen(kind, row, now);
    }

    @Override
    public RecordRow numbered(PaperKind kind, RecordRow stored, RecordContext now) {
        RecordRow row = stored.get(kind.register).isPresent() ? stored : registered(kind, stored, now);
        Optional<RecordRow> register = row.get(kind.register).flatMap(key -> numbers.find(now.office(), key));
        LocalDate day = row.get(kind.paperSigned)
                .filter(signed -> !signed.isAfter(now.today()))
                .filter(signed -> register.filter(one -> numbers.isSameYear(one, signed, now.today()))
                        .isPresent())
                .orElse(now.today());
        boolean byHand = register.filter(one -> one.get(numbers.kind().takenAt) == NumberTaken.BY_HAND)
                .isPresent();
        return byHand || !row.get(kind.number).isEmpty() ? row.with(kind.dated, day) : given(kind, row, now, day);
    }

    @Override
    public void issued(PaperKind kind, RecordRow row, RecordContext now) {
        callbacks.add(kind, row, CallbackOutcome.valueOf(kind.outcome(row)), "", now);
        row.get(kind.replaces).ifPresent(old -> {
            var service = papers.of(kind);
            service.find(now.office(), old)
                    .filter(before -> kind.isReplacedWith(before))
                    .ifPresent(before -> service.internal().act(now.caller(), before, kind.replace));
        });
    }

    @Override
    public void cancelled(PaperKind kind, RecordRow row, RecordContext now) {
        if (row.get(kind.register).isPresent() && row.get(kind.running).isPresent()) {
            RegisterNumber number = new RegisterNumber(
                    row.get(kind.running).get(), row.get(kind.numberYear).orElse(0), row.get(kind.number));
            reserved.spoil(
                    now.caller(),
                    number,
                    row.get(kind.register).get(),
                    row.get(kind.unit),
                    PaperRegistry.link(row),
                    row.head().reason());
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
        papers.of(kind).internal().create(now.caller(), draft);
    }
}
