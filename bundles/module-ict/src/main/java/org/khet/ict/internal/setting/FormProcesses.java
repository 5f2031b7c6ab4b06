package org.khet.ict.internal.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.portal.api.settings.Setting;

/**
 * Which forms belong to which process of the manual of the group, as an office sets it: {@code 40: F7 F8; 42: F1 F2}. Processes
 * are known by their number in the manual. Source: ict D, E-R12.
 *
 * @param forms forms of each process, in the order of the paper
 */
public record FormProcesses(Map<Integer, List<String>> forms) {
    private static final Pattern PROCESS = Pattern.compile("(3[7-9]|4[0-8])\\s*:\\s*(F\\d{1,2}(?:[\\s,]+F\\d{1,2})*)");
    private static final Predicate<String> FORM =
            Pattern.compile("F(?:[1-9]|1\\d|2[0-2])").asMatchPredicate();

    /** With the forms of processes 40 and 42, which the manual exchanged, put back. */
    public static final FormProcesses STANDARD = read("37: F1 F2 F3; 38: F2 F4; 39: F5 F6; 40: F7 F8 F9 F13;"
                    + " 41: F1 F2 F3; 42: F1 F2 F3 F4 F9; 43: F10 F11; 44: F12 F13 F14; 45: F15 F16; 46: F17 F18;"
                    + " 47: F19 F20; 48: F11 F21")
            .orElseThrow();

    /** Keeps immutable copies. */
    public FormProcesses {
        forms = Map.copyOf(forms);
    }

    /** As it is typed and checked on the page of settings. */
    static Setting.Kind<FormProcesses> kind() {
        return new Setting.Kind<>(
                FormProcesses::read,
                FormProcesses::text,
                value -> true,
                "ict.setting.formProcesses.error",
                value -> "");
    }

    private static Optional<FormProcesses> read(String text) {
        Map<Integer, List<String>> forms = new TreeMap<>();
        for (String part : text.split(";", -1)) {
            Matcher one = PROCESS.matcher(part.strip());
            if (part.isBlank()) {
                continue;
            }
            if (!one.matches()) {
                return Optional.empty();
            }
            List<String> codes = List.of(one.group(2).split("[\\s,]+"));
            if (!codes.stream().allMatch(FORM)
                    || codes.stream().distinct().count() < codes.size()
                    || forms.put(Integer.valueOf(one.group(1)), codes) != null) {
                return Optional.empty();
            }
        }
        return forms.isEmpty() ? Optional.empty() : Optional.of(new FormProcesses(forms));
    }

    private String text() {
        return new TreeMap<>(forms)
                .entrySet().stream()
                        .map(one -> one.getKey() + ": " + String.join(" ", one.getValue()))
                        .collect(Collectors.joining("; "));
    }

    /** Numbers of the processes to which a form belongs, the lowest first. */
    public List<Integer> of(String form) {
        return new TreeMap<>(forms)
                .entrySet().stream()
                        .filter(one -> one.getValue().contains(form))
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
