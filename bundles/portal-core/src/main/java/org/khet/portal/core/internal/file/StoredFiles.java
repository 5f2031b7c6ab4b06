package org.khet.portal.core.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.OutOfService.Part;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files: contents on disk, names and owners as rows. */
@Component(service = Files.class)
public final class StoredFiles implements Files {
    private static final Logger LOG = LoggerFactory.getLogger(StoredFiles.class);
    private final ContentStore contents;
    private final FileRepository repository;
    private final FileTextCache words;
    private final FileScannerRegistry scanners;
    private final Settings settings;
    private final Clock clock;

    /** @param contents where contents lie */
    @Activate
    public StoredFiles(
            @Reference ContentStore contents,
            @Reference FileRepository repository,
            @Reference FileTextCache words,
            @Reference FileScannerRegistry scanners,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.contents = contents;
        this.repository = repository;
        this.words = words;
        this.scanners = scanners;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public FileRules narrowed(OfficeId office, FileRules rules) {
        return FileSettings.narrowed(settings, office, rules, OfficeTime.day(clock.instant()));
    }

    @Override
    public String words(OfficeId office, FileId id) {
        List<Stored> found = repository.find(office, List.of(id));
        return found.isEmpty()
                ? ""
                : repository
                        .hash(office, id)
                        .map(hash -> words.of(hash, found.getFirst().mediaType()))
                        .orElse("");
    }

    @Override
    public Staged stage(String name, InputStream content, FileRules rules) {
        Path file = arrive();
        try {
            FileUpload arrival = FileUpload.write(content, file, rules.mostBytes());
            FileInspection.Found found = FileInspection.inspect(name, file, rules);
            scanners.check(found.name(), file);
            contents.settle(file, arrival.sha256());
            return new Staged(arrival.sha256(), found.name(), found.mediaType(), arrival.size());
        } catch (IOException disk) {
            throw new OutOfService(Part.DISK, disk);
        } finally {
            forget(file);
        }
    }

    @Override
    public FileId keep(Caller caller, Staged staged) {
        caller.requireToAct();
        try {
            if (!contents.touch(staged.sha256())) {
                throw Rejected.of("file", "core.file.error.expired", staged.name());
            }
        } catch (IOException disk) {
            throw new OutOfService(Part.DISK, disk);
        }
        return repository.add(caller, staged);
    }

    @Override
    public InputStream open(Staged staged) throws IOException {
        try {
            return contents.open(staged.sha256());
        } catch (NoSuchFileException gone) {
            throw Rejected.of("file", "core.file.error.expired", staged.name());
        }
    }

    @Override
    public FileId copy(Caller caller, FileId id) {
        String hash =
                repository.hash(caller.office(), id).orElseThrow(() -> new NoLongerThere("core.file/" + id.value()));
        Stored known = repository.find(caller.office(), List.of(id)).getFirst();
        return keep(caller, new Staged(hash, known.name(), known.mediaType(), known.size()));
    }

    @Override
    public List<Stored> find(OfficeId office, Collection<FileId> ids) {
        return repository.find(office, ids);
    }

    @Override
    public InputStream open(OfficeId office, FileId id) throws IOException {
        String hash = repository.hash(office, id).orElseThrow(() -> new NoLongerThere("file " + id.value()));
        try {
            return contents.open(hash);
        } catch (NoSuchFileException lost) {
            throw new OutOfService(Part.DISK, lost);
        }
    }

    @Override
    public void drop(Caller caller, Collection<FileId> ids) {
        caller.requireToAct();
        repository.drop(caller.office(), ids);
    }

    private Path arrive() {
        try {
            return contents.arrive();
        } catch (IOException disk) {
            throw new OutOfService(Part.DISK, disk);
        }
    }

    /** What was refused or failed leaves nothing behind; what cannot be deleted now is thrown away after a day. */
    private static void forget(Path file) {
        try {
            java.nio.file.Files.deleteIfExists(file);
        } catch (IOException later) {
            LOG.debug("left for the housekeeping: {}", file, later);
        }
    }
}
