package org.khet.portal.api.record;

/**
 * A term of a school year.
 *
 * @param startingYear Christian year in which the school year begins
 * @param number       1 or 2; 3 for the summer term
 */
public record TermOfYear(int startingYear, int number) implements Comparable<TermOfYear> {
    /** @throws IllegalArgumentException unless the number is 1 to 3 */
    public TermOfYear {
        if (number < 1 || number > 3) {
            throw new IllegalArgumentException("term " + number);
        }
    }

    @Override
    public int compareTo(TermOfYear other) {
        int years = Integer.compare(startingYear, other.startingYear);
        return years == 0 ? Integer.compare(number, other.number) : years;
    }
}
