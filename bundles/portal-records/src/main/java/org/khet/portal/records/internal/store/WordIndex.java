package org.khet.portal.records.internal.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.storage.RecordIndex;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The index of the search where it is there, and from how many rows on a register is looked through by it. Safe for concurrent use. */
@Component(service = WordIndex.class)
public final class WordIndex {
    /** Up to so many rows the database looks through all of them in less time than the index saves. */
    public static final int LARGE = 5_000;

    private final int large;
    private final AtomicReference<@Nullable RecordIndex> words = new AtomicReference<>();

    /** With {@link #LARGE}. */
    @Activate
    public WordIndex() {
        this(LARGE);
    }

    /** @param large a register of more rows than these is looked through by the index */
    public WordIndex(int large) {
        this.large = large;
    }

    /** The index has come. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindWords(RecordIndex index) {
        words.set(index);
    }

    /** The index has gone. */
    public void unbindWords(RecordIndex index) {
        words.compareAndSet(index, null);
    }

    int large() {
        return large;
    }

    boolean isThere() {
        return words.get() != null;
    }

    Optional<List<Long>> candidates(OfficeId office, String type, String text, int most) {
        RecordIndex index = words.get();
        return index == null ? Optional.empty() : index.candidates(office, type, text, most);
    }
}
