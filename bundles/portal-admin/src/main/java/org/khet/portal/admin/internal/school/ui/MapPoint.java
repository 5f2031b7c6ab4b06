package org.khet.portal.admin.internal.school.ui;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A school on the map, as its script takes it.
 *
 * @param id        key of the school
 * @param lat       degrees to the north, WGS 84
 * @param lon       degrees to the east
 * @param name      its name
 * @param about     network, district, size and grades
 * @param label     at most three characters beside the shape, may be empty
 * @param shape     of its size, see {@link SizeMarkers}
 * @param ended     whether it was merged, closed, transferred or suspended
 * @param successor key of who goes on, empty for nobody
 * @param link      address of its page
 */
record MapPoint(
        String id,
        double lat,
        double lon,
        String name,
        String about,
        String label,
        String shape,
        boolean ended,
        String successor,
        String link) {
    private static final JsonFactory JSON = new JsonFactory();

    /** All of them as one text, as {@code JSON.parse} reads it. */
    static String json(List<MapPoint> points) {
        StringWriter text = new StringWriter(points.size() * 200);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            points.forEach(point -> point.write(json));
            json.writeEndArray();
        }
        return text.toString();
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeNumberProperty("lat", lat);
        json.writeNumberProperty("lon", lon);
        json.writeStringProperty("name", name);
        json.writeStringProperty("about", about);
        json.writeStringProperty("label", label);
        json.writeStringProperty("shape", shape);
        json.writeBooleanProperty("ended", ended);
        json.writeStringProperty("successor", successor);
        json.writeStringProperty("link", link);
        json.writeEndObject();
    }
}
