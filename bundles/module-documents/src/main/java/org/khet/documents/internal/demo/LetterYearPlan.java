package org.khet.documents.internal.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.khet.portal.api.time.OfficeTime;

/**
 * What came to an office on the working days of a year: invented letters with their group, and what became of them until today. The
 * same day always gives the same letters. Source: core I.3.
 */
final class LetterYearPlan {
    /** Letters of a year. */
    static final int LETTERS = 2_360;

    /** Letters of three years ago. */
    static final int OLD_LETTERS = 24;

    /** Each so manieth number of a sender is of an everyday matter, which is kept for a year. */
    private static final int EVERYDAY = 5;

    private static final int DAYS = 364;
    private static final int SEED = 2569;
    private static final Set<DayOfWeek> FREE = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final String[] URGENCIES = {"NORMAL", "NORMAL", "NORMAL", "URGENT", "VERY_URGENT", "MOST_URGENT"};
    private static final String[] CHANNELS = {"PAPER", "EMAIL", "SYSTEM", "SYSTEM"};
    private final LocalDate today;
    private final Random random = new Random(SEED);

    LetterYearPlan(LocalDate today) {
        this.today = today;
    }

    /** What became of a letter. */
    enum Fate {
        /** Not given to a group yet. */
        REGISTERED,
        /** The group has not taken it yet. */
        OFFERED,
        /** The group gave it to somebody. */
        ASSIGNED,
        /** The group has done it. */
        DONE,
        /** Done and put away. */
        FILED
    }

    /**
     * A letter.
     *
     * @param at      when it was registered
     * @param sender  place in the list of senders; below zero a school, counted from -1
     * @param no      number in the sender's book
     * @param subject place in the list of subjects
     * @param fate    what became of it
     * @param days    working days that the group took, or has
     */
    record Letter(Instant at, int sender, int no, int subject, String urgency, String channel, Fate fate, int days) {
        /** Its class of retention. */
        String retention() {
            return no % EVERYDAY == 0 ? "1Y" : "10Y";
        }

        LocalDate day() {
            return OfficeTime.day(at);
        }

        LocalDate due() {
            return day().plusDays(days + 4L);
        }

        Instant finished() {
            return at.plusSeconds(days * 86_400L + 5_400);
        }
    }

    /** Letters of everyday matters of three years ago, whose time is over: what a list of letters to be destroyed is about. */
    private List<Letter> old(int senders, int subjects) {
        List<Letter> old = new ArrayList<>();
        for (int i = 0; i < OLD_LETTERS; i++) {
            LocalDate day = today.minusYears(3).minusDays(3L * (OLD_LETTERS - i));
            Instant at = LocalTime.of(9, 10)
                    .plusMinutes(i * 7L)
                    .atDate(FREE.contains(day.getDayOfWeek()) ? day.plusDays(2) : day)
                    .atZone(OfficeTime.ZONE)
                    .toInstant();
            old.add(new Letter(
                    at,
                    i % senders,
                    EVERYDAY * (i + 1),
                    i % subjects,
                    URGENCIES[0],
                    CHANNELS[0],
                    Fate.FILED,
                    1 + i % 5));
        }
        return old;
    }

    /** Letters in the order in which they came. */
    List<Letter> letters(int senders, int schools, int subjects) {
        List<LocalDate> days = today.minusDays(DAYS)
                .datesUntil(today)
                .filter(day -> !FREE.contains(day.getDayOfWeek()))
                .toList();
        List<Letter> letters = new ArrayList<>(old(senders, subjects));
        int ofDay = 0;
        LocalDate before = today;
        for (int i = 0; i < LETTERS; i++) {
            LocalDate day = days.get((int) ((long) i * days.size() / LETTERS));
            ofDay = day.equals(before) ? ofDay + 1 : 0;
            before = day;
            letters.add(letter(day, ofDay, i, senders, schools, subjects));
        }
        return letters;
    }

    private Letter letter(LocalDate day, int ofDay, int count, int senders, int schools, int subjects) {
        Instant at = LocalTime.of(8, 35)
                .plusMinutes(ofDay * 45L + random.nextInt(30))
                .atDate(day)
                .atZone(OfficeTime.ZONE)
                .toInstant();
        int sender = schools > 0 && random.nextInt(4) == 0 ? -1 - random.nextInt(schools) : random.nextInt(senders);
        int took = 1 + random.nextInt(9);
        return new Letter(
                at,
                sender,
                100 + count,
                random.nextInt(subjects),
                URGENCIES[random.nextInt(URGENCIES.length)],
                CHANNELS[random.nextInt(CHANNELS.length)],
                fate(day, took),
                took);
    }

    /** The older, the likelier put away; some stay with a group longer than they should. */
    private Fate fate(LocalDate day, int took) {
        long age = today.toEpochDay() - day.toEpochDay();
        int chance = random.nextInt(100);
        if (age > took + 2) {
            if (age < 120 && chance < 4) {
                return Fate.ASSIGNED;
            }
            return chance < Math.min(95, age) ? Fate.FILED : Fate.DONE;
        }
        return age < 3 && chance < 40 ? Fate.REGISTERED : chance < 60 ? Fate.OFFERED : Fate.ASSIGNED;
    }
}
