package org.khet.promotion.internal.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.promotion.internal.setting.ActivityCodes;

/** Finds places of learning and experts that are in use, with where they are. Source: other-groups PROM-12. */
public final class PlaceSearch {
    private static final int MOST = 1000;
    private static final int MOST_DISTRICTS = 200;
    private final RecordService<LearningPlaceKind> places;
    private final CodeLists codes;

    /**
     * A place or an expert.
     *
     * @param row      the record
     * @param position where; empty while nobody said
     */
    public record Found(RecordRow row, Optional<Coordinates> position) {}

    /** Over the register; topics as the office has them. */
    public PlaceSearch(RecordService<LearningPlaceKind> places, CodeLists codes) {
        this.places = places;
        this.codes = codes;
    }

    /** The register that is searched. */
    public LearningPlaceKind kind() {
        return places.kind();
    }

    /** Those that the reader sees and that fit, at most 1,000: words as in the list, then chosen values by field. */
    public List<Found> find(Caller caller, String words, Map<String, List<String>> chosen) {
        return places.page(caller, inUse(words, chosen), new PageRequest(0, MOST, List.of())).stream()
                .map(row -> new Found(row, Coordinates.read(row.get(places.kind().position))))
                .toList();
    }

    /** How many fit, also those that {@link #find} leaves out; at most {@link RecordService#COUNT_MOST} and one. */
    public int count(Caller caller, String words, Map<String, List<String>> chosen) {
        return places.count(caller, inUse(words, chosen));
    }

    /** Topics of the office's list. */
    public List<CodeList.Code> topics(OfficeId office) {
        return codes.of(office, ActivityCodes.TOPIC);
    }

    /** Districts of places that the reader sees, by name. */
    public List<String> districts(Caller caller) {
        return places.groups(caller, inUse("", Map.of()), places.kind().district.name(), MOST_DISTRICTS).stream()
                .flatMap(group -> group.value() instanceof String district && !district.isEmpty()
                        ? Stream.of(district)
                        : Stream.empty())
                .sorted(ThaiOrder.of())
                .toList();
    }

    /** The list has no chip of districts, so they are a condition here. */
    private RecordFilter inUse(String words, Map<String, List<String>> chosen) {
        Field<String> district = places.kind().district;
        RecordFilter filter = new RecordFilter("open", words, chosen, List.of());
        List<String> wanted = chosen.getOrDefault(district.name(), List.of());
        return wanted.isEmpty() ? filter : filter.and(district.in(wanted));
    }
}
