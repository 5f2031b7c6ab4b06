package org.khet.finance.internal.setting;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordCatalogue;

/** Kinds of records of other modules, as these come and go. Safe for concurrent use. Source: kinds-finance §8. */
public final class OtherKinds {
    private volatile @Nullable RecordCatalogue catalogue;

    /** Kinds of other modules are known now. */
    public void come(RecordCatalogue one) {
        catalogue = one;
    }

    /** And are not any more. */
    public void go(RecordCatalogue one) {
        if (one.equals(catalogue)) {
            catalogue = null;
        }
    }

    /** The kind of a record type {@code <module>.<kind>}; empty while its module is away or off in the office. */
    public Optional<CataloguedKind> find(OfficeId office, String recordType) {
        RecordCatalogue all = catalogue;
        return all == null ? Optional.empty() : all.find(office, recordType, Locale.ROOT);
    }
}
