package org.khet.portal.persistence.internal.backup;

/**
 * What a table holds.
 *
 * @param table  name in small letters
 * @param rows   number of rows
 * @param sha256 sum of the hashes of its rows, 64 hexadecimal digits
 */
record TableDigest(String table, long rows, String sha256) {}
