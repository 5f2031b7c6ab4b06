package org.khet.portal.core.internal.office.map;

/**
 * What was read from a file of outlines.
 *
 * @param areas   how many areas
 * @param geoJson a FeatureCollection with nothing but names and polygons
 */
record MapOutlines(int areas, String geoJson) {}
