package org.khet.documents.internal.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.khet.documents.internal.paper.FiledPaperKind;
import org.khet.documents.internal.paper.PaperFault;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;

/**
 * Finishes signed papers: the number in one short transaction, once nobody can take the signature back, then the PDF that shows it,
 * then file, hash, state and answer in the next. What was cut off between is finished by the next run with the same number. Safe to
 * run at any time. Source: kinds-documents §8, §11, core CORE-49, CORE-58.
 */
public final class PaperSealer {
    private static final String HASH = "[0-9a-fA-F]{64}";
    private final PaperRegistry papers;
    private final RecordService<SealKind> seals;
    private final PaperPictures pictures;
    private final Files files;
    private final Transactions transactions;
    private final Callers callers;
    private final Clock clock;
    private final PaperFaults faults;

    /** Over the kinds of papers and their seals. */
    public PaperSealer(
            PaperRegistry papers,
            RecordService<SealKind> seals,
            PaperPictures pictures,
            Files files,
            Transactions transactions,
            Callers callers,
            Clock clock) {
        this.papers = papers;
        this.seals = seals;
        this.pictures = pictures;
        this.files = files;
        this.transactions = transactions;
        this.callers = callers;
        this.clock = clock;
        this.faults = new PaperFaults(transactions);
    }

    /** Numbers and seals what is due in an office; how many were sealed. What fails at one paper stops no other. */
    public int finish(OfficeId office) {
        Caller system = callers.system(office);
        int sealed = 0;
        for (RecordService<? extends PaperKind> service : papers.all()) {
            number(system, service);
            sealed += seal(system, service);
        }
        return sealed;
    }

    private void number(Caller system, RecordService<? extends PaperKind> service) {
        PaperKind kind = service.kind();
        Instant now = clock.instant();
        var context = new RecordContext(system, now, OfficeTime.day(now));
        for (RecordRow row : service.internal().all(system, RecordFilter.of(kind.in(kind.signed)))) {
            boolean due = row.get(kind.undoUntil).filter(now::isBefore).isEmpty();
            if (due && kind.giveNumber.problem(row, context).isEmpty()) {
                var _ = faults.passes(
                        system,
                        service,
                        row,
                        PaperFault.NUMBER,
                        () -> transactions.run(() -> service.internal().act(system, row, kind.giveNumber)));
            }
        }
    }

    private int seal(Caller system, RecordService<? extends PaperKind> service) {
        PaperKind kind = service.kind();
        int sealed = 0;
        for (RecordRow row : service.internal().all(system, RecordFilter.of(kind.in(kind.numbered)))) {
            Optional<RecordRow> whole = service.find(system.office(), row.id());
            boolean done = whole.isPresent()
                    && faults.passes(
                            system,
                            service,
                            row,
                            PaperFault.SEAL,
                            () -> sealOne(system, new PaperRegistry.Found(service, whole.get())));
            sealed += done ? 1 : 0;
        }
        return sealed;
    }

    private void sealOne(Caller system, PaperRegistry.Found paper) {
        PaperKind kind = paper.kind();
        String code = UUID.randomUUID().toString();
        byte[] pdf = drawn(paper, code);
        Files.Staged staged = files.stage(name(paper.row()) + ".pdf", new ByteArrayInputStream(pdf), PaperFiles.SCAN);
        SealKind of = seals.kind();
        RecordDraft draft = new RecordDraft()
                .with(of.paper, PaperRegistry.place(paper.row()))
                .with(of.code, code)
                .with(of.number, paper.row().get(kind.number))
                .with(of.dated, paper.row().raw(kind.dated))
                .with(of.unit, paper.row().get(kind.unit))
                .with(of.secret, paper.row().get(kind.secret))
                .with(
                        of.readers,
                        kind.reading().readers(paper.row()).stream()
                                .map(one -> new RecordDraft().with(of.reader, one))
                                .toList())
                .with(of.subject, paper.row().get(kind.subject))
                .with(of.file, List.of(staged))
                .with(of.hash, hash(pdf));
        transactions.run(() -> {
            paper.service().internal().act(system, paper.row(), kind.issue);
            seals.internal().create(system, draft);
        });
    }

    private static String name(RecordRow row) {
        PaperKind kind = (PaperKind) row.kind();
        String number = row.get(kind.number).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        return kind.name() + "-" + (number.isEmpty() ? String.valueOf(row.id()) : number);
    }

    private byte[] drawn(PaperRegistry.Found paper, String code) {
        var out = new ByteArrayOutputStream();
        try {
            pictures.draw(paper, code, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The seal of a paper. */
    public Optional<RecordRow> of(RecordRow paper) {
        Caller system = callers.system(paper.head().office());
        return seals.internal().all(system, RecordFilter.of(seals.kind().paper.is(PaperRegistry.place(paper)))).stream()
                .findFirst();
    }

    /**
     * Whether the stored bytes are still those that were sealed.
     *
     * @throws UncheckedIOException if the store cannot be read
     */
    public boolean isWhole(RecordRow seal) {
        try (var in =
                files.open(seal.head().office(), seal.get(seals.kind().file).getFirst())) {
            return hash(in.readAllBytes()).equals(seal.get(seals.kind().hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader may know of a seal by its code, or by the hash of the sealed file. */
    public Optional<SealFacts> verify(OfficeId office, String code) {
        SealKind of = seals.kind();
        return seals
                .internal()
                .all(
                        callers.system(office),
                        RecordFilter.of(
                                code.matches(HASH) ? of.hash.is(code.toLowerCase(Locale.ROOT)) : of.code.is(code)))
                .stream()
                .findFirst()
                .map(seal -> facts(office, seal));
    }

    private static String signer(PaperRegistry.Found paper) {
        return (paper.row().get(paper.kind().signedName) + " " + paper.row().get(paper.kind().signLine)).strip();
    }

    private SealFacts facts(OfficeId office, RecordRow seal) {
        SealKind of = seals.kind();
        PaperRegistry.Found paper = papers.find(office, seal.get(of.paper)).orElse(null);
        boolean held = paper != null
                && !List.of(paper.kind().cancelled, paper.kind().replaced)
                        .contains(paper.row().state());
        boolean destroyed = paper != null
                && paper.kind() instanceof FiledPaperKind filed
                && paper.row().state().equals(filed.destroyed);
        return new SealFacts(
                seal.get(of.number),
                seal.get(of.dated).orElse(null),
                seal.get(of.secret) ? "" : seal.get(of.subject),
                paper == null ? "" : signer(paper),
                seal.get(of.hash),
                held,
                destroyed || isWhole(seal),
                destroyed);
    }
}
