package org.khet.personnel.internal.manpower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many teachers a school needs by its pupils, and how many of each subject. Small schools by a table, others by classes: pupils of a
 * grade fill classes, a rest of 10 pupils opens one more, and each level has so many pupils for a teacher. Source: other-groups HR-P01,
 * HR-02; the numbers are settings of the office.
 *
 * @param small    most pupils and teachers, in pairs
 * @param classes  level, pupils of a class, pupils for a teacher, in threes
 * @param heads    fewest pupils and heads, in pairs
 * @param subjects subject and percent, in pairs
 */
public record TeacherNeed(String small, String classes, String heads, String subjects) {
    private static final int REST = 10;
    private static final Pattern PAIR = Pattern.compile("(\\d+)\\s+(\\d+)");
    private static final Pattern LEVEL = Pattern.compile("([a-z-]+)\\s+(\\d+)\\s+(\\d+)");
    private static final Pattern SHARE = Pattern.compile("([A-Za-z0-9_.-]+)\\s+(\\d+)");

    /**
     * Pupils of a level.
     *
     * @param level  code of the level
     * @param grades how many grades they are spread over, at least 1
     * @param pupils their number
     */
    public record LevelPupils(String level, int grades, int pupils) {}

    /** Classes of a level: each grade fills its own. */
    int classes(LevelPupils one) {
        int size = size(one.level(), 2);
        if (one.pupils() == 0 || size == 0) {
            return 0;
        }
        int rooms = 0;
        for (int grade = 0; grade < one.grades(); grade++) {
            int pupils = one.pupils() / one.grades() + (grade < one.pupils() % one.grades() ? 1 : 0);
            rooms += pupils == 0 ? 0 : Math.max(1, pupils / size + (pupils % size >= REST ? 1 : 0));
        }
        return rooms;
    }

    /** Classes of all levels. */
    public int rooms(List<LevelPupils> levels) {
        return levels.stream().mapToInt(this::classes).sum();
    }

    /** Teachers without the heads. */
    public int teachers(List<LevelPupils> levels) {
        int pupils = levels.stream().mapToInt(LevelPupils::pupils).sum();
        if (pupils == 0) {
            return 0;
        }
        Matcher pair = PAIR.matcher(small);
        while (pair.find()) {
            if (pupils <= Integer.parseInt(pair.group(1))) {
                return Integer.parseInt(pair.group(2));
            }
        }
        return levels.stream()
                .mapToInt(one -> {
                    int each = size(one.level(), 3);
                    return each == 0 ? 0 : Math.round((float) classes(one) * size(one.level(), 2) / each);
                })
                .sum();
    }

    /** Heads of the school: director and deputies. */
    public int headsOf(int pupils) {
        int found = 0;
        Matcher pair = PAIR.matcher(heads);
        while (pair.find()) {
            found = pupils >= Integer.parseInt(pair.group(1)) ? Integer.parseInt(pair.group(2)) : found;
        }
        return found;
    }

    private int size(String level, int group) {
        Matcher each = LEVEL.matcher(classes);
        while (each.find()) {
            if (each.group(1).equals(level)) {
                return Integer.parseInt(each.group(group));
            }
        }
        return 0;
    }

    /** Teachers of each subject; together they are as many as the teachers, the largest rests are filled first. */
    public Map<String, Integer> bySubject(int teachers) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        Matcher share = SHARE.matcher(subjects);
        while (share.find()) {
            shares.put(share.group(1), Integer.parseInt(share.group(2)));
        }
        int whole = shares.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> need = new LinkedHashMap<>();
        if (whole == 0) {
            return need;
        }
        shares.forEach((subject, part) -> need.put(subject, teachers * part / whole));
        int missing =
                teachers - need.values().stream().mapToInt(Integer::intValue).sum();
        List<String> byRest = new ArrayList<>(shares.keySet());
        byRest.sort(Comparator.comparingInt((String one) -> -(teachers * shares.getOrDefault(one, 0) % whole)));
        byRest.stream().limit(missing).forEach(one -> need.merge(one, 1, Integer::sum));
        return need;
    }
}
