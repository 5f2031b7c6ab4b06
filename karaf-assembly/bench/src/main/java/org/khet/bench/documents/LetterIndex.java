package org.khet.bench.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.bench.search.IndexFolders;
import org.khet.bench.start.Folders;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.core.internal.event.DeferredDeliveryRepository;
import org.khet.portal.core.internal.event.ListenerOffsets;
import org.khet.portal.core.internal.event.UnheardRecords;
import org.khet.portal.core.internal.search.IndexMaintenance;
import org.khet.portal.core.internal.search.IndexWriterService;
import org.khet.portal.core.internal.search.RecordSourceRegistry;
import org.khet.portal.core.internal.search.SearchIndex;
import org.khet.portal.core.internal.search.SearchListener;
import org.khet.portal.core.internal.search.StoredRecordIndex;
import org.khet.portal.core.internal.search.StoredSearch;
import org.khet.portal.records.internal.ui.RecordEntrySource;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;

/** The index of the search with all letters of an office, which its list asks for words from then on. */
final class LetterIndex implements AutoCloseable {
    private static final long PAUSE = 100;

    final Path folder = Folders.temporary();
    final StoredSearch search;
    private final SearchIndex index = new SearchIndex(IndexFolders.at(folder));

    LetterIndex(LetterOffice office) throws IOException, InterruptedException {
        RecordService<LetterInKind> letters = office.letters.incoming.letters;
        var switches = new FakeSwitches().turn(LetterOffice.OFFICE, "documents", true);
        var sources = new RecordSourceRegistry(switches);
        var writer = new IndexWriterService(index);
        var keeper = new IndexMaintenance(sources, writer, new FakeOffices(), switches);
        sources.bindModule(new Letters(new RecordEntrySource(letters, office.records)));
        var listener = new SearchListener(sources, writer, index, keeper);
        office.happenings.bindListener(listener);
        keeper.keepAll();
        var unheard = new UnheardRecords(
                office.core, new ListenerOffsets(office.core), new DeferredDeliveryRepository(office.core));
        String type = letters.kind().type();
        while (!unheard.of(listener.name(), LetterOffice.OFFICE, type, 1).equals(Optional.of(Set.of()))) {
            Thread.sleep(PAUSE);
        }
        office.words.bindWords(new StoredRecordIndex(index, sources, writer, unheard));
        search = new StoredSearch(index, sources, FakeUnits.ofSampleOffices());
    }

    /** A module that has letters only. */
    private record Letters(RecordSource source) implements PortalModule {
        @Override
        public ModuleId id() {
            return new ModuleId("documents");
        }

        @Override
        public List<RecordSource> records() {
            return List.of(source);
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
        Folders.delete(folder);
    }
}
