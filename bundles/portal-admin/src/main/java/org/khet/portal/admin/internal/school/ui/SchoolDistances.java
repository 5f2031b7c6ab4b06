package org.khet.portal.admin.internal.school.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolRecords.Located;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.SchoolId;

/**
 * How far schools are from their office and from each other, in kilometres with one decimal along the great circle. Immutable.
 * Source: ict P35, ICT-72.
 */
final class SchoolDistances {
    /** Another school and how far it is in kilometres. */
    record Near(SchoolId id, String name, BigDecimal kilometres) {}

    private record Found(Located school, double kilometres) {}

    private static final double KILOMETRES_OF_A_DEGREE = Math.toRadians(Coordinates.EARTH_RADIUS);
    private static final Comparator<Found> CLOSEST = Comparator.comparingDouble(Found::kilometres)
            .thenComparing(found -> found.school().name());
    private final @Nullable Coordinates office;
    private final List<Located> fromSouth;
    private final double[] latitudes;

    /**
     * Of the schools that a person sees.
     *
     * @param office where the office stands, {@code null} while it said nothing
     */
    SchoolDistances(@Nullable Coordinates office, List<Located> schools) {
        this.office = office;
        fromSouth = schools.stream()
                .sorted(Comparator.comparing(school -> school.place().latitude()))
                .toList();
        latitudes = fromSouth.stream()
                .mapToDouble(school -> school.place().latitude().doubleValue())
                .toArray();
    }

    /** Whether it is known where the office stands. */
    boolean officeKnown() {
        return office != null;
    }

    /** From a place to the office; empty while it is unknown where that stands. */
    Optional<BigDecimal> toOffice(Coordinates place) {
        return Optional.ofNullable(office).map(there -> told(place.kilometresTo(there)));
    }

    /**
     * Who stands closest, the closest first. Looks north and south of the place only as far as somebody closer may stand, so that
     * all schools of the country are gone through in moments.
     */
    List<Near> nearest(SchoolId school, Coordinates place, int most) {
        List<Found> best = new ArrayList<>();
        int start = Arrays.binarySearch(latitudes, place.latitude().doubleValue());
        int middle = start < 0 ? -start - 1 : start;
        look(best, school, place, most, middle, 1);
        look(best, school, place, most, middle - 1, -1);
        return best.stream()
                .map(found -> new Near(found.school().id(), found.school().name(), told(found.kilometres())))
                .toList();
    }

    private void look(List<Found> best, SchoolId school, Coordinates place, int most, int from, int step) {
        double latitude = place.latitude().doubleValue();
        for (int at = from; at >= 0 && at < latitudes.length; at += step) {
            double least = Math.abs(latitudes[at] - latitude) * KILOMETRES_OF_A_DEGREE;
            if (best.size() == most && least > best.getLast().kilometres()) {
                return;
            }
            Located other = fromSouth.get(at);
            if (!other.id().equals(school)) {
                best.add(new Found(other, place.kilometresTo(other.place())));
                best.sort(CLOSEST);
                best.subList(Math.min(most, best.size()), best.size()).clear();
            }
        }
    }

    private static BigDecimal told(double kilometres) {
        return BigDecimal.valueOf(kilometres).setScale(1, RoundingMode.HALF_UP);
    }
}
