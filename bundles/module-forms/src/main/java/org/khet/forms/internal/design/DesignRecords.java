package org.khet.forms.internal.design;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * Designs and their editions, for code of the module.
 *
 * @param designs  designs
 * @param editions editions
 */
public record DesignRecords(RecordService<Designs> designs, RecordService<Editions> editions) {
    /** A design with its grants. @throws NoLongerThere if the office has none of this key */
    public RecordRow design(OfficeId office, long id) {
        return designs.find(office, id).orElseThrow(() -> new NoLongerThere("forms.design/" + id));
    }

    /** An edition with its lines. @throws NoLongerThere if the office has none of this key */
    public RecordRow edition(OfficeId office, long id) {
        return editions.find(office, id).orElseThrow(() -> new NoLongerThere("forms.edition/" + id));
    }

    /** The design with this name for ever. */
    public Optional<RecordRow> named(Caller caller, String key) {
        return designs.internal().all(caller, RecordFilter.of(designs.kind().key.is(key))).stream()
                .findFirst()
                .map(row -> design(caller.office(), row.id()));
    }

    /** Editions of a design in their order, with their lines. */
    public List<RecordRow> editionsOf(Caller caller, long design) {
        Editions kind = editions.kind();
        return editions.internal().all(caller, RecordFilter.of(kind.design.is(design))).stream()
                .map(row -> edition(caller.office(), row.id()))
                .sorted(Comparator.comparing(row -> row.get(kind.no)))
                .toList();
    }
}
