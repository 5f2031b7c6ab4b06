package org.khet.portal.api.round;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A round of a data system (รอบการจัดเก็บข้อมูล). Source: core C.3, ict C.3a, CORE-41.
 *
 * @param key     which round
 * @param thai    Thai name, e.g. {@code ภาคเรียนที่ 1}
 * @param english English name, empty for none
 * @param days    its days
 * @param own     whether the office typed these days for this year; otherwise they follow its settings
 */
public record DataRound(Key key, String thai, String english, Days days, boolean own) {
    /**
     * Which round; its text is {@code DMC-2569-1}.
     *
     * @param system code of the system
     * @param year   Christian number of the year, see {@link RoundYears}
     * @param number place in the year, from 1
     */
    public record Key(String system, int year, int number) {
        private static final Pattern FORM = Pattern.compile("([A-Z][A-Z0-9-]{0,19})-(2[3-6]\\d\\d)-([1-9]\\d?)");

        /** The key of a text; empty when it is none. */
        public static Optional<Key> of(String text) {
            Matcher form = FORM.matcher(text);
            return form.matches()
                    ? Optional.of(new Key(
                            form.group(1),
                            RoundYears.ofBuddhist(Integer.parseInt(form.group(2))),
                            Integer.parseInt(form.group(3))))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return system + "-" + RoundYears.buddhist(year) + "-" + number;
        }
    }

    /**
     * Days of a round; all of them belong to it.
     *
     * @param opensOn  first day on which data are entered
     * @param asOf     day whose state the data show (ข้อมูล ณ วันที่), from the first to the last day
     * @param closesOn last day
     */
    public record Days(LocalDate opensOn, LocalDate asOf, LocalDate closesOn) {
        /** @throws IllegalArgumentException if they are not in this order */
        public Days {
            if (asOf.isBefore(opensOn) || closesOn.isBefore(asOf)) {
                throw new IllegalArgumentException("round " + opensOn + " " + asOf + " " + closesOn);
            }
        }
    }
}
