package org.khet.portal.api.record;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.persistence.UnitOfWork;

/** Makes the services of declared kinds. Safe for concurrent use. */
public interface RecordServices {
    /**
     * The service of a kind, over the module's own unit.
     *
     * @throws IllegalStateException with every fault of the declaration, in words
     */
    <K extends RecordKind> RecordService<K> of(K kind, UnitOfWork work);

    /**
     * The service of a kind that is built at run time and stands in no catalogue: it is neither among {@link #kinds()} nor found
     * by {@link #find}, and goes when whoever asked for it lets it go.
     *
     * @throws IllegalStateException with every fault of the declaration, in words
     */
    <K extends RecordKind> RecordService<K> unlisted(K kind, UnitOfWork work);

    /** What is wrong with a declaration, in words; empty when it can stand. */
    List<String> faults(RecordKind kind);

    /** The service of a record type, of whatever module; empty while that module is away. Each method checks the caller's rights. */
    Optional<RecordService<?>> find(String recordType);

    /** All kinds that are there now, for catalogues. */
    List<RecordKind> kinds();

    /** Words that every kind uses: {@code records.…}. */
    TextCatalog texts();
}
