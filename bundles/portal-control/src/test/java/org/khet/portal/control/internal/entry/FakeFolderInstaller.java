package org.khet.portal.control.internal.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.module.ChangeChannel;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleChange.Kind;
import org.khet.portal.api.admin.module.ModuleChange.Result;
import org.khet.portal.api.admin.module.ModuleChange.Step;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.admin.module.ModuleInspection.Contents;
import org.khet.portal.api.admin.module.ModuleInspection.Signature;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.control.internal.install.FolderInstaller;

/** Takes files whose text is {@code <id> <version>} for modules; what is not whole ends with an ellipsis. */
final class FakeFolderInstaller implements FolderInstaller {
    final Map<String, String> running = new LinkedHashMap<>();
    final List<String> looks = new ArrayList<>();
    private final List<ModuleChange> history = new ArrayList<>();
    private final Map<String, String> from = new LinkedHashMap<>();
    private Optional<String> refusal = Optional.empty();
    private boolean away;

    /** Everything is refused with this reason from now on. */
    void refuse(String key) {
        refusal = Optional.of(key);
    }

    /** The database is away, or back. */
    void databaseIsAway(boolean isAway) {
        away = isAway;
    }

    void letGo() {
        refusal = Optional.empty();
    }

    private void gate() {
        if (away) {
            throw new OutOfService(OutOfService.Part.DATABASE, new IOException("no connection"));
        }
        refusal.ifPresent(key -> {
            throw Rejected.of("file", key, "rooms");
        });
    }

    @Override
    public ModuleInspection look(RuntimeCaller caller, String name, InputStream file) {
        looks.add(name);
        gate();
        String text = text(file);
        if (!text.matches("[a-z]+ [0-9.]+")) {
            throw Rejected.of("file", "control.install.broken");
        }
        String[] words = text.split(" ", 2);
        return new ModuleInspection(
                text,
                new ModuleId(words[0]),
                words[1],
                "rms",
                running.getOrDefault(words[0], ""),
                Signature.NONE,
                Contents.NONE,
                Contents.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    private static String text(InputStream file) {
        try {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public ModuleChange letIn(
            RuntimeCaller caller, ChangeChannel door, String sha256, boolean agreed, @Nullable String deployedFile) {
        gate();
        String[] words = sha256.split(" ", 2);
        String before = running.getOrDefault(words[0], "");
        running.put(words[0], words[1]);
        if (deployedFile != null) {
            from.put(deployedFile, words[0]);
        }
        return note(words[0], before.isEmpty() ? Kind.INSTALL : Kind.UPDATE, door, caller, before, words[1]);
    }

    @Override
    public ModuleChange letIn(RuntimeCaller caller, ChangeChannel door, String sha256, boolean agreed) {
        return letIn(caller, door, sha256, agreed, null);
    }

    @Override
    public ModuleChange rollBack(RuntimeCaller caller, ChangeChannel door, ModuleId id) {
        return note(id.value(), Kind.ROLLBACK, door, caller, present(id), "1.0.0");
    }

    @Override
    public ModuleChange remove(RuntimeCaller caller, ChangeChannel door, ModuleId id) {
        gate();
        String version = present(id);
        running.remove(id.value());
        return note(id.value(), Kind.REMOVE, door, caller, version, "");
    }

    private String present(ModuleId id) {
        return Optional.ofNullable(running.get(id.value())).orElseThrow(() -> new NoLongerThere("module " + id));
    }

    private ModuleChange note(
            String id, Kind kind, ChangeChannel door, RuntimeCaller caller, String before, String after) {
        Instant now = Instant.parse("2026-11-20T12:00:00Z");
        var change = new ModuleChange(
                history.size() + 1L,
                new ModuleId(id),
                kind,
                door,
                caller.name(),
                before,
                after,
                "",
                now,
                now,
                Step.ENDED,
                Result.DONE,
                Problem.of("", ""));
        history.addFirst(change);
        return change;
    }

    @Override
    public List<Installed> list() {
        return running.entrySet().stream()
                .map(one ->
                        new Installed(new ModuleId(one.getKey()), one.getValue(), State.ACTIVE, "", "", Instant.EPOCH))
                .toList();
    }

    @Override
    public Optional<ModuleId> deployedFrom(String file) {
        return Optional.ofNullable(from.get(file)).filter(running::containsKey).map(ModuleId::new);
    }

    @Override
    public boolean knew(ModuleInspection offer) {
        return history.stream().anyMatch(change -> (change.module() + " " + change.to()).equals(offer.sha256()));
    }

    @Override
    public Map<String, Long> tables(RuntimeCaller caller, ModuleId id) {
        return Map.of();
    }

    @Override
    public void export(RuntimeCaller caller, ModuleId id, OutputStream out) {
        throw new NoLongerThere("tables of " + id);
    }

    @Override
    public void destroy(RuntimeCaller caller, ModuleId id) {
        throw new NoLongerThere("tables of " + id);
    }

    @Override
    public List<ModuleChange> history(int most) {
        return history.stream().limit(most).toList();
    }

    @Override
    public Subscription follow(Consumer<ModuleChange> listener) {
        return () -> {};
    }
}
