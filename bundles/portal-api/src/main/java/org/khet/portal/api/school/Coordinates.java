package org.khet.portal.api.school;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.text.ThaiDigits;

/**
 * A place in degrees of WGS 84, as maps and satellite receivers tell it; six decimals are about eleven centimetres. Source: core
 * C.2, CORE-36.
 *
 * @param latitude  degrees to the north
 * @param longitude degrees to the east
 */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {
    /** Decimals that are kept. */
    public static final int DECIMALS = 6;

    /** Mean radius of the earth in kilometres (IUGG R1). */
    public static final double EARTH_RADIUS = 6371.0088;

    private static final BigDecimal SOUTH = new BigDecimal("5.5");
    private static final BigDecimal NORTH = new BigDecimal("20.6");
    private static final BigDecimal WEST = new BigDecimal("97.3");
    private static final BigDecimal EAST = new BigDecimal("105.7");
    private static final String DEGREES = "([+-]?\\d{1,3}(?:\\.\\d{0,20})?)\\s*°?\\s*";
    private static final Pattern PAIR =
            Pattern.compile("\\(?\\s*" + DEGREES + "[Nn]?\\s*[,;\\s]\\s*" + DEGREES + "[Ee]?\\s*\\)?");

    /** Rounds to {@link #DECIMALS}. */
    public Coordinates {
        latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Reads what was typed or pasted from a map: latitude, then longitude, in decimal degrees, with Arabic or Thai digits.
     *
     * @param typed e.g. {@code 13.7563, 100.5018}
     * @return empty when these are not two numbers of degrees; the place may lie anywhere
     */
    public static Optional<Coordinates> read(String typed) {
        Matcher pair = PAIR.matcher(ThaiDigits.toArabic(typed).strip());
        return pair.matches()
                ? Optional.of(new Coordinates(new BigDecimal(pair.group(1)), new BigDecimal(pair.group(2))))
                : Optional.empty();
    }

    /** Whether it lies within 5.5 to 20.6 degrees north and 97.3 to 105.7 degrees east, the frame around Thailand. */
    public boolean inThailand() {
        return between(SOUTH, latitude, NORTH) && between(WEST, longitude, EAST);
    }

    /** Whether it would lie in Thailand if latitude and longitude had not changed places. */
    public boolean swapped() {
        return between(SOUTH, longitude, NORTH) && between(WEST, latitude, EAST);
    }

    /** As maps take it: {@code 13.756300, 100.501800}. */
    public String text() {
        return latitude.toPlainString() + ", " + longitude.toPlainString();
    }

    /** The straight line over the ground: the great circle on a globe of {@link #EARTH_RADIUS}, in kilometres, not rounded. */
    public double kilometresTo(Coordinates other) {
        double south = Math.toRadians(latitude.doubleValue());
        double north = Math.toRadians(other.latitude.doubleValue());
        double up = Math.sin((north - south) / 2);
        double across =
                Math.sin(Math.toRadians(other.longitude.subtract(longitude).doubleValue()) / 2);
        double chord = up * up + Math.cos(south) * Math.cos(north) * across * across;
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, chord)));
    }

    private static boolean between(BigDecimal least, BigDecimal value, BigDecimal most) {
        return least.compareTo(value) <= 0 && value.compareTo(most) <= 0;
    }
}
