package org.khet.portal.api.record;

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

    /** Words that every kind uses: {@code records.…}. */
    TextCatalog texts();
}
