package org.khet.portal.admin.internal.school.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.School;
import org.khet.portal.api.security.Caller;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The schools of a filter as GeoJSON in WGS 84 (RFC 7946) for map programs; a school without a place has no geometry. Who took
 * it is on the audit trail. Source: core CORE-36.
 *
 * @param places where schools stand
 * @param trail  who took what
 */
record SchoolGeoJson(SchoolLocations places, AuditTrail trail) {
    private static final JsonFactory JSON = new JsonFactory();

    /** @param sentence the filter in words, for the trail */
    void write(Caller caller, Selection selection, String sentence, OutputStream out) throws IOException {
        int rows = places.services().records().count(caller, selection);
        trail.append(
                caller,
                "core.school.exported",
                "core.school/list",
                Map.of("format", "geojson", "rows", Integer.toString(rows), "filter", sentence));
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            int offset = 0;
            List<SchoolRecord> page = places.page(caller, selection, 0);
            while (!page.isEmpty()) {
                page.forEach(row -> feature(json, row));
                offset += page.size();
                page = places.page(caller, selection, offset);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void feature(JsonGenerator json, SchoolRecord row) {
        School school = row.school();
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty(
                "code",
                school.codes().isEmpty() ? "" : school.codes().getFirst().value());
        json.writeStringProperty("name", school.name());
        json.writeStringProperty("district", school.district());
        json.writeStringProperty("size", row.size());
        json.writeStringProperty("lowestGrade", row.profile().lowestGrade());
        json.writeStringProperty("highestGrade", row.profile().highestGrade());
        json.writeStringProperty("status", school.status().name());
        json.writeEndObject();
        Coordinates place = row.profile().coordinates();
        if (place == null) {
            json.writeNullProperty("geometry");
        } else {
            json.writeObjectPropertyStart("geometry");
            json.writeStringProperty("type", "Point");
            json.writeArrayPropertyStart("coordinates");
            json.writeNumber(place.longitude());
            json.writeNumber(place.latitude());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
