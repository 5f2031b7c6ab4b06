package org.khet.browser;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An element of a page as the server told the browser of it. */
final class PlayedNode {
    private static final Pattern PUT = Pattern.compile(
            "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"([^\"]+)\",\"feat\":(\\d+),\"value\":\"([^\"]*)\"");
    private static final Pattern HANDLERS = Pattern.compile(
            "\\{\"node\":(\\d+),\"type\":\"splice\",\"feat\":19,\"index\":\\d+,\"add\":\\[([^\\]]*)\\]");
    private static final Pattern DATA =
            Pattern.compile("\"([A-Za-z0-9+/]{11}=)\":\\{((?:\"(?:[^\"\\\\]|\\\\.)*\":[^{}]*?,?)*)\\}");
    private static final Pattern NAME = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\":(?:false|true|\\[)");
    private static final int TAG = 0;
    private static final int ATTRIBUTE = 3;
    private static final int EVENT = 4;

    private final int number;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, List<String>> events = new LinkedHashMap<>();
    private final Set<String> handlers = new LinkedHashSet<>();
    private String tag = "";

    private PlayedNode(int number) {
        this.number = number;
    }

    /** The elements that these answers of the server speak of, in their order. */
    static List<PlayedNode> in(String said) {
        Map<String, List<String>> data = data(said);
        Map<Integer, PlayedNode> nodes = new TreeMap<>();
        Matcher put = PUT.matcher(said);
        while (put.find()) {
            nodes.computeIfAbsent(Integer.valueOf(put.group(1)), PlayedNode::new)
                    .take(Integer.parseInt(put.group(3)), put.group(2), put.group(4), data);
        }
        Matcher handler = HANDLERS.matcher(said);
        while (handler.find()) {
            PlayedNode node = nodes.computeIfAbsent(Integer.valueOf(handler.group(1)), PlayedNode::new);
            for (String name : handler.group(2).replace("\"", "").split(",")) {
                node.handlers.add(name);
            }
        }
        return List.copyOf(nodes.values());
    }

    private static Map<String, List<String>> data(String said) {
        Map<String, List<String>> data = new LinkedHashMap<>();
        Matcher constant = DATA.matcher(said);
        while (constant.find()) {
            data.put(
                    constant.group(1),
                    NAME.matcher(constant.group(2))
                            .results()
                            .map(name -> name.group(1))
                            .toList());
        }
        return data;
    }

    private void take(int feature, String key, String value, Map<String, List<String>> data) {
        switch (feature) {
            case TAG -> tag = key.equals("tag") ? value : tag;
            case ATTRIBUTE -> attributes.put(key, value);
            case EVENT -> events.put(key, data.getOrDefault(value, List.of()));
            default -> { // styles, classes and such: nothing that a browser sends back
            }
        }
    }

    int number() {
        return number;
    }

    String tag() {
        return tag;
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** Where it leads to inside the portal. */
    Optional<String> link() {
        String link = attribute("href").isEmpty() ? attribute("path") : attribute("href");
        return Optional.of(link.replaceFirst("^\\.?/", ""))
                .filter(path ->
                        !path.isEmpty() && !path.contains(":") && !path.startsWith("#") && !path.startsWith("VAADIN"));
    }

    /** Names of the events that the server listens to, each with what it wants to know of them. */
    Map<String, List<String>> events() {
        return events;
    }

    /** Methods that the browser may call. */
    Set<String> handlers() {
        return handlers;
    }
}
