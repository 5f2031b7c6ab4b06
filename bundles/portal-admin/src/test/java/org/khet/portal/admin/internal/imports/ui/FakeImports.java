package org.khet.portal.admin.internal.imports.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.Imports;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;

/** Opens one file, keeps profiles, and stores when the test says how far it is. */
final class FakeImports implements Imports, Imports.Run {
    final FakeImportDraft draft;
    final List<String> sheets = new ArrayList<>();
    final List<String> read = new ArrayList<>();
    final List<String> profiles = new ArrayList<>();

    @Nullable RuntimeException refusal;

    @Nullable LocalDate from;

    boolean stopped;
    private @Nullable Consumer<Progress> listener;
    private Progress progress = new Progress(State.RUNNING, 0, 2, null);

    FakeImports(FakeImportDraft draft) {
        this.draft = draft;
    }

    private void refuse() {
        if (refusal != null) {
            throw refusal;
        }
    }

    @Override
    public ImportTarget target(Caller caller, String id) {
        throw new UnsupportedOperationException(id);
    }

    @Override
    public ImportDraft open(Caller caller, String target, String fileName, String sheet, InputStream file)
            throws IOException {
        sheets.add(sheet);
        read.add(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        refuse();
        return draft;
    }

    @Override
    public List<Profile> profiles(Caller caller, String target) {
        return profiles.stream().map(Profile::new).toList();
    }

    @Override
    public void keep(Caller caller, ImportDraft kept, String name) {
        if (name.isBlank()) {
            throw Rejected.of("profile", "core.error.needed");
        }
        profiles.add(name);
    }

    @Override
    public void forget(Caller caller, String target, String name) {
        profiles.remove(name);
    }

    @Override
    public Run take(Caller caller, ImportDraft taken, LocalDate day, Consumer<Progress> told) {
        refuse();
        from = day;
        listener = told;
        return this;
    }

    /** How far it is. */
    void at(State state, int done, @Nullable Problem reason) {
        progress = new Progress(state, done, 2, reason);
        if (listener != null) {
            listener.accept(progress);
        }
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
