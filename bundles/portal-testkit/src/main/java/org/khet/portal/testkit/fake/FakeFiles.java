package org.khet.portal.testkit.fake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;

/** Files in memory; checks the size, and takes the first allowed type for the content's. */
public final class FakeFiles implements Files {
    private record Kept(OfficeId office, Stored stored, String sha256) {}

    private final Map<String, byte[]> staged = new HashMap<>();
    private final Map<FileId, Kept> kept = new HashMap<>();
    private final Map<String, String> inside = new HashMap<>();
    private long last;

    /** Files of this name have these words inside. */
    public FakeFiles with(String name, String words) {
        inside.put(name, words);
        return this;
    }

    @Override
    public String words(OfficeId office, FileId id) {
        return inside.getOrDefault(kept(office, id).stored().name(), "");
    }

    @Override
    public Staged stage(String name, InputStream content, FileRules rules) {
        try {
            byte[] bytes = content.readAllBytes();
            if (bytes.length == 0) {
                throw Rejected.of("file", "core.file.error.empty");
            }
            if (bytes.length > rules.mostBytes()) {
                throw Rejected.of("file", "core.file.error.size", rules.mostBytes());
            }
            String hash = "%064x".formatted(staged.size() + 1);
            staged.put(hash, bytes);
            return new Staged(hash, name, rules.types().iterator().next(), bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FileId keep(Caller caller, Staged file) {
        FileId id = new FileId(++last);
        Stored stored = new Stored(id, file.name(), file.mediaType(), file.size());
        kept.put(id, new Kept(caller.office(), stored, file.sha256()));
        return id;
    }

    @Override
    public InputStream open(Staged file) {
        return new ByteArrayInputStream(staged.getOrDefault(file.sha256(), new byte[0]));
    }

    @Override
    public FileId copy(Caller caller, FileId id) {
        Kept known = kept(caller.office(), id);
        Stored file = known.stored();
        return keep(caller, new Staged(known.sha256(), file.name(), file.mediaType(), file.size()));
    }

    @Override
    public List<Stored> find(OfficeId office, Collection<FileId> ids) {
        return ids.stream()
                .filter(id -> isOf(office, id))
                .map(id -> kept(office, id).stored())
                .toList();
    }

    @Override
    public InputStream open(OfficeId office, FileId id) {
        return new ByteArrayInputStream(staged.getOrDefault(kept(office, id).sha256(), new byte[0]));
    }

    @Override
    public void drop(Caller caller, Collection<FileId> ids) {
        ids.stream().filter(id -> isOf(caller.office(), id)).toList().forEach(kept::remove);
    }

    private boolean isOf(OfficeId office, FileId id) {
        Kept file = kept.get(id);
        return file != null && file.office().equals(office);
    }

    private Kept kept(OfficeId office, FileId id) {
        Kept file = kept.get(id);
        if (file == null || !file.office().equals(office)) {
            throw new NoLongerThere("file " + id.value());
        }
        return file;
    }
}
