package org.khet.portal.api.admin.school;

import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;

/**
 * What lies under the schools on an office's map: the outlines of its districts, from a file of the office, so that the map needs no
 * internet. Reading needs {@link Schools#VIEW}, changing {@link Schools#EDIT} for the whole office. Each change is on the audit
 * trail. Safe for concurrent use. Source: core CORE-36.
 */
public interface SchoolMapRegister {
    /** Largest file of outlines, in bytes. */
    int MOST_BYTES = 2 << 20;

    /**
     * Outlines of an office.
     *
     * @param file    name of the file they came from, empty for none
     * @param areas   how many areas they draw
     * @param geoJson a FeatureCollection of polygons in degrees of WGS 84, each with its {@code name}; empty for none
     * @param edition number of the last change, {@link #NOT_DRAWN} for none
     */
    record Outlines(String file, int areas, String geoJson, int edition) {
        /** Edition of an office that never had any. */
        public static final int NOT_DRAWN = 0;

        /** No outlines. */
        public static final Outlines NONE = new Outlines("", 0, "", NOT_DRAWN);
    }

    /** Those of the caller's office. */
    Outlines outlines(Caller caller);

    /**
     * Takes outlines instead of those that stand there. Of the file only areas and their names are kept.
     *
     * @param edition number of the edition that was seen
     * @param file    name of the file, cut to 200 characters
     * @param content GeoJSON as UTF-8, at most {@link #MOST_BYTES}
     * @throws Rejected with the field {@code outlines} if it is no FeatureCollection of polygons and multipolygons in degrees, too
     *     large, too fine, or its numbers lie outside the frame around Thailand; nothing is stored
     * @throws Outdated if somebody changed them first
     */
    Outlines draw(Caller caller, int edition, String file, byte[] content);

    /**
     * Takes the outlines off the map.
     *
     * @throws Outdated if somebody changed them first
     */
    void wipe(Caller caller, int edition);
}
