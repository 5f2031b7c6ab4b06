package org.khet.portal.api.persistence;

import java.util.List;

/**
 * Which rows of a list, in which order.
 *
 * @param offset first row, from 0
 * @param limit  most rows, 1 to 1,000
 * @param sort   order, the first entry decides first; a store adds its key as the last
 */
public record PageRequest(int offset, int limit, List<Sort> sort) {
    /**
     * One column of the order.
     *
     * @param column     name known to the store, never a piece of SQL
     * @param descending largest first
     */
    public record Sort(String column, boolean descending) {}

    /** @throws IllegalArgumentException if the window is not possible */
    public PageRequest {
        if (offset < 0 || limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
        sort = List.copyOf(sort);
    }
}
