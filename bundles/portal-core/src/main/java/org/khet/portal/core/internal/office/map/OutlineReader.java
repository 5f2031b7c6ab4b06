package org.khet.portal.core.internal.office.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.admin.school.SchoolMapRegister;
import org.khet.portal.api.outcome.Rejected;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a file of outlines and writes anew what a map needs of it: polygons and names, so that nothing else of a foreign file is
 * stored or sent to browsers. Safe for concurrent use. Source: RFC 7946; the limits are our proposal.
 */
final class OutlineReader {
    /** File, features, feature, geometry, coordinates of a multipolygon. */
    private static final int DEEPEST = 12;

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_TOKENS = 600_000;
    private static final int MOST_AREAS = 500;
    private static final int MOST_POINTS = 60_000;
    private static final int MOST_NAME = 100;
    private static final int LEAST_RING = 4;

    /** About a metre. */
    private static final int DECIMALS = 5;

    private static final Set<String> WGS_84 =
            Set.of("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326", "EPSG:4326");

    /** Under which property files name their areas, the first that is there. */
    private static final List<String> NAMES =
            List.of("name", "name_th", "amphoe_th", "amp_th", "ADM2_TH", "NAME_2", "title");

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(SchoolMapRegister.MOST_BYTES)
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** @throws Rejected with the field {@code outlines} */
    MapOutlines read(byte[] content) {
        that(content.length <= SchoolMapRegister.MOST_BYTES, "large", SchoolMapRegister.MOST_BYTES >> 20);
        JsonNode file;
        try {
            file = json.readTree(content);
        } catch (JacksonException notReadable) {
            throw refused("json");
        }
        that(file.path("type").asString("").equals("FeatureCollection"), "collection");
        String system = file.path("crs").path("properties").path("name").asString("");
        that(system.isEmpty() || WGS_84.contains(system), "system");
        JsonNode features = file.path("features");
        that(features.isArray() && !features.isEmpty(), "collection");
        that(features.size() <= MOST_AREAS, "areas", MOST_AREAS);
        ObjectNode drawn = json.createObjectNode().put("type", "FeatureCollection");
        ArrayNode areas = drawn.putArray("features");
        var pen = new Pen();
        features.forEach(feature -> area(pen, feature, areas.addObject()));
        return new MapOutlines(areas.size(), json.writeValueAsString(drawn));
    }

    private static void area(Pen pen, JsonNode feature, ObjectNode to) {
        JsonNode geometry = feature.path("geometry");
        String type = geometry.path("type").asString("");
        that(type.equals("Polygon") || type.equals("MultiPolygon"), "polygons");
        to.put("type", "Feature").putObject("properties").put("name", name(feature.path("properties")));
        ArrayNode drawn = to.putObject("geometry").put("type", type).putArray("coordinates");
        JsonNode coordinates = geometry.path("coordinates");
        if (type.equals("Polygon")) {
            pen.polygon(coordinates, drawn);
        } else {
            that(coordinates.isArray() && !coordinates.isEmpty(), "polygons");
            coordinates.forEach(polygon -> pen.polygon(polygon, drawn.addArray()));
        }
    }

    private static String name(JsonNode properties) {
        String name = NAMES.stream()
                .map(key -> properties.path(key).asString(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        String line = name.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        return line.substring(0, Math.min(line.length(), MOST_NAME));
    }

    private static void that(boolean fine, String key, Object... args) {
        if (!fine) {
            throw refused(key, args);
        }
    }

    private static Rejected refused(String key, Object... args) {
        return Rejected.of("outlines", "core.school-map.error." + key, args);
    }

    /** Draws polygons and counts their points. For one file. */
    private static final class Pen {
        private int points;

        void polygon(JsonNode rings, ArrayNode to) {
            that(rings.isArray() && !rings.isEmpty(), "polygons");
            rings.forEach(ring -> ring(ring, to.addArray()));
        }

        private void ring(JsonNode ring, ArrayNode to) {
            that(ring.isArray() && ring.size() >= LEAST_RING && ring.get(0).equals(ring.get(ring.size() - 1)), "ring");
            points += ring.size();
            that(points <= MOST_POINTS, "points", MOST_POINTS);
            ring.forEach(point -> {
                that(point.isArray() && point.size() >= 2, "ring");
                to.addArray().add(degrees(point.get(0), 97, 106)).add(degrees(point.get(1), 5, 21));
            });
        }

        /** Compared before it is rounded: a number with a huge exponent would fill the memory. */
        private static BigDecimal degrees(JsonNode node, long least, long most) {
            that(node.isNumber(), "ring");
            BigDecimal value = node.decimalValue();
            that(
                    value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0,
                    "outside");
            return value.setScale(DECIMALS, RoundingMode.HALF_UP);
        }
    }
}
