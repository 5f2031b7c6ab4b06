package org.khet.promotion.internal.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.security.Caller;

/** Finds places of learning and experts that are in use, with where they are. Source: other-groups PROM-12. */
public final class PlaceSearch {
    private static final int MOST = 1000;
    private final RecordService<LearningPlaceKind> places;

    /**
     * A place or an expert.
     *
     * @param row      the record
     * @param position where; empty while nobody said
     */
    public record Found(RecordRow row, Optional<Coordinates> position) {}

    /** Over the register. */
    public PlaceSearch(RecordService<LearningPlaceKind> places) {
        this.places = places;
    }

    /** The register that is searched. */
    public LearningPlaceKind kind() {
        return places.kind();
    }

    /** Those that the reader sees and that fit, at most 1,000: words as in the list, then chosen values by field. */
    public List<Found> find(Caller caller, String words, Map<String, List<String>> chosen) {
        return places
                .page(caller, new RecordFilter("open", words, chosen, List.of()), new PageRequest(0, MOST, List.of()))
                .stream()
                .map(row -> new Found(row, Coordinates.read(row.get(places.kind().position))))
                .toList();
    }
}
