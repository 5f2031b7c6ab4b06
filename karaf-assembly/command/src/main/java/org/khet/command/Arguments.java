package org.khet.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of the command line: options with a value, switches, and the rest in order. Immutable. */
final class Arguments {
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> switches = new HashSet<>();
    private final List<String> words = new ArrayList<>();

    private Arguments() {}

    /**
     * Reads the words of one command.
     *
     * @param switches options without a value
     * @param valued options with a value
     * @throws Failure if an option is neither, or lacks its value
     */
    static Arguments parse(List<String> given, Set<String> switches, Set<String> valued) {
        var arguments = new Arguments();
        for (int at = 0; at < given.size(); at++) {
            String word = given.get(at);
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (!word.startsWith("--")) {
                arguments.words.add(word);
            } else if (!switches.contains(name) && !valued.contains(name)) {
                throw new Failure(
                        Failure.USAGE, "unknown option " + name + "; ./portal --help lists what each command takes");
            } else if (!valued.contains(name)) {
                arguments.switches.add(name);
            } else if (word.length() > name.length()) {
                arguments.values.put(name, word.substring(name.length() + 1));
            } else if (at + 1 < given.size()) {
                arguments.values.put(name, given.get(++at));
            } else {
                throw new Failure(Failure.USAGE, name + " needs a value");
            }
        }
        return arguments;
    }

    boolean has(String name) {
        return switches.contains(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    List<String> words() {
        return List.copyOf(words);
    }

    /** @throws Failure if there are other than {@code count} words */
    String word(int index, int count, String usage) {
        if (words.size() != count) {
            throw new Failure(Failure.USAGE, "usage: ./portal " + usage);
        }
        return words.get(index);
    }

    /**
     * A whole number of up to 18 digits.
     *
     * @throws Failure if something else was typed
     */
    Optional<Long> number(String name) {
        return value(name).map(text -> {
            if (!text.matches("[0-9]{1,18}")) {
                throw new Failure(Failure.USAGE, name + " takes a whole number, not " + text);
            }
            return Long.valueOf(text);
        });
    }

    /** A port from 1 to 65535. */
    Optional<Integer> port() {
        return value("--port").map(text -> {
            if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65535) {
                throw new Failure(Failure.USAGE, "--port takes a number from 1 to 65535, not " + text);
            }
            return Integer.valueOf(text);
        });
    }
}
