import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One bundled script: a list of modules {@code name=o((()=>{body}))}, each of which starts the ones it needs by {@code other()}.
 *
 * <p>Takes modules out, and with them all that nothing else starts. The text between modules stays, but for functions that nothing
 * calls any more.
 */
final class Script {
    private static final Pattern MODULE = Pattern.compile("(?<=[,\\s])([\\w$]+)=o\\(\\(\\(\\)=>\\{");
    private static final Pattern START = Pattern.compile("(?<![\\w$.])([\\w$]+)\\(\\)");
    private static final Pattern FUNCTION = Pattern.compile("(?<=[;}])function ([\\w$]+)\\(");
    private static final Pattern EXPORTED = Pattern.compile("export\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("([\\w$]+) as ");
    private static final Pattern WORD_BEFORE =
            Pattern.compile("(?:^|[^\\w$.])(?:return|typeof|case|in|of|delete|void|instanceof|new|throw)\\s*$");

    /** @param from first character of the assignment; @param to the one after it; @param body what it does */
    private record Module(int from, int to, String body) {}

    private final String text;
    private final Map<String, Module> modules = new LinkedHashMap<>();

    Script(String text) {
        this.text = text;
        Matcher matcher = MODULE.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            int end = afterBlock(matcher.end() - 1);
            modules.put(matcher.group(1), new Module(matcher.start(), end + "))".length(), text.substring(matcher.end() - 1, end)));
            at = end;
        }
    }

    /** The script without the modules whose body matches, and without what only they needed. */
    String without(Pattern unwanted) {
        Set<String> gone = new HashSet<>();
        modules.forEach((name, module) -> {
            if (unwanted.matcher(module.body()).find()) {
                gone.add(name);
            }
        });
        Set<String> kept = reachable(gone);
        var left = new StringBuilder();
        int at = 0;
        for (var entry : modules.entrySet()) {
            Module module = entry.getValue();
            left.append(withoutStarts(text.substring(at, module.from()), kept)).append(entry.getKey());
            if (kept.contains(entry.getKey())) {
                left.append("=o((()=>").append(module.body()).append("))");
            }
            at = module.to();
        }
        left.append(withoutStarts(text.substring(at), kept));
        return withoutUnusedFunctions(left.toString(), unwanted);
    }

    private Set<String> reachable(Set<String> gone) {
        Deque<String> unvisited = new ArrayDeque<>(startedIn(rest()));
        EXPORTED.matcher(text).results().forEach(list -> NAME.matcher(list.group(1)).results().forEach(name -> unvisited.add(name.group(1))));
        Set<String> kept = new HashSet<>();
        while (!unvisited.isEmpty()) {
            String name = unvisited.pop();
            if (!modules.containsKey(name) || gone.contains(name) || !kept.add(name)) {
                continue;
            }
            Set<String> needed = startedIn(modules.get(name).body());
            needed.stream().filter(gone::contains).findFirst().ifPresent(unwanted -> {
                throw new IllegalStateException("module " + name + " needs " + unwanted + ", which is to go");
            });
            unvisited.addAll(needed);
        }
        return kept;
    }

    /** All that stands outside of modules. */
    private String rest() {
        var rest = new StringBuilder();
        int at = 0;
        for (Module module : modules.values()) {
            rest.append(text, at, module.from());
            at = module.to();
        }
        return rest.append(text, at, text.length()).toString();
    }

    private Set<String> startedIn(String body) {
        Set<String> names = new HashSet<>();
        START.matcher(body).results().map(found -> found.group(1)).filter(modules::containsKey).forEach(names::add);
        return names;
    }

    private String withoutStarts(String part, Set<String> kept) {
        return START.matcher(part).replaceAll(found -> Matcher.quoteReplacement(
                modules.containsKey(found.group(1)) && !kept.contains(found.group(1)) ? "0" : found.group()));
    }

    private static String withoutUnusedFunctions(String script, Pattern unwanted) {
        String now = script;
        for (boolean again = true; again; ) {
            again = false;
            for (String name : FUNCTION.matcher(now).results().map(found -> found.group(1)).distinct().toList()) {
                Pattern word = Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])");
                int from = now.indexOf("function " + name + "(");
                if (from < 0) {
                    continue;
                }
                // a short name may stand for something else elsewhere: of an unwanted function only calls count
                boolean isUnwanted = unwanted.matcher(now.substring(from, afterFunction(now, from))).find();
                Pattern use = isUnwanted ? Pattern.compile(word + "\\(") : word;
                if (use.matcher(now).results().limit(2).count() == 1) {
                    now = now.substring(0, from) + now.substring(afterFunction(now, from));
                    again = true;
                }
            }
        }
        return now;
    }

    private static int afterFunction(String source, int from) {
        var scanner = new Scanner(source);
        return scanner.afterBlock(scanner.afterBlock(source.indexOf('(', from)));
    }

    private int afterBlock(int open) {
        return new Scanner(text).afterBlock(open);
    }

    /** Finds where a bracket closes, past texts, templates and regular expressions. */
    private record Scanner(String text) {
        int afterBlock(int open) {
            int depth = 0;
            int at = open;
            while (true) {
                char c = text.charAt(at);
                if (c == '"' || c == '\'') {
                    at = afterQuoted(at);
                    continue;
                }
                if (c == '`') {
                    at = afterTemplate(at);
                    continue;
                }
                if (c == '/' && startsPattern(at)) {
                    at = afterPattern(at);
                    continue;
                }
                depth += "{([".indexOf(c) >= 0 ? 1 : "})]".indexOf(c) >= 0 ? -1 : 0;
                at++;
                if (depth == 0) {
                    return at;
                }
            }
        }

        private int afterQuoted(int open) {
            int at = open + 1;
            while (text.charAt(at) != text.charAt(open)) {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            return at + 1;
        }

        private int afterTemplate(int open) {
            int at = open + 1;
            while (text.charAt(at) != '`') {
                if (text.startsWith("${", at)) {
                    at = afterBlock(at + 1);
                } else {
                    at += text.charAt(at) == '\\' ? 2 : 1;
                }
            }
            return at + 1;
        }

        private int afterPattern(int open) {
            boolean inClass = false;
            int at = open + 1;
            while (inClass || text.charAt(at) != '/') {
                char c = text.charAt(at);
                inClass = c == '[' || inClass && c != ']';
                at += c == '\\' ? 2 : 1;
            }
            return at + 1;
        }

        private boolean startsPattern(int at) {
            int before = at - 1;
            while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
                before--;
            }
            return before < 0
                    || "(,=:[!&|?{};+-*%~^<>".indexOf(text.charAt(before)) >= 0
                    || WORD_BEFORE.matcher(text.substring(Math.max(0, before - 12), before + 1)).find();
        }
    }

    /** For the check after the work: names that are still there. */
    static List<String> found(Pattern unwanted, String script) {
        return unwanted.matcher(script).results().map(found -> found.group()).distinct().toList();
    }
}
