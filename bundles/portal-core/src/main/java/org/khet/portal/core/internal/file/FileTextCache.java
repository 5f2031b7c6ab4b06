package org.khet.portal.core.internal.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.file.FileTextReader;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words inside contents, read once and kept beside the search index of this node under the hash of the content; they may be deleted
 * and are read again. Safe for concurrent use. Source: core CORE-59, CORE-109.
 */
@Component(service = FileTextCache.class)
public final class FileTextCache {
    private static final Logger LOG = LoggerFactory.getLogger(FileTextCache.class);
    private final ContentStore contents;
    private final Path folder;
    private final AtomicReference<@Nullable FileTextReader> reader;

    /** @param context knows the folders of this runtime */
    @Activate
    public FileTextCache(@Reference ContentStore contents, BundleContext context) {
        this(contents, choose(context), null);
    }

    /** @param folder where words lie, made when needed */
    FileTextCache(ContentStore contents, Path folder, @Nullable FileTextReader reader) {
        this.contents = contents;
        this.folder = folder;
        this.reader = new AtomicReference<>(reader);
    }

    /** Takes who reads files. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "dropReader")
    void setReader(FileTextReader fresh) {
        reader.set(fresh);
    }

    /** Lets it go; the next one may be there already. */
    void dropReader(FileTextReader gone) {
        reader.compareAndSet(gone, null);
    }

    private static Path choose(BundleContext context) {
        String data = context.getProperty("karaf.data");
        String base = data != null ? data : context.getProperty("khet.home");
        return Path.of(base != null ? base : "", "search-words").toAbsolutePath();
    }

    /** The words; empty where there are none, and while nobody can read them. */
    String of(String sha256, String mediaType) {
        FileTextReader known = reader.get();
        if (known == null || !known.reads(mediaType)) {
            return "";
        }
        try {
            Path kept = place(sha256);
            if (!Files.isRegularFile(kept)) {
                keep(kept, read(known, sha256, mediaType));
            }
            return Files.readString(kept);
        } catch (IOException disk) {
            LOG.warn("the words of content {} cannot be kept", sha256, disk);
            return "";
        }
    }

    /** What a file is made of can be anything: one that cannot be read has no words, and is not read again. */
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    private String read(FileTextReader known, String sha256, String mediaType) {
        try {
            return known.read(contents.file(sha256), mediaType, org.khet.portal.api.file.Files.MOST_WORDS);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            LOG.info("content {} has no words that can be read: {}", sha256, unreadable.toString());
            return "";
        }
    }

    private void keep(Path kept, String words) throws IOException {
        Files.createDirectories(kept.resolveSibling(""));
        Path fresh = folder.resolve(UUID.randomUUID() + ".part");
        Files.write(fresh, words.getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The content is gone. */
    void forget(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ".txt");
    }
}
