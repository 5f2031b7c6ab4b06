package org.khet.ict.internal.ticket;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;

/** Photos of which one lies in the store; only what is called a picture is taken. */
final class TestPhotos implements Files {
    @Override
    public Staged stage(String name, InputStream content, FileRules rules) {
        if (!name.endsWith(".jpg")) {
            throw Rejected.of("file", "core.file.error.type");
        }
        return new Staged("00", name, "image/jpeg", 10);
    }

    @Override
    public FileId keep(Caller caller, Staged staged) {
        return new FileId(7);
    }

    @Override
    public List<Stored> find(OfficeId office, Collection<FileId> ids) {
        return ids.stream()
                .map(id -> new Stored(id, "จอ.jpg", "image/jpeg", 10))
                .toList();
    }

    @Override
    public void drop(Caller caller, Collection<FileId> ids) {
        throw new UnsupportedOperationException("photos stay");
    }

    @Override
    public InputStream open(OfficeId office, FileId id) {
        return new ByteArrayInputStream(new byte[] {1, 2, 3});
    }
}
