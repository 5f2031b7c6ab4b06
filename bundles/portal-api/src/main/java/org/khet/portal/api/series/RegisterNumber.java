package org.khet.portal.api.series;

/**
 * A number in a register, e.g. {@code ซ-17/2569}.
 *
 * @param running      running number from 1
 * @param buddhistYear Buddhist year of the series
 * @param text         as on paper
 */
public record RegisterNumber(int running, int buddhistYear, String text) {
    @Override
    public String toString() {
        return text;
    }
}
