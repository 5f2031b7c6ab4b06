package org.khet.browser;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.bench.heap.UidlClient;

/**
 * Somebody who speaks the browser's protocol and sends hostile strings wherever pages take anything: as value of each field,
 * as data of each event, as argument of each method that a browser may call. Then presses every button with the fields so
 * filled, and goes on in what opens.
 */
final class Fuzzer {
    private static final Pattern FIELD = Pattern.compile(
            "vaadin-(?!.*(?:group|item|column|button)$)(?:(?:text|email|password|number|integer|big-decimal)-.*"
                    + "|combo-box|date-picker|time-picker|select|multi-.*)|textarea|input");
    private static final Pattern LEAVES = Pattern.compile("shell-(me|language|scheme|signout|sign-out).*");
    /** Keys in addresses: numbers, and names of roles, lists and modules. */
    private static final Pattern KEYS = Pattern.compile("\\d+|[a-z]+\\.[a-z.-]+");
    /** Of so many strings one goes where no text is expected. */
    private static final int RARELY = 10;

    private static final int MOST_CALLS = 40;
    private static final int DEEPEST = 2;

    private final UidlClient page;
    private final List<String> strings;
    private final Set<String> filled = new HashSet<>();
    private final List<String> together = new ArrayList<>();
    private int calls;
    private int turn;

    /** @param strings what is sent */
    Fuzzer(UidlClient page, List<String> strings) {
        this.page = page;
        this.strings = strings;
    }

    /** Goes through each page that links lead to, one of a kind; how many fields each had. */
    Map<String, Integer> everywhere() throws IOException, InterruptedException {
        Map<String, Integer> seen = new LinkedHashMap<>();
        Queue<String> open = new ArrayDeque<>(List.of(""));
        Set<String> kinds = new HashSet<>();
        while (!open.isEmpty()) {
            String address = open.remove();
            if (kinds.add(KEYS.matcher(path(address)).replaceAll("N"))) {
                page.open(path(address), query(address));
                List<PlayedNode> nodes = PlayedNode.in(page.page());
                nodes.stream().flatMap(node -> node.link().stream()).forEach(open::add);
                seen.put(address, fuzz(nodes, 0));
                page.leave();
            }
        }
        return seen;
    }

    /** How many calls were sent. */
    int calls() {
        return calls;
    }

    private int fuzz(List<PlayedNode> nodes, int depth) throws IOException, InterruptedException {
        List<PlayedNode> fields = nodes.stream()
                .filter(node -> FIELD.matcher(node.tag()).matches())
                .toList();
        for (PlayedNode node : nodes) {
            if (!node.tag().equals("body") && isNew(node)) {
                boolean field = fields.contains(node);
                for (int i = field ? 0 : turn++ % RARELY; i < strings.size(); i += field ? 1 : RARELY) {
                    say(node, field, JsonText.text(strings.get(i)));
                }
            }
        }
        send();
        if (depth < DEEPEST) {
            press(nodes, fields, depth);
        }
        return fields.size();
    }

    /** The frame around all pages is the same everywhere; one look at each of its parts is enough. */
    private boolean isNew(PlayedNode node) {
        String id = node.attribute("id");
        return !LEAVES.matcher(id).matches() && (id.isEmpty() || filled.add(id));
    }

    private void press(List<PlayedNode> nodes, List<PlayedNode> fields, int depth)
            throws IOException, InterruptedException {
        int pressed = 0;
        for (PlayedNode button : nodes) {
            String id = button.attribute("id");
            if (button.events().containsKey("click") && !LEAVES.matcher(id).matches() && filled.add("press " + id)) {
                String text = JsonText.text(strings.get(pressed++ % strings.size()));
                for (PlayedNode field : fields) {
                    value(field, text);
                }
                send();
                together.add(event(button, "click", "{}"));
                fuzz(PlayedNode.in(send()), depth + 1);
            }
        }
    }

    private void say(PlayedNode node, boolean field, String json) throws IOException, InterruptedException {
        if (field) {
            value(node, json);
        }
        for (Map.Entry<String, List<String>> event : node.events().entrySet()) {
            if (!event.getValue().isEmpty()) {
                together.add(event(
                        node,
                        event.getKey(),
                        event.getValue().stream()
                                .map(name -> JsonText.text(name) + ":" + json)
                                .collect(Collectors.joining(",", "{", "}"))));
            }
        }
        for (String handler : node.handlers()) {
            together.add(
                    "{\"type\":\"publishedEventHandler\",\"node\":" + node.number() + ",\"templateEventMethodName\":\""
                            + handler + "\",\"templateEventMethodArgs\":[" + json + "],\"promise\":-1}");
        }
        if (together.size() >= MOST_CALLS) {
            send();
        }
    }

    private void value(PlayedNode node, String json) {
        together.add("{\"type\":\"mSync\",\"node\":" + node.number()
                + ",\"feature\":1,\"property\":\"value\",\"value\":" + json + "}");
        together.add(event(node, "change", "{}"));
    }

    private static String event(PlayedNode node, String name, String data) {
        return "{\"type\":\"event\",\"node\":" + node.number() + ",\"event\":\"" + name + "\",\"data\":" + data + "}";
    }

    private String send() throws IOException, InterruptedException {
        if (together.isEmpty()) {
            return "";
        }
        calls += together.size();
        String said = page.send(together.toArray(String[]::new));
        together.clear();
        return said;
    }

    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    private static String query(String address) {
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }
}
