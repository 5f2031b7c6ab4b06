package org.khet.documents.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/** The emblem that papers of an office bear. One that cannot be drawn is not put to use: it would keep each paper from its seal. */
public final class PaperEmblems {
    private final RecordService<EmblemKind> emblems;
    private final Files files;
    private final Callers callers;

    /** Keeps the register of emblems. */
    public PaperEmblems(RecordRegistrar registrar, Files files, Callers callers) {
        this.files = files;
        this.callers = callers;
        EmblemKind kind = new EmblemKind();
        kind.use.when(this::drawn).then(this::onlyOne);
        emblems = registrar.register(kind);
    }

    /** The register. */
    public RecordService<EmblemKind> emblems() {
        return emblems;
    }

    /** The picture in use; empty where the office has none. */
    public Optional<byte[]> of(OfficeId office) {
        EmblemKind kind = emblems.kind();
        return emblems.internal().all(callers.system(office), RecordFilter.of(kind.in(kind.active))).stream()
                .findFirst()
                .flatMap(row -> emblems.find(office, row.id()))
                .map(this::content);
    }

    private byte[] content(RecordRow row) {
        EmblemKind kind = (EmblemKind) row.kind();
        try (InputStream in =
                files.open(row.head().office(), row.get(kind.picture).getFirst())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Problem> drawn(RecordRow row, RecordContext now) {
        EmblemKind kind = (EmblemKind) row.kind();
        try (InputStream in = files.open(now.office(), row.get(kind.picture).getFirst())) {
            return ImageIO.read(in) == null ? Optional.of(undrawn()) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.of(undrawn());
        }
    }

    private static Problem undrawn() {
        return Problem.of("", "documents.error.emblem");
    }

    private void onlyOne(RecordRow row, RecordContext now) {
        EmblemKind kind = emblems.kind();
        emblems.internal().all(now.caller(), RecordFilter.of(kind.in(kind.active))).stream()
                .filter(one -> one.id() != row.id())
                .forEach(one -> emblems.internal().act(now.caller(), one, kind.finish));
    }
}
