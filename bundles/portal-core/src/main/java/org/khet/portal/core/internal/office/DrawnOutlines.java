package org.khet.portal.core.internal.office;

/**
 * What was read from a file of outlines.
 *
 * @param areas   how many areas
 * @param geoJson a FeatureCollection with nothing but names and polygons
 */
record DrawnOutlines(int areas, String geoJson) {}
