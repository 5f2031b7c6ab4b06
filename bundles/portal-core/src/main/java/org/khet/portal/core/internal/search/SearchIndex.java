package org.khet.portal.core.internal.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.OutOfService.Part;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of this node. Opened when first used; one that cannot be read, or is of another form, is thrown away, since it
 * is a copy. Each method throws {@link OutOfService} when the disk fails. Safe for concurrent use.
 */
@Component(service = SearchIndex.class)
public final class SearchIndex {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    /** Changes with {@link IndexFields}, and with what modules feed. */
    private static final String FORM = "4";

    private static final String FORM_KEY = "form";
    private static final String NODE_KEY = "node";
    private final Path folder;
    private final ReentrantLock opening = new ReentrantLock();
    private volatile @Nullable Opened opened;

    /** @param folder where it lies */
    @Activate
    public SearchIndex(@Reference SearchFolder folder) {
        this.folder = folder.path();
    }

    /** What Lucene keeps open. */
    private record Opened(FSDirectory directory, IndexWriter writer, SearcherManager searchers) {}

    /** Work with the index. */
    interface Work<A, T> {
        T with(A part) throws IOException;
    }

    /** Name of this index, made with it: a new index hears everything anew. */
    String node() {
        return write(writer -> String.valueOf(notes(writer).get(NODE_KEY)));
    }

    /** Changes documents; seen after {@link #refresh}, lasting after {@link #commit}. */
    <T> T write(Work<IndexWriter, T> work) {
        try {
            return work.with(open().writer);
        } catch (IOException | RuntimeException failure) {
            throw outOfService(failure);
        }
    }

    /** Searches in what was last refreshed. */
    <T> T read(Work<IndexSearcher, T> work) {
        try {
            SearcherManager searchers = open().searchers;
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | RuntimeException failure) {
            throw outOfService(failure);
        }
    }

    void put(String key, Document document) {
        write(writer -> writer.updateDocument(new Term(IndexFields.KEY, key), document));
    }

    void remove(String key) {
        write(writer -> writer.deleteDocuments(new Term(IndexFields.KEY, key)));
    }

    void remove(Query query) {
        write(writer -> writer.deleteDocuments(query));
    }

    /** Makes changes seen. */
    void refresh() {
        write(writer -> open().searchers.maybeRefresh());
    }

    /** Makes changes last. */
    void commit() {
        write(IndexWriter::commit);
    }

    /** A note kept with the index. */
    boolean has(String note) {
        return write(writer -> notes(writer).containsKey(note));
    }

    /** Keeps a note from the next commit on. */
    void note(String note) {
        write(writer -> {
            Map<String, String> notes = notes(writer);
            notes.put(note, "");
            writer.setLiveCommitData(notes.entrySet());
            return note;
        });
    }

    /** Keeps a note no longer, from the next commit on. */
    void forget(String note) {
        write(writer -> {
            Map<String, String> notes = notes(writer);
            notes.remove(note);
            writer.setLiveCommitData(notes.entrySet());
            return note;
        });
    }

    /** Closes it. */
    @Deactivate
    public void close() {
        opening.lock();
        try {
            Opened open = opened;
            opened = null;
            if (open != null) {
                open.searchers.close();
                open.writer.close();
                open.directory.close();
            }
        } catch (IOException e) {
            LOG.warn("The search index was not closed cleanly; it is checked at the next start", e);
        } finally {
            opening.unlock();
        }
    }

    private Opened open() throws IOException {
        Opened known = opened;
        if (known != null && known.writer.isOpen()) {
            return known;
        }
        opening.lock();
        try {
            Opened present = opened;
            if (present == null || !present.writer.isOpen()) {
                close();
                present = openOrRenew();
                opened = present;
            }
            return present;
        } finally {
            opening.unlock();
        }
    }

    private Opened openOrRenew() throws IOException {
        try {
            return openFolder();
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("The search index cannot be read and is made anew: {}", unreadable.toString());
            clear();
            return openFolder();
        }
    }

    private Opened openFolder() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(IndexWriter.class.getClassLoader()); // Lucene finds its codecs by it
        FSDirectory directory = FSDirectory.open(folder);
        try {
            IndexWriter writer = new IndexWriter(
                    directory, new IndexWriterConfig(IndexFields.analyzer()).setIndexSort(IndexFields.order()));
            if (!FORM.equals(notes(writer).get(FORM_KEY))) {
                writer.deleteAll();
                writer.setLiveCommitData(
                        Map.of(FORM_KEY, FORM, NODE_KEY, UUID.randomUUID().toString())
                                .entrySet());
                writer.commit();
            }
            return new Opened(directory, writer, new SearcherManager(writer, null));
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void clear() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private static Map<String, String> notes(IndexWriter writer) {
        Map<String, String> notes = new HashMap<>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(note -> notes.put(note.getKey(), note.getValue()));
        }
        return notes;
    }

    private static OutOfService outOfService(Exception failure) {
        return failure instanceof OutOfService known ? known : new OutOfService(Part.SEARCH, failure);
    }
}
