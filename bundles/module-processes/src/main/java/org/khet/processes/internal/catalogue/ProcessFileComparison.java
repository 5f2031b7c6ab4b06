package org.khet.processes.internal.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is different between two versions of a process, or the same process of two offices: both as their files say it. Source:
 * core CORE-85.
 */
public final class ProcessFileComparison {
    private ProcessFileComparison() {}

    /**
     * A difference.
     *
     * @param part   name of the row in the file: {@code step}, {@code objectives} …
     * @param key    which one of several, e.g. the number of the step; may be empty
     * @param before words of the first, empty when it has none
     * @param after  words of the second, empty when it has none
     */
    public record Difference(String part, String key, String before, String after) {}

    /** All differences in the order of the files; none when they say the same. */
    public static List<Difference> of(ProcessFile before, ProcessFile after) {
        Map<String, String> first = parts(before, after);
        Map<String, String> second = parts(after, before);
        Set<String> keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        List<Difference> all = new ArrayList<>();
        for (String key : keys) {
            String one = first.getOrDefault(key, "");
            String other = second.getOrDefault(key, "");
            if (!one.equals(other)) {
                String[] of = key.split("\t", -1);
                all.add(new Difference(of[0], of[1], one, other));
            }
        }
        return all;
    }

    private static Map<String, String> parts(ProcessFile file, ProcessFile other) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String line : file.text().split("\n", -1)) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() < 2 || cells.getFirst().equals("khet-process")) {
                continue;
            }
            String name = cells.getFirst();
            boolean single = file.all(name, 1).size() == 1
                    && other.all(name, 1).size() <= 1
                    && !List.of("step", "way", "need").contains(name);
            String key = single
                    ? ""
                    : switch (name) {
                        case "step" -> cells.get(1);
                        case "way" -> cells.get(1) + " → " + cells.get(2);
                        default ->
                            (cells.size() > 2 ? cells.get(1) + " " + cells.get(cells.size() > 4 ? 4 : 2) : cells.get(1))
                                    .strip();
                    };
            String words = String.join(
                            " · ",
                            cells.subList(1, cells.size()).stream()
                                    .filter(cell -> !cell.isEmpty())
                                    .toList())
                    .replace("\\n", "\n");
            parts.merge(name + "\t" + key, words, (one, more) -> one + "\n" + more);
        }
        return parts;
    }
}
